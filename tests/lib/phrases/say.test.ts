import { describe, expect, test } from 'vitest';
import type { Due } from '../../../lib/domain/due.ts';
import { sayDue, sayReason, sayStep } from '../../../lib/phrases/say.ts';

// Tuesday 24 November 2026, 8:52 in Lisbon.
const hearer = { now: Date.parse('2026-11-24T08:52Z'), zone: 'Europe/Lisbon', locale: 'en' };
const day = (day: string): Due => ({ is: 'day', day });
const time = (at: string, zone = 'Europe/Lisbon'): Due => ({ is: 'time', at, zone });

describe('a due in words', () => {
  test('is said in full and in short', () => {
    expect(sayDue(time('2026-11-26T09:00'), hearer)).toBe('Thursday 26 November, 09:00');
    expect(sayDue(time('2026-11-26T09:00'), hearer, 'short')).toBe('Thu 26 Nov, 09:00');
    expect(sayDue(day('2026-11-26'), hearer, 'short')).toBe('Thu 26 Nov');
  });

  test('needs no year while it is the next of its name, and has one after that', () => {
    expect(sayDue(day('2027-03-01'), hearer)).toBe('Monday 1 March');
    expect(sayDue(day('2028-03-01'), hearer)).toBe('Wednesday 1 March 2028');
  });

  test.each([
    [day('2026-11-23'), 'yesterday'],
    [time('2026-11-24T09:30'), 'today 9:30'],
    [day('2026-11-25'), 'tomorrow'],
    [time('2026-11-27T15:00'), 'in 3 days'],
    [day('2026-11-19'), '5 days ago'],
    [day('2026-12-22'), 'in 4 weeks'],
  ])('is as near as it is: %j', (due, said) => {
    expect(sayDue(due, hearer, 'relative')).toBe(said);
  });

  test('in another zone says whose clock is meant', () => {
    expect(sayDue(time('2026-11-26T09:00', 'America/New_York'), hearer)).toBe(
      'Thursday 26 November, 09:00 New York time',
    );
    expect(sayDue(time('2026-11-24T20:00', 'America/New_York'), hearer, 'relative')).toBe('tomorrow 1:00');
    expect(sayDue(time('2026-11-26T09:00', 'Europe/London'), hearer)).toBe('Thursday 26 November, 09:00');
  });

  test('is said in the language of the interface', () => {
    expect(sayDue(day('2026-11-26'), { ...hearer, locale: 'de' })).toBe('Donnerstag, 26. November');
    expect(sayDue(day('2026-11-25'), { ...hearer, locale: 'fr' }, 'relative')).toBe('demain');
  });
});

describe('a step in words that could be read out', () => {
  test.each([
    ['Q3 pricing', 'Thursday 9:00, call, to go through the Q3 pricing'],
    ['the renewal terms', 'Thursday 9:00, call, to go through the renewal terms'],
    ['Ask for the signed copy', 'Thursday 9:00, call, to ask for the signed copy'],
    ['to agree on the June seats', 'Thursday 9:00, call, to agree on the June seats'],
    ['', 'Thursday 9:00, call'],
  ])('“%s”', (purpose, said) => {
    expect(sayStep({ due: time('2026-11-26T09:00'), channel: 'call', purpose }, hearer)).toBe(said);
  });

  test('says the date where a weekday would not be enough, and the value for them', () => {
    const step = {
      due: day('2026-12-02'),
      channel: 'email',
      purpose: 'budget note',
      value: 'one number for both depots',
    } as const;
    expect(sayStep(step, hearer)).toBe(
      'Wednesday 2 December, e-mail, the budget note. For you: one number for both depots',
    );
  });

  test('without its date is what and why', () => {
    expect(sayReason('call', 'renewal terms', 'en')).toBe('Call, to go through the renewal terms');
  });
});
