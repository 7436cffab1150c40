import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contact, noPreferences } from '../../../lib/domain/contact.ts';
import type { Due } from '../../../lib/domain/due.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import { type Outcome, outcomes } from '../../../lib/domain/outcome.ts';
import { keepSwinging, missesForPause, pauseAfter } from '../../../lib/domain/swing.ts';
import type { Touch } from '../../../lib/domain/touch.ts';
import { at, DESK, day, daysAgo, inDays, person, step, TODAY, time, touch } from './sales-desk.ts';

const just = { contact: 'contact_just' as Touch['contact'], outcome: 'won' as Outcome };
const owned = (name: string, due: Due, about: Partial<NextStep> = {}) =>
  step(name, due, { contact: `contact_${name}` as never, ...about });
const forward = (name: string, days: number, outcome: Outcome = 'moved forward') =>
  touch(daysAgo(days), { contact: `contact_${name}` as never, outcome, id: `touch_${name}${days}` as never });
const swing = (
  steps: NextStep[],
  touches: Touch[] = [],
  about: Partial<Contact> = {},
  outcome: Outcome | null = 'won',
) =>
  keepSwinging(
    { ...just, outcome },
    { contacts: [...'abcd'].map((name) => person(name, about)), steps, touches },
    DESK,
  );
const hours = (from: string, to: string) => ({ preferences: { ...noPreferences, hours: { from, to } } });
const overdue = owned('a', day(inDays(-2)));

describe('keep swinging', () => {
  test.each<[string, () => ReturnType<typeof swing>, string | null, string[]]>([
    ['offers a step that is overdue', () => swing([overdue]), 'step_a', ['overdue']],
    ['offers a step of today', () => swing([owned('a', day(TODAY))]), 'step_a', ['due today']],
    ['offers a step of the coming days', () => swing([owned('a', day(inDays(3)))]), 'step_a', ['due soon']],
    ['does not offer a later one', () => swing([owned('a', day(inDays(4)))]), null, []],
    [
      'does not offer what was promised for later',
      () => swing([owned('a', day(inDays(1)), { promised: true })]),
      null,
      [],
    ],
    [
      'offers what was promised for today',
      () => swing([owned('a', day(TODAY), { promised: true })]),
      'step_a',
      ['due today'],
    ],
    ['does not offer an exact time', () => swing([owned('a', time(`${TODAY}T09:00`))]), null, []],
    [
      'does not offer what is done',
      () => swing([owned('a', day(TODAY), { state: { is: 'replied', at: 0 } })]),
      null,
      [],
    ],
    ['does not offer the contact just spoken to', () => swing([owned('just', day(TODAY))]), null, []],
    ['does not offer somebody unknown', () => swing([owned('z', day(TODAY))]), null, []],
    ['does not offer who wants no prompts', () => swing([overdue], [], { noPrompts: true }), null, []],
    ['does not offer who is not pursued', () => swing([overdue], [], { relationship: 'nurture' }), null, []],
    [
      'offers who likes this hour, and says so',
      () => swing([overdue], [], hours('08:30', '09:30')),
      'step_a',
      ['overdue', 'their hours'],
    ],
    [
      'offers who likes the hour that begins at this minute',
      () => swing([overdue], [], hours('08:52', '09:30')),
      'step_a',
      ['overdue', 'their hours'],
    ],
    ['does not offer who likes another hour', () => swing([overdue], [], hours('09:00', '10:00')), null, []],
    [
      'does not offer by a channel that they do not like',
      () => swing([overdue], [], { preferences: { ...noPreferences, channels: ['email'] } }),
      null,
      [],
    ],
    [
      'does not offer who heard from us too lately',
      () => swing([overdue], [forward('a', 1)], { preferences: { ...noPreferences, everyDays: 2 } }),
      null,
      [],
    ],
    [
      'offers a warm contact first',
      () => swing([overdue, owned('b', day(inDays(2)))], [forward('b', 14)]),
      'step_b',
      ['warm', 'due soon'],
    ],
    [
      'knows when warmth is over',
      () => swing([overdue, owned('b', day(inDays(2)))], [forward('b', 15)]),
      'step_a',
      ['overdue'],
    ],
    [
      'knows when it has cooled since',
      () => swing([overdue, owned('b', day(inDays(2)))], [forward('b', 9), forward('b', 3, 'no answer')]),
      'step_a',
      ['overdue'],
    ],
    [
      'stays warm over a mail that waits for its answer',
      () => swing([owned('b', day(TODAY))], [forward('b', 9), { ...forward('b', 3), outcome: null }]),
      'step_b',
      ['warm', 'due today'],
    ],
    [
      'offers what is due first',
      () => swing([owned('b', day(inDays(1))), owned('c', day(TODAY)), overdue]),
      'step_a',
      ['overdue'],
    ],
    [
      'offers the same one again where two are alike',
      () => swing([owned('c', day(TODAY)), owned('b', day(TODAY))]),
      'step_b',
      ['due today'],
    ],
    [
      'offers the first step of a plan',
      () => swing([owned('late', day(inDays(1)), { contact: overdue.contact }), overdue]),
      'step_a',
      ['overdue'],
    ],
    ['is silent after a miss', () => swing([overdue], [], {}, 'no answer'), null, []],
    ['is silent after what just went on', () => swing([overdue], [], {}, 'kept going'), null, []],
    ['is silent after a mail', () => swing([overdue], [], {}, null), null, []],
    ['speaks after a forward move', () => swing([overdue], [], {}, 'moved forward'), 'step_a', ['overdue']],
  ])('%s', (_, offer, id, why) => {
    const found = offer();
    expect(found?.step.id ?? null).toBe(id);
    expect(found?.because.map((one) => one.rule) ?? []).toEqual(why);
  });

  test('says the numbers', () => {
    expect(swing([overdue], [forward('a', 3)], hours('08:30', '09:30'))?.because).toEqual([
      { rule: 'warm', days: 3 },
      { rule: 'overdue', days: 2 },
      { rule: 'their hours', from: '08:30', to: '09:30' },
    ]);
    expect(swing([owned('a', day(inDays(2)))])?.because).toEqual([{ rule: 'due soon', days: 2 }]);
  });
});

