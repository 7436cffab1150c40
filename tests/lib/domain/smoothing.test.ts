import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noPreferences, type Preferences } from '../../../lib/domain/contact.ts';
import { daysAfter, daysBetween } from '../../../lib/domain/desk.ts';
import { dueDayIn } from '../../../lib/domain/due.ts';
import { type NextStep, type OpenStep, planOf } from '../../../lib/domain/next-step.ts';
import { misfits, type Wishes } from '../../../lib/domain/preference-fit.ts';
import { isWorkingDay, rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { moved, smooth } from '../../../lib/domain/smoothing.ts';
import { nearClockChanges } from '../../clock-changes.ts';
import { DESK, inDays, LISBON, NOW, person, step, TODAY, time, touch } from './sales-desk.ts';

const span = { from: TODAY, to: inDays(20) };
/** Two hours a day, so that a day can take two steps. */
const anHour = 60;
const desk = (smoothDays: number) => ({ ...DESK, settings: { ...firstSettings, smoothDays } });
const wishes = (about: Partial<Preferences> = {}, touches = [] as ReturnType<typeof touch>[]): Wishes => ({
  who: person('any', { preferences: { ...noPreferences, ...about } }),
  touches,
});
const of = (name: string, due: Parameters<typeof step>[1], about: Partial<NextStep> = {}) =>
  step(name, due, { contact: `contact_${name}` as never, ...about });
const onTuesday = (count: number, about: Partial<NextStep> = {}) =>
  Array.from({ length: count }, (_, at) => of(`s${at}`, '2026-12-01', about));
const movesOf = (steps: NextStep[], smoothDays = 5, known: Wishes | null = null) =>
  smooth(steps, () => known, span, desk(smoothDays), anHour).moves.map((one) => one.to);

describe('smoothing', () => {
  test.each<[string, () => string[], string[]]>([
    ['leaves days alone that hold no more than they can take', () => movesOf(onTuesday(2)), []],
    ['moves what is too much to the nearest free day', () => movesOf(onTuesday(3)), ['2026-11-30']],
    [
      'moves to a freer day rather than to the nearest',
      () => movesOf([...onTuesday(3), of('m', '2026-11-30'), of('w', '2026-12-02')], 2),
      ['2026-12-03'],
    ],
    [
      'moves nothing by more days than set',
      () => movesOf(onTuesday(7), 1),
      ['2026-11-30', '2026-11-30', '2026-12-02', '2026-12-02'],
    ],
    [
      'spreads evenly what is too much for all days in reach',
      () => movesOf(onTuesday(9), 1),
      ['2026-11-30', '2026-11-30', '2026-11-30', '2026-12-02', '2026-12-02', '2026-12-02'],
    ],
    ['moves nothing where none may move', () => movesOf(onTuesday(9), 0), []],
    ['never moves a promise', () => movesOf(onTuesday(9, { promised: true })), []],
    ['never moves an exact time', () => movesOf(onTuesday(9, { due: time('2026-12-01T09:00') })), []],
    [
      'moves what may move away from what may not',
      () => movesOf([...onTuesday(2, { promised: true }), of('m', '2026-12-01')]),
      ['2026-11-30'],
    ],
    [
      'never moves before today',
      () => movesOf([of('a', TODAY), of('b', TODAY), of('c', TODAY)], 3),
      ['2026-11-25'],
    ],
    [
      'never moves what is over or dropped',
      () => movesOf(onTuesday(9, { state: { is: 'replied', at: 0 } })),
      [],
    ],
    [
      'moves only to days of the contact',
      () => movesOf(onTuesday(3), 5, wishes({ days: [2, 5] })),
      ['2026-12-04'],
    ],
    [
      'moves no closer to our last touch than the contact wants',
      () =>
        movesOf(
          onTuesday(3),
          1,
          wishes({ everyDays: 10 }, [
            touch('2026-11-21'),
            touch('2026-11-01'),
            touch('2026-11-23', { direction: 'in' }),
          ]),
        ),
      ['2026-12-02'],
    ],
    [
      'minds no last touch where there is none',
      () => movesOf(onTuesday(3), 1, wishes({ everyDays: 10 })),
      ['2026-11-30'],
    ],
    ['leaves a step on a weekend that comes up on a free Monday', () => movesOf([of('a', '2026-11-28')]), []],
    [
      'counts a step on a weekend for the Monday on which it comes up',
      () => movesOf([...'abc'].map((name) => of(name, '2026-11-28'))),
      ['2026-12-01'],
    ],
    [
      'moves an overdue step by as many days from today',
      () =>
        movesOf(
          [...'abc'].map((name) => of(name, '2026-10-01')),
          1,
        ),
      ['2026-11-25'],
    ],
    [
      'makes room on a near day by moving what is there on',
      () =>
        movesOf(
          [
            ...onTuesday(3),
            of('w', '2026-12-02'),
            of('x', '2026-12-02'),
            of('m', '2026-11-30'),
            of('n', '2026-11-30'),
          ],
          1,
        ),
      ['2026-12-02', '2026-12-03'],
    ],
  ])('%s', (_, moves, expected) => {
    expect(moves().toSorted()).toEqual(expected);
  });

  test('goes to days only that have a slot for the channel', () => {
    const block = { name: '', from: '09:00', to: '11:00', exceptions: {} };
    const blocks = [
      { ...block, id: 'block_a', day: 2, channels: [] },
      { ...block, id: 'block_b', day: 3, channels: ['email'] },
      { ...block, id: 'block_c', day: 4, channels: [] },
    ];
    const rhythm = rhythmOf(firstSettings, blocks as never, []);
    const { moves } = smooth(onTuesday(3), () => null, span, { ...desk(5), rhythm }, anHour);
    expect(moves.map((one) => one.to)).toEqual(['2026-12-03']);
  });

  test('says why, and how much it helps', () => {
    expect(smooth(onTuesday(3), () => null, span, desk(5), anHour)).toMatchObject({
      moves: [
        {
          step: 'step_s0',
          from: '2026-12-01',
          to: '2026-11-30',
          because: { rule: 'too much', day: '2026-12-01', held: 3, capacity: 2 },
        },
      ],
      before: { worst: 3, beyond: 1 },
      after: { worst: 2, beyond: 0 },
    });
  });

  test('keeps two steps of one contact in their order, and apart', () => {
    const ofInes = (name: string, on: string, about: Partial<NextStep> = {}) => step(name, on, about);
    const crowd = [of('x', '2026-12-01'), of('y', '2026-12-01')].map((one) => ({ ...one, promised: true }));
    const before = [
      ...crowd,
      ofInes('first', '2026-11-30', { promised: true }),
      ofInes('then', '2026-12-01'),
    ];
    expect(movesOf(before)).toEqual(['2026-12-02']);
    const after = [...crowd, ofInes('first', '2026-12-01'), ofInes('then', '2026-12-02', { promised: true })];
    expect(movesOf(after)).toEqual(['2026-11-30']);
  });

  test('is applied as new dates with new alerts, for the steps that move only', () => {
    const steps = onTuesday(3);
    const { moves } = smooth(steps, () => null, span, desk(5), anHour);
    const after = moved(steps, moves, NOW);
    expect(after).toEqual([
      { ...steps[0], due: { is: 'day', day: '2026-11-30' }, generation: 2, dueSetAt: NOW },
    ]);
  });

  const drawnStep = fc.record({
    days: fc.integer({ min: -3, max: 12 }),
    promised: fc.boolean(),
    contact: fc.integer({ min: 0, max: 5 }),
    wanted: fc.subarray([1, 2, 3, 4, 5]),
    everyDays: fc.option(fc.integer({ min: 1, max: 12 })),
  });

  test('keeps every limit, whatever the book, over every change of the clock', () => {
    const book = fc.array(drawnStep, { maxLength: 40 });
    fc.assert(
      fc.property(book, fc.integer({ min: 0, max: 6 }), nearClockChanges(), (drawn, reach, when) => {
        const { zone, now, today } = when;
        const there = { ...desk(reach), zone, now };
        const steps = drawn.map((one, at) =>
          step(`s${at}`, daysAfter(today, one.days), {
            contact: `contact_${one.contact}` as never,
            promised: one.promised,
          }),
        );
        const wishesOf = (contact: string) => {
          const { wanted, everyDays } = drawn.find((one) => `contact_${one.contact}` === contact)!;
          return wishes({ days: wanted, everyDays }, [touch(now - 2 * 864e5)]);
        };
        const found = smooth(steps, wishesOf, { from: today, to: daysAfter(today, 20) }, there, anHour);
        const after = new Map(moved(steps, found.moves, now).map((one) => [one.id, one]));
        expect(found.after.beyond).toBeLessThanOrEqual(found.before.beyond);
        expect(found.after.worst).toBeLessThanOrEqual(Math.max(2, found.before.worst));
        for (const { step: id, from, to } of found.moves) {
          const was = steps.find((one) => one.id === id)!;
          expect(was.promised).toBe(false);
          expect(to >= today && isWorkingDay(DESK.rhythm, to)).toBe(true);
          expect(Math.abs(daysBetween(from < today ? today : from, to))).toBeLessThanOrEqual(reach);
          const broken = misfits({ is: 'day', day: to }, 'call', wishesOf(was.contact), zone);
          expect(broken).toEqual([]);
        }
        for (const [contact, all] of Map.groupBy(steps, (one) => one.contact)) {
          const order = planOf(all, zone).map((one) => after.get(one.id) ?? one);
          const days = order.map((one) => dueDayIn(one.due, zone));
          expect([contact, days]).toEqual([contact, days.toSorted()]);
        }
      }),
    );
  });

  test('is as good as the best of all assignments', () => {
    const few = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 8 }), fc.boolean(), fc.subarray([1, 2, 3, 4, 5])),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(few, fc.integer({ min: 0, max: 3 }), (drawn, reach) => {
        const steps = drawn.map(
          ([days, promised], at) => of(`s${at}`, inDays(days), { promised }) as OpenStep,
        );
        const wanted = new Map(drawn.map(([, , days], at) => [`contact_s${at}`, wishes({ days })]));
        const wishesOf = (contact: string) => wanted.get(contact)!;
        const found = smooth(steps, wishesOf, span, desk(reach), anHour);
        expect(found.after.beyond).toBe(bestOf(steps, wishesOf, reach));
      }),
      { numRuns: 200 },
    );
  });
});

