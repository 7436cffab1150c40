import type { ContactId, UndoId } from '../../lib/domain/id.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { Around } from '../entry/read-entry.ts';
import { focusFirst } from '../look/focus.ts';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';
import { BecauseForm } from './because-form.tsx';
import { useBecause } from './use-because.ts';

/** 'No next step, because …' for a contact. */
export function RestForm(props: {
  contact: ContactId;
  around: Around;
  assistant: Assistant;
  onSaved: (said: string, undo: UndoId) => void;
  onClose: () => void;
  onTrouble: (reason: unknown) => void;
}) {
  const { busy, once } = useOnce();
  const said = useBecause((...said) => void once(() => save(...said)).catch(props.onTrouble));
  async function save(because: string, until: string | null) {
    const rested = await props.assistant.restContact({
      who: { is: 'contact', id: props.contact },
      because,
      until,
    });
    if (rested.is === 'refused') return props.onClose();
    props.onSaved(words.outcome.rests(sayDue({ is: 'day', day: rested.until }, props.around)), rested.undo);
  }
  return (
    <div class="set-step" ref={focusFirst}>
      <BecauseForm {...said} saving={busy} onCancel={props.onClose} />
    </div>
  );
}
