import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';
import { InPlace } from './in-place.tsx';

/** The user's own notes, edited where they stand. */
export function NotesPart({ view, correct }: PartProps) {
  const { notes } = view.known.who;
  return (
    <section class="side-part notes" aria-labelledby="part-notes">
      <SectionHead id="part-notes" title={words.contactPage.notes} />
      <InPlace
        label={words.contactPage.notes}
        text={notes}
        placeholder={words.contactPage.addNote}
        lines={5}
        onSave={(text) => correct({ notes: text }, words.contactPage.changed)}
      />
    </section>
  );
}
