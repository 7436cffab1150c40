import { useMemo, useState } from 'preact/hooks';
import type { DashboardActs, DashboardDesk, Shell } from '../../lib/desks/dashboard-desk.ts';
import type { OwnPage } from '../../lib/desks/own-page.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { type UndoState, useUndo } from '../toast/use-undo.ts';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';
import type { Change } from './use-book.ts';

/** What all pages of the dashboard share: what was just done, what went wrong, what was changed, where to go. */
export function useShell(how: {
  page: OwnPage;
  acts: DashboardActs;
  copy: (text: string) => Promise<void>;
  go: (place: string) => void;
  onList: (title: string, contacts: readonly ContactId[]) => void;
}) {
  const { page, acts, copy, go } = how;
  const [change, setChange] = useState<Change>({ count: 0, about: null });
  const [trouble, setTrouble] = useState<string | null>(null);
  const undo = useUndo();
  const changed = (about: ContactId | null = null) => setChange(({ count }) => ({ count: count + 1, about }));
  const failed = (reason: unknown) =>
    setTrouble(
      reason instanceof Object && 'trouble' in reason ? troubleWords(reason) : words.dashboard.failed,
    );

  const desk = useMemo<DashboardDesk>(() => {
    const shell: Shell = {
      say(text, id, about) {
        undo.say(
          text,
          id
            ? async () => {
                await acts.undoAct({ undo: id }).catch(failed);
                changed(about);
              }
            : null,
        );
        changed(about);
      },
      failed,
      changed: () => changed(),
      changedAbout: changed,
      go,
      copy,
      showList: how.onList,
    };
    return { ...page, ...shell, acts };
  }, [page, acts]);

  // What is taken back in the toast changes the lists below it, whoever offered it.
  const telling: UndoState = {
    ...undo,
    say(text: string, act: (() => Promise<unknown>) | null = null) {
      undo.say(text, act && (() => act().then(() => changed())));
    },
  };
  return { desk, change, trouble, onTroubleRead: () => setTrouble(null), undo: telling };
}
