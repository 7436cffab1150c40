import { readSettings } from '../actions/change-settings.ts';
import { forgetPerson } from '../actions/forget-person.ts';
import { readEveryone } from '../actions/read-everyone.ts';
import { clearSample, fillSample } from '../actions/sample-book.ts';
import { type PersonFound, searchPeople } from '../actions/search-people.ts';
import { undoAct } from '../actions/undo-act.ts';
import { dayOf } from '../domain/alert-time.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import { sampleBatch } from '../domain/sample-people.ts';
import { type FileKind, kindOfFile } from '../files/kind-of-file.ts';
import {
  mostBytesFor,
  type OnwardFile,
  readOnwardFile,
  type SetAside,
  writeOnwardFile,
} from '../files/onward-file.ts';
import { isPastDue } from '../files/plan-import.ts';
import { type Refused, refused } from '../files/refusal.ts';
import type { TakenIn } from '../store/take-in.ts';
import { type CopiesDesk, copiesDesk } from './copies-desk.ts';
import type { OwnPage } from './own-page.ts';

/** The ways in which the book goes out. */
const exportKinds = ['onward', 'people', 'calendar', 'cards', 'google calendar'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** A file, ready to be saved by the page. */
export type Written = { name: string; type: string; content: string | Uint8Array<ArrayBuffer> };

/** What an Onward file would change. */
export type Preview = { is: 'preview'; file: OnwardFile; would: TakenIn; setAside: SetAside[] };

/** What became of the wish to take rows in. Not copied: the copy before it could not be kept, so nothing was changed. */
export type TookIn = { is: 'taken in'; did: TakenIn; undo: UndoId } | { is: 'not copied' };

/** What was imported last: when (instant, ms), how many people, and the act to take back. */
export type LastImport = { at: number; people: number; undo: UndoId };

/** What the pages about the user's data stand on. */
export type DataDesk = {
  now(): number;
  zone(): string;
  locale: string;
  copies: CopiesDesk;
  /** Writes the book in one of the formats. `onward` is whole, and counts as the copy outside the browser. */
  write(as: ExportKind): Promise<Written>;
  /** When the book was last written whole (instant, ms); null: never from here. */
  lastWritten(): Promise<number | null>;
  printable(): Promise<{ headings: string[]; rows: string[][] }>;
  /** What a chosen file seems to be. */
  kindOf(file: File): Promise<FileKind>;
  /** What a file of ours would change; nothing has happened yet. One that is too big is not even read. */
  preview(file: Blob): Promise<Preview | Refused>;
  takeIn(file: OnwardFile): Promise<TookIn>;
  lastImport(): Promise<LastImport | null>;
  findPeople(text: string): Promise<PersonFound[]>;
  /** Erases everything that is known of a person, also in the copies and the mirror of this browser. */
  forget(contact: ContactId): Promise<void>;
  hasSample(): Promise<boolean>;
  fillSample(): Promise<{ undo: UndoId }>;
  clearSample(): Promise<{ undo: UndoId }>;
  /** Takes an import back; null: it is too long ago. */
  undo(undo: UndoId): Promise<{ undone: number; kept: number } | null>;
};

/** The ids of the signs that stand for exports and imports; they hold no contact's words. */
export const dataSigns = { written: 'book written', imported: 'last import' } as const;

/** The desk of the user's data on one of the extension's own pages. */
export function dataDesk(page: OwnPage): DataDesk {
  const { world } = page;
  const copies = copiesDesk(world);
  return {
    now: world.now,
    zone: world.zone,
    locale: page.locale,
    copies,
    write: (as) => writeBook(world, as),
    lastWritten: async () => (await signOf(world, dataSigns.written))?.at ?? null,
    async printable() {
      const { printableBook } = await import('../files/printable-book.ts');
      return printableBook(await readEveryone(world), { locale: page.locale, zone: world.zone() });
    },
    kindOf: async (file) =>
      kindOfFile(file.name, new TextDecoder('latin1').decode(await file.slice(0, 200).arrayBuffer())),
    async preview(blob) {
      const head = new Uint8Array(await blob.slice(0, 64).arrayBuffer());
      if (blob.size > mostBytesFor(head)) return refused('too big');
      const file = readOnwardFile(new Uint8Array(await blob.arrayBuffer()));
      if (file.is === 'refused') return file;
      return {
        is: 'preview',
        file,
        would: await world.store.previewMerge(file.rows),
        setAside: file.setAside,
      };
    },
    async takeIn(file) {
      if (!(await copies.takeBefore())) return { is: 'not copied' };
      const undo = world.newId('undo');
      const past = { now: world.now(), zone: world.zone() };
      const did = await world.store.mergeRows(file.rows, {
        as: 'merge',
        undo: { id: undo, words: 'File imported' },
        alreadyAlerted: (step) => isPastDue(step.due, past),
      });
      await noteImport(world, undo, did.kinds.contact?.new ?? 0);
      world.lookAgain();
      return { is: 'taken in', did, undo };
    },
    async lastImport() {
      const sign = await signOf(world, dataSigns.imported);
      return sign && { at: sign.at, people: sign.count, undo: sign.word as UndoId };
    },
    findPeople: (text) => searchPeople(world, { text }),
    async forget(contact) {
      await forgetPerson(world, { contact });
      await copies.forget();
    },
    hasSample: () =>
      world.store.read(async (tx) => (await tx.all('contact')).some((one) => one.batch === sampleBatch)),
    fillSample: () => fillSample(world),
    clearSample: () => clearSample(world),
    async undo(undo) {
      const undone = await undoAct(world, { undo });
      await world.store.change((tx) => tx.remove('sign', dataSigns.imported), { relaxed: true });
      return undone;
    },
  };
}

/** Keeps which act the last import was, so that it can be taken back also after the page was closed. */
export async function noteImport(world: OwnPage['world'], undo: UndoId, people: number): Promise<void> {
  await world.store.change((tx) =>
    tx.put('sign', { id: dataSigns.imported, count: people, word: undo, at: world.now() }),
  );
}

async function signOf(world: OwnPage['world'], id: string) {
  return world.store.read((tx) => tx.get('sign', id));
}

/** The formats come with libraries that no page needs before it is asked for one. */
async function writeBook(world: OwnPage['world'], as: ExportKind): Promise<Written> {
  const at = world.now();
  const name = (what: string) => `onward-${what}-${dayOf(at, world.zone())}`;
  switch (as) {
    case 'onward': {
      const content = writeOnwardFile(await world.store.readAllRows(), at);
      await world.store.change(
        (tx) => tx.put('sign', { id: dataSigns.written, count: content.byteLength, word: '', at }),
        { relaxed: true },
      );
      return { name: `${name('book')}.json`, type: 'application/json', content };
    }
    case 'people': {
      const { writePeopleCsv } = await import('../files/csv/write-people-csv.ts');
      const content = writePeopleCsv(await readEveryone(world), world.zone());
      return { name: `${name('people')}.csv`, type: 'text/csv', content };
    }
    case 'cards': {
      const { writeVcards } = await import('../files/vcard/write-vcards.ts');
      const content = writeVcards((await readEveryone(world)).map((one) => one.contact));
      return { name: `${name('people')}.vcf`, type: 'text/vcard', content };
    }
    case 'calendar': {
      const { writeCalendar } = await import('../files/calendar/write-calendar.ts');
      const settings = await readSettings(world);
      const content = writeCalendar(await openSteps(world), {
        now: at,
        as: 'events',
        minutes: settings.minutesPerStep,
        leadMinutes: settings.leadMinutes,
        dayAlertAt: settings.workingHours.from,
      });
      return { name: `${name('steps')}.ics`, type: 'text/calendar', content };
    }
    case 'google calendar': {
      const { writeGoogleCalendarCsv } = await import('../files/csv/write-google-calendar-csv.ts');
      const { minutesPerStep: minutes } = await readSettings(world);
      const content = writeGoogleCalendarCsv(await openSteps(world), { zone: world.zone(), minutes });
      return { name: `${name('steps')}-google.csv`, type: 'text/csv', content };
    }
  }
}

async function openSteps(world: OwnPage['world']) {
  return (await readEveryone(world)).flatMap(({ contact, steps }) =>
    steps.map((step) => ({ step, contact })),
  );
}
