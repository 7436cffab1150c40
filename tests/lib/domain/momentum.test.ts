import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/domain/alert-time.ts';
import type { Away } from '../../../lib/domain/away.ts';
import { dayLine } from '../../../lib/domain/day-line.ts';
import {
  type Book,
  bookOf,
  coverageOn,
  momentumBy,
  momentumDefinitions,
  momentumOf,
  savedAnyway,
} from '../../../lib/domain/momentum.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import { rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { at, DESK, daysAgo, inDays, LISBON, NOW, person, step, TODAY, time, touch } from './sales-desk.ts';

const span = { from: '2026-11-02', to: TODAY };
const book = (part: Partial<Book>): Book => ({ contacts: [], steps: [], touches: [], ...part });
const measure = (part: Partial<Book>, desk = DESK) => momentumOf(book(part), span, desk);
const done = (name: string, due: Parameters<typeof step>[1], when: string, about: Partial<NextStep> = {}) =>
  step(name, due, { state: { is: 'done', at: at(when), outcome: 'kept going' }, ...about });
const of = (hits: number, all: number) => ({ value: all === 0 ? null : hits / all, hits, all });
const counts = ({ value, hits, all }: { value: number | null; hits: string[]; all: string[] }) => ({
  value,
  hits: hits.length,
  all: all.length,
});

describe('coverage: active contacts with a future step', () => {
  test.each<[string, Partial<Book>, ReturnType<typeof of>]>([
    ['is unknown in an empty book', {}, of(0, 0)],
    ['counts who has a step today', { contacts: [person()], steps: [step('a', TODAY)] }, of(1, 1)],
    ['counts who has a step later', { contacts: [person()], steps: [step('a', inDays(90))] }, of(1, 1)],
    ['does not count an overdue step', { contacts: [person()], steps: [step('a', inDays(-1))] }, of(0, 1)],
    [
      'does not count a step that is done',
      { contacts: [person()], steps: [done('a', inDays(1), TODAY)] },
      of(0, 1),
    ],
    [
      'leaves out who is not active',
      { contacts: [person(), person('b', { relationship: 'nurture' })] },
      of(0, 1),
    ],
    [
      'counts a contact once',
      { contacts: [person()], steps: [step('a', TODAY), step('b', inDays(3))] },
      of(1, 1),
    ],
  ])('%s', (_, part, expected) => {
    expect(counts(measure(part).coverage)).toEqual(expected);
  });

  test('names the contacts behind it', () => {
    const contacts = [person(), person('owen')];
    expect(measure({ contacts, steps: [step('a', TODAY)] }).coverage).toEqual({
      value: 0.5,
      hits: ['contact_ines'],
      all: ['contact_ines', 'contact_owen'],
    });
  });

  test.each<[string, NextStep[], number]>([
    ['a step that was open and due later', [step('a', inDays(9), { createdAt: daysAgo(20) })], 1],
    ['a step that was made later', [step('a', inDays(9), { createdAt: daysAgo(8) })], 0],
    ['a step that was made on the day itself', [step('a', inDays(9), { createdAt: daysAgo(10) })], 1],
    ['a step that was done on that day', [done('a', inDays(9), inDays(-10))], 0],
    ['a step that was done on the day after', [done('a', inDays(9), inDays(-9))], 1],
    ['a step that was due on that day', [step('a', inDays(-10))], 0],
    ['a step that was due on the day after', [step('a', inDays(-9))], 1],
  ])('of a day that is past, seen from now: %s', (_, steps, hits) => {
    expect(coverageOn(inDays(-10), book({ contacts: [person()], steps }), LISBON).hits).toHaveLength(hits);
  });

  test('of a day that is past leaves out who came later', () => {
    const contacts = [
      person('a', { createdAt: daysAgo(9) }),
      person('b', { createdAt: daysAgo(10) }),
      person('c', { notAProspect: true }),
    ];
    expect(coverageOn(inDays(-10), book({ contacts }), LISBON).all).toEqual(['contact_b']);
  });
});

