import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contact, newContact } from '../../../lib/domain/contact.ts';
import type { ContactId, StepId } from '../../../lib/domain/id.ts';
import { newStep } from '../../../lib/domain/next-step.ts';
import { MOST_BYTES } from '../../../lib/files/decode-text.ts';
import {
  type FileRows,
  MOST_BOOK_BYTES,
  readOnwardFile,
  writeOnwardFile,
} from '../../../lib/files/onward-file.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const ines = newContact('contact_1' as ContactId, NOON, {
  name: 'Ines Duarte',
  company: 'Northquay Freight',
  identities: { 'email:ines@northquay.example': true },
  tags: { constructor: true },
});
const call = newStep('step_1' as StepId, NOON, {
  contact: ines.id,
  due: { is: 'time', at: '2026-11-26T09:00', zone: 'Europe/Lisbon' },
  channel: 'call',
  purpose: 'to go through the Q3 pricing',
  value: '',
});
const since = '0000000001-0000-a';
const stamps = { name: '0000000002-0000-a', 'identities.email:ines@northquay.example': '0000000003-0000-b' };
const book: FileRows = {
  contact: [{ id: ines.id, record: ines, since, stamps }],
  step: [
    { id: call.id, record: call, since, stamps },
    {
      id: 'step_2',
      record: { ...call, id: 'step_2' as StepId },
      since,
      stamps: {},
      removed: { is: true, stamp: since },
    },
    { id: 'step_3', record: null, since, stamps: {}, erased: since },
  ],
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const written = () => JSON.parse(new TextDecoder().decode(writeOnwardFile(book, NOON)));
const reading = (value: unknown) => readOnwardFile(bytesOf(JSON.stringify(value)));
const withContacts = (rows: unknown[]) => reading({ ...written(), rows: { contact: rows } });
const row = (changes: object) => ({ id: ines.id, record: { ...ines, ...changes }, since, stamps });

describe('an Onward file', () => {
  test('may be larger than a list, when it says at once that it is ours', () => {
    const { version, writtenAt, rows } = written();
    const note = 'x'.repeat(20_000);
    const aside = Array.from({ length: 1_100 }, () => note);
    const large = bytesOf(JSON.stringify({ format: 'onward', version, writtenAt, rows: { ...rows, aside } }));
    expect(large.byteLength).toBeGreaterThan(MOST_BYTES);
    expect(readOnwardFile(large)).toMatchObject({ is: 'read', rows: book });
    const otherwise = bytesOf(
      JSON.stringify({ version, format: 'onward', writtenAt, rows: { ...rows, aside } }),
    );
    expect(readOnwardFile(otherwise)).toMatchObject({ is: 'refused', why: 'too big' });
    const endless = new Uint8Array(MOST_BOOK_BYTES + 1);
    endless.set(large.subarray(0, 64));
    expect(readOnwardFile(endless)).toMatchObject({ is: 'refused', why: 'too big' });
  });

  test('brings back exactly what was written, deletions and stamps included', () => {
    expect(readOnwardFile(writeOnwardFile(book, NOON))).toEqual({
      is: 'read',
      writtenAt: NOON,
      rows: book,
      setAside: [],
    });
  });

  test('keeps the fields of a newer version that this one does not know', () => {
    const read = withContacts([row({ favouriteTea: 'green' })]);
    expect(read).toMatchObject({ rows: { contact: [{ record: { favouriteTea: 'green' } }] }, setAside: [] });
  });

  test.each(['utf-8 with mark', 'utf-16le', 'utf-16be'])('is read in %s', (encoding) => {
    const text = JSON.stringify(written());
    expect(readOnwardFile(encode(text, encoding))).toMatchObject({ is: 'read', rows: book });
  });

  test('with a bad row still brings the good ones, and names the bad one with its reason', () => {
    const read = withContacts([
      row({}),
      { id: 'contact_2', record: { ...ines, id: 'contact_2', createdAt: null }, since, stamps },
      { id: 'contact_3', record: ines, since, stamps },
      { id: ines.id, record: ines, since, stamps },
      { id: 'contact_5', record: null, since, stamps },
      { id: 'contact_6', record: { ...ines, id: 'contact_6' }, since, stamps, extra: 1 },
      { id: 'contact_7', record: { ...ines, id: 'contact_7', unknown: 'x'.repeat(20_001) }, since, stamps },
      'rubbish',
    ]);
    expect(read).toMatchObject({
      rows: { contact: [{ id: ines.id }] },
      setAside: [
        { id: 'contact_2', why: 'not valid', where: 'createdAt' },
        { id: 'contact_3', why: 'other id' },
        { id: ines.id, why: 'twice' },
        { id: 'contact_5', why: 'not a row' },
        { id: 'contact_6', why: 'not a row' },
        { id: 'contact_7', why: 'too long' },
        { id: '', why: 'not a row' },
      ],
    });
  });

  test('never brings alerts of another machine or kinds that nobody knows', () => {
    const read = reading({ ...written(), rows: { delivery: [{ id: 'd' }], toString: [{ id: 't' }] } });
    expect(read).toMatchObject({
      rows: {},
      setAside: [
        { kind: 'delivery', why: 'unknown kind' },
        { kind: 'toString', why: 'unknown kind' },
      ],
    });
  });

  test.each([
    ['too big', () => new Uint8Array(MOST_BYTES + 1)],
    ['empty', () => bytesOf(' \n')],
    ['empty', () => new Uint8Array()],
    ['not text', () => Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d)],
    ['not JSON', () => bytesOf('First Name,Last Name')],
    ['not JSON', () => bytesOf('{"format":"onward","version":1,"writtenAt":NaN,"rows":{}}')],
    ['cut short', () => writeOnwardFile(book, NOON).slice(0, -40)],
    ['too deep', () => bytesOf('['.repeat(100_000))],
    ['too deep', () => bytesOf('{"a":'.repeat(100_000))],
    ['not ours', () => bytesOf('{"contacts":[]}')],
    ['not ours', () => bytesOf('null')],
    ['not ours', () => bytesOf(JSON.stringify({ ...written(), version: 1.5 }))],
    ['not ours', () => bytesOf(JSON.stringify({ ...written(), writtenAt: 'today' }))],
    ['not ours', () => bytesOf(JSON.stringify({ ...written(), more: true }))],
    ['newer', () => bytesOf(JSON.stringify({ ...written(), version: 2, rows: 'a new shape' }))],
    ['unsafe', () => bytesOf('{"format":"onward","version":1,"__proto__":{"polluted":true}}')],
    ['unsafe', () => bytesOf('{"a":[{"constructor":{"prototype":{"polluted":true}}}]}')],
    ['too many', () => bytesOf(JSON.stringify({ ...written(), rows: { contact: Array(200_001).fill(0) } }))],
  ])('is refused as %s, with a sentence and one thing to do', (why, bytes) => {
    const read = readOnwardFile(bytes());
    expect(read).toMatchObject({ is: 'refused', why });
    if (read.is === 'refused') {
      expect(read.says.what).toMatch(/^[A-Z].*\.$/);
      expect(read.says.instead).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('with a date that is no number sets that row aside', () => {
    const text = JSON.stringify(written()).replace(`"createdAt":${NOON}`, '"createdAt":1e999');
    expect(readOnwardFile(bytesOf(text))).toMatchObject({
      setAside: [{ kind: 'contact', why: 'not valid' }],
    });
  });

  test('of any bytes is read or refused, and leaves every object as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['read', 'refused']).toContain(readOnwardFile(bytes).is);
      }),
    );
  });

  test('with any JSON in any place is read or refused, and leaves every object as it was', () => {
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'record', 'id'),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.array(fc.tuple(keys, tie('tree')), { maxLength: 4 }).map(ownProperties),
      ),
    }));
    fc.assert(
      fc.property(tree, tree, tree, (one, other, third) => {
        const rows = { contact: [one, row({ tags: other })], step: [other], settings: third };
        for (const value of [one, { ...written(), rows: one }, { ...written(), rows }]) {
          const read = reading(value);
          expect(['read', 'refused']).toContain(read.is);
          expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect('polluted' in {}).toBe(false);
      }),
    );
  });

  test('cut anywhere is refused', () => {
    const whole = writeOnwardFile(book, NOON);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 3 }), (at) => {
        expect(readOnwardFile(whole.slice(0, at)).is).toBe('refused');
      }),
    );
  });

  test('survives the way out and in with any text in its fields', () => {
    const text = (most: number) => fc.string({ unit: 'grapheme', maxLength: most }).filter(isWellFormed);
    const someone: fc.Arbitrary<Contact> = fc
      .record({ name: text(60), company: text(60), notes: text(200), tag: text(20) })
      .filter(({ tag }) => tag !== '__proto__')
      .map(({ tag, ...known }) =>
        newContact('contact_9' as ContactId, NOON, { ...known, tags: { [tag]: true } }),
      );
    fc.assert(
      fc.property(someone, (who) => {
        const rows: FileRows = { contact: [{ id: who.id, record: who, since, stamps }] };
        expect(readOnwardFile(writeOnwardFile(rows, NOON))).toMatchObject({ rows, setAside: [] });
      }),
    );
  });
});

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

function ownProperties(entries: [string, unknown][]): object {
  const made = {};
  for (const [key, value] of entries) {
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith('utf-8')) return bytesOf(`\uFEFF${text}`);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}
