import type { ComponentChildren, Ref } from 'preact';
import { words } from '../words.ts';
import { Button } from './button.tsx';

/** Fields with Save and Cancel beneath them; Enter in a line saves too. It stands in a dialog, or in the place of a line. */
export function Form(props: {
  in: 'dialog' | 'place';
  onSave: () => void;
  onCancel: () => void;
  children: ComponentChildren;
  formRef?: Ref<HTMLFormElement>;
}) {
  return (
    <form
      class={`${props.in}-form`}
      ref={props.formRef}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {props.children}
      <div class="strip">
        <Button look="primary" submit>
          {words.common.save}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
