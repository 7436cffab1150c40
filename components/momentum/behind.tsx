import { useState } from 'preact/hooks';
import type { MomentumBook } from '../../lib/actions/read-momentum.ts';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { nameOf } from '../../lib/domain/contact.ts';
import { shortDay } from '../../lib/domain/day-words.ts';
import { dueDayIn } from '../../lib/domain/due.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Segmented } from '../look/segmented.tsx';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

/** A number with the records behind it: ids of those that count, and of all that could. */
export type BehindNumber = {
  title: string;
  definition: string;
  kind: 'contacts' | 'steps' | 'touches';
  hits: readonly string[];
  all: readonly string[];
};

/** So many stand in the dialog; the book shows them all. */
const shown = 100;

type Line = { id: string; contact: ContactId; when: string; at: number; text: string };

/** The list behind a number: what counts, and what does not. */
export function Behind({
  number,
  book,
  onOpen,
  onBook,
  onClose,
}: {
  number: BehindNumber;
  book: MomentumBook;
  locale: string;
  onOpen: (contact: ContactId) => void;
  onBook: (title: string, contacts: readonly ContactId[]) => void;
  onClose: () => void;
}) {
  const hits = new Set(number.hits);
  const others = number.all.filter((one) => !hits.has(one));
  const [side, setSide] = useState<'hits' | 'others'>('hits');
  const lines = linesOf(number.kind, side === 'hits' ? number.hits : others, book);
  const people = [...new Set(lines.map((one) => one.contact))];
  return (
    <Dialog
      title={number.title}
      wide
      onClose={onClose}
      acts={
        people.length > 0 && (
          <Button onPress={() => onBook(number.title, people)}>
            {words.momentum.showInBook(people.length)}
          </Button>
        )
      }
    >
      <div class="behind">
        <p>{number.definition}.</p>
        {others.length > 0 && (
          <Segmented
            label={words.momentum.side}
            value={side}
            choices={[
              { value: 'hits', title: words.momentum.counts(number.hits.length) },
              { value: 'others', title: words.momentum.countsNot(others.length) },
            ]}
            onValue={(value) => setSide(value === 'others' ? 'others' : 'hits')}
          />
        )}
        {lines.length === 0 ? (
          <p class="field-note">{words.momentum.nothingBehind}</p>
        ) : (
          <Table
            label={number.title}
            columns={[
              { id: 'who', title: words.load.contact },
              { id: 'what', title: words.momentum.what },
              { id: 'when', title: words.momentum.when, toEnd: true },
            ]}
            rows={lines.slice(0, shown).map((line) => ({
              id: line.id,
              cells: [
                <button key="who" type="button" class="button link" onClick={() => onOpen(line.contact)}>
                  <bdi>{nameIn(book, line.contact)}</bdi>
                </button>,
                line.text,
                line.when,
              ],
            }))}
          />
        )}
        {lines.length > shown && <p class="field-note">{words.calendar.more(lines.length - shown)}</p>}
      </div>
    </Dialog>
  );
}

/** Newest first; of contacts by name. */
function linesOf(kind: BehindNumber['kind'], ids: readonly string[], book: MomentumBook): Line[] {
  const wanted = new Set(ids);
  const { zone } = book.desk;
  switch (kind) {
    case 'contacts':
      return book.contacts
        .filter((one) => wanted.has(one.id))
        .map((one) => ({ id: one.id, contact: one.id, when: '', at: 0, text: one.company }))
        .sort((a, b) => (nameIn(book, a.contact) < nameIn(book, b.contact) ? -1 : 1));
    case 'steps':
      return book.steps
        .filter((one) => wanted.has(one.id))
        .map((one) => ({
          id: one.id,
          contact: one.contact,
          when: whenOf(one, zone),
          at: one.state.is === 'done' ? one.state.at : one.createdAt,
          text: `${words.channels[one.channel]}, ${one.purpose || one.value}`,
        }))
        .sort((a, b) => b.at - a.at);
    case 'touches':
      return book.touches
        .filter((one) => wanted.has(one.id))
        .map((one) => ({
          id: one.id,
          contact: one.contact,
          when: shortDay(dayOf(one.at, zone)),
          at: one.at,
          text: [words.channels[one.channel], one.outcome ?? '', one.about].filter(Boolean).join(', '),
        }))
        .sort((a, b) => b.at - a.at);
  }
}

function whenOf({ state, due }: NextStep, zone: string): string {
  const day = shortDay(dueDayIn(due, zone));
  if (state.is !== 'done') return words.momentum.dueOn(day);
  return words.momentum.doneFor(shortDay(dayOf(state.at, zone)), day);
}

function nameIn(book: MomentumBook, contact: string): string {
  const who = book.people.get(contact);
  return who === undefined ? '' : nameOf(who);
}
