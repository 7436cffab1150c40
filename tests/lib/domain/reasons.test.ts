import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Desk, Known } from '../../../lib/domain/desk.ts';
import { mostReasons, reasonsFor } from '../../../lib/domain/reasons.ts';
import { purposeText } from '../../../lib/domain/text.ts';
import {
  DESK,
  daysAgo,
  known,
  need,
  person,
  rating,
  resource,
  stage,
  step,
  TODAY,
  touch,
} from './sales-desk.ts';

const seats = need('Seasonal seats in June', { weight: 4 });
const budget = need('One number for the budget', { weight: 5 });
const story = resource('Seats by the season', { kind: 'case story' });
const signed = stage('Proposal', { trigger: 'Budget holder has signed', usualNeeds: ['Budget', 'Risk'] });
const who = person('ines', { stage: signed.id });

/** Each row: what is known, and the reasons that it makes, by rule and purpose. */
const table: [string, Partial<Known>, Partial<Desk>, [rule: string, purpose: string][]][] = [
  ['nothing known makes no reason', {}, {}, []],
  ['an open need is a reason', { needs: [seats] }, {}, [['need', 'go through “Seasonal seats in June”']]],
  [
    'the need that weighs most comes first, then the others',
    { needs: [seats, budget] },
    {},
    [
      ['need', 'go through “One number for the budget”'],
      ['need', 'go through “Seasonal seats in June”'],
    ],
  ],
  ['after a no there is none', { needs: [seats], touches: [touch(TODAY, { outcome: 'said no' })] }, {}, []],
  ['an answered need is none', { needs: [{ ...seats, state: 'answered' }] }, {}, []],
  [
    'a resource that fits a need comes after the need',
    { needs: [seats] },
    { resources: [story] },
    [
      ['need', 'go through “Seasonal seats in June”'],
      ['resource', 'share “Seats by the season”'],
    ],
  ],
  [
    'a resource that was shared is never offered again, not even as news',
    { touches: [touch(daysAgo(9), { resource: story.id })] },
    { resources: [{ ...story, createdAt: daysAgo(1) }] },
    [],
  ],
  [
    'the trigger of the stage is a reason',
    { who: { ...who, stage: signed.id } },
    { stages: [{ ...signed, usualNeeds: [] }] },
    [['trigger', 'agree what it takes for “Budget holder has signed”']],
  ],
  ['a stage without trigger is none', { who }, { stages: [{ ...signed, trigger: '', usualNeeds: [] }] }, []],
  [
    'what is missing to reach 10 is a reason',
    { ratings: [rating(7, '2026-11-20', 'Tomasz has seen it')] },
    {},
    [['gap', 'settle what is missing: “Tomasz has seen it”']],
  ],
  [
    'the last promise is a reason, by the line that says it',
    {
      touches: [
        touch(daysAgo(9), { note: 'We will send the old list' }),
        touch(daysAgo(4), {
          note: 'Talked long. I promised the seat table by Friday.\nNice dog.',
          direction: 'both',
        }),
        touch(daysAgo(3), { note: 'no promise at all' }),
      ],
    },
    {},
    [['promise', 'deliver what was promised: “I promised the seat table by Friday.”']],
  ],
  [
    'what they promised is not ours',
    { touches: [touch(TODAY, { note: 'I will sign', direction: 'in' })] },
    {},
    [['answer owed', 'answer what was asked']],
  ],
  [
    'they were in touch last: we owe the answer first, and say so once',
    {
      touches: [
        touch(daysAgo(4), { about: 'the old list' }),
        touch(daysAgo(2), { about: 'route plan', direction: 'in' }),
      ],
      needs: [seats],
    },
    {},
    [
      ['answer owed', 'answer on “route plan”'],
      ['need', 'go through “Seasonal seats in June”'],
    ],
  ],
  [
    'once we were in touch again nothing is owed',
    {
      touches: [
        touch(daysAgo(2), { about: 'route plan', direction: 'in' }),
        touch(daysAgo(1), { direction: 'out' }),
      ],
    },
    {},
    [['last touch', 'take “route plan” one step further']],
  ],
  [
    'a promise in German is one',
    { touches: [touch(TODAY, { note: 'Muster zugesagt' })] },
    {},
    [['promise', 'deliver what was promised: “Muster zugesagt”']],
  ],
  ['a compromise is no promise', { touches: [touch(TODAY, { note: 'compromised on the date' })] }, {}, []],
  [
    'the last touch that was about something is a reason',
    {
      touches: [
        touch(daysAgo(9), { about: 'old prices' }),
        touch(daysAgo(4), { about: ' route plan ' }),
        touch(daysAgo(1)),
      ],
    },
    {},
    [['last touch', 'take “route plan” one step further']],
  ],
  [
    'a touch with a hollow purpose is none',
    {
      steps: [
        step('s', TODAY, { savedAnyway: true, state: { is: 'done', at: daysAgo(4), outcome: 'no answer' } }),
        step('t', TODAY),
      ],
      touches: [
        touch(daysAgo(4), { about: 'just checking in', step: 'step_s' as never }),
        touch(daysAgo(8), { about: 'route plan', step: 'step_t' as never }),
      ],
    },
    {},
    [['last touch', 'take “route plan” one step further']],
  ],
  [
    'the newest thing in the library is a reason for a month',
    {},
    {
      resources: [
        resource('Older', { createdAt: daysAgo(30) }),
        resource('New rates', { createdAt: daysAgo(29), kind: 'price change' }),
        resource('Gone', { createdAt: daysAgo(2), expiresOn: '2026-11-23' }),
      ],
    },
    [['news', 'tell about “New rates”']],
  ],
  ['after a month it is no news', {}, { resources: [resource('Old', { createdAt: daysAgo(31) })] }, []],
  [
    'what fits the stage is offered once, not again as news',
    { who },
    {
      stages: [{ ...signed, trigger: '', usualNeeds: [] }],
      resources: [resource('The proposal', { createdAt: daysAgo(2) })],
    },
    [['resource', 'share “The proposal”']],
  ],
  [
    'what usually matters at the stage is worth finding out, unless the contact spoke of it',
    { who, needs: [need('Budget', { state: 'not theirs' })] },
    { stages: [{ ...signed, trigger: '' }] },
    [['usual need', 'find out how much “Risk” matters']],
  ],
  [
    'there are never more than three, one of each kind before a second of one',
    { who, needs: [seats, budget], ratings: [rating(7, '2026-11-20', 'x')] },
    { stages: [signed], resources: [story] },
    [
      ['need', 'go through “One number for the budget”'],
      ['resource', 'share “Seats by the season”'],
      ['trigger', 'agree what it takes for “Budget holder has signed”'],
    ],
  ],
];

