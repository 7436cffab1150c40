import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels } from '../../../../lib/domain/channel.ts';
import { type Contact, newContact, relationships } from '../../../../lib/domain/contact.ts';
import type { Due } from '../../../../lib/domain/due.ts';
import type { ContactId, StepId } from '../../../../lib/domain/id.ts';
import { newStep } from '../../../../lib/domain/next-step.ts';
import { suggestMapping } from '../../../../lib/files/csv/mapping.ts';
import { readPeople } from '../../../../lib/files/csv/read-people.ts';
import { readTable } from '../../../../lib/files/csv/read-table.ts';
import { splitName } from '../../../../lib/files/csv/split-name.ts';
import { writeGoogleCalendarCsv } from '../../../../lib/files/csv/write-google-calendar-csv.ts';
import { type PersonToWrite, writePeopleCsv } from '../../../../lib/files/csv/write-people-csv.ts';
import { atOnce } from '../../../fakes/at-once.ts';

const LISBON = 'Europe/Lisbon';
const NOON = Date.UTC(2026, 10, 23, 12);

function person(known: Partial<Contact>, words: { due?: Due; purpose?: string } = {}): PersonToWrite {
  const contact = newContact('contact_1' as ContactId, NOON, known);
  const { due = { is: 'day', day: '2026-11-26' }, purpose = 'to go through the Q3 pricing' } = words;
  const nextStep = newStep('step_1' as StepId, NOON, {
    contact: contact.id,
    due,
    channel: 'call',
    purpose,
    value: '',
  });
  return { contact, nextStep, lastTouch: Date.UTC(2026, 10, 20, 14, 30) };
}

const ines = {
  name: 'Ines Duarte',
  company: 'Northquay Freight',
  title: 'Head of Operations',
  phone: '+351 210 000 000',
  zone: 'Europe/Lisbon',
  owner: 'Mara Lindqvist',
  notes: 'Likes short mails.\n=Never before ten.',
  identities: { 'email:ines@northquay.example': true, 'linkedin:inês-duarte': true },
};

function readBack(csv: string) {
  const table = readTable(new TextEncoder().encode(csv));
  if (table.is !== 'table') throw new Error(table.why);
  const mapping = suggestMapping(table.headings);
  return {
    system: mapping.system,
    unclosed: table.unclosed,
    people: atOnce(readPeople(table, mapping, { dateOrder: 'day first', zone: LISBON })),
  };
}

