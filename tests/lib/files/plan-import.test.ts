import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newContact } from '../../../lib/domain/contact.ts';
import type { ContactId, Id, IdKind } from '../../../lib/domain/id.ts';
import { idPrefixes } from '../../../lib/domain/id.ts';
import { finished, type NextStep, rescheduled } from '../../../lib/domain/next-step.ts';
import { travelling } from '../../../lib/domain/records.ts';
import { suggestMapping } from '../../../lib/files/csv/mapping.ts';
import { readPeople } from '../../../lib/files/csv/read-people.ts';
import { readTable } from '../../../lib/files/csv/read-table.ts';
import { writePeopleCsv } from '../../../lib/files/csv/write-people-csv.ts';
import { type ImportedPerson, nobody } from '../../../lib/files/imported-person.ts';
import type { Book } from '../../../lib/files/known-people.ts';
import { type ImportPlan, planImport } from '../../../lib/files/plan-import.ts';
import { inSlices } from '../../../lib/files/slices.ts';
import { atOnce } from '../../fakes/at-once.ts';
import { sample } from './sample.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const LISBON = 'Europe/Lisbon';
const nothing: Book = { contacts: [], steps: [], touches: [] };

let made = 0;
const how = {
  now: NOON,
  zone: LISBON,
  batch: 'import-1',
  newId: <K extends IdKind>(kind: K) => {
    made += 1;
    return `${idPrefixes[kind]}_${made}` as Id<K>;
  },
};

const plan = (people: ImportedPerson[], book: Book = nothing): ImportPlan =>
  atOnce(planImport(people, book, how));
const row = (known: Partial<ImportedPerson>, at = 2): ImportedPerson => ({ ...nobody(at), ...known });
const ines = newContact('contact_ines' as ContactId, NOON, {
  name: 'Ines Duarte',
  company: 'Northquay Freight',
  notes: 'Likes short mails.',
  identities: { 'email:ines@northquay.example': true },
});
const call = { due: { is: 'day', day: '2026-11-26' }, channel: 'call', purpose: 'the offer' } as const;

function bookAfter(done: ImportPlan, before: Book = nothing): Book {
  const coming = [...done.create, ...done.update];
  const ids = new Set<string>(coming.map((one) => one.contact.id));
  return {
    contacts: [...before.contacts.filter((who) => !ids.has(who.id)), ...coming.map((one) => one.contact)],
    steps: [...before.steps, ...coming.flatMap((one) => one.steps)],
    touches: [...before.touches, ...coming.flatMap((one) => one.touches)],
  };
}

function peopleIn(name: string): ImportedPerson[] {
  return peopleOf(sample(name));
}

function peopleOf(bytes: Uint8Array): ImportedPerson[] {
  const table = readTable(bytes);
  if (table.is !== 'table') throw new Error(table.why);
  return atOnce(readPeople(table, suggestMapping(table.headings), { dateOrder: 'day first', zone: LISBON }));
}

