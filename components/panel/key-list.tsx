import { Button } from '../look/button.tsx';
import type { KeyHint } from '../look/key-foot.tsx';
import { KeyRows } from '../look/key-rows.tsx';
import { type DoneAsks, doneKeys } from '../outcome/outcome-act.ts';
import { words } from '../words.ts';
import type { Mode } from './use-panel.ts';

/** The keys in the panel's foot: those that work now. Letters are text while the focus is `inField`. */
export function panelKeys(now: {
  mode: Mode;
  hasStep: boolean;
  /** The coach has reasons to choose from. */
  coached: boolean;
  inField: boolean;
  asks: DoneAsks;
}): KeyHint[] {
  const { mode } = now;
  if (now.coached && !now.inField) {
    return [
      { keys: ['1', '–', '3'], does: words.coach.use },
      { keys: ['Esc'], does: words.common.notNow },
    ];
  }
  if (mode === 'done' && !now.inField) return doneKeys(now.asks);
  if ((mode === 'step' || mode === 'keys') && now.hasStep && !now.inField) {
    return [
      { keys: ['D'], does: words.common.done },
      { keys: ['S'], does: words.common.snooze },
      { keys: ['E'], does: words.common.edit },
    ];
  }
  const leave = { keys: ['Esc'], does: mode === 'step' ? words.common.close : words.common.back };
  const saves = mode !== 'snooze' && mode !== 'keys' && mode !== 'draft';
  return saves ? [{ keys: ['Enter'], does: words.common.save }, leave] : [leave];
}

/** All keys of the panel, and what else it can do about itself. */
export function KeyList({ onHide }: { onHide: (() => void) | null }) {
  const list = words.panel.keyList;
  const rows = [
    ['D', list.done],
    ['S', list.snooze],
    ['E', list.edit],
    ['C', list.copy],
    ['M', list.draft],
    ['R', list.rate],
    ['W', list.spoke],
    ['B', list.because],
    ['Z', list.undo],
    ['Enter', list.save],
    ['Esc', list.close],
  ] as const;
  return (
    <div class="panel-part">
      <KeyRows rows={rows} />
      {onHide && (
        <Button look="link" size="small" onPress={onHide}>
          {words.panel.hideTab}
        </Button>
      )}
    </div>
  );
}
