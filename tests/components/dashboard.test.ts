import { describe, expect, test } from 'vitest';
import { type BookFilter, filtered } from '../../components/book/book-filter.ts';
import { doablesFor, peopleFor } from '../../components/dashboard/find-or-do.ts';
import { nextOf } from '../../components/dashboard/line-words.ts';
import { placeOf } from '../../components/dashboard/place.ts';
import { joined, keptPlace, turnNow } from '../../components/today/focus-place.ts';
import { type BookLine, bookLines } from '../../lib/domain/book-line.ts';
import { newContact } from '../../lib/domain/contact.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import type { ContactId, StepId } from '../../lib/domain/id.ts';
import { newStep, type OpenStep } from '../../lib/domain/next-step.ts';
import type { BookView } from '../../lib/domain/pursuit.ts';
import { rhythmOf } from '../../lib/domain/rhythm.ts';
import { firstSettings } from '../../lib/domain/settings.ts';

const desk: Desk = {
  now: Date.UTC(2026, 10, 24, 8, 52),
  zone: 'Europe/Lisbon',
  rhythm: rhythmOf(firstSettings, [], []),
  settings: firstSettings,
  stages: [],
  resources: [],
};
const people: [name: string, company: string][] = [
  ['Ines Duarte', 'Northquay Freight'],
  ['Jonas Ekström', 'Kiteholm'],
  ['Amara Osei', 'Verity Clinics'],
  ['Martin Inesco', 'Zebra'],
];
const lines: BookLine[] = bookLines(
  {
    contacts: people.map(([name, company], at) =>
      newContact(`contact_${at}` as ContactId, desk.now - at, { name, company }),
    ),
    steps: [],
    touches: [],
    stageChanges: [],
    ratings: [],
  },
  desk,
);
const names = (of: readonly BookLine[]) => of.map((one) => one.name);

test.each([
  ['', { page: 'today', rest: '' }],
  ['#/', { page: 'today', rest: '' }],
  ['#/book', { page: 'book', rest: '' }],
  ['#/contact/contact_1', { page: 'contact', rest: 'contact_1' }],
  ['#/settings/import/x', { page: 'settings', rest: 'import/x' }],
])('the address %s is a place of the dashboard', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test('in a view each row says why it stands there, before what is next', () => {
  const [who] = [newContact('contact_0' as ContactId, desk.now, { name: 'Ines Duarte' })];
  const step = {
    ...newStep('step_0' as StepId, desk.now, {
      contact: who.id,
      due: { is: 'day', day: '2026-11-27' },
      channel: 'call',
      purpose: 'go through the Q3 pricing',
      value: '',
    }),
    snoozes: 3,
  };
  const records = { contacts: [who], steps: [step], touches: [], stageChanges: [], ratings: [] };
  const [line] = bookLines(records, desk);
  const text = (view: BookView | null) => nextOf(line!, desk, 'en-GB', view).text;
  expect(text(null)).toBe('Call, to go through the Q3 pricing');
  expect(text('slipping')).toBe('Put off 3 times. Call, to go through the Q3 pricing');
  // The column beside it says that already.
  expect(text('nothing ready behind')).toBe(text(null));
});

describe('find or do', () => {
  const doable = (id: string, title: string) => ({ id, title, note: '', icon: '', act: () => {} });

  test('finds people by beginnings of their words, names first, accents folded', () => {
    expect(names(peopleFor('ines', lines))).toEqual(['Ines Duarte', 'Martin Inesco']);
    expect(names(peopleFor('ekstrom kite', lines))).toEqual(['Jonas Ekström']);
    expect(names(peopleFor('freight', lines))).toEqual(['Ines Duarte']);
  });

  test('does not offer the whole book for one letter', () => {
    expect(peopleFor('i', lines)).toEqual([]);
  });

  test('shows every page and act until something is typed, then what fits', () => {
    const all = [doable('today', 'Today'), doable('book', 'Book')];
    expect(doablesFor('', all)).toEqual(all);
    expect(doablesFor('boo', all).map((one) => one.id)).toEqual(['book']);
    expect(doablesFor('nothing', all)).toEqual([]);
  });
});

describe('the filter of the book', () => {
  const all: BookFilter = { text: '', view: null, relationship: null, sorting: 'risk', only: null };

  test('finds every word anywhere', () => {
    expect(names(filtered(lines, { ...all, text: 'OSEI clin' }))).toEqual(['Amara Osei']);
    expect(filtered(lines, { ...all, text: 'osei kiteholm' })).toEqual([]);
  });

  test('keeps to a view, a relationship, and the people behind a number', () => {
    expect(filtered(lines, { ...all, view: 'no next step' })).toHaveLength(4);
    expect(filtered(lines, { ...all, view: 'slipping' })).toEqual([]);
    expect(filtered(lines, { ...all, relationship: 'client' })).toEqual([]);
    expect(names(filtered(lines, { ...all, only: new Set(['contact_1']) }))).toEqual(['Jonas Ekström']);
  });

  test('sorts without touching the order by risk', () => {
    const before = names(lines);
    expect(names(filtered(lines, { ...all, sorting: 'name' }))[0]).toBe('Amara Osei');
    expect(names(filtered(lines, { ...all, sorting: 'company' }))[0]).toBe('Jonas Ekström');
    expect(names(filtered(lines, all))).toEqual(before);
  });
});

describe('the place in a block', () => {
  const step = (name: string): OpenStep => ({
    ...newStep(`step_${name}` as StepId, 0, {
      contact: 'contact_1' as ContactId,
      due: { is: 'day', day: '2026-11-24' },
      channel: 'call',
      purpose: 'Q3',
      value: '',
    }),
    state: { is: 'open' },
  });
  const start = joined(null, [step('a'), step('b')], () => 'Ines', '2026-11-24', 'calls');

  test('begins with the first step', () => {
    expect(turnNow(start)).toBe(0);
    expect(turnNow({ ...start, turns: [] })).toBe(-1);
  });

  test('is kept as text and read again, on the same day and in the same block alone', () => {
    const text = JSON.stringify(start);
    expect(keptPlace(text, '2026-11-24', 'calls')).toEqual(start);
    expect(keptPlace(text, '2026-11-25', 'calls')).toBeNull();
    expect(keptPlace(text, '2026-11-24', 'mails')).toBeNull();
    expect(keptPlace('not json', '2026-11-24', 'calls')).toBeNull();
    expect(keptPlace('', '2026-11-24', 'calls')).toBeNull();
  });

  test('takes in what has come since, and lets go of what was settled elsewhere', () => {
    const done = {
      ...start,
      turns: start.turns.map((one, at) => (at === 0 ? { ...one, ended: 'won' } : one)),
    };
    const next = joined(done, [step('c')], () => 'Amara', '2026-11-24', 'calls');
    expect(next.turns.map((one) => [one.step, one.ended])).toEqual([
      ['step_a', 'won'],
      ['step_c', null],
    ]);
    expect(turnNow(next)).toBe(1);
  });
});
