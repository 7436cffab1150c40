import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf, mondayOf, onDay } from '../../../lib/domain/agenda.ts';
import type { Block } from '../../../lib/domain/block.ts';
import { comesUpOn } from '../../../lib/domain/load.ts';
import { finished } from '../../../lib/domain/next-step.ts';
import { rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { day, inDays, LISBON, NOW, RHYTHM, step, TODAY, time } from './sales-desk.ts';

const calls = block('calls', 4, '09:00', ['call']);
const mail = block('mail', 4, '11:00', []);
const desk = { now: NOW, zone: LISBON, rhythm: RHYTHM };

describe('the days of the calendar', () => {
  test('a step stands in the first block that fits its channel, an exact time by itself, all in the order of the clock', () => {
    const rhythm = rhythmOf(firstSettings, [mail, calls], []);
    const steps = [
      step('call', '2026-11-26'),
      step('mail', '2026-11-26', { channel: 'email' }),
      step('nine thirty', time('2026-11-26T09:30')),
    ];
    const [thursday] = agendaOf(steps, '2026-11-26', '2026-11-26', { ...desk, rhythm });
    expect(thursday!.parts.map((part) => (part.is === 'block' ? part.block.name : part.is))).toEqual([
      'calls',
      'time',
      'mail',
    ]);
    expect(thursday!.parts.map((part) => (part.is === 'time' ? part.step.id : part.steps[0]?.id))).toEqual([
      'step_call',
      'step_nine thirty',
      'step_mail',
    ]);
  });

  test('without blocks the steps stand in the day', () => {
    const [tuesday] = agendaOf([step('a', TODAY)], TODAY, TODAY, desk);
    expect(tuesday!.parts).toMatchObject([{ is: 'day', steps: [{ id: 'step_a' }] }]);
  });

  test('a block stands on its own weekday, not where it was taken off, the day is off or the user is away', () => {
    const saturday = block('saturday', 6, '10:00', []);
    const off = { ...calls, exceptions: { '2026-12-10': true } };
    const away = { id: 'away_1', from: '2026-12-03', to: '2026-12-03' } as never;
    const settings = { ...firstSettings, ownDaysOff: { '2026-12-17': true } };
    const rhythm = rhythmOf(settings, [off, saturday], [away]);
    const days = agendaOf([], '2026-11-26', '2026-12-24', { ...desk, rhythm });
    const blocks = days.flatMap(({ day, parts }) =>
      parts.map((part) => `${day} ${part.is === 'block' ? part.block.name : part.is}`),
    );
    expect(blocks.filter((one) => one.endsWith('calls'))).toEqual(['2026-11-26 calls', '2026-12-24 calls']);
    expect(blocks.filter((one) => one.endsWith('saturday'))).toEqual(
      ['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19'].map((on) => `${on} saturday`),
    );
    // A Saturday with a block is a day of work, one without is none.
    const rest = (on: string) => days.find(({ day }) => day === on)?.rest;
    expect([rest('2026-11-28'), rest('2026-11-29')]).toEqual([null, 'not a working day']);
    const without = agendaOf([], '2026-11-28', '2026-11-28', {
      ...desk,
      rhythm: rhythmOf(settings, [off], []),
    });
    expect(without[0]?.rest).toBe('not a working day');
  });

  test('what is done stands nowhere, and a time that is over stands under today without its clock', () => {
    const over = step('over', time('2026-11-23T09:30'));
    const done = finished(step('done', TODAY), 'won', NOW);
    const [tuesday] = agendaOf([done, over, step('today', time('2026-11-24T16:00'))], TODAY, TODAY, desk);
    expect(tuesday!.parts).toMatchObject([
      { is: 'day', steps: [{ id: 'step_over' }] },
      { is: 'time', at: '16:00', step: { id: 'step_today' } },
    ]);
    expect(tuesday!.parts).toHaveLength(2);
  });

  test('what is overdue stands under today', () => {
    const days = agendaOf([step('late', inDays(-9))], mondayOf(TODAY), inDays(5), desk);
    expect(days.filter((one) => one.parts.length > 0).map((one) => one.day)).toEqual([TODAY]);
  });

  test('a time agreed elsewhere shows as the user’s own clock', () => {
    const [thursday] = agendaOf(
      [step('ny', time('2026-11-26T09:00', 'America/New_York'))],
      '2026-11-26',
      '2026-11-26',
      desk,
    );
    expect(thursday!.parts).toMatchObject([{ is: 'time', at: '14:00' }]);
  });

  test('a day says why nothing comes up: away, a day off, no work', () => {
    const away = { id: 'away_1', from: '2026-11-25', to: '2026-11-25' } as never;
    const rhythm = rhythmOf({ ...firstSettings, ownDaysOff: { '2026-11-26': true } }, [], [away]);
    const days = agendaOf([], '2026-11-24', '2026-11-28', { ...desk, rhythm });
    expect(days.map((one) => one.rest)).toEqual([null, 'away', 'day off', null, 'not a working day']);
  });

  test('every open step stands on exactly one day, the one on which it comes up', () => {
    const upOn = comesUpOn(desk);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.boolean()), { maxLength: 20 }),
        (dues) => {
          const steps = dues.map(([days, timed], at) =>
            step(String(at), timed ? time(`${inDays(days)}T10:00`) : day(inDays(days))),
          );
          const days = agendaOf(steps, inDays(-30), inDays(40), desk);
          const found = days.flatMap((one) =>
            one.parts.flatMap((part) =>
              (part.is === 'time' ? [part.step] : part.steps).map((each) => [each.id, one.day]),
            ),
          );
          expect(new Map(found as [string, string][])).toEqual(
            new Map(steps.map((one) => [one.id, upOn(one as never)])),
          );
          expect(found).toHaveLength(steps.length);
        },
      ),
    );
  });
});

test('moved to another day, a time keeps its hour and its zone', () => {
  expect(onDay(time('2026-11-26T09:00', 'America/New_York'), '2026-11-27', 'Europe/Lisbon')).toEqual(
    time('2026-11-27T09:00', 'America/New_York'),
  );
  expect(onDay(day('2026-11-26'), '2026-11-27', 'Europe/Lisbon')).toEqual(day('2026-11-27'));
});

test('a time that was agreed for the evening before goes to where it falls on the day that is meant', () => {
  const evening = time('2026-11-26T21:00', 'America/New_York');
  expect(onDay(evening, '2026-12-03', 'Europe/Lisbon')).toEqual(time('2026-12-02T21:00', 'America/New_York'));
});

function block(name: string, weekday: number, from: string, channels: Block['channels']): Block {
  return {
    id: `block_${name}` as Block['id'],
    name,
    day: weekday,
    from,
    to: '12:00',
    channels,
    exceptions: {},
  };
}
