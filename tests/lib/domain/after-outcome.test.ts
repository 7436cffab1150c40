import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterOutcome,
  answerOwed,
  askPreferences,
  mostProposals,
  settleGap,
} from '../../../lib/domain/after-outcome.ts';
import { noPreferences } from '../../../lib/domain/contact.ts';
import type { Desk, Known } from '../../../lib/domain/desk.ts';
import { dueDayIn } from '../../../lib/domain/due.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import { type Outcome, outcomes } from '../../../lib/domain/outcome.ts';
import { misfits } from '../../../lib/domain/preference-fit.ts';
import {
  DESK,
  day,
  daysAgo,
  inDays,
  known,
  LISBON,
  need,
  person,
  rating,
  resource,
  stage,
  step,
  TODAY,
  touch,
} from './sales-desk.ts';

const seats = need('Seasonal seats', { weight: 4 });
const budget = need('The budget', { weight: 5 });
const story = resource('Seats by the season');
const done = step('done', TODAY, { channel: 'email' });
const ready = step('ready', '2026-12-02', {
  channel: 'visit',
  purpose: 'see the depot',
  value: 'no surprises',
});
const silent = (times: number) =>
  Array.from({ length: times }, (_, at) => touch(daysAgo(at * 7), { outcome: 'no answer' }));

/** Each row: how it went, what is known, and what is offered: rule, day, channel, purpose. */
const table: [string, Outcome, Partial<Known>, Partial<Desk>, string[][]][] = [
  [
    'moved forward: the step that stood ready, then the best reasons while it is hot',
    'moved forward',
    { steps: [ready], needs: [seats, budget] },
    {},
    [
      ['stood ready', '2026-12-02', 'visit', 'see the depot'],
      ['better reason', '2026-11-26', 'email', 'go through “The budget”'],
      ['better reason', '2026-11-26', 'email', 'go through “Seasonal seats”'],
    ],
  ],
  [
    'kept going: the same in a working week',
    'kept going',
    { needs: [seats] },
    {},
    [['better reason', '2026-12-01', 'email', 'go through “Seasonal seats”']],
  ],
  [
    'kept going with nothing known: ask what matters',
    'kept going',
    {},
    {},
    [['nothing known yet', '2026-12-01', 'email', 'find out which problem Ines needs solved first']],
  ],
  [
    'no answer, once: something of value after three working days',
    'no answer',
    { touches: silent(1), needs: [seats] },
    { resources: [story] },
    [
      ['bring value', '2026-11-27', 'email', 'share “Seats by the season”'],
      ['bring value', '2026-11-27', 'email', 'go through “Seasonal seats”'],
    ],
  ],
  [
    'no answer, twice: another channel after four, then what stood ready',
    'no answer',
    { who: person('ines', { phone: '+351 1' }), touches: silent(2), needs: [seats], steps: [ready] },
    {},
    [
      ['another channel', '2026-11-30', 'call', 'go through “Seasonal seats”'],
      ['stood ready', '2026-12-02', 'visit', 'see the depot'],
    ],
  ],
  [
    'no answer, three times: another reason, and with nothing known the question what matters',
    'no answer',
    { touches: silent(3) },
    {},
    [['another reason', '2026-12-01', 'email', 'find out which problem Ines needs solved first']],
  ],
  [
    'no answer at the limit: the honest question, else rest',
    'no answer',
    { touches: silent(5) },
    {},
    [
      ['ask honestly', '2026-12-08', 'email', 'ask honestly how Ines would like to be followed up'],
      ['let it rest', '2027-02-22', 'email', 'send a case story worth reading, asking for nothing'],
    ],
  ],
  [
    'no answer past the limit: a far step of value, else the honest question',
    'no answer',
    { touches: silent(6), needs: [seats] },
    { resources: [story] },
    [
      ['let it rest', '2027-02-22', 'email', 'share “Seats by the season”, asking for nothing'],
      ['ask honestly', '2026-12-08', 'email', 'ask honestly how Ines would like to be followed up'],
    ],
  ],
  [
    'no answer after a reply: they were in touch last, so the verb is to answer',
    'no answer',
    { touches: [touch(TODAY, { direction: 'in' })] },
    {},
    [['better reason', '2026-12-01', 'email', 'answer what was asked']],
  ],
  [
    'moved backward: ask tomorrow what has changed, by phone',
    'moved backward',
    { needs: [seats] },
    {},
    [
      ['what has changed', '2026-11-25', 'call', 'ask what has changed since the last talk'],
      ['better reason', '2026-12-01', 'email', 'go through “Seasonal seats”'],
    ],
  ],
  [
    'not now: back on the day that they gave',
    'not now',
    {},
    {},
    [['back as agreed', '2026-12-15', 'email', 'ask whether it fits now, as they asked']],
  ],
  [
    'said no: thanks, and nothing else',
    'said no',
    { steps: [ready], needs: [seats] },
    { resources: [story] },
    [['thank for the no', '2026-11-25', 'email', 'thank for the honest no']],
  ],
  [
    'won: thanks, the first result, who else',
    'won',
    {},
    {},
    [
      ['thank for the yes', '2026-11-25', 'email', 'thank, and send the plan for the start'],
      ['first result', '2026-12-08', 'email', 'see whether the first result is there'],
      ['recommendation', '2027-01-05', 'email', 'ask who else has the same problem'],
    ],
  ],
  [
    'kept going after a no: nothing',
    'kept going',
    { who: person('ines', { relationship: 'closed' }), needs: [seats] },
    {},
    [],
  ],
  ['no answer after a no: nothing', 'no answer', { who: person('ines', { relationship: 'closed' }) }, {}, []],
  [
    'moved backward after a no: nothing',
    'moved backward',
    { touches: [touch(daysAgo(1), { outcome: 'said no' })] },
    {},
    [],
  ],
];

