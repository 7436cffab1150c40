import { describe, expect, test } from 'vitest';
import { consequenceOf } from '../../../lib/domain/consequence.ts';
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

  test('what time it is for them', () => {
    expect(
      consequenceOf(at('2026-11-26T09:00'), 'call', ines({ zone: 'Europe/Berlin' }), [], desk(), 10)[0],
    ).toBe('10:00 for Ines');
    expect(
      consequenceOf(at('2026-11-26T09:00'), 'call', ines({ zone: 'Europe/London' }), [], desk(), 10)[0],
    ).toBe('09:00 for Ines too');
  });

  test('which wish of theirs it breaks', () => {
    const wishes = {
      preferences: { channels: ['email'], days: [], hours: null, everyDays: null, askedOn: null },
    };
    expect(consequenceOf(on('2026-11-26'), 'call', ines(wishes), [], desk(), 10).at(-1)).toBe(
      'Ines prefers e-mail, not call.',
    );
  });
});
