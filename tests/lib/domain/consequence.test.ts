import { describe, expect, test } from 'vitest';
import { consequenceOf, daysBefore } from '../../../lib/domain/consequence.ts';
import { newContact } from '../../../lib/domain/contact.ts';
import type { Desk, Known } from '../../../lib/domain/desk.ts';
import { newStep } from '../../../lib/domain/next-step.ts';
import { rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';

const zone = 'Europe/Lisbon';
const now = Date.parse('2026-11-24T14:00:00Z');
const block = {
  id: 'block_a' as never,
  name: 'Calls',
  day: 4,
  from: '10:30',
  to: '11:30',
  channels: [],
  exceptions: {},
};
const desk = (more: Partial<Desk> = {}): Desk => ({
  now,
  zone,
  settings: firstSettings,
  rhythm: rhythmOf(firstSettings, [block], []),
  stages: [],
  resources: [],
  ...more,
});
const ines = (known: object): Known => ({
  who: newContact('contact_a' as never, now, { name: 'Ines Duarte', ...known }),
  steps: [],
  touches: [],
  ratings: [],
  needs: [],
  stageChanges: [],
});
const step = (day: string) =>
  newStep(`step_${day}` as never, now, {
    contact: 'contact_b' as never,
    due: { is: 'day', day },
    channel: 'call',
    purpose: 'Q3',
    value: '',
  });
const on = (day: string) => ({ is: 'day' as const, day });
const at = (wall: string) => ({ is: 'time' as const, at: wall, zone });

describe('before a step is saved, the entry says', () => {
  test('in which block it comes up, and how much of the block is taken', () => {
    expect(consequenceOf(on('2026-11-26'), 'call', null, [step('2026-11-26')], desk(), 10)).toEqual([
      'block 10:30',
      '1 of 6 taken',
    ]);
  });

  test('when it comes up instead, where no block is left that day', () => {
    expect(consequenceOf(on('2026-11-27'), 'call', null, [], desk(), 10)[0]).toBe(
      'no block left that day: block Thu 3 Dec, 10:30',
    );
  });

  test('that today is over, where there are no blocks and the working day has begun', () => {
    const plain = desk({ rhythm: rhythmOf(firstSettings, [], []) });
    expect(consequenceOf(on('2026-11-24'), 'call', null, [], plain, 10)[0]).toBe(
      'no working time left that day: alert Wed 25 Nov, 09:00',
    );
  });

  // Six steps of ten minutes fill the hour of calls on a Thursday.
  test.each<[string, number, string]>([
    ['still free', 0, 'day still free, takes 6'],
    ['taken in part', 5, '5 of 6 taken'],
    ['full to the last minute', 6, 'full: 6 of 6 taken'],
    ['more than full', 7, 'full: 7 of 6 taken'],
  ])('that the day is %s', (_, taken, words) => {
    const others = Array.from({ length: taken }, (_, at) => ({
      ...step('2026-11-26'),
      id: `step_${at}` as never,
    }));
    const done = {
      ...step('2026-11-26'),
      id: 'step_done' as never,
      state: { is: 'done' as const, at: now, outcome: 'kept going' as const },
    };
    const elsewhere = step('2026-12-03');
    const said = consequenceOf(on('2026-11-26'), 'call', null, [...others, done, elsewhere], desk(), 10);
    expect(said).toEqual(['block 10:30', words]);
  });

  test('nothing of a load on a day that takes nothing, and nothing of an alert that rings at the time itself', () => {
    // Friday has no block: what has an exact time rings at it, and there is no room to be counted.
    expect(consequenceOf(at('2026-11-27T15:00'), 'call', null, [], desk(), 10)).toEqual([]);
    expect(consequenceOf(at('2026-11-27T15:00'), 'call', ines({ zone: null }), [], desk(), 10)).toEqual([]);
  });

  test('when it alerts on a day without blocks', () => {
    const plain = desk({ rhythm: rhythmOf(firstSettings, [], []) });
    expect(consequenceOf(on('2026-11-25'), 'call', null, [], plain, 10)[0]).toBe('alert 09:00');
  });

  test('what time it is for them', () => {
    expect(
      consequenceOf(at('2026-11-26T09:00'), 'call', ines({ zone: 'Europe/Berlin' }), [], desk(), 10)[0],
    ).toBe('10:00 for Ines');
    expect(
      consequenceOf(at('2026-11-26T09:00'), 'call', ines({ zone: 'Europe/London' }), [], desk(), 10)[0],
    ).toBe('09:00 for Ines too');
    // A day is a day everywhere.
    expect(consequenceOf(on('2026-11-26'), 'call', ines({ zone: 'Europe/Berlin' }), [], desk(), 10)).toEqual([
      'block 10:30',
      'day still free, takes 6',
    ]);
  });

  test('which wish of theirs it breaks', () => {
    const wishes = {
      preferences: { channels: ['email'], days: [], hours: null, everyDays: null, askedOn: null },
    };
    expect(consequenceOf(on('2026-11-26'), 'call', ines(wishes), [], desk(), 10).at(-1)).toBe(
      'Ines prefers e-mail, not call.',
    );
    const nameless = ines({ ...wishes, name: '' });
    expect(consequenceOf(on('2026-11-26'), 'call', nameless, [], desk(), 10).at(-1)).toBe(
      'The contact prefers e-mail, not call.',
    );
  });
});

test('steps of two weeks before may come up on the same day', () => {
  expect(daysBefore(at('2026-11-26T09:00'), zone)).toEqual({ from: '2026-11-12', to: '2026-11-27' });
});
