import { readBookRecords } from '../actions/read-everyone.ts';
import { type Coming, takeInPeople } from '../actions/take-in-people.ts';
import type { Relationship } from '../domain/contact.ts';
import type { UndoId } from '../domain/id.ts';
import { type Field, fields } from '../files/csv/field.ts';
import { type Mapping, namesPeople, suggestMapping } from '../files/csv/mapping.ts';
import type { DateOrder } from '../files/csv/parse-date.ts';
import { dateOrderIn, readPeople } from '../files/csv/read-people.ts';
import { readTable, type Table, withoutHeadings } from '../files/csv/read-table.ts';
import { MOST_BYTES } from '../files/decode-text.ts';
import type { ImportedPerson } from '../files/imported-person.ts';
import { type ImportPlan, planImport } from '../files/plan-import.ts';
import { type PreviewRow, previewRows } from '../files/preview-rows.ts';
import { type Refused, refused } from '../files/refusal.ts';
import { inSlices, type Progress } from '../files/slices.ts';
import { readVcards } from '../files/vcard/read-vcards.ts';
import { type DataDesk, noteImport } from './data-desk.ts';
import type { OwnPage } from './own-page.ts';

/** A list that was read: a table whose columns are to be named, or cards that say it themselves. */
export type ReadList =
  | { is: 'table'; table: Table; mapping: Mapping }
  | { is: 'cards'; people: ImportedPerson[] };

/** What the user decided about a list. */
export type ListWishes = {
  mapping: Mapping | null;
  dateOrder: DateOrder;
  /** What a new contact is of whom the list says nothing. */
  relationship: Relationship;
};

/** What taking the list in would do. */
export type PlannedList = { plan: ImportPlan; rows: PreviewRow[] };

/** How a long work is watched and ended. */
export type Watching = { signal: AbortSignal; onProgress: (progress: Progress) => void };

export type ListTaken = { is: 'taken in'; undo: UndoId } | { is: 'not copied' };

/** The desk for lists from other programs. */
export function listsDesk(page: OwnPage, data: DataDesk) {
  const { world } = page;
  return {
    fields: fields as readonly Field[],
    async read(file: Blob, kind: 'cards' | 'table'): Promise<ReadList | Refused> {
      if (file.size > MOST_BYTES) return refused('too big');
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (kind === 'cards') {
        const cards = readVcards(bytes);
        return cards.is === 'refused' ? cards : { is: 'cards', people: cards.people };
      }
      const table = readTable(bytes);
      if (table.is === 'refused') return table;
      return { is: 'table', table, mapping: suggestMapping(table.headings) };
    },
    /** The same list where the first row is somebody already. */
    withoutHeadings(list: Table): ReadList {
      const table = withoutHeadings(list);
      return { is: 'table', table, mapping: suggestMapping(table.headings) };
    },
    namesPeople,
    dateOrderIn,
    /** Finds out what would happen; nothing has happened yet. Rejects with the signal's reason once cancelled. */
    async plan(list: ReadList, wishes: ListWishes, watching: Watching): Promise<PlannedList> {
      const zone = world.zone();
      const how = { ...watching, pause };
      const read =
        list.is === 'cards' || wishes.mapping === null
          ? list.is === 'cards'
            ? list.people
            : []
          : await inSlices(
              readPeople(list.table, wishes.mapping, { dateOrder: wishes.dateOrder, zone }),
              how,
            );
      const people = read.map((one) => ({ ...one, relationship: one.relationship ?? wishes.relationship }));
      const now = world.now();
      const asked = { now, zone, batch: `import ${now}`, newId: world.newId };
      const plan = await inSlices(planImport(people, await readBookRecords(world), asked), how);
      return { plan, rows: previewRows(people, plan) };
    },
    /** Takes the list in, all or nothing, after a copy. Rejects with the signal's reason once cancelled. */
    async takeIn({ plan }: PlannedList, watching: Watching): Promise<ListTaken> {
      if (!(await data.copies.takeBefore())) return { is: 'not copied' };
      const people: Coming[] = [...plan.create, ...plan.update];
      const { undo } = await takeInPeople(world, {
        people,
        pastDue: plan.pastDue,
        words: 'List imported',
        signal: watching.signal,
        onProgress: (done) => watching.onProgress({ done, of: people.length }),
      });
      await noteImport(world, undo, plan.create.length);
      return { is: 'taken in', undo };
    },
    undo: data.undo,
  };
}

export type ListsDesk = ReturnType<typeof listsDesk>;

/** Lets the page draw and listen between two slices. */
function pause(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
