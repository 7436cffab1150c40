import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertTime, dayOf, lastDayAlertingBy, slotStart } from '../../../lib/domain/alert-time.ts';
import type { Away } from '../../../lib/domain/away.ts';
import type { Block } from '../../../lib/domain/block.ts';
import { type Channel, channels } from '../../../lib/domain/channel.ts';
import { type Due, type DueTime, dueDay, dueInstant } from '../../../lib/domain/due.ts';
import type { Id } from '../../../lib/domain/id.ts';
import { type Rhythm, rhythmOf, slotsOn, workingDaysAfter } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { clockChanges } from '../../clock-changes.ts';

const lisbon = 'Europe/Lisbon';
const plain = rhythmOf(firstSettings, [], []);
const everyDay: Rhythm = { ...plain, workingDays: [1, 2, 3, 4, 5, 6, 7] };
const on = (day: string): Due => ({ is: 'day', day });
const at = (time: string, zone = lisbon): DueTime => ({ is: 'time', at: time, zone });
const instant = (wall: string, zone = lisbon) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
const longAgo = instant('2020-01-01T00:00');

function away(from: string, to: string): Away {
  return { id: 'away_1' as Id<'away'>, from, to, backup: null, mailText: '', voiceText: '', rampDays: 0 };
}

function block(known: Partial<Block>): Block {
  const id = 'block_1' as Id<'block'>;
  return { id, name: '', day: 2, from: '10:00', to: '11:00', channels: [], exceptions: {}, ...known };
}

function alerts(due: Due, rhythm: Rhythm, dueSetAt = longAgo, zone = lisbon, channel: Channel = 'call') {
  return alertTime({ due, channel, dueSetAt }, rhythm, zone);
}

describe('a step at an exact time', () => {
  test('alerts at that time, wherever the user is', () => {
    for (const zone of [lisbon, 'Asia/Tokyo', 'Pacific/Pago_Pago']) {
      expect(alerts(at('2026-11-26T09:00'), plain, longAgo, zone)).toEqual({
        at: instant('2026-11-26T09:00'),
        slot: null,
      });
    }
  });

  test('alerts before it by the lead, unless that had run out when it was set', () => {
    const ten = { ...plain, leadMinutes: 10 };
    expect(alerts(at('2026-11-26T09:00'), ten).at).toBe(instant('2026-11-26T08:50'));
    expect(alerts(at('2026-11-26T09:00'), ten, instant('2026-11-26T08:50')).at).toBe(
      instant('2026-11-26T08:50'),
    );
    expect(alerts(at('2026-11-26T09:00'), ten, instant('2026-11-26T08:51')).at).toBe(
      instant('2026-11-26T09:00'),
    );
  });

  test('whose time has already passed everywhere alerts at once: its time is not put off', () => {
    expect(alerts(at('2026-11-26T09:00'), plain, instant('2026-11-27T12:00')).at).toBe(
      instant('2026-11-26T09:00'),
    );
  });

  test('alerts at night and on a weekend as well', () => {
    expect(alerts(at('2026-11-28T23:30'), plain).at).toBe(instant('2026-11-28T23:30'));
  });

  test('waits while the user is away, for the first slot after it', () => {
    const gone = { ...plain, absences: [away('2026-11-23', '2026-11-27')] };
    const after = {
      at: instant('2026-11-30T09:00'),
      slot: { day: '2026-11-30', from: '09:00', to: '17:00', block: null },
    };
    expect(alerts(at('2026-11-25T15:00'), gone)).toEqual(after);
    expect(alerts(at('2026-11-22T15:00'), gone).slot).toBe(null);
    // Away is where the user is: in Tokyo it is Saturday already.
    expect(alerts(at('2026-11-27T18:00'), gone, longAgo, 'Asia/Tokyo').slot).toBe(null);
  });

  test('counts the lead when it asks whether the user is away', () => {
    const rhythm = { ...everyDay, leadMinutes: 60, absences: [away('2026-11-24', '2026-11-24')] };
    expect(alerts(at('2026-11-25T00:30'), rhythm).at).toBe(instant('2026-11-25T09:00'));
    expect(alerts(at('2026-11-24T00:30'), rhythm).at).toBe(instant('2026-11-23T23:30'));
  });
});

