import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../lib/domain/channel.ts';
import { noPreferences } from '../../../lib/domain/contact.ts';
import { type Outcome, outcomes } from '../../../lib/domain/outcome.ts';
import {
  adviceAt,
  firstUnanswered,
  hasSaidNo,
  honestQuestion,
  nextTry,
  nurtureDue,
  otherChannel,
  spacingAfter,
} from '../../../lib/domain/persistence.ts';
import { isWorkingDay, rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import type { Touch } from '../../../lib/domain/touch.ts';
import { DESK, day, daysAgo, known, person, RHYTHM, TODAY, touch } from './sales-desk.ts';

describe('the advice at a count of unanswered touches', () => {
  test.each([
    [0, 'nothing is unanswered: go on as agreed', 'go on', null],
    [1, 'one silence means little: bring something of value', 'bring value', 3],
    [2, 'two say that the channel may be wrong', 'another channel', 4],
    [3, 'three say that the reason may be wrong', 'another reason', 5],
    [4, 'the last before the limit is easy to answer', 'make it easy', 7],
    [5, 'at the limit comes the honest question', 'ask honestly', 10],
    [6, 'past the limit it rests', 'let it rest', 90],
    [60, 'and goes on resting', 'let it rest', 90],
  ])('%i: %s', (unanswered, _, is, waitDays) => {
    expect(adviceAt(unanswered, firstSettings)).toEqual({ is, unanswered, limit: 5, waitDays });
  });

  test.each([
    [1, 1, 'ask honestly'],
    [2, 1, 'bring value'],
    [3, 2, 'make it easy'],
    [9, 4, 'another channel'],
    [9, 5, 'another reason'],
    [9, 7, 'another reason'],
    [9, 8, 'make it easy'],
  ])('with a limit of %i, at %i is to %s', (unansweredLimit, unanswered, is) => {
    expect(adviceAt(unanswered, { ...firstSettings, unansweredLimit }).is).toBe(is);
  });

  test('leads to the honest question and to rest, whatever the numbers', () => {
    const spacing = fc.array(fc.integer({ min: 1, max: 365 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        spacing,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
        (spacing, limit, count) => {
          const settings = { ...firstSettings, spacing, unansweredLimit: limit };
          const advice = adviceAt(count, settings);
          expect(advice.is === 'ask honestly').toBe(count === limit);
          expect(advice.is === 'let it rest').toBe(count > limit);
          expect(advice.waitDays).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the spacing', () => {
  test.each([
    [1, [3, 4, 5], 3],
    [2, [3, 4, 5], 4],
    [3, [3, 4, 5], 5],
    [9, [3, 4, 5], 5],
    [0, [3, 4, 5], 3],
    [1, [], 3],
    [5, [], 10],
  ])('after %i unanswered of %j is %i working days', (unanswered, spacing, days) => {
    expect(spacingAfter(unanswered, { spacing })).toBe(days);
  });

  test.each<[string, Touch[], string]>([
    ['counts working days from the last touch', [touch('2026-11-23')], '2026-11-26'],
    ['goes over a weekend', [touch('2026-11-20'), touch('2026-11-18')], '2026-11-26'],
    ['is not before today', [touch('2026-10-01')], TODAY],
    ['is today where nothing is unanswered', [touch('2026-11-23', { outcome: 'kept going' })], TODAY],
    ['is today where nobody was touched', [], TODAY],
  ])('%s', (_, touches, expected) => {
    expect(nextTry(known({ touches }), DESK)).toEqual(day(expected));
  });

  test('leaves out days off, and keeps to the days of the contact', () => {
    const rhythm = rhythmOf(firstSettings, [], [], new Set(['2026-11-26']));
    expect(nextTry(known({ touches: [touch('2026-11-23')] }), { ...DESK, rhythm })).toEqual(
      day('2026-11-27'),
    );
    const who = person('ines', { preferences: { ...noPreferences, days: [2] } });
    expect(nextTry(known({ who, touches: [touch('2026-11-23')] }), DESK)).toEqual(day('2026-12-01'));
  });

  test('is always a working day, today or later', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 }), (ago) => {
        const due = nextTry(known({ touches: ago.map((days) => touch(daysAgo(days))) }), DESK);
        expect(due.is === 'day' && due.day >= TODAY && isWorkingDay(RHYTHM, due.day)).toBe(true);
      }),
    );
  });

  test('for nurture is far: the days set for it, then the next working day', () => {
    expect(nurtureDue(known(), DESK)).toEqual(day('2027-02-22'));
    const settings = { ...firstSettings, nurtureDays: 32 };
    expect(nurtureDue(known(), { ...DESK, settings })).toEqual(day('2026-12-28'));
  });
});

describe('a no', () => {
  test.each<[string, Touch[], boolean]>([
    ['is a no', [touch(daysAgo(3), { outcome: 'said no', direction: 'both' })], true],
    ['of a mail that we sent is a no', [touch(daysAgo(3), { outcome: 'said no' })], true],
    ['stays one when we write again', [touch(daysAgo(3), { outcome: 'said no' }), touch(daysAgo(1))], true],
    [
      'stays one when nobody answers',
      [touch(daysAgo(3), { outcome: 'said no' }), touch(daysAgo(1), { outcome: 'no answer' })],
      true,
    ],
    [
      'is over when they come back',
      [touch(daysAgo(3), { outcome: 'said no' }), touch(daysAgo(1), { direction: 'in' })],
      false,
    ],
    ['is not a not now', [touch(daysAgo(3), { outcome: 'not now' })], false],
    ['is not silence', [touch(daysAgo(3))], false],
    ['needs somebody who spoke', [], false],
  ])('%s', (_, touches, said) => {
    expect(hasSaidNo(known({ touches }))).toBe(said);
  });

  test('is what a closed pursuit is, whatever was said last', () => {
    const who = person('ines', { relationship: 'closed' });
    expect(hasSaidNo(known({ who, touches: [touch(daysAgo(1), { outcome: 'kept going' })] }))).toBe(true);
  });
});

describe('the honest question', () => {
  const five = [1, 8, 15, 22, 53].map((days) =>
    touch(daysAgo(days), { about: days === 8 ? ' winter routes ' : '' }),
  );
  const owen = person('owen', { name: 'Owen Pryce' });

  test('is personal, says how often, since when and about what, and is easy to answer', () => {
    const settings = { ...firstSettings, myName: 'Lena Fischer' };
    const asked = honestQuestion(known({ who: owen, touches: five }), { ...DESK, settings });
    expect(asked.purpose).toBe('ask honestly how Owen would like to be followed up');
    expect(asked.value).toBe('no more messages than wanted');
    expect(asked.message).toBe(
      [
        'Hello Owen,',
        '',
        'I have been in touch 5 times since 2 October about winter routes and heard nothing, which is an answer too.',
        'How would you like me to follow up: in a few weeks, in half a year, with somebody else, or not at all?',
        'One word is enough, and any of them is fine.',
        '',
        'Lena Fischer',
      ].join('\n'),
    );
  });

  test.each([
    [[], 'in touch once since 24 November and'],
    [[touch(daysAgo(4))], 'in touch once since 20 November and'],
    [[touch(daysAgo(4)), touch(daysAgo(9))], 'in touch twice since 15 November and'],
    [
      [touch(daysAgo(4)), touch(daysAgo(9)), touch(daysAgo(30), { direction: 'in' })],
      'twice since 15 November',
    ],
  ])('counts from the last sign of life', (touches, says) => {
    expect(honestQuestion(known({ touches }), DESK).message).toContain(says);
  });

  test('names what the last touch that had a subject was about', () => {
    const touches = [touch(daysAgo(4), { about: ' ' }), touch(daysAgo(9), { about: 'winter routes ' })];
    expect(honestQuestion(known({ touches }), DESK).message).toContain('15 November about winter routes and');
  });

  test('greets without a name where none is known', () => {
    const who = person('x', { name: '', identities: { 'email:owen@marlow.example': true } });
    const asked = honestQuestion(known({ who }), DESK);
    expect(asked.message.startsWith('Hello,\n')).toBe(true);
    expect(asked.message.endsWith('any of them is fine.')).toBe(true);
    expect(asked.purpose).toBe('ask honestly how owen@marlow.example would like to be followed up');
  });
});

test('the first unanswered touch is the oldest since the last sign of life', () => {
  const touches = [
    touch(daysAgo(4)),
    touch(daysAgo(2)),
    touch(daysAgo(9), { direction: 'in' }),
    touch(daysAgo(20)),
  ];
  expect(firstUnanswered(touches)).toBe(touches[0]);
  expect(firstUnanswered([touches[2]!])).toBeNull();
});

describe('another channel', () => {
  const mail = { 'email:i@n.example': true };
  const all = { ...mail, 'member:ACoAAB1': true };
  test.each<[string, Channel, object, Channel]>([
    ['is the phone after a mail', 'email', { identities: all, phone: '+351 1' }, 'call'],
    ['is LinkedIn where there is no phone', 'email', { identities: all }, 'linkedin'],
    ['knows a profile as well', 'email', { identities: { ...mail, 'linkedin:ines': true } }, 'linkedin'],
    ['is the mail after a call', 'call', { identities: all, phone: '+351 1' }, 'email'],
    [
      'is LinkedIn after a call where no mail is known',
      'call',
      { identities: { 'linkedin:ines': true }, phone: '+351 1' },
      'linkedin',
    ],
    ['is the same where nothing else is known', 'email', { identities: mail }, 'email'],
    [
      'is one that they like',
      'call',
      { identities: all, preferences: { ...noPreferences, channels: ['call', 'linkedin'] } },
      'linkedin',
    ],
    [
      'rather has an address',
      'call',
      { identities: mail, preferences: { ...noPreferences, channels: ['visit', 'email'] } },
      'email',
    ],
    ['may need none', 'call', { preferences: { ...noPreferences, channels: ['call', 'visit'] } }, 'visit'],
    [
      'is the only one that they like',
      'call',
      { identities: all, preferences: { ...noPreferences, channels: ['call'] } },
      'call',
    ],
  ])('%s', (_, last, about, expected) => {
    expect(otherChannel(last, person('ines', about))).toBe(expected);
  });
});

test('no outcome but a no is taken for one', () => {
  const noes = outcomes.filter((outcome: Outcome) =>
    hasSaidNo(known({ touches: [touch(TODAY, { outcome })] })),
  );
  expect(noes).toEqual(['said no']);
});
