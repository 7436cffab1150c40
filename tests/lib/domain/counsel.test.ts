import { expect, test } from 'vitest';
import { counselOf } from '../../../lib/domain/counsel.ts';
import type { Known } from '../../../lib/domain/desk.ts';
import { DESK, daysAgo, inDays, known, person, step, TODAY, touch } from './sales-desk.ts';

const silent = (times: number) => Array.from({ length: times }, (_, at) => touch(daysAgo(at + 1)));
const spoke = touch(daysAgo(2), { direction: 'both', outcome: 'kept going' });
const theyWrote = touch(daysAgo(1), { direction: 'in' });
const fresh = person('ines', { createdAt: daysAgo(5) });

/** Each row: what is known, what the coach says first, and the rule of the first step that it offers. */
test.each<[string, Partial<Known>, [rule: string, fact: string, advice: string, step: string] | null]>([
  ['nothing where a step is booked', { touches: silent(2), steps: [step('a', TODAY)] }, null],
  [
    'nothing of who rests',
    { who: { ...fresh, restsUntil: { because: 'on leave', until: inDays(9) } } },
    null,
  ],
  ['nothing of who said no', { who: person('ines', { relationship: 'closed' }) }, null],
  ['nothing where nobody was touched yet', { who: fresh }, null],
  [
    'after silence what to try, though an old step stands open',
    { who: fresh, touches: silent(1), steps: [step('a', inDays(-1))] },
    ['after silence', '1 unanswered.', 'something of value', 'bring value'],
  ],
  [
    'at the limit the honest question',
    { touches: silent(5) },
    ['past the limit', '5 unanswered since', 'Ask how to follow up', 'ask honestly'],
  ],
  [
    'after a step back what has changed',
    { who: fresh, touches: [{ ...spoke, outcome: 'moved backward' }] },
    ['what has changed', '', 'What has changed?', 'what has changed'],
  ],
  [
    'on a stall what has changed',
    { touches: [{ ...spoke, outcome: 'moved forward', at: daysAgo(40) }] },
    ['what has changed', 'No forward touch for 40 days', 'What has changed?', 'what has changed'],
  ],
  [
    'the answer that is owed',
    { who: fresh, touches: [spoke, theyWrote] },
    ['answer owed', 'They were in touch last.', '', 'better reason'],
  ],
  [
    'no answer where a step stands open for it',
    { who: fresh, touches: [theyWrote], steps: [step('a', inDays(-1))] },
    null,
  ],
  [
    'that nobody has asked how they like to be followed up',
    { who: fresh, touches: [spoke] },
    ['ask preferences', 'Nobody has asked how Ines likes to be followed up.', '', 'preferences unknown'],
  ],
])('the coach says %s', (_, about, expected) => {
  const said = counselOf(known(about), DESK);
  if (expected === null) return expect(said).toBeNull();
  const [rule, fact, advice, first] = expected;
  expect(said?.rule).toBe(rule);
  expect(said?.fact).toContain(fact);
  if (advice === '') expect(said?.advice).toBe('');
  else expect(said?.advice).toContain(advice);
  expect(said?.proposals[0]?.because.rule).toBe(first);
});
