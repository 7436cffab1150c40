import { useState } from 'preact/hooks';
import type { BookLine } from '../../lib/domain/book-line.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { peopleFor } from '../dashboard/find-or-do.ts';
import { startHere } from '../dashboard/start-here.ts';
import { Dialog } from '../look/dialog.tsx';
import { Options } from '../look/options.tsx';
import { SearchField } from '../look/search-field.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

/** Another record that is the same person: it is joined into this one, and can be parted again. */
export function JoinDialog({
  desk,
  id,
  view,
  lines,
  onClose,
}: PartProps & { lines: readonly BookLine[]; onClose: () => void }) {
  const [text, setText] = useState('');
  const found = peopleFor(text || view.known.who.name, lines).filter((line) => line.contact.id !== id);
  const join = (other: string) =>
    void desk.acts
      .joinContacts({ into: { is: 'contact', id }, other: { is: 'contact', id: other as ContactId } })
      .then((joined) => {
        onClose();
        if (joined.is === 'joined') desk.say(words.panel.joined, joined.undo);
      }, desk.failed);
  return (
    <Dialog title={words.contactPage.join} onClose={onClose}>
      <div class="form" ref={startHere}>
        <p>{words.contactPage.joinText}</p>
        <SearchField
          text={text}
          onText={setText}
          look="outlined"
          placeholder={words.contactPage.joinSearch}
        />
        {found.length === 0 ? (
          <p role="status">{words.popup.noneFound}</p>
        ) : (
          <Options
            label={words.popup.people}
            options={found.map((line) => ({
              id: line.contact.id,
              title: line.name,
              subtitle: [line.contact.company, line.contact.title].filter(Boolean).join(' · '),
            }))}
            onChoose={join}
          />
        )}
      </div>
    </Dialog>
  );
}