const offered = (found: ReturnType<typeof afterOutcome>) =>
  found.map((one) => [one.because.rule, dueDayIn(one.due, LISBON), one.channel, one.purpose]);

describe('after a step', () => {
  test.each(table)('%s', (_, outcome, about, desk, expected) => {
    const until = outcome === 'not now' ? '2026-12-15' : null;
    expect(offered(afterOutcome(outcome, done, known(about), { ...DESK, ...desk }, until))).toEqual(expected);
  });

  test('what stood ready is offered from today and, where that differs, from the old date', () => {
    const late = { ...done, due: day('2026-11-20') };
    const found = afterOutcome('moved forward', late, known({ steps: [late, ready] }), DESK);
    expect(found.slice(0, 2)).toMatchObject([
      {
        due: day('2026-12-07'),
        step: { id: 'step_ready', generation: 1 },
        because: { rule: 'stood ready', was: '2026-12-02', from: 'today' },
      },
      {
        due: day('2026-12-02'),
        step: { id: 'step_ready', generation: 1 },
        because: { rule: 'stood ready', was: '2026-12-02', from: 'old date' },
      },
    ]);
  });

  test('what stood ready is offered as it is, once where both dates are the same', () => {
    const words: Partial<NextStep> = {
      resource: story.id,
      servesStage: 'stage_a' as never,
      promised: true,
      repeats: 'FREQ=WEEKLY;BYDAY=MO',
      onlyIfNoReply: true,
    };
    const late = { ...done, due: day('2026-11-20') };
    const found = afterOutcome('kept going', late, known({ steps: [{ ...ready, ...words }] }), DESK);
    expect(found[0]).toEqual({
      purpose: 'see the depot',
      value: 'no surprises',
      channel: 'visit',
      due: day('2026-12-02'),
      step: { id: 'step_ready', generation: 1 },
      moveTo: null,
      ...words,
      because: { rule: 'stood ready', was: '2026-12-02', from: 'old date' },
    });
    expect(found[1]?.because.rule).toBe('nothing known yet');
    expect(afterOutcome('kept going', null, known({ steps: [ready] }), DESK)[0]?.due).toEqual(ready.due);
  });

  test('a reason comes with its resource, its stage and the count that it stands on', () => {
    const proposal = stage('Proposal', { trigger: 'Signed' });
    const about = known({ who: person('ines', { stage: proposal.id }), needs: [seats], touches: silent(4) });
    const desk = { ...DESK, stages: [proposal], resources: [story] };
    expect(afterOutcome('moved forward', done, about, desk)).toMatchObject([
      { resource: null, because: { reason: { rule: 'need', weight: 4 } } },
      { resource: story.id, value: 'it speaks to “Seasonal seats”' },
      { servesStage: proposal.id, because: { reason: { rule: 'trigger', stage: 'Proposal' } } },
    ]);
    expect(afterOutcome('no answer', done, about, desk).map((one) => one.because)).toEqual([
      { rule: 'make it easy', unanswered: 4, limit: 5, waitDays: 7 },
      { rule: 'make it easy', unanswered: 4, limit: 5, waitDays: 7 },
    ]);
  });

  test('a resource is not offered for a day after its last', () => {
    const fleeting = { ...story, expiresOn: inDays(2) };
    const desk = { ...DESK, resources: [fleeting] };
    const about = known({ needs: [seats], touches: silent(1) });
    expect(afterOutcome('moved forward', done, about, desk)[1]?.resource).toBe(story.id);
    expect(afterOutcome('kept going', done, about, desk)).toHaveLength(1);
    expect(afterOutcome('no answer', done, about, desk).map((one) => one.resource)).toEqual([null]);
    expect(afterOutcome('no answer', done, { ...about, touches: silent(6) }, desk)[0]?.resource).toBeNull();
  });

  test('rest says how far, moves to nurture, and names the kind of thing that is missing', () => {
    const about = known({ touches: silent(6), needs: [budget] });
    const found = afterOutcome('no answer', done, about, DESK)[0];
    expect(found).toMatchObject({
      purpose: 'send market data worth reading, asking for nothing',
      moveTo: 'nurture',
      because: { rule: 'let it rest', unanswered: 6, limit: 5, waitDays: 90 },
    });
    expect(
      afterOutcome('no answer', done, about, { ...DESK, resources: [resource('Budget')] })[0]?.resource,
    ).toBe('resource_Budget');
  });

  test('only the second try changes the channel, only the first prefers a resource', () => {
    const about = (times: number) =>
      known({ who: person('ines', { phone: '+351 1' }), touches: silent(times), needs: [seats] });
    const desk = { ...DESK, resources: [story] };
    const offers = [1, 2, 3].map((times) => afterOutcome('no answer', done, about(times), desk)[0]);
    expect(offers.map((one) => [one?.channel, one?.resource])).toEqual([
      ['email', story.id],
      ['call', null],
      ['email', null],
    ]);
  });

  test('something sent meanwhile goes by mail and says that it is for meanwhile', () => {
    const visit = { ...done, channel: 'visit' as const };
    const found = afterOutcome('not now', visit, known({ needs: [seats] }), { ...DESK, resources: [story] });
    expect(found.map((one) => [one.channel, one.because.rule])).toEqual([
      ['visit', 'back as agreed'],
      ['email', 'meanwhile'],
    ]);
  });

  test('a no closes, a win makes a client, nothing else moves the relationship by itself', () => {
    const moves = outcomes.map((outcome) => [
      outcome,
      afterOutcome(outcome, done, known(), DESK).map((one) => one.moveTo),
    ]);
    expect(moves.filter(([, to]) => (to as unknown[]).some((one) => one !== null))).toEqual([
      ['said no', ['closed']],
      ['won', ['client', 'client', 'client']],
    ]);
  });

  test('not now without a day comes back after the days for nurture, as no promise; far ones get something meanwhile', () => {
    const about = known({ needs: [seats] });
    const desk = { ...DESK, resources: [story] };
    expect(afterOutcome('not now', done, about, desk)).toMatchObject([
      { due: day('2027-02-22'), promised: false, because: { rule: 'back as agreed', on: '2027-02-22' } },
      {
        due: day('2027-01-08'),
        resource: story.id,
        purpose: 'share “Seats by the season” meanwhile, asking for nothing',
      },
    ]);
    expect(afterOutcome('not now', done, about, desk, inDays(45))).toHaveLength(2);
    expect(afterOutcome('not now', done, about, desk, inDays(44))).toMatchObject([{ promised: true }]);
  });

  test('without a step goes by the channel of the last touch, else by mail', () => {
    expect(
      afterOutcome('kept going', null, known({ touches: [touch(TODAY, { channel: 'visit' })] }), DESK)[0]
        ?.channel,
    ).toBe('visit');
    expect(afterOutcome('kept going', null, known(), DESK)[0]?.channel).toBe('email');
  });

  test('offers at most three, each with a purpose, inside the days and channels of the contact, never before today', () => {
    const wishes = fc.record({
      days: fc.subarray([1, 2, 3, 4, 5]),
      channels: fc.subarray(['call', 'email', 'visit'] as const),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...outcomes),
        wishes,
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        (outcome, wish, times, rich) => {
          const who = person('ines', { preferences: { ...noPreferences, ...wish } });
          const about = known({ who, touches: silent(times), needs: rich ? [seats, budget] : [] });
          const found = afterOutcome(outcome, done, about, { ...DESK, resources: rich ? [story] : [] });
          expect(found.length).toBeGreaterThan(0);
          expect(found.length).toBeLessThanOrEqual(mostProposals);
          for (const one of found) {
            expect(one.purpose).not.toBe('');
            expect(misfits(one.due, one.channel, about, LISBON)).toEqual([]);
            expect(dueDayIn(one.due, LISBON) >= TODAY).toBe(true);
          }
        },
      ),
    );
  });
});