describe('punctuality: steps done on their day or before', () => {
  test.each<[string, NextStep[], ReturnType<typeof of>]>([
    [
      'counts a step that was done on its day, late in the evening',
      [done('a', '2026-11-10', '2026-11-10T23:59')],
      of(1, 1),
    ],
    ['counts a step that was done before', [done('a', '2026-11-10', '2026-11-05')], of(1, 1)],
    [
      'does not count a step that was done the day after',
      [done('a', '2026-11-10', '2026-11-11T00:00')],
      of(0, 1),
    ],
    [
      'counts the day of an exact time where the user is',
      [done('a', time('2026-11-09T21:00', 'America/New_York'), '2026-11-10')],
      of(1, 1),
    ],
    ['leaves out what was done before the span', [done('a', '2026-11-01', '2026-11-01')], of(0, 0)],
    [
      'leaves out what is open or was dropped',
      [step('a', TODAY), step('b', TODAY, { state: { is: 'dropped', at: NOW, because: '' } })],
      of(0, 0),
    ],
  ])('%s', (_, steps, expected) => {
    expect(counts(measure({ steps }).punctuality)).toEqual(expected);
  });
});

describe('forward share: touches that moved things forward', () => {
  test('counts what moved forward and what was won, of all touches in the span', () => {
    const touches = [
      touch('2026-11-01T23:59', { outcome: 'moved forward' }),
      touch('2026-11-02T00:00', { outcome: 'moved forward' }),
      touch('2026-11-09', { outcome: 'won' }),
      touch('2026-11-10', { outcome: 'kept going' }),
      touch('2026-11-24T23:59'),
      touch('2026-11-25T00:00', { outcome: 'won' }),
    ];
    const { forward } = measure({ touches });
    expect(counts(forward)).toEqual(of(2, 4));
    expect(forward.hits).toEqual([touches[1]!.id, touches[2]!.id]);
  });
});

describe('consistency: working days in a row with a touch', () => {
  const on = (...days: number[]) => days.map((day) => touch(`2026-11-${String(day).padStart(2, '0')}`));
  test.each<[string, ReturnType<typeof touch>[], number, number]>([
    ['is nothing without touches', [], 0, 0],
    ['counts today', on(24), 1, 1],
    ['is not broken by today before it is over', on(20, 23), 2, 2],
    ['is not broken by a weekend', on(19, 20, 23, 24), 4, 4],
    ['is broken by a working day without', on(18, 19, 23, 24), 2, 2],
    ['is not made longer by a weekend touch', on(20, 21, 22, 23, 24), 3, 3],
    ['counts a day once', on(23, 23, 24), 2, 2],
    ['remembers the best row of the span', on(3, 4, 5, 6, 9, 23, 24), 2, 5],
    ['does not count what they did', on(23, 24).map((one) => ({ ...one, direction: 'in' as const })), 0, 0],
  ])('%s', (_, touches, days, best) => {
    expect(measure({ touches }).consistency).toMatchObject({ days, best });
  });

  test('does not count leave and days off, and says which touches and how many days are behind it', () => {
    const leave = { id: 'away_1', from: '2026-11-19', to: '2026-11-20' } as Away;
    const rhythm = rhythmOf(firstSettings, [], [leave], new Set(['2026-11-18']));
    const touches = on(16, 17, 23, 24);
    const { consistency } = momentumOf(
      book({ touches }),
      { from: '2026-11-16', to: '2026-12-31' },
      { ...DESK, rhythm },
    );
    expect(consistency.days).toBe(4);
    expect(consistency.touches).toEqual(touches.map((one) => one.id));
    expect(counts(consistency.share)).toEqual(of(4, 4));
    expect(measure({ touches: on(10, 23) }).consistency.touches).toEqual(on(23).map((one) => one.id));
    expect(measure({ touches: on(10, 11, 23) }).consistency.bestTouches).toEqual(
      on(10, 11).map((one) => one.id),
    );
  });

  test('of a span that is past ends with it', () => {
    const found = momentumOf(book({ touches: on(3, 4, 5) }), { from: '2026-11-02', to: '2026-11-05' }, DESK);
    expect(found.consistency).toMatchObject({ days: 3, best: 3 });
  });
});

