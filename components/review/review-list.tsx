import { useState } from 'preact/hooks';
import type { ContactId } from '../../lib/domain/id.ts';
import { Button } from '../look/button.tsx';
import { words } from '../words.ts';

/** One line of a look: who, or what, and the fact. */
export type ReviewLine = { id: string; contact: ContactId | null; name: string; text: string };

/** So many are listed at first. */
const listed = 30;

/** What one look of the review shows; each name leads to the contact. */
export function ReviewList({
  lines,
  none,
  onBook,
}: {
  lines: readonly ReviewLine[];
  none: string;
  onBook: (contacts: readonly ContactId[]) => void;
}) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <p class="page-sentence">{none}</p>;
  const contacts = [...new Set(lines.flatMap((one) => one.contact ?? []))];
  return (
    <>
      <ul class="review-lines">
        {lines.slice(0, all ? undefined : listed).map((line) => (
          <li key={line.id}>
            {line.contact === null ? (
              <strong>{line.name}</strong>
            ) : (
              <a href={`#/contact/${line.contact}`}>
                <bdi>{line.name}</bdi>
              </a>
            )}
            <span>
              <bdi>{line.text}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <div class="strip">
        {!all && lines.length > listed && (
          <Button look="quiet" onPress={() => setAll(true)}>
            {words.calendar.more(lines.length - listed)}
          </Button>
        )}
        {contacts.length > 0 && (
          <Button size="small" onPress={() => onBook(contacts)}>
            {words.momentum.showInBook(contacts.length)}
          </Button>
        )}
      </div>
    </>
  );
}
