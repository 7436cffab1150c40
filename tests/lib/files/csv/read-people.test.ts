import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields } from '../../../../lib/files/csv/field.ts';
import { namesPeople, suggestMapping } from '../../../../lib/files/csv/mapping.ts';
import { dateOrderIn, readPeople } from '../../../../lib/files/csv/read-people.ts';
import { readTable, type Table, withoutHeadings } from '../../../../lib/files/csv/read-table.ts';
import { atOnce } from '../../../fakes/at-once.ts';
import { sample } from '../sample.ts';

const LISBON = 'Europe/Lisbon';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function tableOf(bytes: Uint8Array): Table {
  const table = readTable(bytes);
  if (table.is !== 'table') throw new Error(`refused: ${table.why}`);
  return table;
}

function peopleOf(bytes: Uint8Array, dateOrder: 'day first' | 'month first' = 'day first') {
  const table = tableOf(bytes);
  const mapping = suggestMapping(table.headings);
  return {
    system: mapping.system,
    order: dateOrderIn(table, mapping),
    people: atOnce(readPeople(table, mapping, { dateOrder, zone: LISBON })),
  };
}

describe('a list from LinkedIn', () => {
  const { system, people } = peopleOf(sample('linkedin-connections.csv'));

  test('is found below the lines that LinkedIn writes above it', () => {
    expect(system).toBe('LinkedIn');
    expect(people.map((one) => [one.sourceRow, one.name])).toEqual([
      [5, 'Ines Duarte'],
      [6, 'Tomás Ferreira Lopes'],
      [7, 'Odile van den Bosch'],
      [8, 'Ines Duarte'],
    ]);
  });

  test('names people by their profile, whatever its case, its slash and its accents', () => {
    expect(people.map((one) => one.linkedin)).toEqual([
      'ines-duarte-invented',
      'tomás-ferreira-invented',
      'odile-invented',
      'ines-duarte-invented',
    ]);
  });

  test('brings company, position, address and the day of the connection', () => {
    expect(people[1]).toMatchObject({
      emails: ['tomas@harbourline.example'],
      company: 'Harbourline',
      title: 'Buyer',
      notes: 'Connected on LinkedIn: 03 Jan 2023',
      lastTouch: null,
      nextStep: null,
      problems: [],
    });
  });

  test('is read in its older form without profiles', () => {
    const old = peopleOf(sample('linkedin-connections-old.csv'));
    expect(old.system).toBe('LinkedIn');
    expect(old.order).toEqual({ is: 'known', order: 'month first' });
    expect(old.people.map((one) => one.linkedin)).toEqual([null, null]);
  });
});

describe('a list from HubSpot', () => {
  test('brings people with owner, relationship, next activity and last activity', () => {
    const { system, people } = peopleOf(sample('hubspot-contacts.csv'));
    expect(system).toBe('HubSpot');
    expect(people[0]).toMatchObject({
      name: 'Ines Duarte',
      emails: ['ines@northquay.example'],
      phone: '+351 210 000 000',
      company: 'Northquay Freight',
      title: 'Head of Operations',
      owner: 'Mara Lindqvist',
      relationship: 'client',
      recordId: null,
      notes: 'Website: northquay.example',
      nextStep: { due: { is: 'time', at: '2026-11-26T09:00', zone: LISBON }, channel: 'call', purpose: '' },
      lastTouch: Date.UTC(2026, 10, 20, 16, 30),
      problems: [{ field: 'next step', why: 'no reason' }],
    });
    expect(people).toHaveLength(3);
  });

  test('of an American account asks for the order only when no date tells', () => {
    const { order, people } = peopleOf(sample('hubspot-contacts-us.csv'), 'month first');
    expect(order).toEqual({ is: 'known', order: 'month first' });
    expect(people[0]?.nextStep?.due).toEqual({ is: 'time', at: '2026-12-04T14:30', zone: LISBON });
  });

  test('with deals instead of people is not taken for people', () => {
    expect(namesPeople(suggestMapping(tableOf(sample('hubspot-deals.csv')).headings))).toBe(false);
  });
});

