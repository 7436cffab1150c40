import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Desk, Known } from '../../../lib/domain/desk.ts';
import { outcomes } from '../../../lib/domain/outcome.ts';
import { findingsOf, pursuitOf } from '../../../lib/domain/pursuit.ts';
import { rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import type { StageChange } from '../../../lib/domain/stage.ts';
import {
  DESK,
  daysAgo,
  inDays,
  known,
  person,
  rating,
  stage,
  step,
  TODAY,
  time,
  touch,
} from './sales-desk.ts';

const trial = stage('Trial', { expectedDays: 10, order: 2 });
const meeting = stage('First meeting', { expectedDays: 14, order: 1 });
const inTrial = person('ines', { stage: trial.id, stageSince: daysAgo(3) });
const forward = (days: number) => touch(daysAgo(days), { outcome: 'moved forward', direction: 'both' });
const back = (days: number) => touch(daysAgo(days), { outcome: 'moved backward', direction: 'both' });
const silent = (times: number) => Array.from({ length: times }, (_, at) => touch(daysAgo(at * 7 + 1)));
const [booked, behind] = [step('on', TODAY), step('behind', inDays(9))];
const plan = [booked, behind];
const moved = (from: typeof trial | null, to: typeof trial | null, days: number): StageChange => ({
  id: `moved_${days}` as never,
  contact: inTrial.id,
  from: from?.id ?? null,
  to: to?.id ?? null,
  at: daysAgo(days),
});
const rests = (until: string) => person('ines', { restsUntil: { because: 'on leave', until } });

/** Each row: what is known, and how the pursuit stands, with its numbers. */
const table: [string, Partial<Known>, Partial<Desk>, object][] = [
  [
    'a booked step with one behind is moving',
    { steps: plan },
    {},
    {
      is: 'moving',
      because: { rule: 'a step stands', step: 'step_on', day: TODAY },
    },
  ],
  [
    'a booked step alone has nothing ready behind',
    { steps: [booked] },
    {},
    {
      is: 'nothing ready behind',
      because: { rule: 'one step only', step: 'step_on' },
    },
  ],
  [
    'no forward touch for 21 days where the stage expects 10 is a stall',
    { who: inTrial, touches: [forward(21)] },
    {},
    {
      is: 'stalled',
      because: { rule: 'no forward touch', days: 21, expected: 10, stage: 'Trial' },
    },
  ],
  [
    'as many days as the stage expects are no stall',
    { who: inTrial, touches: [forward(10)] },
    {},
    {
      is: 'no next step',
      because: { rule: 'nothing planned' },
    },
  ],
  [
    'one day more is',
    { who: inTrial, touches: [forward(11), forward(40)] },
    {},
    { is: 'stalled', because: { days: 11 } },
  ],
  [
    'a booked step is not a stall',
    { who: inTrial, touches: [forward(21)], steps: plan },
    {},
    { is: 'moving' },
  ],
  [
    'a step later today is booked',
    { who: inTrial, touches: [forward(21)], steps: [step('t', time(`${TODAY}T08:00`))] },
    {},
    {
      is: 'nothing ready behind',
    },
  ],
  [
    'an overdue step is no booking',
    { who: inTrial, touches: [forward(21)], steps: [step('o', inDays(-1))] },
    {},
    { is: 'stalled' },
  ],
  [
    'a step that was done is no booking',
    {
      who: inTrial,
      touches: [forward(21)],
      steps: [step('d', inDays(2), { state: { is: 'dropped', at: 0, because: '' } })],
    },
    {},
    { is: 'stalled' },
  ],
  [
    'an edit is not progress: a new stage, notes and tags move nothing',
    {
      who: { ...inTrial, stageSince: daysAgo(0), notes: 'edited today', tags: { hot: true } },
      touches: [forward(21)],
      stageChanges: [moved(meeting, trial, 0)],
    },
    {},
    { is: 'stalled', because: { days: 21 } },
  ],
  [
    'a touch that went on without moving is not progress',
    { who: inTrial, touches: [forward(21), touch(daysAgo(1), { outcome: 'kept going' })] },
    {},
    {
      is: 'stalled',
      because: { days: 21 },
    },
  ],
  [
    'a win is progress',
    { who: inTrial, touches: [touch(daysAgo(1), { outcome: 'won' })] },
    {},
    { is: 'no next step' },
  ],
  [
    'without any touch it counts from when the contact came into the book',
    { who: { ...inTrial, createdAt: daysAgo(11) } },
    {},
    {
      is: 'stalled',
      because: { days: 11 },
    },
  ],
  [
    'a stage that was retired still expects its days',
    { who: inTrial, touches: [forward(11)] },
    { stages: [{ ...trial, retired: true }] },
    {
      is: 'stalled',
      because: { expected: 10 },
    },
  ],
  [
    'without a stage the days of the settings hold',
    { touches: [forward(22)] },
    {},
    {
      is: 'stalled',
      because: { rule: 'no forward touch', days: 22, expected: 21, stage: null },
    },
  ],
  ['and not before they are over', { touches: [forward(21)] }, {}, { is: 'no next step' }],
  [
    'a client without a stage stalls when nobody was in touch at all',
    {
      who: person('ines', { relationship: 'client' }),
      touches: [touch(daysAgo(91), { outcome: 'kept going' })],
    },
    {},
    { is: 'stalled', because: { rule: 'no touch', days: 91, expected: 90 } },
  ],
  [
    'a dream client does not stall while somebody is in touch',
    {
      who: person('ines', { relationship: 'dream client', createdAt: daysAgo(900) }),
      touches: [touch(daysAgo(90))],
    },
    {},
    { is: 'no next step' },
  ],
  [
    'a dream client whom nobody ever touched stalls from the day of coming in',
    {
      who: person('ines', { relationship: 'dream client', createdAt: daysAgo(100) }),
    },
    {},
    { is: 'stalled', because: { rule: 'no touch', days: 100 } },
  ],
  [
    'a client in a stage is pursued like a prospect',
    { who: { ...inTrial, relationship: 'client' }, touches: [forward(11)] },
    {},
    {
      is: 'stalled',
      because: { rule: 'no forward touch' },
    },
  ],
  [
    'an honest word why not rests until its day',
    { who: rests(inDays(1)), touches: [forward(60)] },
    {},
    {
      is: 'resting',
      because: { rule: 'rests', until: inDays(1), why: 'on leave' },
    },
  ],
  [
    'on its review day it rests no more',
    { who: rests(TODAY), touches: [forward(5)] },
    {},
    { is: 'no next step' },
  ],
  [
    'three working days overdue is slipping',
    { steps: [step('o', '2026-11-19'), behind] },
    {},
    {
      is: 'slipping',
      because: { rule: 'overdue', workingDays: 3, step: 'step_o' },
    },
  ],
  ['two working days overdue is not', { steps: [step('o', '2026-11-20'), behind] }, {}, { is: 'moving' }],
  [
    'days off do not count as overdue',
    { steps: [step('o', '2026-11-19'), behind] },
    { rhythm: rhythmOf(firstSettings, [], [], new Set(['2026-11-20'])) },
    {
      is: 'moving',
    },
  ],
  [
    'put off three times is slipping',
    { steps: [{ ...booked, snoozes: 3 }, behind] },
    {},
    {
      is: 'slipping',
      because: { rule: 'put off', times: 3, step: 'step_on' },
    },
  ],
  ['put off twice is not', { steps: [{ ...booked, snoozes: 2 }, behind] }, {}, { is: 'moving' }],
  [
    'what is put off further behind does not matter',
    { steps: [booked, { ...behind, snoozes: 9 }] },
    {},
    { is: 'moving' },
  ],
  [
    'a touch that moved backward is backward',
    { touches: [forward(9), back(4)], steps: plan },
    {},
    {
      is: 'backward',
      because: { rule: 'moved backward', at: daysAgo(4), days: 4 },
    },
  ],
  [
    'until something goes on again',
    { touches: [back(4), touch(daysAgo(2), { outcome: 'kept going' })], steps: plan },
    {},
    { is: 'moving' },
  ],
  ['or moves forward', { touches: [back(4), forward(2)], steps: plan }, {}, { is: 'moving' }],
  [
    'silence does not make it good',
    { touches: [back(4), touch(daysAgo(2), { outcome: 'no answer' })], steps: plan },
    {},
    { is: 'backward' },
  ],
  [
    'a stage that went back is backward',
    { stageChanges: [moved(trial, meeting, 3), moved(meeting, trial, 8)], steps: plan },
    {},
    {
      is: 'backward',
      because: { rule: 'stage went back', from: 'Trial', to: 'First meeting', days: 3 },
    },
  ],
  [
    'a stage that went on is not',
    { stageChanges: [moved(trial, meeting, 8), moved(meeting, trial, 3)], steps: plan },
    {},
    { is: 'moving' },
  ],
  [
    'a stage that was left altogether is not',
    { stageChanges: [moved(trial, null, 8)], steps: plan },
    {},
    { is: 'moving' },
  ],
  ['a stage that began is not', { stageChanges: [moved(null, trial, 8)], steps: plan }, {}, { is: 'moving' }],
  [
    'a stage that stayed is not',
    { stageChanges: [moved(trial, trial, 8)], steps: plan },
    {},
    { is: 'moving' },
  ],
  [
    'a stage that went back before things went on is not',
    { stageChanges: [moved(trial, meeting, 8)], touches: [forward(2)], steps: plan },
    {},
    { is: 'moving' },
  ],
  [
    'a rating that fell is backward',
    { ratings: [rating(8, daysAgo(30)), rating(6, daysAgo(2))], steps: plan },
    {},
    {
      is: 'backward',
      because: { rule: 'rating fell', from: 8, to: 6, days: 2 },
    },
  ],
  [
    'a rating that fell before things went on is not',
    { ratings: [rating(8, daysAgo(30)), rating(6, daysAgo(5))], touches: [forward(5)], steps: plan },
    {},
    {
      is: 'moving',
    },
  ],
  [
    'as many unanswered as the limit ask for the honest question',
    { touches: silent(5), steps: plan },
    {},
    {
      is: 'past the limit',
      because: { rule: 'at the limit', unanswered: 5, limit: 5, since: daysAgo(29) },
    },
  ],
  [
    'more are dead',
    { touches: silent(6), steps: plan },
    {},
    {
      is: 'dead',
      because: { rule: 'past the limit', unanswered: 6, limit: 5, since: daysAgo(36) },
    },
  ],
  ['fewer are neither', { touches: silent(4), steps: plan }, {}, { is: 'moving' }],
  [
    'nurture is not pursued',
    { who: person('ines', { relationship: 'nurture' }) },
    {},
    { is: 'not pursued', because: { rule: 'not active' } },
  ],
  [
    'who is not a prospect is not pursued',
    { who: person('ines', { notAProspect: true }) },
    {},
    { is: 'not pursued' },
  ],
  [
    'who said no is not pursued',
    { touches: [touch(TODAY, { outcome: 'said no' })] },
    {},
    {
      is: 'not pursued',
      because: { rule: 'said no' },
    },
  ],
];

describe('a pursuit', () => {
  test.each(table)('%s', (_, about, desk, expected) => {
    expect(pursuitOf(known(about), { ...DESK, stages: [trial, meeting], ...desk })).toMatchObject(expected);
  });

  test('is not backward by silence alone', () => {
    const touches = [forward(9), touch(daysAgo(2), { outcome: 'no answer' })];
    expect(pursuitOf(known({ touches, steps: plan }), DESK).is).toBe('moving');
  });

  test('counts the working days after the day of the step, not that day', () => {
    const rhythm = rhythmOf(firstSettings, [], [], new Set([TODAY]));
    const late = known({ steps: [step('o', '2026-11-19'), behind] });
    expect(pursuitOf(late, { ...DESK, rhythm }).is).toBe('moving');
  });

  test('finds every rule that holds', () => {
    const desk = { ...DESK, stages: [trial] };
    const found = (about: Partial<Known>) =>
      findingsOf(known({ who: inTrial, touches: [forward(30)], ...about }), desk).map((one) => one.is);
    expect(found({})).toEqual(['stalled', 'no next step']);
    expect(found({ steps: [step('o', '2026-11-02')] })).toEqual([
      'stalled',
      'slipping',
      'nothing ready behind',
    ]);
    expect(found({ steps: plan })).toEqual(['moving']);
    expect(found({ who: rests(inDays(9)) })).toEqual(['resting']);
  });

  test('lists what it finds gravest first', () => {
    const about = known({ who: inTrial, touches: [...silent(6), back(80), forward(90)] });
    expect(
      findingsOf({ ...about, who: { ...inTrial, createdAt: daysAgo(95) } }, { ...DESK, stages: [trial] }).map(
        (one) => one.is,
      ),
    ).toEqual(['dead', 'backward', 'stalled', 'no next step']);
  });

  test('never stalls while a step is booked, and says so only with more days than expected', () => {
    const when = fc.integer({ min: 0, max: 120 });
    const touches = fc.array(fc.tuple(when, fc.constantFrom(...outcomes, null)), { maxLength: 6 });
    const steps = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 3 });
    fc.assert(
      fc.property(
        touches,
        steps,
        when,
        fc.integer({ min: 1, max: 90 }),
        (touches, steps, age, expectedDays) => {
          const about = known({
            who: { ...inTrial, createdAt: daysAgo(age) },
            touches: touches.map(([days, outcome]) => touch(daysAgo(days), { outcome })),
            steps: steps.map((days, at) => step(`s${at}`, inDays(days))),
          });
          const found = findingsOf(about, { ...DESK, stages: [{ ...trial, expectedDays }] });
          const stall = found.find((one) => one.is === 'stalled');
          if (steps.some((days) => days >= 0)) expect(stall).toBeUndefined();
          if (stall?.because.rule === 'no forward touch')
            expect(stall.because.days).toBeGreaterThan(expectedDays);
          expect(found.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('does not change by any edit of the contact', () => {
    const edits = fc.record({
      notes: fc.string(),
      title: fc.string(),
      phone: fc.string(),
      stageSince: fc.constantFrom(daysAgo(0), daysAgo(9)),
    });
    fc.assert(
      fc.property(edits, fc.integer({ min: 0, max: 60 }), (edit, days) => {
        const desk = { ...DESK, stages: [trial] };
        const about = known({ who: inTrial, touches: [forward(days)] });
        expect(findingsOf({ ...about, who: { ...inTrial, ...edit } }, desk)).toEqual(findingsOf(about, desk));
      }),
    );
  });
});
