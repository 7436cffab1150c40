import { Key } from '../look/key.tsx';
import { words } from '../words.ts';

export type ToastProps = {
  text: string;
  onUndo?: () => void;
  /** Held while the pointer or the focus is on it; the ten seconds go on when let go. */
  onHold: (held: boolean) => void;
};

/** What was just done, and its Undo. Spoken; never over the primary button. */
export function Toast({ text, onUndo, onHold }: ToastProps) {
  return (
    <div
      class="toast"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      <p aria-live="polite">{text}</p>
      {onUndo && (
        <button type="button" class="toast-act" onClick={onUndo} aria-keyshortcuts="Z">
          {words.common.undo} <Key of="Z" />
        </button>
      )}
    </div>
  );
}
