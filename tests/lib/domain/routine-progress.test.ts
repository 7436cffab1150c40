import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Away } from '../../../lib/domain/away.ts';
import { noPreferences } from '../../../lib/domain/contact.ts';
import type { Review } from '../../../lib/domain/review.ts';
import { isWorkingDay, rhythmOf } from '../../../lib/domain/rhythm.ts';
import type { Routine } from '../../../lib/domain/routine.ts';
import {
  isMet,
  nextInRoutine,
  noteOn,
  progressOf,
  spanOf,
  type Upkeep,
} from '../../../lib/domain/routine-progress.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { at, DESK, daysAgo, inDays, person, touch } from './sales-desk.ts';

const routine = (about: Partial<Routine> = {}): Routine => ({
  id: 'routine_a' as Routine['id'],
  name: 'Care for clients',
  every: 'day',
  counts: 'clients',
  target: 1,
  paused: false,
  createdAt: at('2026-11-02T08:00'),
  ...about,
});
const ids = ['a', 'b', 'c', 'd'];
const clients = ids.map((name) => person(name, { relationship: 'client' }));
const on = (days: number[], who = 'a') =>
  days.map((one) => touch(`2026-11-${String(one).padStart(2, '0')}`, { contact: `contact_${who}` as never }));
const upkeep = (about: Partial<Upkeep> = {}): Upkeep => ({
  contacts: clients,
  touches: [],
  reviews: [],
  ...about,
});
const leave = (from: string, to: string) => ({ id: 'away_1', from, to }) as Away;
const away = (from: string, to: string) => ({
  ...DESK,
  rhythm: rhythmOf(firstSettings, [], [leave(from, to)]),
});

describe('a period', () => {
  test.each([
    ['day', '2026-11-24', '2026-11-24', '2026-11-24'],
    ['week', '2026-11-24', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-11-24', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-04-01', '2026-04-01', '2026-06-30'],
  ] as const)('of a %s on %s goes from %s to %s', (every, day, from, to) => {
    expect(spanOf(every, day)).toEqual({ from, to });
  });
});

describe('the progress of a routine', () => {
  test.each<[string, Partial<Routine>, Partial<Upkeep>, string[], number]>([
    ['counts clients whom we touched', {}, { touches: on([24]) }, ['contact_a'], 1],
    ['counts each once', { target: 2 }, { touches: on([24, 24]) }, ['contact_a'], 2],
    [
      'does not count what they did',
      {},
      { touches: on([24]).map((one) => ({ ...one, direction: 'in' as const })) },
      [],
      1,
    ],
    ['does not count prospects', {}, { contacts: [person('a')], touches: on([24]) }, [], 1],
    ['does not count yesterday', {}, { touches: on([23]) }, [], 1],
    [
      'counts the week from Monday',
      { every: 'week' },
      { touches: [...on([22], 'b'), ...on([23])] },
      ['contact_a'],
      1,
    ],
    [
      'counts dream clients',
      { counts: 'dream clients' },
      {
        contacts: [person('a', { relationship: 'dream client' }), clients[1]!],
        touches: [...on([24]), ...on([24], 'b')],
      },
      ['contact_a'],
      1,
    ],
    [
      'counts prospects by the first touch of ours only',
      { counts: 'new prospects', every: 'week' },
      {
        contacts: ids.map((name) => person(name)),
        touches: [
          ...on([24, 19]),
          ...on([23, 24], 'b'),
          ...on([10], 'c').map((one) => ({ ...one, direction: 'in' as const })),
          ...on([24], 'c'),
        ],
      },
      ['contact_b', 'contact_c'],
      1,
    ],
    [
      'counts a prospect who was won since, but no old client nor dream client nor stranger',
      { counts: 'new prospects' },
      {
        contacts: [
          clients[0]!,
          clients[1]!,
          person('c', { relationship: 'dream client' }),
          person('d', { relationship: 'closed' }),
        ],
        touches: [
          ...on([24]),
          ...on([24], 'b').map((one) => ({ ...one, outcome: 'won' as const })),
          ...on([24], 'c'),
          ...on([24], 'd'),
          ...on([24], 'x'),
        ],
      },
      ['contact_b', 'contact_d'],
      1,
    ],
    [
      'counts reviews by their day',
      { counts: 'reviews', every: 'week' },
      {
        reviews: [
          { id: 'review_1', on: '2026-11-23' },
          { id: 'review_2', on: '2026-11-22' },
          { id: 'review_3', on: '2020-01-01' },
        ] as Review[],
      },
      ['review_1'],
      1,
    ],
  ])('%s', (_, about, part, done, target) => {
    expect(progressOf(routine(about), upkeep(part), DESK).now).toMatchObject({ done, target });
  });

  test.each<[string, typeof DESK, number, number]>([
    ['asks for the whole target in a whole week', DESK, 10, 10],
    ['asks for less in a week with two days off', away('2026-11-26', '2026-11-27'), 10, 6],
    ['rounds up what it asks for', away('2026-11-26', '2026-11-27'), 4, 3],
    ['asks for nothing in a week of leave', away('2026-11-21', '2026-11-29'), 10, 0],
    [
      'asks for nothing where the user never works',
      { ...DESK, rhythm: { ...DESK.rhythm, workingDays: [] } },
      10,
      0,
    ],
  ])('%s', (_, desk, target, expected) => {
    expect(progressOf(routine({ every: 'week', target }), upkeep(), desk).now.target).toBe(expected);
  });
});

