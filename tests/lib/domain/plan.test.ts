import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Due } from '../../../lib/domain/due.ts';
import { isOpen, type NextStep, type OpenStep, planOf } from '../../../lib/domain/next-step.ts';
import {
  broughtUp,
  type CountedFrom,
  landingOf,
  nothingReadyBehind,
  placesOf,
  reordered,
  skipped,
} from '../../../lib/domain/plan.ts';
import { DESK, day, daysAgo, inDays, known, LISBON, NOW, person, step, TODAY, time } from './sales-desk.ts';

const open = (name: string, due: Due | string, about: Partial<NextStep> = {}) =>
  step(name, due, about) as OpenStep;
const on = open('on', '2026-11-26');
const ready = open('ready', '2026-12-02');
const onTheWay = open('way', '2027-01-11');
const past = step('past', '2026-11-20', { state: { is: 'done', at: daysAgo(4), outcome: 'kept going' } });
const duesOf = (steps: readonly NextStep[]) =>
  steps.map((one) => [one.id, one.due.is === 'day' ? one.due.day : one.due.at]);

describe('a plan', () => {
  test('has one step on, one ready, the others on the way', () => {
    expect(placesOf([onTheWay, past, ready, on], LISBON)).toEqual([
      { step: on, place: 'on' },
      { step: ready, place: 'ready' },
      { step: onTheWay, place: 'on the way' },
    ]);
  });

  test('with one step alone has nothing ready behind', () => {
    expect(nothingReadyBehind([on, past])).toBe(true);
    expect(nothingReadyBehind([on, ready])).toBe(false);
    expect(nothingReadyBehind([past])).toBe(false);
  });

  test.each<[string, Due, NextStep[], object]>([
    ['a first step is the one that is on', day('2026-11-30'), [past], { is: 'on' }],
    [
      'an earlier step comes before the one that is on',
      day('2026-11-25'),
      [on, ready],
      { is: 'before', of: on },
    ],
    ['a later step queues behind', day('2026-11-30'), [on, ready], { is: 'behind', of: on }],
    ['a step after all queues behind the last', day('2026-12-03'), [on, ready], { is: 'behind', of: ready }],
    ['a step at the same day queues behind', day('2026-11-26'), [on, ready], { is: 'behind', of: on }],
  ])('%s', (_, due, steps, landing) => {
    expect(landingOf(due, steps, LISBON)).toEqual(landing);
  });

  test('in another order keeps its dates', () => {
    const changed = reordered([on, ready, onTheWay], ['step_way', 'step_on', 'step_ready'], NOW, LISBON);
    expect(duesOf(changed)).toEqual([
      ['step_way', '2026-11-26'],
      ['step_on', '2026-12-02'],
      ['step_ready', '2027-01-11'],
    ]);
  });

  test('changes only the steps that change places, and puts unnamed ones last', () => {
    expect(duesOf(reordered([on, ready, onTheWay], ['step_ready', 'step_on'], NOW, LISBON))).toEqual([
      ['step_ready', '2026-11-26'],
      ['step_on', '2026-12-02'],
    ]);
    expect(reordered([on, ready], ['step_on', 'step_gone', 'step_ready'], NOW, LISBON)).toEqual([]);
    expect(duesOf(reordered([on, ready], ['step_ready'], NOW, LISBON))).toHaveLength(2);
  });
});

