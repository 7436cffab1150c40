import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AwayPack, awayPack, fallingInto, rampMoves } from '../../../lib/domain/absence.ts';
import { type Away, isAwayOn } from '../../../lib/domain/away.ts';
import { awayReplies } from '../../../lib/domain/away-replies.ts';
import { noPreferences } from '../../../lib/domain/contact.ts';
import { daysAfter } from '../../../lib/domain/desk.ts';
import type { Due, DueTime } from '../../../lib/domain/due.ts';
import { dueDayIn } from '../../../lib/domain/due.ts';
import { capacityOn } from '../../../lib/domain/load.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import { misfits, type Wishes } from '../../../lib/domain/preference-fit.ts';
import { isWorkingDay, rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { nearClockChanges } from '../../clock-changes.ts';
import { DESK, day, inDays, LISBON, person, RHYTHM, step, TODAY, time } from './sales-desk.ts';

const lena = { name: 'Lena Fischer', address: 'lena@harrowgate.example', phone: '+44 1' };
/** Away in the week of Monday 14 December, back on Monday 21. */
const leave = (about: Partial<Away> = {}): Away => ({
  id: 'away_1' as Away['id'],
  from: '2026-12-14',
  to: '2026-12-18',
  backup: null,
  mailText: '',
  voiceText: '',
  rampDays: 3,
  ...about,
});
const withLena = leave({ backup: lena });
/** Half an hour a step: four a day, two on the first day back. */
const perStep = 30;
const pack = (steps: NextStep[], away = leave(), wishes: Wishes | null = null): AwayPack =>
  awayPack(away, { contacts: [], steps, wishesOf: () => wishes }, DESK, perStep);
const settled = (found: AwayPack) =>
  found.inside.map((one) => {
    const due = one.options[one.proposal]!;
    return [one.proposal, due.is === 'day' ? due.day : due.at, one.because.rule];
  });
const wishing = (days: number[]): Wishes => ({
  who: person('any', { preferences: { ...noPreferences, days } }),
  touches: [],
});
const full = (on: string, count: number) =>
  Array.from({ length: count }, (_, turn) => step(`${on}-${turn}`, on));

describe('a step that falls into an absence', () => {
  test.each<[string, Due, Partial<NextStep>, boolean]>([
    ['is one on its first day', day('2026-12-14'), {}, true],
    ['is one on its last day', day('2026-12-18'), {}, true],
    ['is not one on the day before', day('2026-12-11'), {}, false],
    ['is not one on the Monday after', day('2026-12-21'), {}, false],
    ['is one at an exact time', time('2026-12-15T09:00'), {}, true],
    ['is one that falls inside where the user is', time('2026-12-13T21:00', 'America/New_York'), {}, true],
    ['is one of the weekend before, which would come up on its Monday', day('2026-12-12'), {}, true],
    ['is not one of the weekend at its end', day('2026-12-19'), {}, false],
    ['is not one that is done', day('2026-12-14'), { state: { is: 'replied', at: 0 } }, false],
  ])('%s', (_, due, about, inside) => {
    const desk = { ...DESK, rhythm: rhythmOf(firstSettings, [], [leave()]) };
    expect(fallingInto(leave(), [step('a', due, about)], desk).length).toBe(inside ? 1 : 0);
    expect(fallingInto(leave(), [step('a', due, about)], DESK).length).toBe(inside ? 1 : 0);
  });

  test('comes in the order of days, promised ones first', () => {
    const steps = [
      step('c', '2026-12-16'),
      step('b', '2026-12-15'),
      step('d', '2026-12-17', { promised: true }),
      step('a', '2026-12-15'),
    ];
    expect(fallingInto(leave(), steps, DESK).map((one) => one.id)).toEqual([
      'step_d',
      'step_a',
      'step_b',
      'step_c',
    ]);
  });

  test('that is written again with other days is measured by these alone', () => {
    const desk = { ...DESK, rhythm: rhythmOf(firstSettings, [], [leave()]) };
    const shorter = leave({ to: '2026-12-16' });
    const steps = [step('a', '2026-12-17'), step('b', '2026-12-12')];
    expect(fallingInto(shorter, steps, desk).map((one) => one.id)).toEqual(['step_b']);
    const work = { contacts: [], steps, wishesOf: () => null };
    expect(awayPack(shorter, work, desk, perStep)).toMatchObject({
      back: '2026-12-17',
      firstDays: [{ day: '2026-12-17', held: 1 }, {}, {}, {}],
    });
  });

  test.each<[string, () => AwayPack, string[][]]>([
    [
      'goes before when it lies near the beginning',
      () => pack([step('a', '2026-12-14')]),
      [['before', '2026-12-11', 'nearer']],
    ],
    [
      'goes after when it lies near the end',
      () => pack([step('a', '2026-12-18')]),
      [['after', '2026-12-21', 'nearer']],
    ],
    [
      'goes before when both are as near',
      () => pack([step('a', '2026-12-16')]),
      [['before', '2026-12-11', 'nearer']],
    ],
    [
      'keeps its hour',
      () => pack([step('a', time('2026-12-14T09:30'))]),
      [['before', '2026-12-11T09:30', 'nearer']],
    ],
    [
      'goes to the backup on its date when it was promised',
      () => pack([step('a', '2026-12-18', { promised: true })], withLena),
      [['backup', '2026-12-18', 'promised']],
    ],
    [
      'goes before when it was promised and nobody stands in',
      () => pack([step('a', '2026-12-18', { promised: true })]),
      [['before', '2026-12-11', 'promised']],
    ],
    [
      'goes to the side even with a backup when it was not promised',
      () => pack([step('a', '2026-12-18')], withLena),
      [['after', '2026-12-21', 'nearer']],
    ],
    [
      'goes to an earlier day when the last before is full',
      () => pack([step('a', '2026-12-14'), ...full('2026-12-11', 4)]),
      [['before', '2026-12-10', 'nearer']],
    ],
    [
      'goes after when all days before are full',
      () =>
        pack(
          [step('a', '2026-11-26'), ...full('2026-11-24', 4)],
          leave({ from: '2026-11-25', to: '2026-11-27' }),
        ),
      [['after', '2026-11-30', 'no room before']],
    ],
    [
      'goes after when the absence begins today',
      () => pack([step('a', TODAY)], leave({ from: TODAY, to: inDays(1) })),
      [['after', '2026-11-26', 'no room before']],
    ],
    [
      'goes after when it was promised, nobody stands in and no day is left',
      () => pack([step('a', TODAY, { promised: true })], leave({ from: TODAY, to: inDays(1) })),
      [['after', '2026-11-26', 'promised']],
    ],
    [
      'goes to a day of the contact',
      () => pack([step('a', '2026-12-14')], leave(), wishing([3])),
      [['before', '2026-12-09', 'nearer']],
    ],
    [
      'goes to the day after that suits the contact',
      () => pack([step('a', '2026-12-18')], leave(), wishing([2])),
      [['after', '2026-12-22', 'nearer']],
    ],
    [
      'does not mind the channel that it has already',
      () =>
        pack([step('a', '2026-12-14')], leave(), {
          who: person('a', { preferences: { ...noPreferences, channels: ['email'] } }),
          touches: [],
        }),
      [['before', '2026-12-11', 'nearer']],
    ],
    [
      'goes to the day of return where no day suits',
      () => pack([step('a', '2026-12-18')], leave(), wishing([7])),
      [['after', '2026-12-21', 'no room before']],
    ],
    [
      'takes its place after others as the ramp allows: two, two, three',
      () => pack(Array.from({ length: 8 }, (_, turn) => step(`s${turn}`, '2026-12-18'))),
      ['21', '21', '22', '22', '23', '23', '23', '24'].map((date) => ['after', `2026-12-${date}`, 'nearer']),
    ],
    [
      'takes its place before others as the days allow',
      () => pack(Array.from({ length: 5 }, (_, turn) => step(`s${turn}`, '2026-12-14'))),
      ['11', '11', '11', '11', '10'].map((date) => ['before', `2026-12-${date}`, 'nearer']),
    ],
  ])('%s', (_, found, expected) => {
    expect(settled(found())).toEqual(expected);
  });

  test('can go to either side or to the backup, each with its date', () => {
    expect(pack([step('a', '2026-12-16')], withLena).inside[0]!.options).toEqual({
      before: day('2026-12-11'),
      after: day('2026-12-21'),
      backup: day('2026-12-16'),
    });
    expect(pack([step('a', '2026-12-16')]).inside[0]!.options.backup).toBeNull();
  });

  test('goes only where its channel has a slot', () => {
    const block = { name: '', from: '09:00', to: '11:00', exceptions: {}, channels: ['email'] };
    const blocks = [
      { ...block, id: 'block_a', day: 5, channels: ['email'] },
      { ...block, id: 'block_b', day: 3, channels: ['call'] },
    ];
    const desk = { ...DESK, rhythm: rhythmOf(firstSettings, blocks as never, []) };
    const found = awayPack(
      leave(),
      { contacts: [], steps: [step('a', '2026-12-14')], wishesOf: () => null },
      desk,
      perStep,
    );
    expect(settled(found)).toEqual([['before', '2026-12-09', 'nearer']]);
  });

  test('never stays inside, never overfills a day, is a working day, and keeps their wishes where a day does', () => {
    const hours = fc.option(fc.constantFrom('09:00', '13:30', '21:00'));
    const farAway = fc.constantFrom('America/New_York', 'Asia/Tokyo', LISBON);
    const drawn = fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 40 }),
        promised: fc.boolean(),
        hour: hours,
        zone: farAway,
      }),
      { maxLength: 40 },
    );
    const absence = fc.record({
      begin: fc.integer({ min: 1, max: 20 }),
      length: fc.integer({ min: 0, max: 14 }),
      rampDays: fc.integer({ min: 0, max: 10 }),
    });
    const wanted = fc.subarray([1, 2, 3, 4, 5], { minLength: 1 });
    fc.assert(
      fc.property(
        drawn,
        absence,
        wanted,
        nearClockChanges(),
        (all, { begin, length, rampDays }, days, when) => {
          const { zone, now, today } = when;
          const away = leave({
            from: daysAfter(today, begin),
            to: daysAfter(today, begin + length),
            rampDays,
          });
          const steps = all.map((one, turn) => {
            const on = daysAfter(today, one.days);
            const due = one.hour === null ? day(on) : time(`${on}T${one.hour}`, one.zone);
            return step(`s${turn}`, due, { promised: one.promised });
          });
          const wishes = wishing(days);
          const work = { contacts: [], steps, wishesOf: () => wishes };
          const found = awayPack(away, work, { ...DESK, zone, now }, perStep);
          const rhythm = rhythmOf(firstSettings, [], [away]);
          const inside = new Set(found.inside.map((one) => one.step.id));
          const held = new Map<string, number>();
          for (const { step: one, options, proposal } of found.inside) {
            const due = options[proposal]!;
            const on = dueDayIn(due, zone);
            expect(isAwayOn([away], on)).toBe(false);
            expect(on >= today && isWorkingDay(rhythm, on)).toBe(true);
            if (one.due.is === 'time') {
              expect(due).toMatchObject({ is: 'time', zone: one.due.zone });
              expect((due as DueTime).at.slice(10)).toBe(one.due.at.slice(10));
            }
            // Where no day at all suits, the first one back has to do.
            const broken = misfits(due, one.channel, wishes, zone);
            expect(broken.length === 0 || (proposal === 'after' && on === found.back)).toBe(true);
            if (broken.length === 0) held.set(on, (held.get(on) ?? 0) + 1);
          }
          const stay = steps.filter((one) => !inside.has(one.id)).map((one) => dueDayIn(one.due, zone));
          for (const [on, count] of held) {
            const there = stay.filter((other) => other === on).length;
            expect(count + there).toBeLessThanOrEqual(Math.max(there, capacityOn(on, rhythm, perStep)));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('before an absence', () => {
  test('everybody active without a next step is named', () => {
    const contacts = [
      person('a'),
      person('b'),
      person('c', { relationship: 'nurture' }),
      person('d', { restsUntil: { because: '', until: inDays(1) } }),
      person('e', { restsUntil: { because: '', until: TODAY } }),
      person('f'),
    ];
    const steps = [
      step('b', inDays(2), { contact: contacts[1]!.id }),
      step('f', inDays(2), { contact: contacts[5]!.id, state: { is: 'replied', at: 0 } }),
    ];
    const found = awayPack(leave(), { contacts, steps, wishesOf: () => null }, DESK, perStep);
    expect(found.withoutStep).toEqual(['contact_a', 'contact_e', 'contact_f']);
  });

  test('the day of return and the first days back are known', () => {
    const found = pack([step('a', '2026-12-18'), step('x', '2026-12-22')]);
    expect(found.back).toBe('2026-12-21');
    expect(found.firstDays).toEqual([
      { day: '2026-12-21', held: 1, capacity: 2 },
      { day: '2026-12-22', held: 1, capacity: 2 },
      { day: '2026-12-23', held: 0, capacity: 3 },
      { day: '2026-12-24', held: 0, capacity: 4 },
    ]);
  });
});

describe('after an absence', () => {
  test('what has gathered is spread as the ramp allows', () => {
    const away = leave({ from: '2026-11-16', to: '2026-11-23', rampDays: 2 });
    const desk = {
      ...DESK,
      rhythm: rhythmOf(firstSettings, [], [away]),
      settings: { ...firstSettings, smoothDays: 1 },
    };
    const steps = Array.from({ length: 9 }, (_, turn) =>
      step(`s${turn}`, '2026-11-18', { contact: `contact_${turn}` as never }),
    );
    const found = rampMoves(away, steps, () => null, desk, perStep);
    expect(found.before).toMatchObject({ worst: 9, beyond: 7 });
    expect(found.after).toMatchObject({ beyond: 0 });
    expect(found.moves).toHaveLength(7);
    expect(found.moves.every((one) => one.to > TODAY && one.to <= inDays(11))).toBe(true);
    const patient = { ...desk, settings: { ...firstSettings, smoothDays: 30 } };
    expect(
      rampMoves(leave({ ...away, rampDays: 0 }), steps, () => null, patient, perStep).moves.length,
    ).toBeGreaterThan(0);
  });
});

describe('the automatic replies', () => {
  test('say from when to when, who stands in, and when the answer comes', () => {
    expect(awayReplies(withLena, RHYTHM, 'Maria Costa')).toEqual({
      mail:
        'Thank you for writing. I am away from Monday 14 December and back on Monday 21 December. ' +
        'If it can wait, I will answer you by Wednesday 23 December. ' +
        'Lena Fischer knows where we stand and can help before that: lena@harrowgate.example.',
      voice:
        'This is Maria Costa. I am away from Monday 14 December and back on Monday 21 December. ' +
        'Lena Fischer knows where we stand and can help before that: +44 1.',
      empty: [],
    });
  });

  test('can do without a backup and without a name', () => {
    expect(awayReplies(leave(), RHYTHM, '')).toEqual({
      mail: 'Thank you for writing. I am away from Monday 14 December and back on Monday 21 December. If it can wait, I will answer you by Wednesday 23 December.',
      voice: 'I am away from Monday 14 December and back on Monday 21 December.',
      empty: [],
    });
    const nameless = leave({ backup: { name: '', address: 'x', phone: '' } });
    expect(awayReplies(nameless, RHYTHM, '').mail).not.toContain('knows');
    const unreachable = leave({ backup: { ...lena, address: '', phone: '' } });
    expect(awayReplies(unreachable, RHYTHM, '').mail).toContain(
      'Lena Fischer knows where we stand and can help before that.',
    );
  });

  test.each([
    [
      'Until {to}: {backup}, {backup address}.',
      'Until Friday 18 December: Lena Fischer, lena@harrowgate.example.',
    ],
    ['Ask Lena Fischer.', 'Ask Lena Fischer.'],
    [
      'Back {back}, {my name}.',
      'Back Monday 21 December, Maria. Lena Fischer knows where we stand and can help before that: lena@harrowgate.example.',
    ],
    [
      '{Backup} {colour} {answer}',
      '{Backup} {colour} Wednesday 23 December Lena Fischer knows where we stand and can help before that: lena@harrowgate.example.',
    ],
  ])('are made from the user’s own words: “%s”', (mailText, expected) => {
    expect(awayReplies({ ...withLena, mailText: ` ${mailText} ` }, RHYTHM, 'Maria').mail).toBe(expected);
  });

  test('name the placeholders for which nothing is known', () => {
    const own = leave({ mailText: 'Ask {backup}, {my name}', voiceText: 'Call {backup} on {backup phone}' });
    expect(awayReplies(own, RHYTHM, '')).toEqual({
      mail: 'Ask {backup}, {my name}',
      voice: 'Call {backup} on {backup phone}',
      empty: ['backup', 'my name', 'backup phone'],
    });
  });

  test('know the first working day after an absence that ends before a holiday', () => {
    const rhythm = rhythmOf(firstSettings, [], [], new Set(['2026-12-21']));
    expect(awayReplies(leave(), rhythm, '').voice).toContain('back on Tuesday 22 December');
  });
});
