import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeWords } from '../../../components/snooze/time-words.ts';
import type { Away } from '../../../lib/domain/away.ts';
import type { Block } from '../../../lib/domain/block.ts';
import { noPreferences, type Preferences } from '../../../lib/domain/contact.ts';
import type { Desk } from '../../../lib/domain/desk.ts';
import { dueDayIn } from '../../../lib/domain/due.ts';
import { fittingChoices } from '../../../lib/domain/fitting-choices.ts';
import { knowingLoad } from '../../../lib/domain/load.ts';
import { misfits, type Wishes } from '../../../lib/domain/preference-fit.ts';
import { slotsOn } from '../../../lib/domain/rhythm.ts';
import { snoozeChoices } from '../../../lib/domain/snooze.ts';
import { at, DESK, inDays, NOW, person, RHYTHM, step, touch } from './sales-desk.ts';

const block = (day: number, about: Partial<Block> = {}): Block => ({
  id: `block_${day}` as Block['id'],
  name: 'Calls',
  day,
  from: '09:00',
  to: '10:00',
  channels: [],
  exceptions: {},
  ...about,
});
const wishes = (known: Partial<Preferences>, zone: string | null = null, saidOn?: string): Wishes => ({
  who: person('ines', { zone, preferences: { ...noPreferences, ...known } }),
  touches: saidOn === undefined ? [] : [touch(saidOn)],
});
/** So many steps with others on each of these days. */
const others = (days: readonly string[], each: number) =>
  days.flatMap((day) => Array.from({ length: each }, (_, at) => step(`${day}${at}`, day)));
const hearer = { now: NOW, zone: DESK.zone, locale: 'en-GB' };
const said = (desk: Desk, known: Wishes | null = null) =>
  fittingChoices('call', known, desk).map((one) => `${one.id}: ${timeWords(one, hearer)}`);

// Today is Tuesday 24 November 2026, 8:52 in Lisbon.
describe('what Snooze and the entry offer, in words', () => {
  const plain = [
    '2 hours: Tue 24 Nov, 10:52',
    'tomorrow: Wed 25 Nov',
    '3 working days: Fri 27 Nov',
    'next week: Mon 30 Nov',
  ];

  test.each<[string, Desk, Wishes | null, Record<number, string>]>([
    ['is as it is called where nothing stands against it', DESK, null, {}],
    [
      'goes to the first day with a block',
      { ...DESK, rhythm: { ...RHYTHM, blocks: [block(2), block(4)] } },
      null,
      {
        1: 'tomorrow: Thu 26 Nov (Wed no block)',
        2: '3 working days: Tue 1 Dec (Fri no block)',
        3: 'next week: Tue 1 Dec (Mon no block)',
      },
    ],
    [
      'leaves out a block that does not take place',
      {
        ...DESK,
        rhythm: { ...RHYTHM, blocks: [block(3, { exceptions: { '2026-11-25': true } }), block(5), block(1)] },
      },
      null,
      { 1: 'tomorrow: Fri 27 Nov (Wed no block)' },
    ],
    [
      'leaves out a day off and an absence',
      {
        ...DESK,
        rhythm: {
          ...RHYTHM,
          daysOff: new Set(['2026-11-25']),
          absences: [{ id: 'away_1', from: '2026-11-27', to: '2026-11-27', rampDays: 0 } as Away],
        },
      },
      null,
      {
        1: 'tomorrow: Thu 26 Nov (Wed off)',
        // The absent day is no working day to begin with.
        2: '3 working days: Tue 1 Dec',
      },
    ],
    [
      'waits until the user is back',
      {
        ...DESK,
        rhythm: {
          ...RHYTHM,
          absences: [{ id: 'away_1', from: '2026-11-25', to: '2026-11-25', rampDays: 0 } as Away],
        },
      },
      null,
      { 1: 'tomorrow: Thu 26 Nov (Wed away)', 2: '3 working days: Mon 30 Nov' },
    ],
    [
      'goes to a day with a block, be it for another channel, where the others hold nothing',
      knowingLoad({ ...DESK, rhythm: { ...RHYTHM, blocks: [block(4, { channels: ['email'] })] } }, [], 10),
      null,
      {
        1: 'tomorrow: Thu 26 Nov (Wed no block), free',
        2: '3 working days: Thu 3 Dec (Fri no block), free',
        3: 'next week: Thu 3 Dec (Mon no block), free',
      },
    ],
    [
      'avoids a block that is full',
      knowingLoad(
        { ...DESK, rhythm: { ...RHYTHM, blocks: [block(3), block(4), block(5), block(1)] } },
        others(['2026-11-25'], 12),
        10,
      ),
      null,
      {
        1: 'tomorrow: Thu 26 Nov (Wed full), free',
        2: '3 working days: Fri 27 Nov, free',
        3: 'next week: Mon 30 Nov, free',
      },
    ],
    [
      'waits for the weekdays that they wish',
      DESK,
      wishes({ days: [4] }),
      {
        1: 'tomorrow: Thu 26 Nov (Wed not their day)',
        2: '3 working days: Thu 3 Dec (Fri not their day)',
        3: 'next week: Thu 3 Dec (Mon not their day)',
      },
    ],
    [
      'waits until they want to hear from us again',
      DESK,
      wishes({ everyDays: 7 }, null, '2026-11-20'),
      { 1: 'tomorrow: Fri 27 Nov (Wed too soon)' },
    ],
    [
      'has their hours, in their zone',
      DESK,
      wishes({ hours: { from: '09:00', to: '17:00' } }, 'America/New_York'),
      { 0: '2 hours: Tue 24 Nov, 14:00 (10:52 not their hours)' },
    ],
    [
      'avoids a day that is full while one within a week is free',
      knowingLoad(DESK, others(['2026-11-25', '2026-11-26'], 12), 10),
      null,
      {
        1: 'tomorrow: Fri 27 Nov (Wed full), free',
        2: '3 working days: Fri 27 Nov, free',
        3: 'next week: Mon 30 Nov, free',
      },
    ],
    [
      'keeps two hours where today is full: it is the user’s own today',
      knowingLoad(DESK, others([inDays(0)], 12), 10),
      null,
      {
        1: 'tomorrow: Wed 25 Nov, free',
        2: '3 working days: Fri 27 Nov, free',
        3: 'next week: Mon 30 Nov, free',
      },
    ],
    [
      'stays where every day of the week is full',
      knowingLoad(
        DESK,
        others(
          [1, 2, 3, 6, 7, 8, 9, 10, 13].map((ahead) => inDays(ahead)),
          12,
        ),
        10,
      ),
      null,
      {
        1: 'tomorrow: Wed 25 Nov, 12 of 12 taken',
        2: '3 working days: Fri 27 Nov, 12 of 12 taken',
        3: 'next week: Mon 30 Nov, 12 of 12 taken',
      },
    ],
  ])('%s', (_, desk, known, but) => {
    expect(said(desk, known)).toEqual(plain.map((one, turn) => but[turn] ?? one));
  });
});