describe('finishing a step brings the next up', () => {
  test.each<[string, string, CountedFrom, NextStep[], string[][]]>([
    ['on time, nothing moves', '2026-11-24', 'today', [ready], []],
    [
      'two days early, counted from today all come two days earlier',
      '2026-11-26',
      'today',
      [on, ready, open('t', '2026-12-10')],
      [
        ['step_ready', '2026-11-30'],
        ['step_t', '2026-12-08'],
      ],
    ],
    [
      'four days late, counted from today all come four days later',
      '2026-11-20',
      'today',
      [open('r', '2026-11-26')],
      [['step_r', '2026-11-30']],
    ],
    ['counted from the old date it stays', '2026-11-20', 'old date', [ready], []],
    [
      'counted from the old date, what has passed comes today',
      '2026-11-10',
      'old date',
      [open('r', '2026-11-20')],
      [['step_r', '2026-11-24']],
    ],
    [
      'never to a day that is past',
      '2026-12-30',
      'today',
      [open('r', '2026-12-31')],
      [['step_r', '2026-11-25']],
    ],
    ['on a working day', '2026-11-23', 'today', [open('r', '2026-11-27')], [['step_r', '2026-11-30']]],
    ['a promise never moves', '2026-11-10', 'today', [open('r', '2026-11-27', { promised: true })], []],
    [
      'an exact time keeps its hour',
      '2026-11-23',
      'today',
      [open('r', time('2026-11-25T09:30'))],
      [['step_r', '2026-11-26T09:30']],
    ],
    [
      'an exact time that has passed comes today',
      '2026-11-23',
      'old date',
      [open('r', time('2026-11-20T09:30'))],
      [['step_r', '2026-11-24T09:30']],
    ],
    ['what is done already stays', '2026-11-10', 'today', [past], []],
  ])('%s', (_, was, from, steps, expected) => {
    const done = { ...on, due: day(was) };
    expect(duesOf(broughtUp(steps, done, from, known(), DESK))).toEqual(expected);
  });

  test('inside the days of the contact', () => {
    const who = person('ines', { preferences: { ...person().preferences, days: [3] } });
    const changed = broughtUp(
      [open('r', '2026-11-25')],
      { ...on, due: day('2026-11-23') },
      'today',
      known({ who }),
      DESK,
    );
    expect(duesOf(changed)).toEqual([['step_r', '2026-12-02']]);
  });

  test('leaves alone what was agreed on a day off, and what comes back to its own day', () => {
    const sunday = open('s', '2026-11-29');
    expect(broughtUp([sunday], { ...on, due: day(TODAY) }, 'old date', known(), DESK)).toEqual([]);
    const who = person('ines', { preferences: { ...person().preferences, days: [2] } });
    const tuesday = open('t', '2026-12-01');
    const early = { ...on, due: day('2026-11-25') };
    expect(broughtUp([tuesday], early, 'today', known({ who }), DESK)).toEqual([]);
  });

  test('skipping one drops it and brings up the rest', () => {
    const changed = skipped([on, ready], on, 'today', known(), DESK);
    expect(changed.map((one) => [one.id, one.state.is])).toEqual([
      ['step_on', 'dropped'],
      ['step_ready', 'open'],
    ]);
    expect(changed[0]!.state).toMatchObject({ because: 'skipped', at: NOW });
    expect(duesOf(changed)[1]).toEqual(['step_ready', '2026-11-30']);
  });

  test('never loses a step, never moves a promise, never goes back in time', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: -40, max: 80 }), fc.boolean()), { maxLength: 6 });
    const from = fc.constantFrom<CountedFrom>('today', 'old date');
    fc.assert(
      fc.property(drawn, fc.integer({ min: -40, max: 40 }), from, (all, was, from) => {
        const steps = all.map(([days, promised], at) => open(`s${at}`, inDays(days), { promised }));
        const done = { ...on, due: day(inDays(was)) };
        const changed = broughtUp(steps, done, from, known(), DESK);
        const after = new Map([...steps, ...changed].map((one) => [one.id, one]));
        expect(after.size).toBe(steps.length);
        expect(changed.every((one) => isOpen(one) && !one.promised)).toBe(true);
        expect(changed.every((one) => one.due.is === 'day' && one.due.day >= inDays(0))).toBe(true);
        const order = planOf(
          steps.filter((one) => !one.promised),
          LISBON,
        ).map((one) => one.id);
        const dues = order.map((id) => after.get(id)!.due);
        expect(dues).toEqual(
          dues.toSorted((a, b) => ((a as { day: string }).day < (b as { day: string }).day ? -1 : 1)),
        );
      }),
    );
  });
});
