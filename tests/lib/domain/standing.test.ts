import { describe, expect, test } from 'vitest';
import type { Due } from '../../../lib/domain/due.ts';
import { counts, standingOf, standings } from '../../../lib/domain/standing.ts';

const lisbon = 'Europe/Lisbon';
const noon = Temporal.ZonedDateTime.from('2026-11-24T12:00[Europe/Lisbon]').epochMilliseconds;
const on = (day: string): Due => ({ is: 'day', day });
const at = (time: string, zone = lisbon): Due => ({ is: 'time', at: time, zone });

function stands(due: Due, onlyIfNoReply = false, zone = lisbon): string {
  return standingOf({ due, onlyIfNoReply }, noon, zone);
}

describe('where a step stands', () => {
  test('a day is overdue when it is over, and for today until then', () => {
    expect(stands(on('2026-11-23'))).toBe('overdue');
    expect(stands(on('2026-11-24'))).toBe('today');
    expect(stands(on('2026-11-25'))).toBe('later');
  });

  test('an exact time is overdue when it has passed', () => {
    expect(stands(at('2026-11-23T23:59'))).toBe('overdue');
    expect(stands(at('2026-11-24T11:59'))).toBe('overdue');
    expect(stands(at('2026-11-24T12:00'))).toBe('today');
    expect(stands(at('2026-11-24T23:59'))).toBe('today');
    expect(stands(at('2026-11-25T00:00'))).toBe('later');
  });

  test('what waits for a reply stands under waiting until its day', () => {
    expect(stands(on('2026-11-25'), true)).toBe('waiting');
    expect(stands(on('2026-11-24'), true)).toBe('today');
    expect(stands(at('2026-11-24T11:59'), true)).toBe('overdue');
  });

  test('an exact time counts by the day on which it falls for the user', () => {
    expect(stands(at('2026-11-25T01:00', 'Asia/Tokyo'))).toBe('today');
    expect(stands(at('2026-11-24T20:00', 'America/New_York'))).toBe('later');
    expect(stands(at('2026-11-24T20:00', 'America/New_York'), false, 'America/New_York')).toBe('today');
  });

  test('a day goes with the user', () => {
    expect(stands(on('2026-11-24'), false, 'Pacific/Kiritimati')).toBe('overdue');
    expect(stands(on('2026-11-24'), false, 'Pacific/Pago_Pago')).toBe('today');
  });

  test('the badge counts overdue and today', () => {
    expect(standings).toEqual(['overdue', 'today', 'waiting', 'later']);
    expect(standings.filter(counts)).toEqual(['overdue', 'today']);
  });
});
