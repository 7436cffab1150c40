import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/domain/alert-time.ts';
import type { Prompt } from '../../../lib/domain/local.ts';
import { mayPrompt, mayStand, notNowDays, type PromptQuestion } from '../../../lib/domain/nagging.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { at, daysAgo, LISBON, NOW, person } from './sales-desk.ts';

const question: PromptQuestion = {
  rule: 'gap rating',
  conversation: 'gmail ines',
  contact: 'contact_ines',
  now: NOW,
  zone: LISBON,
};

function prompt(known: Partial<Prompt> = {}): Prompt {
  return {
    id: 'p',
    rule: 'keep swinging',
    conversation: 'gmail other',
    contact: 'contact_other',
    at: at('2026-11-24T08:00'),
    answer: null,
    ...known,
  };
}

const said = (answer: 'not now' | 'never', days: number, known: Partial<Prompt> = {}) =>
  prompt({
    rule: 'gap rating',
    contact: 'contact_ines',
    conversation: 'then',
    at: daysAgo(days),
    answer,
    ...known,
  });

describe('a prompt that nobody asked for', () => {
  test.each<[string, Prompt[], Parameters<typeof mayPrompt>[3], Partial<PromptQuestion>, string]>([
    ['comes when nothing speaks against it', [], person(), {}, 'yes'],
    ['comes about a conversation with nobody known', [], null, { contact: null }, 'yes'],
    [
      'stays away from who is not a prospect',
      [],
      person('ines', { notAProspect: true }),
      {},
      'not a prospect',
    ],
    [
      'stays away where the user wants none',
      [],
      person('ines', { noPrompts: true }),
      {},
      'never for this person',
    ],
    ['respects a no', [], person('ines', { relationship: 'closed' }), {}, 'closed'],
    ['still comes for somebody in nurture', [], person('ines', { relationship: 'nurture' }), {}, 'yes'],
    [
      'leaves alone who rests until tomorrow',
      [],
      person('ines', { restsUntil: { because: 'on leave', until: '2026-11-25' } }),
      {},
      'resting',
    ],
    [
      'comes again on the review day of a rest',
      [],
      person('ines', { restsUntil: { because: 'on leave', until: '2026-11-24' } }),
      {},
      'yes',
    ],
    ['remembers a never, however old', [said('never', 900)], person(), {}, 'never for this person'],
    [
      'takes a never for the person, not for one rule',
      [said('never', 9, { rule: 'pause' })],
      person(),
      {},
      'never for this person',
    ],
    [
      'does not mind a never about somebody else',
      [said('never', 9, { contact: 'contact_other' })],
      person(),
      {},
      'yes',
    ],
    [
      'takes a never in a conversation with nobody known for the conversation',
      [said('never', 9, { contact: null, conversation: 'gmail ines' })],
      person(),
      {},
      'never for this person',
    ],
    [
      'does not take a never elsewhere with nobody known for this conversation',
      [said('never', 9, { contact: null })],
      person(),
      {},
      'yes',
    ],
    [
      'remembers a never of this conversation when nobody is known any more',
      [said('never', 9, { conversation: 'gmail ines' })],
      null,
      { contact: null },
      'never for this person',
    ],
    ['rests after not now', [said('not now', 1)], person(), {}, 'not now'],
    ['rests on the last day of it', [said('not now', notNowDays - 1)], person(), {}, 'not now'],
    ['comes again when the rest is over', [said('not now', notNowDays)], person(), {}, 'yes'],
    [
      'counts the rest from the newest not now',
      [said('not now', 30), said('not now', 2)],
      person(),
      {},
      'not now',
    ],
    ['puts off one rule, not the others', [said('not now', 1, { rule: 'pause' })], person(), {}, 'yes'],
    [
      'puts off for one person, not for the others',
      [said('not now', 1, { contact: 'contact_x' })],
      person(),
      {},
      'yes',
    ],
    [
      'does not rest after an answer that was taken',
      [said('not now', 1, { answer: 'taken' })],
      person(),
      {},
      'yes',
    ],
    [
      'comes once for a conversation in a day',
      [prompt({ conversation: 'gmail ines' })],
      person(),
      {},
      'once a conversation',
    ],
    [
      'comes again for it on the next day',
      [prompt({ conversation: 'gmail ines', at: daysAgo(1) })],
      person(),
      {},
      'yes',
    ],
    [
      'that concerns no conversation comes once a day for its rule',
      [prompt({ conversation: '', rule: 'gap rating' })],
      null,
      { conversation: '', contact: null },
      'once a conversation',
    ],
    [
      'that concerns no conversation leaves the other rules alone',
      [prompt({ conversation: '', rule: 'pause' })],
      null,
      { conversation: '', contact: null },
      'yes',
    ],
    ['comes as the fourth of a day', [prompt(), prompt(), prompt()], person(), {}, 'yes'],
    [
      'does not come as the fifth',
      [prompt(), prompt(), prompt(), prompt()],
      person(),
      {},
      'enough for a day',
    ],
    [
      'does not count those of yesterday',
      [prompt(), prompt(), prompt(), prompt({ at: at('2026-11-23T23:59') })],
      person(),
      {},
      'yes',
    ],
  ])('%s', (_, log, who, asked, expected) => {
    const answer = mayPrompt({ ...question, ...asked }, log, firstSettings, who);
    expect(answer.is === 'yes' ? 'yes' : answer.because.rule).toBe(expected);
  });

  test('says what it was switched off by, how long it rests and what the limit is', () => {
    const off = { promptsOff: { 'gap rating': true, pause: false }, promptsPerDay: 0 };
    expect(mayPrompt(question, [], off, null)).toEqual({
      is: 'no',
      because: { rule: 'switched off', prompt: 'gap rating' },
    });
    expect(mayPrompt({ ...question, rule: 'pause' }, [], off, null)).toEqual({
      is: 'no',
      because: { rule: 'enough for a day', limit: 0 },
    });
    const resting = person('ines', { restsUntil: { because: 'on leave', until: '2026-12-01' } });
    expect(mayPrompt(question, [], firstSettings, resting)).toEqual({
      is: 'no',
      because: { rule: 'resting', until: '2026-12-01', why: 'on leave' },
    });
    expect(mayPrompt(question, [said('not now', 2)], firstSettings, null)).toEqual({
      is: 'no',
      because: { rule: 'not now', until: '2026-11-29' },
    });
  });

  test('stands where it was asked for, whatever was said today, but not against a no of the user', () => {
    const today = [prompt({ conversation: 'gmail ines' }), prompt(), prompt(), prompt(), prompt()];
    expect(mayStand(question, today, firstSettings, person())).toEqual({ is: 'yes' });
    expect(mayStand(question, [said('not now', 2)], firstSettings, person())).toEqual({
      is: 'no',
      because: { rule: 'not now', until: '2026-11-29' },
    });
  });

  test('never exceeds its limits, whatever is asked, whenever, in whatever order', () => {
    const asking = fc.record({
      rule: fc.constantFrom('gap rating', 'pause', 'keep swinging'),
      conversation: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', ''),
      contact: fc.constantFrom('contact_a', 'contact_b', null),
      hours: fc.integer({ min: 0, max: 9 }),
      answer: fc.constantFrom('taken', 'not now', 'never', null),
    });
    const zone = fc.constantFrom(LISBON, 'America/New_York', 'Pacific/Apia');
    fc.assert(
      fc.property(
        fc.array(asking, { maxLength: 60 }),
        fc.integer({ min: 0, max: 5 }),
        zone,
        (all, limit, zone) => {
          const log: Prompt[] = [];
          let now = NOW;
          for (const { hours, answer, ...one } of all) {
            now += hours * 3_600_000;
            const settings = { promptsOff: {}, promptsPerDay: limit };
            if (mayPrompt({ ...one, now, zone }, log, settings, null).is === 'no') continue;
            const before = log.filter((earlier) => dayOf(earlier.at, zone) === dayOf(now, zone));
            expect(before.length).toBeLessThan(limit);
            if (one.conversation !== '') {
              expect(before.map((earlier) => earlier.conversation)).not.toContain(one.conversation);
            }
            if (one.contact !== null) {
              const ofPerson = log.filter((earlier) => earlier.contact === one.contact);
              expect(ofPerson.map((earlier) => earlier.answer)).not.toContain('never');
            }
            log.push({ ...one, id: String(log.length), at: now, answer });
          }
        },
      ),
    );
  });
});