/** The fewest steps beyond capacity of all assignments, by trying every one. */
function bestOf(steps: readonly OpenStep[], wishesOf: (contact: string) => Wishes, reach: number): number {
  const known = new Map<string, number>();
  const best = (at: number, held: Map<string, number>): number => {
    const one = steps[at];
    if (one === undefined) return [...held.values()].reduce((sum, count) => sum + Math.max(0, count - 2), 0);
    const key = `${at} ${[...held].map(([day, count]) => `${day}:${count}`).toSorted()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const least = Math.min(
      ...daysOf(one).map((day) => best(at + 1, new Map(held).set(day, (held.get(day) ?? 0) + 1))),
    );
    known.set(key, least);
    return least;
  };
  const daysOf = (one: OpenStep) => {
    const due = dueDayIn(one.due, LISBON);
    const upOn = [0, 1, 2].map((ahead) => Temporal.PlainDate.from(due).add({ days: ahead }).toString());
    const own = upOn.find((day) => isWorkingDay(DESK.rhythm, day))!;
    if (one.promised) return [own];
    const near = Array.from({ length: 2 * reach + 1 }, (_, shift) =>
      Temporal.PlainDate.from(due)
        .add({ days: shift - reach })
        .toString(),
    );
    const possible = near.filter(
      (day) =>
        day >= TODAY &&
        isWorkingDay(DESK.rhythm, day) &&
        misfits({ is: 'day', day }, 'call', wishesOf(one.contact), LISBON).length === 0,
    );
    return [...new Set([own, ...possible])];
  };
  return best(0, new Map());
}
