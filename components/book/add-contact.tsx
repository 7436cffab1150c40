import { useState } from 'preact/hooks';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { type Relationship, relationships } from '../../lib/domain/contact.ts';
import { startHere } from '../dashboard/start-here.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { SelectField, TextField } from '../look/fields.tsx';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';

/** Adds somebody by hand, for whom there is no thread and no profile; then their page opens, to set a next step. */
export function AddContact({ desk, onClose }: { desk: DashboardDesk; onClose: () => void }) {
  const [said, setSaid] = useState({
    name: '',
    email: '',
    company: '',
    title: '',
    phone: '',
    relationship: 'prospect' as Relationship,
  });
  const [problem, setProblem] = useState<'no name' | 'no address' | null>(null);
  const { busy, once } = useOnce();
  const field = (name: 'name' | 'email' | 'company' | 'title' | 'phone') => ({
    label: words.contactPage.fields[name],
    text: said[name],
    onText: (text: string) => {
      setProblem(null);
      setSaid({ ...said, [name]: text });
    },
  });

  async function add() {
    const added = await desk.acts.addContact(said);
    if (added.is === 'refused') return setProblem(added.why);
    onClose();
    if (added.is === 'known') desk.say(words.bookPage.knownAlready);
    else desk.say(words.bookPage.added(said.name.trim() || said.email.trim()), added.undo);
    desk.go(`#/contact/${added.contact}`);
  }

  return (
    <Dialog title={words.bookPage.add} onClose={onClose}>
      <form
        class="form"
        ref={startHere}
        onSubmit={(event) => {
          event.preventDefault();
          void once(add).catch(desk.failed);
        }}
      >
        <TextField {...field('name')} problem={problem === 'no name' ? words.panel.needsName : null} />
        <TextField
          {...field('email')}
          type="text"
          problem={problem === 'no address' ? words.panel.noAddress : null}
        />
        <TextField {...field('company')} />
        <TextField {...field('title')} />
        <TextField {...field('phone')} type="tel" />
        <SelectField
          label={words.bookPage.columns.relationship}
          value={said.relationship}
          choices={relationships.map((one) => ({ value: one, title: one }))}
          onValue={(relationship) => setSaid({ ...said, relationship: relationship as Relationship })}
        />
        <div class="strip">
          <Button look="primary" submit shortcut="Enter" busy={busy}>
            {words.common.save}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {words.common.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
