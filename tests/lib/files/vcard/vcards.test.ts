import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newContact } from '../../../../lib/domain/contact.ts';
import type { ContactId } from '../../../../lib/domain/id.ts';
import { readVcards } from '../../../../lib/files/vcard/read-vcards.ts';
import { writeVcards } from '../../../../lib/files/vcard/write-vcards.ts';
import { sample } from '../sample.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const bytesOf = (text: string) => new TextEncoder().encode(text);

function peopleOn(bytes: Uint8Array) {
  const read = readVcards(bytes);
  if (read.is === 'refused') throw new Error(read.why);
  return read.people;
}

describe('a vCard', () => {
  test('of an old phone is read through its quoted-printable, in two charsets', () => {
    expect(peopleOn(sample('phone-21.vcf'))).toMatchObject([
      {
        name: 'José Pérez',
        emails: ['jose@olivarga.example'],
        phone: '+34 900 000 000, +34 600 000 000',
        company: 'Olivarga S.L.',
        notes: 'Le gusta el café con leche\r\npor la tarde = siempre',
        problems: [],
      },
    ]);
  });

  test('of version 3 or 4 is read through folds, escapes, groups and preferences', () => {
    expect(peopleOn(sample('cards-30-40.vcf'))).toMatchObject([
      {
        name: 'Ines Duarte',
        emails: ['ines@northquay.example', 'ines.d@home.example'],
        phone: '+351 910 000 000',
        company: 'Northquay Freight, Lda.',
        title: 'Head of Operations',
        linkedin: 'ines-duarte-invented',
        tags: ['Freight'],
        notes:
          'Likes short mails.\nNever before ten; never on Fridays. This note is long enough to be folded, twice even, as address books do it at seventy-five octets with a space or a tab.\nWebsite: https://northquay.example',
        sourceRow: 1,
        problems: [],
      },
      {
        name: 'Jonas Weidner',
        phone: '+49-170-000000, +49-421-000000',
        zone: 'Europe/Berlin',
        linkedin: 'jonas-invented',
        sourceRow: 2,
        problems: [],
      },
      {
        name: 'Ulla',
        zone: null,
        emails: [],
        problems: [
          { field: 'email', why: 'no address', cell: 'nobody' },
          { field: 'time zone', why: 'no zone', cell: '+01:00' },
        ],
      },
    ]);
  });

  test('that breaks off still tells what it told', () => {
    expect(peopleOn(bytesOf('BEGIN:VCARD\nFN:Ines\nBEGIN:VCARD\nFN:Jonas\nEMAIL:jonas@a.exa'))).toMatchObject(
      [{ name: 'Ines' }, { name: 'Jonas' }],
    );
  });

  test.each([
    ['empty', bytesOf(' ')],
    ['no card', bytesOf('First Name,Email\nInes,ines@northquay.example')],
    ['too big', new Uint8Array(20 * 1024 * 1024 + 1)],
    ['not text', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0, 7)],
  ])('file is refused when it is %s', (why, bytes) => {
    expect(readVcards(bytes)).toMatchObject({ is: 'refused', why });
  });

  test('of any kind is read or refused', () => {
    const word = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'N:;',
      'FN;ENCODING=QUOTED-PRINTABLE:=',
      '=C3=',
      '\\',
      '"',
      ':',
      ';',
      '\r\n',
      '\n ',
    );
    const text = fc
      .array(fc.oneof(word, fc.string()), { maxLength: 40 })
      .map((all) => `BEGIN:VCARD\n${all.join('')}`);
    fc.assert(
      fc.property(fc.oneof(text.map(bytesOf), fc.uint8Array()), (bytes) => {
        expect(['read', 'refused']).toContain(readVcards(bytes).is);
      }),
      { numRuns: 1_000 },
    );
  });

  test('that we write has short lines, and comes back as it went out', () => {
    const text = (most: number) =>
      fc.string({ unit: 'grapheme', maxLength: most }).map((words) =>
        words
          .replace(/[^\P{Cc}\n]/gu, '')
          .trim()
          .slice(0, most)
          .toWellFormed(),
      );
    const someone = fc.record({
      name: text(100).filter((name) => name !== ''),
      company: text(100),
      title: text(100),
      phone: text(30).filter((phone) => !/^tel:/i.test(phone)),
      notes: text(500),
      zone: fc.constantFrom(null, 'Europe/Lisbon'),
      tags: fc.uniqueArray(
        text(20).filter((tag) => tag !== '' && !/^(my ?contacts|starred|__proto__)$/i.test(tag)),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 3 }), (all) => {
        const contacts = all.map(({ tags, ...known }, at) =>
          newContact(`contact_${at}` as ContactId, NOON, {
            ...known,
            tags: Object.fromEntries(tags.map((tag) => [tag, true])),
            identities: { [`email:p${at}@a.example`]: true, [`linkedin:inês-${at}`]: true },
          }),
        );
        const cards = writeVcards(contacts);
        for (const line of cards.split('\r\n')) expect(bytesOf(line).length).toBeLessThanOrEqual(75);
        expect(
          peopleOn(bytesOf(cards)).map(
            ({ name, company, title, phone, notes, zone, tags, recordId, linkedin, emails }) => [
              { name, company, title, phone, notes, zone, tags: tags.toSorted() },
              recordId,
              linkedin,
              emails,
            ],
          ),
        ).toEqual(
          all.map((one, at) => [
            { ...one, tags: one.tags.toSorted() },
            `contact_${at}`,
            `inês-${at}`,
            [`p${at}@a.example`],
          ]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
