import { Button } from '../look/button.tsx';
import type { KeyHint } from '../look/key-foot.tsx';
import { KeyRows } from '../look/key-rows.tsx';
import { words } from '../words.ts';

/** The keys in the panel's foot. */
export function panelKeys(hasStep: boolean): KeyHint[] {
  return hasStep
    ? [
        { keys: ['D'], does: words.common.done },
        { keys: ['S'], does: words.common.snooze },
        { keys: ['E'], does: words.common.edit },
      ]
    : [
        { keys: ['Enter'], does: words.common.save },
        { keys: ['Esc'], does: words.common.close },
      ];
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
