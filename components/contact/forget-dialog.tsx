import { Confirm } from '../book/bulk-dialog.tsx';
import { Dialog } from '../look/dialog.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

/** Asks before everything that is known of a person is erased: it cannot be taken back. */
export function ForgetDialog({ desk, id, name, onClose }: PartProps & { name: string; onClose: () => void }) {
  return (
    <Dialog title={words.contactPage.forgetTitle(name)} onClose={onClose}>
      <Confirm
        text={words.contactPage.forgetText}
        act={words.contactPage.forget}
        danger
        onAct={() =>
          void desk.acts.forgetPerson({ contact: id }).then(() => {
            onClose();
            desk.go('#/book');
            desk.say(words.contactPage.forgotten);
          }, desk.failed)
        }
        onClose={onClose}
      />
    </Dialog>
  );
}