describe('a list from Pipedrive', () => {
  test('brings people with several addresses and labels', () => {
    const { system, people } = peopleOf(sample('pipedrive-people.csv'));
    expect(system).toBe('Pipedrive');
    expect(people[0]).toMatchObject({
      name: 'Ines Duarte',
      emails: ['ines@northquay.example', 'ines.d@home.example'],
      tags: ['Hot lead', 'Freight'],
      title: 'Head of Operations',
      lastTouch: Date.UTC(2026, 10, 18, 12),
    });
  });

  test('of activities makes next steps of those that are to be done, and last touches of the others', () => {
    const { people } = peopleOf(sample('pipedrive-activities.csv'));
    expect(people.map((one) => [one.name, one.nextStep, one.lastTouch])).toEqual([
      [
        'Ines Duarte',
        {
          due: { is: 'time', at: '2026-11-26T09:00', zone: LISBON },
          channel: 'call',
          purpose: 'Go through the pilot figures',
        },
        null,
      ],
      [
        'Ines Duarte',
        { due: { is: 'day', day: '2026-12-02' }, channel: 'email', purpose: 'Send the case story' },
        null,
      ],
      ['Ines Duarte', null, Date.UTC(2026, 10, 10, 12)],
      [
        'Jonas Weidner',
        {
          due: { is: 'time', at: '2026-10-01T12:30', zone: LISBON },
          channel: 'meeting',
          purpose: 'Lunch at the yard',
        },
        null,
      ],
    ]);
    expect(people[0]?.notes).toBe('Ask for Bruno, too');
  });
});

test('a list from Salesforce brings title, account and last activity', () => {
  const { system, order, people } = peopleOf(sample('salesforce-contacts.csv'), 'month first');
  expect(system).toBe('Salesforce');
  expect(order).toEqual({ is: 'known', order: 'month first' });
  expect(people[0]).toMatchObject({
    name: 'Ines Duarte',
    title: 'Head of Operations',
    company: 'Northquay Freight',
    lastTouch: Date.UTC(2024, 2, 15, 12),
  });
});

describe('a list from Google Contacts', () => {
  test('brings every address and phone of a cell, and the labels that are the user’s own', () => {
    const { system, people } = peopleOf(sample('google-contacts.csv'));
    expect(system).toBe('Google Contacts');
    expect(people[0]).toMatchObject({
      name: 'Ines Maria Duarte',
      emails: ['ines@northquay.example', 'ines.duarte@northquay.example', 'ines.d@home.example'],
      phone: '+351 210 000 000, +351 910 000 000',
      company: 'Northquay Freight',
      title: 'Head of Operations',
      tags: ['Freight'],
      linkedin: 'ines-duarte-invented',
      notes: 'Likes short mails.\nNever before ten.',
      problems: [],
    });
    expect(people[1]).toMatchObject({ name: 'Joni', emails: ['jonas@kettlewerk.example'], sourceRow: 3 });
  });

  test('is read in its older form', () => {
    const { system, people } = peopleOf(sample('google-contacts-old.csv'));
    expect(system).toBe('Google Contacts');
    expect(people[0]).toMatchObject({
      name: 'Ines Duarte',
      emails: ['ines@northquay.example'],
      company: 'Northquay Freight',
      title: 'Head of Operations',
      tags: ['Freight'],
      problems: [],
    });
  });
});

test('a list from Outlook brings both phones, both addresses and the categories', () => {
  const { system, people } = peopleOf(sample('outlook-contacts.csv'));
  expect(system).toBe('Outlook');
  expect(people[0]).toMatchObject({
    name: 'Ines Duarte',
    emails: ['ines@northquay.example', 'ines.d@home.example'],
    phone: '+351 210 000 000, +351 910 000 000',
    tags: ['Freight', 'Iberia'],
    notes: 'Met in Porto',
  });
});