describe('what is owed', () => {
  const theyAsked = [touch(TODAY, { direction: 'in' })];

  test('an answer to who was in touch last, by the next working day', () => {
    expect(answerOwed(known({ touches: theyAsked }), DESK)).toMatchObject({
      due: day('2026-11-25'),
      purpose: 'answer what was asked',
      because: { rule: 'better reason', reason: { rule: 'answer owed' } },
    });
    expect(answerOwed(known({ touches: [touch(TODAY)] }), DESK)).toBeNull();
  });

  test('none to who said no', () => {
    const who = person('ines', { relationship: 'closed' });
    expect(answerOwed(known({ who, touches: theyAsked }), DESK)).toBeNull();
  });

  test('what is missing to 10, while it is fresh', () => {
    const ratings = [rating(7, '2026-11-23', 'a quote for June')];
    expect(settleGap(known({ ratings }), DESK)).toMatchObject({
      due: day('2026-11-26'),
      purpose: expect.stringContaining('a quote for June'),
      because: { rule: 'better reason', reason: { rule: 'gap', score: 7, on: '2026-11-23' } },
    });
    expect(settleGap(known(), DESK)).toBeNull();
  });

  test('is a step like any other: not promised, waiting for nothing', () => {
    expect(answerOwed(known({ touches: theyAsked }), DESK)).toMatchObject({
      promised: false,
      onlyIfNoReply: false,
      step: null,
      moveTo: null,
    });
  });
});