describe('a choice that fits', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 });
  const scene = fc.record({
    now: fc.integer({ min: at('2026-11-01'), max: at('2027-03-01') }),
    working: days,
    blocks: days,
    theirs: days,
    everyDays: fc.option(fc.integer({ min: 1, max: 30 })),
    hours: fc.option(fc.constantFrom({ from: '09:00', to: '12:00' }, { from: '20:00', to: '02:00' })),
    full: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 20 }),
  });

  test('is never before the one that it is called, differs only with a reason, and breaks no wish', () => {
    fc.assert(
      fc.property(scene, ({ now, working, blocks, theirs, everyDays, hours, full }) => {
        const rhythm = { ...RHYTHM, workingDays: working, blocks: blocks.map((one) => block(one)) };
        const bare = { ...DESK, now, rhythm };
        const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(DESK.zone).toPlainDate();
        const busy = others(
          full.map((ahead) => today.add({ days: ahead }).toString()),
          12,
        );
        const desk = knowingLoad(bare, busy, 10);
        const known: Wishes = {
          who: person('ines', { preferences: { ...noPreferences, days: theirs, everyDays, hours } }),
          touches: [touch(now - 5 * 86_400_000)],
        };
        const natural = snoozeChoices(now, DESK.zone, rhythm);
        for (const [turn, { id, due, insteadOf }] of fittingChoices('call', known, desk).entries()) {
          const meant = natural[turn]!;
          expect(id).toBe(meant.id);
          expect(insteadOf === null ? due : insteadOf.due).toEqual(meant.due);
          if (insteadOf !== null) expect(due).not.toEqual(meant.due);
          const [day, meantDay] = [dueDayIn(due, DESK.zone), dueDayIn(meant.due, DESK.zone)];
          expect(day >= meantDay).toBe(true);
          const broken = misfits(due, 'call', known, DESK.zone).map((one) => one.rule);
          expect(broken).not.toContain('hours');
          if (due.is === 'time') continue;
          expect(broken).toEqual([]);
          // Where the days of both ever meet, something comes up for the user on it.
          const meet = (working.length > 0 && blocks.length === 0 ? working : blocks).some(
            (one) => theirs.length === 0 || theirs.includes(one),
          );
          if (meet) expect(slotsOn(rhythm, day, 'call').length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