describe('a pause', () => {
  const row = (results: (Outcome | null)[], about: (turn: number) => Partial<Touch> = () => ({})) =>
    results.map((outcome, turn) => touch(at(`${TODAY}T08:00`) + turn * 60_000, { outcome, ...about(turn) }));
  const misses = (count: number) => Array.from({ length: count }, (): Outcome => 'no answer');
  const mixed = (turn: number): Partial<Touch> => ({ channel: turn % 2 ? 'call' : 'email' });
  const hollowSteps = [step('hollow', TODAY, { savedAnyway: true }), step('real', TODAY)];
  const hollowIn =
    (count: number) =>
    (turn: number): Partial<Touch> => ({ step: (turn < count ? 'step_hollow' : 'step_real') as never });

  test.each<[string, Touch[], object | null]>([
    ['is not suggested after four misses', row(misses(4)), null],
    ['is suggested after five', row(misses(5), mixed), { misses: 5, control: { rule: 'break' } }],
    [
      'counts a step back and a no as misses',
      row(['moved backward', 'said no', ...misses(3)], mixed),
      { misses: 5 },
    ],
    ['does not count a not now', row([...misses(4), 'not now']), null],
    ['is over with anything that went on', row([...misses(9), 'kept going', ...misses(4)]), null],
    ['counts from the last hit', row([...misses(9), 'won', ...misses(5)], mixed), { misses: 5 }],
    ['passes over what waits for an answer', row([...misses(4), null, ...misses(1)], mixed), { misses: 5 }],
    ['does not count yesterday', row(misses(5), (turn) => ({ at: daysAgo(1) + turn })), null],
    [
      'looks at the channel where all went by the same',
      row(misses(6)),
      { misses: 6, control: { rule: 'channel', channel: 'email' } },
    ],
    [
      'looks at the reasons where half were hollow',
      row(misses(6), hollowIn(3)),
      { misses: 6, control: { rule: 'reason', hollow: 3 } },
    ],
    ['looks elsewhere where fewer were', row(misses(6), hollowIn(2)), { control: { rule: 'channel' } }],
  ])('%s', (_, touches, expected) => {
    const found = pauseAfter(touches.toReversed(), hollowSteps, DESK);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  test('is never suggested while one of the last five today was a hit', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...outcomes), { maxLength: 12 }), (results) => {
        const last = results.slice(-missesForPause);
        const isRow =
          last.length === missesForPause &&
          last.every((one) => ['no answer', 'moved backward', 'said no'].includes(one));
        expect(pauseAfter(row(results), [], DESK) !== null).toBe(isRow);
      }),
    );
  });
});
