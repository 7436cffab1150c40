import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import type { KeyHint } from '../look/key-foot.tsx';
import { type DoneAsks, doneKeys } from '../outcome/outcome-act.ts';
import { lastLookWords } from '../step/last-look.ts';
import { words } from '../words.ts';
import type { Doing } from './doing.tsx';
import type { DueList, Line } from './sections.ts';

/** What stands where there is nothing to list, or, above what is to come, where nothing is due. */
export function Nothing(props: { searching: boolean; active: number; onBook: () => void }) {
  const { active } = props;
  if (props.searching) return <EmptyState title={words.popup.noneFound} text={words.popup.noneFoundText} />;
  return (
    <EmptyState
      title={active === 0 ? words.popup.emptyBook : words.popup.nothingDue}
      text={active === 0 ? words.popup.emptyBookText : words.popup.allSet(active)}
    >
      <Button onPress={props.onBook}>{words.popup.openBook}</Button>
    </EmptyState>
  );
}

/** The keys in the foot: those that work now. `line` is the current one; letters are text while the focus is `inField`. */
export function popupKeys(now: {
  doing: Doing['is'] | 'list';
  line: Line | null;
  inField: boolean;
  asks: DoneAsks;
}): KeyHint[] {
  const { keys } = words.popup;
  const back = { keys: ['Esc'], does: words.common.back };
  if (now.doing === 'list') {
    if (now.inField) return now.line === null ? [back] : [{ keys: ['Enter'], does: keys.o }, back];
    if (now.line === null) return [{ keys: ['/'], does: keys.search }];
    const move = { keys: ['J', 'K'], does: keys.jk };
    return now.line.is === 'step'
      ? [move, { keys: ['D'], does: keys.d }, { keys: ['S'], does: keys.s }]
      : [move, { keys: ['E'], does: words.popup.setNextStep }, { keys: ['B'], does: keys.b }];
  }
  if (now.doing === 'snooze' || now.doing === 'draft') return [back];
  if (now.doing === 'done' && !now.inField) return doneKeys(now.asks);
  return [{ keys: ['Enter'], does: words.common.save }, back];
}

/** Replies are seen only while a page is open: when one was last looked at. */
export function LastLook({ due, locale }: { due: DueList; locale: string }) {
  return <span class="section-count">{lastLookWords(due.lookedAt, { ...due, locale })}</span>;
}