test('after a no that they took back themselves it goes on', () => {
  const who = person('ines', { relationship: 'closed' });
  const rules = (outcome: Outcome) =>
    afterOutcome(outcome, done, known({ who }), DESK).map((one) => one.because.rule);
  expect(rules('moved forward')).toEqual(['nothing known yet']);
  expect(rules('kept going')).toEqual([]);
});

test('without a step that was done the plan is offered as it stands', () => {
  expect(afterOutcome('kept going', null, known({ steps: [ready] }), DESK)[0]).toMatchObject({
    due: ready.due,
    purpose: ready.purpose,
    step: { id: ready.id, generation: ready.generation },
    because: { rule: 'stood ready', was: '2026-12-02' },
  });
});

describe('how they like to be followed up', () => {
  test('is a question that stands ready while nobody knows', () => {
    expect(askPreferences(known(), DESK)).toMatchObject({
      due: day('2026-12-01'),
      channel: 'email',
      purpose: 'ask how Ines likes to be followed up: channel, days, how often',
      because: { rule: 'preferences unknown' },
    });
    const nameless = person('x', { name: '', company: 'Northquay' });
    expect(askPreferences(known({ who: nameless }), DESK)?.purpose).toContain('how Northquay likes');
  });

  test.each([
    [{ askedOn: '2026-11-01' }],
    [{ channels: ['call' as const] }],
    [{ days: [1] }],
    [{ hours: { from: '09:00', to: '11:00' } }],
    [{ everyDays: 7 }],
  ])('is no question when the answer is known: %j', (told) => {
    const who = person('ines', { preferences: { ...noPreferences, ...told } });
    expect(askPreferences(known({ who }), DESK)).toBeNull();
  });
});

describe('a step that comes back', () => {
  const weekly = {
    ...done,
    due: { is: 'day' as const, day: '2026-11-23' },
    repeats: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3',
  };

  test('is offered again first, on its next day, with one time fewer to go', () => {
    const [first] = afterOutcome('kept going', weekly, known({}), DESK);
    expect(first).toMatchObject({
      due: { is: 'day', day: '2026-11-30' },
      purpose: weekly.purpose,
      repeats: 'FREQ=WEEKLY;BYDAY=MO;COUNT=2',
      because: { rule: 'comes back', on: '2026-11-30' },
    });
  });

  test('ends with its last time, and after a no', () => {
    const last = { ...weekly, repeats: 'FREQ=WEEKLY;BYDAY=MO;COUNT=1' };
    const rules = (proposals: { because: { rule: string } }[]) => proposals.map((one) => one.because.rule);
    expect(rules(afterOutcome('kept going', last, known({}), DESK))).not.toContain('comes back');
    expect(rules(afterOutcome('said no', weekly, known({}), DESK))).toEqual(['thank for the no']);
  });
});