describe('a streak', () => {
  test.each<[string, number[], number, number, typeof DESK]>([
    ['is nothing where nothing was done', [], 0, 0, DESK],
    ['counts today once it is met', [23, 24], 2, 2, DESK],
    ['is not broken by today before it is over', [20, 23], 2, 2, DESK],
    ['is not broken by a weekend', [19, 20, 23, 24], 4, 4, DESK],
    ['is broken by a working day', [18, 19, 23, 24], 2, 2, DESK],
    ['is over when yesterday was missed', [18, 19, 20], 0, 3, DESK],
    ['is not broken by leave', [16, 17, 23, 24], 4, 4, away('2026-11-18', '2026-11-20')],
    ['remembers the best', [3, 4, 5, 6, 9, 20, 23, 24], 3, 5, DESK],
    ['is not made longer by what was done on a free day', [20, 21, 22, 23], 2, 2, DESK],
  ])('%s', (_, days, streak, best, desk) => {
    expect(progressOf(routine(), upkeep({ touches: on(days) }), desk)).toMatchObject({ streak, best });
  });

  test('of weeks leaves out weeks of leave, and begins with the first whole week', () => {
    const weekly = routine({ every: 'week', createdAt: at('2026-11-05') });
    const touches = on([9, 24]);
    const found = progressOf(weekly, upkeep({ touches }), away('2026-11-16', '2026-11-22'));
    expect(found).toMatchObject({ streak: 2, best: 2 });
    expect(found.before.map((one) => one.from)).toEqual(['2026-11-09']);
  });

  test('counts the week in which it was begun if that was met, and as missed only if it was begun on its Monday', () => {
    const weekly = (day: string) => routine({ every: 'week', createdAt: at(day) });
    const countedWeeks = (day: string, days: number[]) =>
      progressOf(weekly(day), upkeep({ touches: on(days) }), DESK).before.length;
    expect(countedWeeks('2026-11-18', [])).toBe(0);
    expect(countedWeeks('2026-11-18', [19])).toBe(1);
    expect(countedWeeks('2026-11-16', [])).toBe(1);
  });

  test('looks back no further than a good two years', () => {
    const old = routine({ createdAt: at('2019-01-01') });
    expect(progressOf(old, upkeep(), DESK).before.length).toBeLessThan(580);
    expect(progressOf(old, upkeep(), DESK).before.length).toBeGreaterThan(560);
  });

  test('is exactly as long as the row of met working days, whatever the year, holidays and leave', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 50 });
    const off = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    const zone = fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(days, off, zone, fc.integer({ min: 0, max: 5800 }), (touched, off, zone, shift) => {
        const today = Temporal.PlainDate.from('2024-03-01').add({ days: shift });
        const ago = (count: number) => today.subtract({ days: count });
        const noon = (day: Temporal.PlainDate) =>
          day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
        const rhythm = rhythmOf(firstSettings, [], [], new Set(off.map((count) => ago(count).toString())));
        const desk = { ...DESK, now: noon(today), zone, rhythm };
        const touches = touched.map((count) => touch(noon(ago(count)), { contact: 'contact_a' as never }));
        const found = progressOf(routine({ createdAt: noon(ago(60)) }), upkeep({ touches }), desk);
        let streak = 0;
        for (let count = 0; count <= 60; count += 1) {
          if (!isWorkingDay(rhythm, ago(count).toString())) continue;
          if (touched.includes(count)) streak += 1;
          else if (count > 0) break;
        }
        expect(found.streak).toBe(streak);
      }),
    );
  });
});