describe('an import', () => {
  test('makes a contact with its step and last touch, all marked with its batch', () => {
    const { create } = plan([
      row({
        name: 'Jonas Weidner',
        emails: ['jonas@kettlewerk.example'],
        nextStep: call,
        lastTouch: NOON - 1,
      }),
    ]);
    expect(create).toMatchObject([
      {
        contact: {
          name: 'Jonas Weidner',
          identities: { 'email:jonas@kettlewerk.example': true },
          batch: 'import-1',
        },
        steps: [{ due: call.due, purpose: 'the offer', state: { is: 'open' }, batch: 'import-1' }],
        touches: [{ at: NOON - 1, batch: 'import-1' }],
        rows: [2],
      },
    ]);
  });

  test('fills the gaps of a contact that is there, and overwrites nothing', () => {
    const { update, create } = plan(
      [
        row({
          name: 'I. Duarte',
          emails: ['ines@northquay.example'],
          title: 'Head of Operations',
          linkedin: 'ines-duarte',
          notes: 'Met in Porto.',
          relationship: 'closed',
        }),
      ],
      { ...nothing, contacts: [ines] },
    );
    expect(create).toEqual([]);
    expect(update).toMatchObject([
      {
        by: 'address',
        before: ines,
        gains: ['title', 'notes', 'identities'],
        contact: {
          name: 'Ines Duarte',
          title: 'Head of Operations',
          notes: 'Likes short mails.\nMet in Porto.',
          relationship: 'prospect',
          batch: null,
          identities: { 'email:ines@northquay.example': true, 'linkedin:ines-duarte': true },
        },
      },
    ]);
  });

  test('finds people by profile, by our own id, and by name and company where a row has no address', () => {
    const known = { ...ines, identities: { 'linkedin:ines-duarte': true } };
    const book = { ...nothing, contacts: [known] };
    const by = (person: Partial<ImportedPerson>) =>
      plan([row({ ...person, title: 'Buyer' })], book).update[0]?.by;
    expect(by({ linkedin: 'ines-duarte' })).toBe('profile');
    expect(by({ name: 'Somebody', recordId: 'contact_ines' })).toBe('record');
    expect(by({ name: 'ines duarte', company: 'Northquay Freight' })).toBe('name and company');
    expect(by({ name: 'Ines Duarte' })).toBeUndefined();
    expect(
      by({ name: 'Ines Duarte', company: 'Northquay Freight', emails: ['other@a.example'] }),
    ).toBeUndefined();
  });

  test('joins the rows of a file that are one person, and says which', () => {
    const done = plan([
      row({ name: 'Ines', emails: ['ines@northquay.example'] }, 2),
      row({ name: 'Ines Duarte', linkedin: 'ines-duarte', emails: ['ines@northquay.example'] }, 3),
      row({ name: 'Ines D.', linkedin: 'ines-duarte', nextStep: call }, 4),
      row({ name: 'Jonas', emails: ['jonas@kettlewerk.example'] }, 5),
    ]);
    expect(done.create.map((one) => [one.contact.name, one.rows, one.steps.length])).toEqual([
      ['Ines', [2, 3, 4], 1],
      ['Jonas', [5], 0],
    ]);
    expect(done.duplicates).toEqual([
      { row: 3, sameAs: 2, by: 'address' },
      { row: 4, sameAs: 2, by: 'profile' },
    ]);
  });

  test('leaves an address where it is when it belongs to somebody else', () => {
    const other = newContact('contact_other' as ContactId, NOON, {
      identities: { 'linkedin:ines-duarte': true },
    });
    const done = plan(
      [row({ emails: ['ines@northquay.example'], linkedin: 'ines-duarte', title: 'Buyer' }, 7)],
      {
        ...nothing,
        contacts: [ines, other],
      },
    );
    expect(done.update[0]?.contact.identities).toEqual(ines.identities);
    expect(done.contested).toEqual([{ row: 7, identity: 'linkedin:ines-duarte', of: 'contact_other' }]);
  });

  test('finds the one person behind contacts that were joined', () => {
    const lead = { ...ines, identities: {} };
    const joined = newContact('contact_2' as ContactId, NOON, {
      identities: { 'linkedin:ines-duarte': true },
      joinedInto: lead.id,
    });
    const done = plan([row({ linkedin: 'ines-duarte', title: 'Buyer' })], {
      ...nothing,
      contacts: [joined, lead],
    });
    expect(done.update).toMatchObject([
      { contact: { id: lead.id, title: 'Buyer', identities: {} }, gains: ['title'] },
    ]);
  });

  test('brings back no address that was taken away by hand', () => {
    const without = { ...ines, identities: { 'email:old@northquay.example': false, ...ines.identities } };
    const done = plan([row({ emails: ['ines@northquay.example', 'old@northquay.example'] })], {
      ...nothing,
      contacts: [without],
    });
    expect(done.skip).toEqual([{ row: 2, why: 'nothing new', contact: ines.id }]);
  });

  test('skips a row that names nobody', () => {
    expect(plan([row({ company: 'Northquay Freight' })])).toMatchObject({
      create: [],
      skip: [{ row: 2, why: 'nobody' }],
    });
  });

  test('names the steps whose time has passed, so that they raise no alert', () => {
    const step = (due: NextStep['due']) => row({ name: 'Ines', company: 'A', nextStep: { ...call, due } });
    const done = plan([
      step({ is: 'day', day: '2026-11-22' }),
      step({ is: 'day', day: '2026-11-23' }),
      step({ is: 'time', at: '2026-11-23T11:59', zone: LISBON }),
      step({ is: 'time', at: '2026-11-23T12:01', zone: LISBON }),
    ]);
    const dues = done.create.flatMap((one) => one.steps).filter((one) => done.pastDue.includes(one.id));
    expect(dues.map((one) => one.due)).toEqual([
      { is: 'day', day: '2026-11-22' },
      { is: 'time', at: '2026-11-23T11:59', zone: LISBON },
    ]);
  });

  test.each([
    'linkedin-connections.csv',
    'linkedin-connections-old.csv',
    'hubspot-contacts.csv',
    'pipedrive-people.csv',
    'pipedrive-activities.csv',
    'salesforce-contacts.csv',
    'google-contacts.csv',
    'outlook-contacts.csv',
    'any-german.csv',
  ])('of %s twice is the same as once', (name) => {
    const people = peopleIn(name);
    const once = plan(people);
    const book = bookAfter(once);
    const twice = plan(people, book);
    expect(once.create.length).toBeGreaterThan(0);
    expect(once.update).toEqual([]);
    expect([...twice.create, ...twice.update]).toEqual([]);
    expect(twice.skip.map((one) => one.row)).toEqual(people.map((one) => one.sourceRow));
    for (const one of book.contacts) expect(travelling.contact.safeParse(one).success).toBe(true);
    for (const one of book.steps) expect(travelling.step.safeParse(one).success).toBe(true);
    for (const one of book.touches) expect(travelling.touch.safeParse(one).success).toBe(true);
  });

  test('of any people twice is the same as once', () => {
    const word = fc.constantFrom('', 'A', 'B');
    const someone = fc
      .record({
        name: fc.constantFrom('', 'Ines', 'Jonas'),
        company: word,
        title: word,
        phone: word,
        notes: word,
        emails: fc.subarray(['a@a.example', 'b@b.example']),
        linkedin: fc.constantFrom(null, null, 'ines', 'jonas'),
        tags: fc.subarray(['freight', 'constructor']),
        nextStep: fc.constantFrom(null, call, { ...call, purpose: '' }),
        lastTouch: fc.constantFrom(null, NOON - 1, NOON - 90_000_000, NOON + 1),
      })
      .map((known) => row(known));
    const list = fc
      .array(someone, { maxLength: 12 })
      .map((all) => all.map((one, at) => ({ ...one, sourceRow: at })));
    fc.assert(
      fc.property(list, list, (before, people) => {
        const first = bookAfter(plan(before));
        const second = bookAfter(plan(people, first), first);
        const again = plan(people, second);
        expect(again.create).toEqual([]);
        expect(again.update.flatMap((one) => one.gains)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of our own export into the book that it came from brings nothing', () => {
    const people = ['pipedrive-activities.csv', 'google-contacts.csv', 'hubspot-contacts.csv'].flatMap(
      peopleIn,
    );
    const book = bookAfter(plan(people));
    const going = book.contacts.map((contact) => ({
      contact: { ...contact, zone: 'Europe/Berlin' },
      nextStep: book.steps.find((step) => step.contact === contact.id) ?? null,
      lastTouch: book.touches.find((touch) => touch.contact === contact.id)?.at ?? null,
    }));
    const back = peopleOf(new TextEncoder().encode(writePeopleCsv(going, LISBON)));
    const done = plan(back, { ...book, contacts: going.map((one) => one.contact) });
    expect(back.map((one) => one.name)).toEqual(['Ines Duarte', 'Jonas Weidner']);
    expect(done.skip.map((one) => one.why)).toEqual(back.map(() => 'nothing new'));
  });

  test('brings no step again that was done or moved since', () => {
    const people = [row({ name: 'Ines', emails: ['ines@northquay.example'], nextStep: call })];
    const book = bookAfter(plan(people));
    const [step] = book.steps;
    for (const now of [
      finished(step!, 'won', NOON),
      rescheduled(step!, { is: 'day', day: '2027-01-04' }, NOON),
    ]) {
      expect(plan(people, { ...book, steps: [now] }).skip).toMatchObject([{ why: 'nothing new' }]);
    }
  });

  test('of ten thousand rows can be watched, and cancelled halfway', async () => {
    const people = Array.from({ length: 10_000 }, (_, at) =>
      row({ name: `P ${at}`, emails: [`p${at}@a.example`] }, at),
    );
    const seen: number[] = [];
    const pause = () => Promise.resolve();
    const signal = new AbortController().signal;
    const onProgress = ({ done }: { done: number }) => void seen.push(done);
    const whole = await inSlices(planImport(people, nothing, how), { pause, onProgress, signal });
    expect(whole.create).toHaveLength(10_000);
    expect(seen).toHaveLength(40);

    const cancel = new AbortController();
    const stopped = inSlices(planImport(people, nothing, how), {
      pause,
      onProgress: ({ done }) => done >= 5_000 && cancel.abort(),
      signal: cancel.signal,
    });
    await expect(stopped).rejects.toThrow('abort');
  });
});