describe('a step for a day', () => {
  test('alerts when its working day begins', () => {
    expect(alerts(on('2026-11-26'), plain)).toEqual({
      at: instant('2026-11-26T09:00'),
      slot: { day: '2026-11-26', from: '09:00', to: '17:00', block: null },
    });
  });

  test('follows the user into another zone', () => {
    expect(alerts(on('2026-11-26'), plain, longAgo, 'America/New_York').at).toBe(
      instant('2026-11-26T09:00', 'America/New_York'),
    );
  });

  test('waits for the next working day', () => {
    expect(alerts(on('2026-11-28'), plain).at).toBe(instant('2026-11-30T09:00'));
    expect(alerts(on('2026-11-26'), { ...plain, daysOff: new Set(['2026-11-26']) }).at).toBe(
      instant('2026-11-27T09:00'),
    );
    expect(alerts(on('2026-11-26'), { ...plain, absences: [away('2026-11-20', '2026-12-04')] }).at).toBe(
      instant('2026-12-07T09:00'),
    );
  });

  test('that was set when its slot had begun waits for the next one: nobody is told what they just typed', () => {
    expect(alerts(on('2026-11-26'), plain, instant('2026-11-26T09:00')).at).toBe(instant('2026-11-26T09:00'));
    expect(alerts(on('2026-11-26'), plain, instant('2026-11-26T09:01')).at).toBe(instant('2026-11-27T09:00'));
    expect(alerts(on('2026-11-20'), plain, instant('2026-11-26T08:00')).at).toBe(instant('2026-11-26T09:00'));
    const twice = { ...plain, blocks: [block({ day: 4, from: '09:00' }), block({ day: 4, from: '14:00' })] };
    expect(alerts(on('2026-11-26'), twice, instant('2026-11-26T09:01'))).toMatchObject({
      at: instant('2026-11-26T14:00'),
      slot: { block: twice.blocks[1] },
    });
  });

  test('comes up in the next block for its channel', () => {
    const calls = { ...plain, blocks: [block({ day: 5, channels: ['call'] })] };
    expect(alerts(on('2026-11-24'), calls).at).toBe(instant('2026-11-27T10:00'));
    expect(alerts(on('2026-11-24'), calls, longAgo, lisbon, 'email').at).toBe(instant('2026-11-24T09:00'));
  });

  test('of a user who never works alerts when the working day would begin', () => {
    expect(alerts(on('2026-11-26'), { ...plain, workingDays: [] })).toEqual({
      at: instant('2026-11-26T09:00'),
      slot: null,
    });
  });

  test('of a user who never works, or is away without end, is found without going through a year of days', () => {
    const asked = new Set<string>();
    const daysOff = { has: (day: string) => asked.add(day) && false } as unknown as Set<string>;
    const forever = [away('2026-01-01', '9999-12-31')];
    const callsOnly = [block({ day: 5, channels: ['call'] })];
    for (const rhythm of [
      { ...plain, daysOff, workingDays: [] },
      { ...plain, daysOff, workingDays: [], blocks: callsOnly },
      { ...plain, daysOff, absences: forever },
      { ...plain, daysOff, absences: forever, blocks: callsOnly },
    ]) {
      const at = instant('2026-11-26T09:00');
      expect(alerts(on('2026-11-26'), rhythm, longAgo, lisbon, 'email')).toEqual({ at, slot: null });
      expect(workingDaysAfter(rhythm, '2026-11-26', 300)).toBe('2027-09-22');
    }
    expect(asked.size).toBe(0);
  });

  test('looks four hundred days ahead', () => {
    const until = (days: number) => Temporal.PlainDate.from('2026-11-26').add({ days }).toString();
    const gone = (days: number) => ({ ...everyDay, absences: [away('2026-11-26', until(days))] });
    expect(alerts(on('2026-11-26'), gone(398)).at).toBe(instant(`${until(399)}T09:00`));
    expect(alerts(on('2026-11-26'), gone(399))).toEqual({ at: instant('2026-11-26T09:00'), slot: null });
  });
});