describe('a routine that is not kept', () => {
  const daily = routine({ target: 2, createdAt: at('2026-11-17T08:00') });
  const doneOn = (days: number[]) => upkeep({ touches: [...on(days), ...on(days, 'b')] });
  const noteAfter = (part: Upkeep, about: Partial<Routine> = {}, log: { conversation: string }[] = []) => {
    const one = { ...daily, ...about };
    return noteOn(one, progressOf(one, part, DESK), log);
  };
  const said = 'routine routine_a 2026-11-23';

  test.each<[string, () => ReturnType<typeof noteAfter>, object | null]>([
    ['is silent when the last day was kept', () => noteAfter(doneOn([23])), null],
    ['is silent when it is new', () => noteAfter(upkeep(), { createdAt: at('2026-11-24') }), null],
    ['is silent when it is paused', () => noteAfter(upkeep(), { paused: true }), null],
    [
      'says one missed day once, and proposes one act now',
      () => noteAfter(doneOn([17, 18, 19, 20])),
      { is: 'missed', met: 0, of: 1, proposal: { is: 'one now' }, said },
    ],
    ['says it once only', () => noteAfter(doneOn([17, 18, 19, 20]), {}, [{ conversation: said }]), null],
    [
      'says it again for the next',
      () => noteAfter(doneOn([17, 18, 19, 20]), {}, [{ conversation: 'routine routine_a 2026-11-20' }]),
      { is: 'missed' },
    ],
    [
      'is missed, not sporadic, with half of the days kept',
      () => noteAfter(doneOn([18, 19])),
      { is: 'missed' },
    ],
    [
      'is sporadic with fewer, and proposes a pause where nothing is usual',
      () => noteAfter(doneOn([19])),
      { is: 'sporadic', met: 1, of: 4, proposal: { is: 'pause' } },
    ],
    [
      'is sporadic, and proposes what is usual in fact',
      () => noteAfter(upkeep({ touches: on([18, 19, 20, 23]) })),
      { is: 'sporadic', met: 0, of: 4, proposal: { is: 'lower the target', to: 1 } },
    ],
    [
      'takes for usual what stands in the middle, in whatever order it was done',
      () => noteAfter(upkeep({ touches: [...on([18]), ...on([19, 20]), ...on([19], 'b')] }), { target: 3 }),
      { is: 'sporadic', proposal: { is: 'lower the target', to: 1 } },
    ],
    [
      'is not sporadic before there is enough to see',
      () => noteAfter(upkeep(), { createdAt: at('2026-11-19T08:00') }),
      { is: 'missed' },
    ],
  ])('%s', (_, note, expected) => {
    if (expected === null) expect(note()).toBeNull();
    else expect(note()).toMatchObject(expected);
  });

  test('does not propose a target that is no lower', () => {
    const busy = upkeep({ touches: on([19, 20]).concat(on([19, 20], 'b'), on([19, 20], 'c')) });
    const one = routine({ target: 2, createdAt: at('2026-11-17T08:00') });
    const progress = progressOf(one, busy, DESK);
    const before = progress.before.map((period) => ({ ...period, target: 9 }));
    expect(noteOn(one, { ...progress, before }, [])?.proposal).toEqual({ is: 'pause' });
  });
});

