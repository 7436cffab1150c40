import type { ComponentChildren, Ref } from 'preact';
import { words } from '../words.ts';
import { Button } from './button.tsx';
import { useOnce } from './use-once.ts';

/** Fields with Save and Cancel beneath them; Enter in a line saves too. It stands in a dialog, or in the place of a line. */
export function Form(props: {
  in: 'dialog' | 'place';
  /** Ends when it is saved or was refused; until then another Enter or press does nothing. */
  onSave: () => Promise<unknown>;
  onCancel: () => void;
  children: ComponentChildren;
  formRef?: Ref<HTMLFormElement>;
}) {
  const { busy, once } = useOnce();
  return (
    <form
      class={`${props.in}-form`}
      ref={props.formRef}
      onSubmit={(event) => {
        event.preventDefault();
        void once(props.onSave);
      }}
    >
      {props.children}
      <div class="strip">
        <Button look="primary" submit busy={busy}>
          {words.common.save}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