describe('activity and effect', () => {
  test('stand week by week from Monday, each with its touches', () => {
    const touches = [
      touch('2026-11-02T00:00'),
      touch('2026-11-08T23:59', { outcome: 'won' }),
      touch('2026-11-09T00:00', { outcome: 'moved forward' }),
      touch('2026-11-24'),
    ];
    const [a, b, c, d] = touches.map((one) => one.id);
    expect(measure({ touches }).weeks).toEqual([
      { from: '2026-11-02', touches: [a, b], forward: [b] },
      { from: '2026-11-09', touches: [c], forward: [c] },
      { from: '2026-11-16', touches: [], forward: [] },
      { from: '2026-11-23', touches: [d], forward: [] },
    ]);
  });

  test('of a span that begins in a week leave out the days before it', () => {
    const touches = [touch('2026-11-03'), touch('2026-11-05')];
    const { weeks } = momentumOf(book({ touches }), { from: '2026-11-05', to: '2026-11-08' }, DESK);
    expect(weeks).toEqual([{ from: '2026-11-02', touches: [touches[1]!.id], forward: [] }]);
  });
});

describe('the book', () => {
  const contacts = [person('a', { relationship: 'client' }), person('b', { stage: 'stage_x' as never })];
  const steps = [
    step('a', TODAY, { contact: contacts[0]!.id }),
    step('b', inDays(2), { contact: contacts[1]!.id, channel: 'visit' }),
  ];
  const touches = [
    touch('2026-11-20', { contact: contacts[0]!.id }),
    touch('2026-11-23', { contact: contacts[1]!.id, channel: 'call', outcome: 'won' }),
  ];
  const whole = { contacts, steps, touches };

  test.each([
    ['stage', ['', 'stage_x'], [0, 1]],
    ['relationship', ['client', 'prospect'], [0, 1]],
    ['channel', ['call', 'visit', 'email'], [1, null, 0]],
  ] as const)('can be parted by %s', (by, names, forward) => {
    const parts = momentumBy(by, whole, span, DESK);
    expect([...parts.keys()]).toEqual(names);
    expect([...parts.values()].map((one) => one.forward.value)).toEqual(forward);
  });

  test('has parts that add up to it', () => {
    for (const by of ['stage', 'relationship', 'channel'] as const) {
      const parts = [...momentumBy(by, whole, span, DESK).values()];
      expect(parts.flatMap((one) => one.forward.all).toSorted()).toEqual(
        touches.map((one) => one.id).toSorted(),
      );
      expect(parts.flatMap((one) => one.coverage.hits).toSorted()).toEqual(['contact_a', 'contact_b']);
    }
  });

  test('has a part for one contact', () => {
    expect(bookOf(contacts[1]!.id, whole)).toEqual({
      contacts: [contacts[1]],
      steps: [steps[1]],
      touches: [touches[1]],
    });
  });

  test('counts what was saved although it gives no reason, of what was set in the span', () => {
    const set = [
      step('hollow', TODAY, { createdAt: daysAgo(1), savedAnyway: true }),
      step('real', TODAY, { createdAt: daysAgo(1) }),
      step('long ago', TODAY, { createdAt: daysAgo(200), savedAnyway: true }),
    ];
    const share = savedAnyway(set, { from: inDays(-78), to: TODAY }, LISBON);
    expect(share).toEqual({ value: 0.5, hits: ['step_hollow'], all: ['step_hollow', 'step_real'] });
    expect(savedAnyway([], { from: TODAY, to: TODAY }, LISBON).value).toBeNull();
  });

  test('says in words what each number counts', () => {
    expect(Object.keys(momentumDefinitions)).toEqual([
      'coverage',
      'punctuality',
      'forward',
      'consistency',
      'activity',
      'effect',
      'savedAnyway',
    ]);
  });
});

describe('a line of days', () => {
  test('tells every instant the day that the calendar tells, over changes of the clock', () => {
    const zone = fc.constantFrom(
      LISBON,
      'America/New_York',
      'Asia/Tokyo',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    );
    const start = fc.integer({ min: 0, max: 6000 });
    fc.assert(
      fc.property(
        zone,
        start,
        fc.integer({ min: -2, max: 400 }),
        fc.nat(450 * 24 * 60),
        (zone, start, length, minutes) => {
          const from = Temporal.PlainDate.from('2024-01-01').add({ days: start });
          const to = from.add({ days: length });
          const line = dayLine(from.toString(), to.toString(), zone);
          const instant = from.toZonedDateTime(zone).epochMilliseconds - 2 * 86_400_000 + minutes * 60_000;
          const day = dayOf(instant, zone);
          const inside = from.toString() <= day && day <= to.toString();
          const index = line.indexOf(instant);
          expect(index === null ? null : line.days[index]).toBe(inside ? day : null);
        },
      ),
    );
  });
});