describe('who is next', () => {
  const nextOf = (about: Partial<Routine>, part: Partial<Upkeep>) =>
    nextInRoutine(routine(about), upkeep(part), DESK);

  test('is who was never touched, then who waited longest, with the days', () => {
    const touches = [...on([20]), ...on([4, 10], 'b'), ...on([10], 'd')];
    const contacts = [...clients, person('e', { relationship: 'client', createdAt: daysAgo(90) })];
    expect(nextOf({}, { contacts, touches })).toEqual([
      { contact: 'contact_e', because: { rule: 'never touched', days: 90 } },
      { contact: 'contact_c', because: { rule: 'never touched', days: 60 } },
      { contact: 'contact_b', because: { rule: 'longest without a touch', days: 14 } },
      { contact: 'contact_d', because: { rule: 'longest without a touch', days: 14 } },
      { contact: 'contact_a', because: { rule: 'longest without a touch', days: 4 } },
    ]);
  });

  test('is who was never touched, however new, and of two alike always the same', () => {
    const touches = on([10]);
    const fresh = ['z', 'y'].map((name) => person(name, { relationship: 'client', createdAt: daysAgo(1) }));
    for (const contacts of [
      [clients[0]!, ...fresh],
      [...fresh.toReversed(), clients[0]!],
    ])
      expect(nextOf({}, { contacts, touches }).map((one) => one.contact)).toEqual([
        'contact_y',
        'contact_z',
        'contact_a',
      ]);
  });

  test.each<[string, Partial<Routine>, Partial<Upkeep>, string[]]>([
    ['is nobody for reviews', { counts: 'reviews' }, {}, []],
    [
      'is not who was touched in this period',
      { every: 'week' },
      { contacts: [clients[0]!], touches: on([23]) },
      [],
    ],
    [
      'is who was touched in the last',
      { every: 'week' },
      { contacts: [clients[0]!], touches: on([22]) },
      ['contact_a'],
    ],
    [
      'is not who rests',
      {},
      { contacts: [person('a', { relationship: 'client', restsUntil: { because: '', until: inDays(1) } })] },
      [],
    ],
    [
      'is who rested until today',
      {},
      { contacts: [person('a', { relationship: 'client', restsUntil: { because: '', until: inDays(0) } })] },
      ['contact_a'],
    ],
    [
      'is not who was joined into another',
      {},
      { contacts: [{ ...clients[0]!, joinedInto: clients[1]!.id }] },
      [],
    ],
    [
      'is not who wants to hear from us later',
      {},
      {
        contacts: [person('a', { relationship: 'client', preferences: { ...noPreferences, everyDays: 5 } })],
        touches: on([20]),
      },
      [],
    ],
    [
      'is who may hear from us today',
      {},
      {
        contacts: [person('a', { relationship: 'client', preferences: { ...noPreferences, everyDays: 4 } })],
        touches: on([20]),
      },
      ['contact_a'],
    ],
    [
      'is a prospect whom nobody approached yet',
      { counts: 'new prospects' },
      { contacts: [person('a'), person('b')], touches: on([2]) },
      ['contact_b'],
    ],
    [
      'is a dream client for dream clients',
      { counts: 'dream clients' },
      { contacts: [...clients, person('z', { relationship: 'dream client' })] },
      ['contact_z'],
    ],
    [
      'counts what they did as no touch of ours',
      {},
      { contacts: [clients[0]!], touches: on([24]).map((one) => ({ ...one, direction: 'in' as const })) },
      ['contact_a'],
    ],
  ])('%s', (_, about, part, expected) => {
    expect(nextOf(about, part).map((one) => one.contact)).toEqual(expected);
  });
});

test('a period is met from its target on', () => {
  expect([isMet({ done: ['a'], target: 2 }), isMet({ done: ['a', 'b'], target: 2 })]).toEqual([false, true]);
});
