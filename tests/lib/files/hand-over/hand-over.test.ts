import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Contact, newContact } from '../../../../lib/domain/contact.ts';
import type { ContactId, NeedId, StepId, TouchId } from '../../../../lib/domain/id.ts';
import type { Need } from '../../../../lib/domain/need.ts';
import { finished, type NextStep, newStep } from '../../../../lib/domain/next-step.ts';
import type { Touch } from '../../../../lib/domain/touch.ts';
import { handOver } from '../../../../lib/files/hand-over/hand-over.ts';
import { handOverPage } from '../../../../lib/files/hand-over/hand-over-page.ts';
import { handOverRows } from '../../../../lib/files/hand-over/hand-over-rows.ts';
import { type FileRows, readOnwardFile, writeOnwardFile } from '../../../../lib/files/onward-file.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const since = '0000000001-0000-a';
const absence = {
  name: 'Mara Lindqvist',
  backup: 'Bruno Salt',
  from: '2026-12-21',
  to: '2027-01-03',
  zone: 'Europe/Lisbon',
  locale: 'en-GB',
};

const person = (id: string, known: Partial<Contact> = {}) => newContact(id as ContactId, NOON, known);
const step = (id: string, contact: string, purpose = 'the offer'): NextStep =>
  newStep(id as StepId, NOON, {
    contact: contact as ContactId,
    due: { is: 'day', day: '2026-12-22' },
    channel: 'call',
    purpose,
    value: '',
  });
const touch = (at: number, contact: string): Touch => ({
  id: `touch_${contact.slice(-1)}${at}` as TouchId,
  contact: contact as ContactId,
  step: null,
  channel: 'email',
  direction: 'out',
  outcome: 'kept going',
  at: NOON + at,
  note: '',
  about: 'the pilot',
  resource: null,
  batch: null,
});
const need = (contact: string): Need => ({
  id: `need_${contact.slice(-1)}` as NeedId,
  contact: contact as ContactId,
  text: 'Fewer empty lorries',
  weight: 5,
  state: 'open',
  evidence: '',
  createdAt: NOON,
});
const rowOf = <T extends { id: string }>(record: T) => ({ id: record.id, record, since, stamps: {} });

describe('the hand-over file', () => {
  const rows: FileRows = {
    contact: [
      rowOf(person('contact_a', { name: 'Ines Duarte' })),
      rowOf(person('contact_b', { name: 'Not handed over' })),
      rowOf(person('contact_c', { joinedInto: 'contact_a' as ContactId })),
      { ...rowOf(person('contact_d')), removed: { is: true, stamp: since } },
    ],
    step: [
      rowOf(step('step_1', 'contact_a')),
      rowOf(finished(step('step_2', 'contact_a'), 'won', NOON)),
      rowOf(step('step_3', 'contact_b')),
      { id: 'step_4', record: null, since, stamps: {}, erased: since },
    ],
    need: [rowOf(need('contact_a')), rowOf(need('contact_b'))],
    touch: [1, 2, 3, 4, 5, 6, 7].flatMap((at) => [
      rowOf(touch(at, 'contact_a')),
      rowOf(touch(at, 'contact_b')),
    ]),
    review: [],
  };
  const handed = handOverRows(rows, ['contact_a', 'contact_d', 'contact_nobody']);

  test('holds only what was handed over', () => {
    const ids = Object.fromEntries(
      Object.entries(handed).map(([kind, list]) => [kind, list.map((row) => row.id)]),
    );
    expect(ids).toEqual({
      contact: ['contact_a', 'contact_c'],
      step: ['step_1'],
      need: ['need_a'],
      touch: ['touch_a7', 'touch_a6', 'touch_a5', 'touch_a4', 'touch_a3'],
    });
    expect(JSON.stringify(handed)).not.toContain('Not handed over');
  });

  test('can be imported by the backup', () => {
    expect(readOnwardFile(writeOnwardFile(handed, NOON))).toEqual({
      is: 'read',
      writtenAt: NOON,
      rows: handed,
      setAside: [],
    });
  });
});