describe('for every change of the clock in every zone, 2024 to 2040', () => {
  const changes = [...clockChanges()];

  test('there are thousands', () => {
    expect(changes.length).toBeGreaterThan(3_000);
  });

  test('a time that the clock leaves out is the same while later; one that comes twice is the first', () => {
    const wrong = changes.filter(({ zone, wall, before }) => {
      const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime('UTC').epochMilliseconds - before;
      const slot = { day: wall.slice(0, 10), from: wall.slice(11) };
      return alerts(at(wall, zone), plain).at !== expected || slotStart(slot, zone) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  test('nine in the morning stays nine in the morning, on the day before, on the day and on the day after', () => {
    const wrong = changes.filter(({ zone, wall }) => {
      const day = Temporal.PlainDate.from(wall.slice(0, 10));
      return [-1, 0, 1].some((days) => {
        const one = day.add({ days }).toString();
        const nine = Temporal.Instant.fromEpochMilliseconds(alerts(on(one), everyDay, longAgo, zone).at);
        return nine.toZonedDateTimeISO(zone).toPlainDateTime().toString() !== `${one}T09:00:00`;
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('whatever the rhythm', () => {
  const zones = [
    lisbon,
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ];
  const days = fc
    .integer({ min: 0, max: 400 })
    .map((ahead) => Temporal.PlainDate.from('2026-01-01').add({ days: ahead }).toString());
  const clocks = fc
    .integer({ min: 0, max: 95 })
    .map(
      (quarter) => `${String(quarter >> 2).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
    );
  const rhythms = fc.record({
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    workingHours: clocks.map((from) => ({ from, to: '23:59' })),
    leadMinutes: fc.constantFrom(0, 10, 24 * 60),
    blocks: fc.array(
      fc
        .record({ day: fc.integer({ min: 1, max: 7 }), from: clocks, channels: fc.subarray([...channels]) })
        .map((known) => block(known)),
      { maxLength: 4 },
    ),
    absences: fc.array(
      fc
        .tuple(days, fc.integer({ min: 0, max: 20 }))
        .map(([from, long]) => away(from, Temporal.PlainDate.from(from).add({ days: long }).toString())),
      { maxLength: 2 },
    ),
    daysOff: fc.array(days, { maxLength: 5 }).map((some) => new Set(some)),
  });
  const dues = fc.oneof(
    days.map(on),
    fc
      .tuple(days, clocks, fc.constantFrom(...zones))
      .map(([day, clock, zone]) => at(`${day}T${clock}`, zone)),
  );
  const moments = fc.tuple(days, clocks).map(([day, clock]) => instant(`${day}T${clock}`));

  test('a step for a day comes up in the first slot that had not begun when it was set, on its day or later', () => {
    fc.assert(
      fc.property(
        days,
        rhythms,
        moments,
        fc.constantFrom(...zones),
        fc.constantFrom(...channels),
        (day, rhythm, set, zone, channel) => {
          const found = alerts(on(day), rhythm, set, zone, channel);
          if (found.slot === null) return;
          expect(found.at).toBe(slotStart(found.slot, zone));
          expect(found.at).toBeGreaterThanOrEqual(set);
          expect(found.slot.day >= day).toBe(true);
          expect(slotsOn(rhythm, found.slot.day, channel)).toContainEqual(found.slot);
          let date = Temporal.PlainDate.from(day);
          for (; date.toString() <= found.slot.day; date = date.add({ days: 1 })) {
            for (const slot of slotsOn(rhythm, date.toString(), channel)) {
              const start = slotStart(slot, zone);
              expect(start < set || start >= found.at, `${slot.day} ${slot.from}`).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a step at an exact time never comes after it, but for an absence', () => {
    fc.assert(
      fc.property(
        days,
        clocks,
        fc.constantFrom(...zones),
        rhythms,
        moments,
        fc.constantFrom(...zones),
        (day, clock, agreedIn, rhythm, set, zone) => {
          const due = at(`${day}T${clock}`, agreedIn);
          const found = alerts(due, rhythm, set, zone);
          if (found.slot !== null) expect(found.at).toBe(slotStart(found.slot, zone));
          else if (found.at !== dueInstant(due)) {
            const isEarly = found.at === dueInstant(due) - rhythm.leadMinutes * 60_000;
            const fellBack = rhythm.absences.length > 0;
            expect(isEarly || fellBack).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('an open step is looked at in time: the days that are read hold all that may alert within twelve hours', () => {
    fc.assert(
      fc.property(dues, rhythms, moments, fc.constantFrom(...zones), (due, rhythm, set, zone) => {
        const { at: time } = alerts(due, rhythm, set, zone);
        expect(dueDay(due) <= lastDayAlertingBy(time + 12 * 3_600_000, zone)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('a day is the day of the user', () => {
  const evening = instant('2026-11-26T23:30');
  expect(dayOf(evening, lisbon)).toBe('2026-11-26');
  expect(dayOf(evening, 'Europe/Berlin')).toBe('2026-11-27');
});

test('alerts by an instant come from steps of three days more, where a lead and two zones add up', () => {
  expect(lastDayAlertingBy(instant('2026-11-26T23:30'), lisbon)).toBe('2026-11-29');
});