describe('reasons to get in touch', () => {
  test.each(table)('%s', (_, about, desk, expected) => {
    const found = reasonsFor(known(about), { ...DESK, ...desk });
    expect(found.map((one) => [one.because.rule, one.purpose])).toEqual(expected);
  });

  test('name one of two things that are as new by its id, so that the offer does not jump', () => {
    const pair = [resource('B', { createdAt: daysAgo(1) }), resource('A', { createdAt: daysAgo(1) })];
    const offered = (resources: typeof pair) => reasonsFor(known(), { ...DESK, resources })[0]?.purpose;
    expect([offered(pair), offered(pair.toReversed())]).toEqual(['tell about “A”', 'tell about “A”']);
  });

  test('say what they rest on and why', () => {
    const about = known({ who, needs: [seats], ratings: [rating(7, '2026-11-20', 'x')] });
    expect(reasonsFor(about, { ...DESK, stages: [signed], resources: [story] })).toEqual([
      {
        purpose: 'go through “Seasonal seats in June”',
        value: 'a clear answer on “Seasonal seats in June”',
        need: seats.id,
        resource: null,
        servesStage: null,
        because: { rule: 'need', weight: 4 },
      },
      {
        purpose: 'share “Seats by the season”',
        value: 'it speaks to “Seasonal seats in June”',
        need: seats.id,
        resource: story.id,
        servesStage: null,
        because: { rule: 'resource', title: 'Seats by the season', for: 'Seasonal seats in June' },
      },
      {
        purpose: 'agree what it takes for “Budget holder has signed”',
        value: 'a clear way to the next decision',
        need: null,
        resource: null,
        servesStage: signed.id,
        because: { rule: 'trigger', stage: 'Proposal' },
      },
    ]);
    const others = known({
      ratings: [rating(7, '2026-11-20', 'x')],
      touches: [touch('2026-11-19', { about: 'y' })],
    });
    const news = resource('New', { createdAt: daysAgo(1), kind: 'tip' });
    expect(reasonsFor(others, { ...DESK, resources: [news] })).toMatchObject([
      { because: { rule: 'gap', score: 7, on: '2026-11-20' } },
      { because: { rule: 'last touch', on: '2026-11-19' } },
      {
        because: { rule: 'news', kind: 'tip', on: '2026-11-23' },
        resource: news.id,
        value: 'a tip, before others have it',
      },
    ]);
    const forStage = known({ who, needs: [need('Budget')] });
    const desk = { ...DESK, stages: [{ ...signed, trigger: '' }], resources: [resource('Proposal')] };
    expect(reasonsFor(forStage, desk).slice(1)).toMatchObject([
      {
        because: { rule: 'resource', title: 'Proposal', for: 'Proposal' },
        value: 'it helps with Proposal',
        need: null,
      },
      { because: { rule: 'usual need', stage: 'Proposal' } },
    ]);
    const promised = known({ touches: [touch('2026-11-18', { note: 'I’ll send it' })] });
    expect(reasonsFor(promised, DESK)[0]?.because).toEqual({ rule: 'promise', on: '2026-11-18' });
  });

  test('always fit into a step, whatever people wrote, and never repeat a resource', () => {
    const text = fc.string({ maxLength: 500, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, text, (needs, trigger, missing) => {
        const desk = {
          ...DESK,
          stages: [{ ...signed, trigger }],
          resources: needs.map((one) => resource(one)),
        };
        const about = known({
          who,
          needs: needs.map((one, at) => need(one, { id: `need_${at}` as never })),
          ratings: [rating(5, TODAY, missing)],
        });
        const found = reasonsFor(about, desk);
        expect(found.length).toBeLessThanOrEqual(mostReasons);
        for (const one of found) {
          expect(purposeText.safeParse(one.purpose).success && purposeText.safeParse(one.value).success).toBe(
            true,
          );
          expect(one.purpose).not.toMatch(/\n/);
        }
      }),
    );
  });
});