describe('the hand-over page', () => {
  test('tells who it is about, what is next, what matters and what was last, the most urgent first', () => {
    const later = {
      ...step('step_9', 'contact_b'),
      due: { is: 'time', at: '2026-12-23T09:00', zone: 'Asia/Tokyo' } as const,
    };
    const model = handOver(
      [
        {
          contact: person('contact_z', { name: 'Zoe Nothing' }),
          stage: null,
          steps: [],
          needs: [],
          touches: [],
        },
        {
          contact: person('contact_b', { name: 'Jonas' }),
          stage: 'Trial',
          steps: [later],
          needs: [],
          touches: [],
        },
        {
          contact: person('contact_a', {
            name: 'Ines Duarte',
            identities: { 'email:ines@northquay.example': true },
          }),
          stage: null,
          steps: [step('step_1', 'contact_a')],
          needs: [need('contact_a')],
          touches: [touch(0, 'contact_a')],
        },
      ],
      absence,
    );
    expect(model.title).toBe('Hand-over from Mara Lindqvist to Bruno Salt');
    expect(model.lead).toBe('3 contacts, Mon, 21 Dec 2026 to Sun, 3 Jan 2027.');
    expect(model.people.map((one) => one.name)).toEqual(['Ines Duarte', 'Jonas', 'Zoe Nothing']);
    expect(model.people[0]).toEqual({
      name: 'Ines Duarte',
      facts: [
        { term: 'E-mail', text: 'ines@northquay.example' },
        { term: 'Relationship', text: 'prospect' },
      ],
      lists: [
        { heading: 'Next steps', entries: ['Tue, 22 Dec 2026 · call · the offer'] },
        { heading: 'What matters to them', entries: ['Fewer empty lorries · weight 5 of 5'] },
        { heading: 'Last contacts', entries: ['Mon, 23 Nov 2026 · email · kept going · the pilot'] },
      ],
    });
    expect(model.people[1]?.lists[0]?.entries).toEqual([
      'Wed, 23 Dec 2026, 09:00 (Asia/Tokyo) · call · the offer',
    ]);
    expect(model.people[2]?.lists).toEqual([{ heading: 'Next steps', entries: [] }]);
  });

  test('shows markup in names and notes as the text that it is', () => {
    const evil = `</bdi></title><script>alert(1)</script><img src=x onerror='alert(2)'><a href="javascript:alert(3)">x</a>`;
    const { document } = new JSDOM(pageFor(evil)).window;
    expect(document.querySelector('h2')?.textContent).toBe(evil);
    expect(document.title).toContain(evil);
    expect(document.querySelectorAll('script, img, a, iframe, link, [onerror], [href], [src]')).toHaveLength(
      0,
    );
  });

  test('has the same elements whatever the words say, and says them all', () => {
    const sign = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '<!--',
      '-->',
      ']]>',
      '</style>',
      '&lt;',
      '\u202E',
      '😀',
    );
    const words = fc
      .array(fc.oneof(sign, fc.string({ unit: 'grapheme' })), { minLength: 1 })
      .map((all) => `${all.join('')}x`);
    const elements = (html: string) =>
      [...new JSDOM(html).window.document.querySelectorAll('*')].map((one) => one.tagName);
    const plain = elements(pageFor('plain'));
    fc.assert(
      fc.property(words, (text) => {
        const html = pageFor(text);
        expect(elements(html)).toEqual(plain);
        const shown = new JSDOM(html).window.document.querySelector('h2')?.textContent;
        expect(shown).toBe(text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, ''));
      }),
      { numRuns: 50 },
    );
  });
});

function pageFor(text: string): string {
  const contact = person('contact_a', { name: text, notes: text, company: text });
  const steps = [step('step_1', 'contact_a', text)];
  const people = [{ contact, stage: text, steps, needs: [{ ...need('contact_a'), text }], touches: [] }];
  return handOverPage(handOver(people, { ...absence, name: text, backup: text }));
}
