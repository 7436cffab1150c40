import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { words } from '../words.ts';

const says = words.forget;

/** Asks before somebody is forgotten; nothing of it can be undone. */
export function ForgetDialog(props: { name: string; onForget: () => void; onClose: () => void }) {
  return (
    <Dialog
      title={says.ask(props.name)}
      onClose={props.onClose}
      acts={
        <>
          <Button look="danger" onPress={props.onForget}>
            {says.act}
          </Button>
          <Button look="quiet" onPress={props.onClose}>
            {says.keep}
          </Button>
        </>
      }
    >
      <p>{says.note}</p>
    </Dialog>
  );
}