describe('any other list', () => {
  test('is read in German, cut at semicolons, below a line that only Excel reads', () => {
    const { system, people } = peopleOf(sample('any-german.csv'));
    expect(system).toBe('another program');
    expect(people[0]).toMatchObject({
      name: 'Jörg Weidner',
      company: 'Kettlewerk GmbH',
      notes: 'Mag Tee; keinen Kaffee',
      nextStep: { due: { is: 'day', day: '2026-12-03' }, channel: 'call', purpose: 'Angebot durchgehen' },
    });
  });

  test('loses nothing of a row that has a day which does not exist', () => {
    const { people } = peopleOf(sample('any-german.csv'));
    expect(people[1]).toMatchObject({
      name: 'Ulla von der Heide',
      nextStep: null,
      notes: 'Next step: 31.02.2027',
      problems: [{ field: 'next step day', why: 'no date', cell: '31.02.2027' }],
    });
  });

  test.each([
    [',', 'utf-8'],
    [';', 'utf-8'],
    ['\t', 'utf-16le'],
    ['\t', 'utf-16be'],
    ['|', 'windows-1252'],
  ])('cut at %j in %s is read', (delimiter, encoding) => {
    const text = [
      ['Name', 'Email', 'Notes'],
      ['José Peña', 'jose@example.com', '"a\r\nb"'],
    ]
      .map((row) => row.join(delimiter))
      .join('\r\n');
    const { people } = peopleOf(encoded(text, encoding));
    expect(people[0]).toMatchObject({ name: 'José Peña', emails: ['jose@example.com'], notes: 'a\r\nb' });
  });

  test.each(['\n', '\r\n', '\r'])('with line ends %j has as many rows', (end) => {
    const { people } = peopleOf(
      bytesOf(['Name,Email', 'Ines,i@a.example', 'Jonas,j@a.example', ''].join(end)),
    );
    expect(people.map((one) => one.name)).toEqual(['Ines', 'Jonas']);
  });

  test('without headings can be read from its first row on', () => {
    const table = withoutHeadings(
      tableOf(bytesOf('ines@northquay.example;Ines\njonas@kettlewerk.example;Jonas')),
    );
    const mapping = { system: 'another program', columns: ['email', 'name'] } as const;
    const how = { dateOrder: 'day first', zone: LISBON } as const;
    const people = atOnce(readPeople(table, { ...mapping, columns: [...mapping.columns] }, how));
    expect(table.headings).toEqual(['Column 1', 'Column 2']);
    expect(people.map((one) => [one.sourceRow, one.name, one.emails])).toEqual([
      [1, 'Ines', ['ines@northquay.example']],
      [2, 'Jonas', ['jonas@kettlewerk.example']],
    ]);
  });

  test('in which no date tells the order asks, with an example', () => {
    const { order } = peopleOf(bytesOf('Name,Due Date\nInes,05/05/2026\nJonas,03/04/2026'));
    expect(order).toEqual({ is: 'ask', example: '03/04/2026' });
  });

  test('names what it could not read, row by row, and keeps the rest', () => {
    const list = 'Name,Email,Time Zone,Next Step,Status\nInes,none,Lissabon,Send the offer,Purple';
    const { people } = peopleOf(bytesOf(list));
    expect(people[0]).toMatchObject({ name: 'Ines', emails: [], notes: 'Next step: Send the offer' });
    expect(people[0]?.problems.map((one) => one.why)).toEqual([
      'no zone',
      'no day',
      'no address',
      'no such status',
    ]);
  });

  test('with a name of a megabyte keeps what a record can hold, and says so', () => {
    const { people } = peopleOf(bytesOf(`Name,Email\n${'x'.repeat(1_000_000)},ines@northquay.example`));
    expect(people[0]?.name).toHaveLength(200);
    expect(people[0]?.problems).toMatchObject([{ field: 'name', why: 'too long' }]);
  });

  test('of ten thousand rows pauses often, saying how far it is', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Person ${at},p${at}@example.com`);
    const table = tableOf(bytesOf(['Name,Email', ...rows].join('\n')));
    const work = readPeople(table, suggestMapping(table.headings), { dateOrder: 'day first', zone: LISBON });
    const steps = [...work];
    expect(steps).toHaveLength(40);
    expect(steps.at(-1)).toEqual({ done: 9_750, of: 10_000 });
  });

  test.each([
    ['too big', () => new Uint8Array(20 * 1024 * 1024 + 1)],
    ['empty', () => bytesOf('\n\n  \n')],
    ['too many', () => bytesOf(`Name\n${'x\n'.repeat(100_031)}`)],
    ['too many', () => bytesOf(`Name${'\n'.repeat(1_000_000)}x`)],
    ['not text', () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0, 7)],
    ['no table', () => bytesOf(','.repeat(1_000_000))],
  ])('is refused when it is %s', (why, bytes) => {
    expect(readTable(bytes())).toMatchObject({ is: 'refused', why });
  });

  test('of any bytes, under any mapping, is read or refused', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Name', 'Email', '"', '""', '::: ', '31/31/2026', "'=1", '\u0000'),
    );
    const separator = fc.constantFrom(',', ';', '\t', '\n', '\r\n', '\r');
    const text = fc
      .array(fc.tuple(cell, separator), { maxLength: 60 })
      .map((pieces) => pieces.flat().join(''));
    const columns = fc.array(fc.option(fc.constantFrom(...fields)), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.oneof(text.map(bytesOf), fc.uint8Array({ maxLength: 300 })),
        columns,
        (bytes, wanted) => {
          const table = readTable(bytes);
          if (table.is === 'refused') return;
          for (const system of ['Onward', 'another program'] as const) {
            const mapping = { system, columns: wanted };
            dateOrderIn(table, mapping);
            const people = atOnce(readPeople(table, mapping, { dateOrder: 'day first', zone: LISBON }));
            expect(people.length).toBeLessThanOrEqual(table.rows.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

function encoded(text: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return Buffer.from(text, 'latin1');
    default:
      return bytesOf(`\uFEFF${text}`);
  }
}
