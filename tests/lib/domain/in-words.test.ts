import { describe, expect, test } from 'vitest';
import { counted, dayMonth, fullDay, listed, shortDay, weekdayName } from '../../../lib/domain/day-words.ts';
import {
  adviceInWords,
  askRatingInWords,
  findingInWords,
  gapQuestionInWords,
  landingInWords,
  misfitInWords,
  proposalInWords,
  reasonInWords,
  wantedInWords,
} from '../../../lib/domain/in-words.ts';
import type { OpenStep } from '../../../lib/domain/next-step.ts';
import { adviceAt } from '../../../lib/domain/persistence.ts';
import type { Finding } from '../../../lib/domain/pursuit.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { at, LISBON, need, stage, step, time } from './sales-desk.ts';

const said = <T extends Finding['is']>(is: T, because: Extract<Finding, { is: T }>['because']) =>
  findingInWords({ is, because } as Finding, LISBON);

describe('days and counts in words', () => {
  test('are the same in every browser', () => {
    expect([dayMonth('2026-10-02'), fullDay('2026-11-26'), shortDay('2027-01-31')]).toEqual([
      '2 October',
      'Thursday 26 November',
      'Sun 31 Jan',
    ]);
    expect([weekdayName(1), weekdayName(7), weekdayName(8)]).toEqual(['Monday', 'Sunday', '']);
    expect([counted(1, 'day'), counted(2, 'day'), counted(0, 'day')]).toEqual(['1 day', '2 days', '0 days']);
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

/** What a rule says, and the words that it is to say. */
type Saying = [say: () => string | null, words: string | null];

describe('every rule speaks', () => {
  const sayings: Saying[] = [
    [() => said('not pursued', { rule: 'not active' }), 'Not pursued: nothing is suggested.'],
    [() => said('not pursued', { rule: 'said no' }), 'Said no: nothing more is suggested.'],
    [
      () => said('dead', { rule: 'past the limit', unanswered: 6, limit: 5, since: at('2026-10-02') }),
      '6 unanswered since 2 October, the limit is 5.',
    ],
    [
      () =>
        said('past the limit', { rule: 'at the limit', unanswered: 5, limit: 5, since: at('2026-10-02') }),
      '5 unanswered since 2 October, the limit is 5.',
    ],
    [
      () => said('backward', { rule: 'moved backward', at: 0, days: 4 }),
      'Moved backward 4 days ago, and nothing has gone on since.',
    ],
    [
      () => said('backward', { rule: 'stage went back', from: 'Trial', to: 'Offer', days: 1 }),
      'Went back from Trial to Offer yesterday.',
    ],
    [
      () => said('backward', { rule: 'rating fell', from: 8, to: 6, days: 0 }),
      'The rating fell from 8 to 6 today.',
    ],
    [
      () => said('stalled', { rule: 'no forward touch', days: 21, expected: 10, stage: 'Trial' }),
      'No forward touch for 21 days, this stage expects 10.',
    ],
    [
      () => said('stalled', { rule: 'no forward touch', days: 22, expected: 21, stage: null }),
      'No forward touch for 22 days, the limit without a stage is 21.',
    ],
    [
      () => said('stalled', { rule: 'no touch', days: 91, expected: 90 }),
      'No touch for 91 days, care is due after 90.',
    ],
    [
      () => said('resting', { rule: 'rests', until: '2026-12-24', why: 'on leave' }),
      'Rests until Thursday 24 December: on leave.',
    ],
    [
      () => said('resting', { rule: 'rests', until: '2026-12-24', why: '' }),
      'Rests until Thursday 24 December.',
    ],
    [() => said('no next step', { rule: 'nothing planned' }), 'No next step.'],
    [() => said('slipping', { rule: 'overdue', workingDays: 1, step: 'x' }), 'Overdue for 1 working day.'],
    [() => said('slipping', { rule: 'put off', times: 1, step: 'x' }), 'Put off once.'],
    [() => said('slipping', { rule: 'put off', times: 2, step: 'x' }), 'Put off twice.'],
    [() => said('slipping', { rule: 'put off', times: 3, step: 'x' }), 'Put off 3 times.'],
    [
      () => said('nothing ready behind', { rule: 'one step only', step: 'x' }),
      'Nothing ready behind this step.',
    ],
    [
      () => said('moving', { rule: 'a step stands', step: 'x', day: '2026-11-26' }),
      'Next step on Thursday 26 November.',
    ],

    [() => adviceInWords(adviceAt(0, firstSettings)).fact, 'Nothing is unanswered.'],
    [() => adviceInWords(adviceAt(5, firstSettings)).fact, '5 unanswered.'],
    ...[
      'Go on as agreed.',
      'One silence means little. Bring something of value in 3 working days.',
      'The channel may be the wrong one. Try another in 4 working days.',
      'The reason may be the wrong one. Try another in 5 working days.',
      'One more before the limit. Ask what can be answered with one word, in 7 working days.',
      'The limit is 5. Ask how to follow up, or let it rest.',
      'The limit was 5. Let it rest, and send something of value in 90 days.',
    ].map((words, count): Saying => [() => adviceInWords(adviceAt(count, firstSettings)).advice, words]),

    [() => reasonInWords({ rule: 'need', weight: 5 }), 'Open need, weight 5 of 5.'],
    [() => reasonInWords({ rule: 'resource', title: 'x', for: 'Seats' }), 'Fits “Seats”, not shared yet.'],
    [() => reasonInWords({ rule: 'trigger', stage: 'Trial' }), 'Serves the trigger of Trial.'],
    [
      () => reasonInWords({ rule: 'gap', score: 7, on: '2026-11-20' }),
      'Rated 7 of 10 on 20 November; this was missing.',
    ],
    [() => reasonInWords({ rule: 'promise', on: '2026-11-20' }), 'Promised on 20 November.'],
    [() => reasonInWords({ rule: 'last touch', on: '2026-11-20' }), 'Last talked about on 20 November.'],
    [
      () => reasonInWords({ rule: 'answer owed', on: '2026-11-20' }),
      'They were in touch on 20 November: you owe an answer.',
    ],
    [
      () => reasonInWords({ rule: 'news', kind: 'market data', on: '2026-11-20' }),
      'New in the library since 20 November: market data.',
    ],
    [
      () => reasonInWords({ rule: 'usual need', stage: 'Trial' }),
      'Usually matters in Trial, nobody has asked yet.',
    ],

    [
      () => proposalInWords({ rule: 'stood ready', was: '2026-11-27', from: 'today' }),
      'What stood ready. Counted from today, was Fri 27 Nov.',
    ],
    [
      () => proposalInWords({ rule: 'stood ready', was: '2026-11-27', from: 'old date' }),
      'What stood ready, on its own date.',
    ],
    [
      () => proposalInWords({ rule: 'better reason', reason: { rule: 'need', weight: 4 } }),
      'Open need, weight 4 of 5.',
    ],
    [() => proposalInWords({ rule: 'nothing known yet' }), 'No need is known yet.'],
    [
      () => proposalInWords({ rule: 'another channel', unanswered: 2, limit: 5, waitDays: 4 }),
      '2 of 5 unanswered, so in 4 working days: another channel.',
    ],
    [
      () => proposalInWords({ rule: 'bring value', unanswered: 1, limit: 5, waitDays: 1 }),
      '1 of 5 unanswered, so in 1 working day: something of value.',
    ],
    [
      () => proposalInWords({ rule: 'another reason', unanswered: 3, limit: 5, waitDays: 5 }),
      '3 of 5 unanswered, so in 5 working days: another reason.',
    ],
    [
      () => proposalInWords({ rule: 'make it easy', unanswered: 4, limit: 5, waitDays: 7 }),
      '4 of 5 unanswered, so in 7 working days: a question for one word.',
    ],
    [
      () => proposalInWords({ rule: 'ask honestly', unanswered: 5, limit: 5 }),
      '5 unanswered, the limit is 5. Personal, and ready to send.',
    ],
    [
      () => proposalInWords({ rule: 'let it rest', unanswered: 6, limit: 5, waitDays: 90 }),
      '6 unanswered, the limit is 5. Rests for 90 days, as nurture.',
    ],
    [() => proposalInWords({ rule: 'what has changed' }), 'The answer shows what to do.'],
    [
      () => proposalInWords({ rule: 'back as agreed', on: '2026-12-15' }),
      'They asked for Tuesday 15 December.',
    ],
    [
      () => proposalInWords({ rule: 'meanwhile' }),
      'Halfway to their date, so that it is a long silence no more.',
    ],
    [
      () => proposalInWords({ rule: 'thank for the no' }),
      'Thanked and closed. Nothing more will be suggested.',
    ],
    [() => proposalInWords({ rule: 'thank for the yes' }), 'The days after a yes decide how it begins.'],
    [() => proposalInWords({ rule: 'first result' }), 'A first result keeps a client.'],
    [() => proposalInWords({ rule: 'recommendation' }), 'Once something works, others may want it.'],
    [() => proposalInWords({ rule: 'preferences unknown' }), 'Nobody has asked yet.'],

    [
      () => misfitInWords({ rule: 'channel', wanted: ['email', 'call'], got: 'visit' }, 'Ines'),
      'Ines prefers e-mail and call, not visit.',
    ],
    [
      () => misfitInWords({ rule: 'day', wanted: [2, 4], got: 5 }, 'Ines'),
      'Ines prefers Tuesday and Thursday; this is a Friday.',
    ],
    [
      () =>
        misfitInWords(
          { rule: 'hours', from: '09:00', to: '11:00', got: '04:00', zone: 'America/New_York' },
          'Ines',
        ),
      '04:00 for Ines, who prefers 09:00 to 11:00.',
    ],
    [
      () => misfitInWords({ rule: 'too soon', everyDays: 7, days: 1 }, 'Ines'),
      '1 day after the last touch; Ines prefers 7 or more.',
    ],

    [
      () => askRatingInWords({ is: 'yes', because: { rule: 'after a conversation', channel: 'visit' } }),
      'The visit is fresh: how likely is it that we do this?',
    ],
    [
      () => askRatingInWords({ is: 'yes', because: { rule: 'on a stall' } }),
      'It stands still: how likely is it that we do this?',
    ],
    [() => askRatingInWords({ is: 'no', because: { rule: 'asked lately', days: 9 } }), 'Rated 9 days ago.'],
    [() => askRatingInWords({ is: 'no', because: { rule: 'no occasion' } }), 'Nothing new to rate.'],
    [() => gapQuestionInWords({ ask: 'what has changed', from: 8, to: 6 }), 'From 8 to 6: what has changed?'],
    [
      () => gapQuestionInWords({ ask: 'what gets it to 10', score: 7 }),
      '7 of 10: what has to happen to get to 10?',
    ],
    [() => gapQuestionInWords({ ask: 'nothing' }), null],

    [
      () => wantedInWords({ kind: 'tip', need: need('Less workload'), stage: stage('Trial') }),
      'Nothing in the library speaks to “Less workload”. It could be a tip.',
    ],
    [
      () => wantedInWords({ kind: 'article', need: null, stage: stage('Trial') }),
      'Nothing in the library speaks to “Trial”. It could be an article.',
    ],
    [() => landingInWords({ is: 'on' }, LISBON), null],
    [
      () =>
        landingInWords(
          { is: 'behind', of: step('a', time('2026-11-26T23:30', 'America/New_York')) as OpenStep },
          LISBON,
        ),
      'Queues behind the call on Fri 27 Nov.',
    ],
    [
      () => landingInWords({ is: 'before', of: step('a', '2026-11-26') as OpenStep }, LISBON),
      'Comes before the call on Thu 26 Nov.',
    ],
  ];

  test.each(sayings.map(([say, words]) => ({ say, words })))('“$words”', ({ say, words }) => {
    expect(say()).toBe(words);
  });
});
