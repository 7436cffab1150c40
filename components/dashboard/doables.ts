import type { DashboardActs, Shell } from '../../lib/desks/dashboard-desk.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { bookIcon, playIcon, plusIcon, settingsIcon, undoIcon } from '../look/icons.ts';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import type { Doable } from './find-or-do.ts';

/** What can be done from the palette on every page of the dashboard. */
export function doablesOf(how: {
  acts: DashboardActs;
  shell: Shell;
  undo: UndoState;
  theme: Settings['theme'] | undefined;
  hasSample: boolean;
  onAdd: () => void;
  onKeys: () => void;
}): Doable[] {
  const { acts, shell, undo } = how;
  const { done } = undo;
  return [
    { id: 'add', title: words.bookPage.add, note: '', icon: plusIcon, also: 'new contact', act: how.onAdd },
    {
      id: 'block',
      title: words.today.startBlock,
      note: '',
      icon: playIcon,
      also: 'focus',
      act: () => shell.go('#/focus'),
    },
    ...(done?.undo
      ? [
          {
            id: 'undo',
            title: words.common.undo,
            note: done.text,
            icon: undoIcon,
            act: () => void undo.undo(),
          },
        ]
      : []),
    ...(['light', 'dark', 'system'] as const)
      .filter((theme) => theme !== how.theme)
      .map((theme) => ({
        id: theme,
        title: words.dashboard.themes[theme],
        note: '',
        icon: settingsIcon,
        act: () => void acts.changeSettings({ theme }).then(() => shell.changed(), shell.failed),
      })),
    how.hasSample ? clearSample(acts, shell) : fillSample(acts, shell),
    { id: 'keys', title: words.common.allKeys, note: '?', icon: settingsIcon, act: how.onKeys },
  ];
}

function fillSample(acts: DashboardActs, shell: Shell): Doable {
  return {
    id: 'sample',
    title: words.bookPage.fillSample,
    note: '',
    icon: bookIcon,
    act: () =>
      void acts
        .fillSample()
        .then(({ people, undo }) => shell.say(words.bookPage.filled(people), undo), shell.failed),
  };
}

function clearSample(acts: DashboardActs, shell: Shell): Doable {
  return {
    id: 'sample',
    title: words.bookPage.clearSample,
    note: '',
    icon: bookIcon,
    act: () =>
      void acts
        .clearSample()
        .then(({ people, undo }) => shell.say(words.bookPage.cleared(people), undo), shell.failed),
  };
}