describe('the book as CSV', () => {
  test('has the headings that other programs map by themselves, and no formula', () => {
    const csv = writePeopleCsv(
      [person(ines, { due: { is: 'time', at: '2026-11-26T09:00', zone: LISBON } })],
      LISBON,
    );
    expect(csv).toBe(
      [
        '\uFEFFFirst Name,Last Name,Email,Phone Number,Company Name,Job Title,LinkedIn URL,Next Step,Next Step Due,Time Zone,Status,Owner,Last Contacted,Notes,Record ID',
        `Ines,Duarte,ines@northquay.example,'+351 210 000 000,Northquay Freight,Head of Operations,https://www.linkedin.com/in/in%C3%AAs-duarte,call: to go through the Q3 pricing,2026-11-26 09:00,Europe/Lisbon,prospect,Mara Lindqvist,2026-11-20 14:30,"Likes short mails.\n'=Never before ten.",contact_1`,
        '',
      ].join('\r\n'),
    );
  });

  test('comes back as it went out', () => {
    const { people, system } = readBack(writePeopleCsv([person(ines)], LISBON));
    expect(system).toBe('Onward');
    expect(people).toEqual([
      {
        name: 'Ines Duarte',
        emails: ['ines@northquay.example'],
        phone: '+351 210 000 000',
        company: 'Northquay Freight',
        title: 'Head of Operations',
        linkedin: 'inês-duarte',
        notes: 'Likes short mails.\n=Never before ten.',
        tags: [],
        zone: 'Europe/Lisbon',
        relationship: 'prospect',
        owner: 'Mara Lindqvist',
        recordId: 'contact_1',
        nextStep: {
          due: { is: 'day', day: '2026-11-26' },
          channel: 'call',
          purpose: 'to go through the Q3 pricing',
        },
        lastTouch: Date.UTC(2026, 10, 20, 14, 30),
        sourceRow: 2,
        problems: [],
      },
    ]);
  });

  test('comes back exactly with any text in it', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u00A0',
      '\u0000',
      ':',
      '::: ',
    );
    const text = (most: number) =>
      fc
        .oneof(
          fc.string({ unit: 'grapheme', maxLength: most }),
          fc.array(fc.oneof(sign, fc.string({ maxLength: 3 }))).map((all) => all.join('')),
        )
        .map((words) => words.slice(0, most).toWellFormed());
    const due: fc.Arbitrary<Due> = fc.oneof(
      fc.constantFrom('2026-11-26', '2028-02-29').map((day) => ({ is: 'day', day }) as const),
      fc
        .constantFrom(LISBON, 'America/New_York', 'UTC')
        .map((zone) => ({ is: 'time', at: '2026-11-26T09:00', zone }) as const),
    );
    const anyone = fc.record({
      name: text(200),
      company: text(200),
      title: text(200),
      phone: text(50).filter((phone) => !phone.includes(':::')),
      notes: text(500),
      owner: fc.option(text(50).filter((owner) => owner !== '')),
      zone: fc.option(fc.constantFrom(LISBON, 'Asia/Tokyo')),
      relationship: fc.constantFrom(...relationships),
      channel: fc.constantFrom(...channels),
      purpose: text(300),
      due,
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 5 }), (all) => {
        const going = all.map(({ channel, purpose, due: on, ...known }) => {
          const one = person(known, { due: on, purpose });
          return { ...one, nextStep: one.nextStep && { ...one.nextStep, channel } };
        });
        const { people, unclosed } = readBack(writePeopleCsv(going, LISBON));
        expect(unclosed).toBe(false);
        expect(
          people.map(({ name, company, title, phone, notes, owner, zone, relationship, nextStep }) => ({
            name,
            company,
            title,
            phone,
            notes,
            owner,
            zone,
            relationship,
            ...nextStep,
          })),
        ).toEqual(all);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['Ines Duarte', 'Ines', 'Duarte'],
  ['Maria van der Berg', 'Maria', 'van der Berg'],
  ['José Luis de la Torre', 'José Luis', 'de la Torre'],
  ['Ludwig van', 'Ludwig', 'van'],
  ['Cher', 'Cher', ''],
  ['', '', ''],
  [' Ines', ' Ines', ''],
  ['Ines ', 'Ines ', ''],
])('the name %j goes out as %j and %j', (name, first, last) => {
  expect(splitName(name)).toEqual({ first, last });
});

test('next steps go to Google Calendar with American dates, in the zone of the calendar', () => {
  const { contact, nextStep } = person(ines);
  const day = nextStep!;
  const time = { ...day, due: { is: 'time', at: '2026-11-26T13:50', zone: 'America/New_York' } as const };
  const late = {
    ...day,
    due: { is: 'time', at: '2026-11-26T23:50', zone: LISBON } as const,
    purpose: '=1+1',
  };
  const csv = writeGoogleCalendarCsv(
    [day, time, late].map((step) => ({ step, contact })),
    { zone: LISBON, minutes: 15 },
  );
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFSubject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private',
    'call: Ines Duarte,11/26/2026,,11/26/2026,,True,to go through the Q3 pricing,,True',
    'call: Ines Duarte,11/26/2026,06:50 PM,11/26/2026,07:05 PM,False,to go through the Q3 pricing,,True',
    "call: Ines Duarte,11/26/2026,11:50 PM,11/27/2026,12:05 AM,False,'=1+1,,True",
    '',
  ]);
});
