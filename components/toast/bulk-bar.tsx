import { IconButton } from '../look/icon-button.tsx';
import { closeIcon } from '../look/icons.ts';

export type BulkBarProps = {
  /** "2 chosen" */
  text: string;
  acts: readonly { id: string; title: string }[];
  onAct: (id: string) => void;
  closeLabel: string;
  onClose: () => void;
};

/** What can be done with all the chosen ones; rises at the bottom of a list. */
export function BulkBar({ text, acts, onAct, closeLabel, onClose }: BulkBarProps) {
  return (
    <div class="toast bulk" role="toolbar" aria-label={text}>
      <p role="status">{text}</p>
      {acts.map((act) => (
        <button type="button" class="toast-act" key={act.id} onClick={() => onAct(act.id)}>
          {act.title}
        </button>
      ))}
      <IconButton label={closeLabel} icon={closeIcon} onPress={onClose} />
    </div>
  );
}
