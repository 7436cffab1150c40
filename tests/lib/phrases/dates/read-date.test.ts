import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Due } from '../../../../lib/domain/due.ts';
import type { DateContext } from '../../../../lib/phrases/dates/date-context.ts';
import { interpret } from '../../../../lib/phrases/dates/interpret.ts';
import { german } from '../../../../lib/phrases/dates/languages/de.ts';
import { english } from '../../../../lib/phrases/dates/languages/en.ts';
import { spanish } from '../../../../lib/phrases/dates/languages/es.ts';
import { french } from '../../../../lib/phrases/dates/languages/fr.ts';
import { portuguese } from '../../../../lib/phrases/dates/languages/pt.ts';
import { readDate } from '../../../../lib/phrases/dates/read-date.ts';
import { wordsIn } from '../../../../lib/phrases/dates/scan.ts';

const languages = [english, german, french, spanish, portuguese];
// Tuesday 24 November 2026, 8:52 in Lisbon.
const context: DateContext = { now: '2026-11-24T08:52Z', zone: 'Europe/Lisbon', language: english };

function readings(phrase: string, more: Partial<DateContext> = {}): string[] {
  const read = readDate(phrase, { ...context, ...more });
  if (read.is !== 'read') return [read.is];
  return read.readings.map(({ due }) => (due.is === 'day' ? due.day : due.at));
}

describe('a phrase with two meanings offers both', () => {
  test('next friday is the coming one, or the one of next week', () => {
    expect(readings('next friday')).toEqual(['2026-11-27', '2026-12-04']);
  });

  test('3/12 is March where the month comes first, and the other order is offered', () => {
    expect(readings('3/12')).toEqual(['2027-03-12', '2026-12-03']);
    expect(readings('3/12', { locale: 'en-GB' })).toEqual(['2026-12-03']);
    expect(readings('3/12', { language: german })).toEqual(['2026-12-03']);
  });

  test('at 3 is 3:00, unless the user works at 15:00', () => {
    expect(readings('at 3')).toEqual(['2026-11-24T03:00', '2026-11-24T15:00']);
    const working = { workdayStart: '09:00', workdayEnd: '17:00' };
    expect(readings('at 3', working)).toEqual(['2026-11-24T15:00', '2026-11-24T03:00']);
    expect(readings('at 9', working)).toEqual(['2026-11-24T09:00']);
  });

  test('next week begins on Monday, or is a week from today', () => {
    expect(readings('next week')).toEqual(['2026-11-30', '2026-12-01']);
  });
});

describe('what the user has set', () => {
  test('end of day is the end of the working day', () => {
    expect(readings('eod friday', { workdayEnd: '18:30' })).toEqual(['2026-11-27T18:30']);
  });

  test('first thing is its beginning', () => {
    expect(readings('first thing monday', { workdayStart: '08:00' })).toEqual(['2026-11-30T08:00']);
  });

  test('business days leave out holidays where a calendar is switched on', () => {
    expect(readings('in 3 business days')).toEqual(['2026-11-27']);
    expect(readings('in 3 business days', { holidays: new Set(['2026-11-26']) })).toEqual(['2026-11-30']);
  });

  test('the same time is that of the step it refers to', () => {
    expect(readings('same time next week', { sameTimeAs: '14:15' })).toEqual(['2026-12-01T14:15']);
  });
});

describe('a time in another zone', () => {
  test('is kept in that zone', () => {
    const read = readDate('tomorrow 9am their time', { ...context, theirZone: 'America/New_York' });
    expect(read).toEqual({
      is: 'read',
      readings: [{ due: { is: 'time', at: '2026-11-25T09:00', zone: 'America/New_York' } }],
    });
  });

  test('is a city by name or an abbreviation', () => {
    const zoneOf = (phrase: string) => {
      const read = readDate(phrase, context);
      return read.is === 'read' && read.readings[0]?.due.is === 'time' && read.readings[0].due.zone;
    };
    expect(zoneOf('9am New York time')).toBe('America/New_York');
    expect(zoneOf('friday 3pm CET')).toBe('Europe/Paris');
  });

  test('of a contact whose zone nobody knows is said to be unknown, and offered here', () => {
    expect(readDate('tomorrow 9am their time', context)).toEqual({
      is: 'impossible',
      why: { is: 'their zone is not known' },
      alternatives: [{ is: 'time', at: '2026-11-25T09:00', zone: 'Europe/Lisbon' }],
    });
  });
});

describe('what cannot be', () => {
  test('31 February names the month and the day, and offers the working days on either side of its end', () => {
    expect(readDate('31 feb', context)).toEqual({
      is: 'impossible',
      why: { is: 'no such day', month: 2, day: 31 },
      alternatives: [
        { is: 'day', day: '2027-02-26' },
        { is: 'day', day: '2027-03-01' },
      ],
    });
  });

  test('a phrase of more than 200 signs is refused with its limit', () => {
    expect(readDate('friday '.repeat(40), context)).toEqual({
      is: 'impossible',
      why: { is: 'too long', limit: 200 },
      alternatives: [],
    });
  });

  test.each(['25:00', 'monday 25:00', 'december 32', '13/13/2026', 'tomorrow 9:75'])(
    '%s is no date',
    (phrase) => {
      expect(readings(phrase)).toEqual(['none']);
    },
  );
});

test('a phrase that repeats says its rule and its first time', () => {
  expect(readDate('every monday at 9', context)).toEqual({
    is: 'read',
    readings: [
      { due: { is: 'time', at: '2026-11-30T09:00', zone: 'Europe/Lisbon' }, repeats: 'FREQ=WEEKLY;BYDAY=MO' },
    ],
  });
});

test('case, spaces, dots and accents make no difference', () => {
  const typed = ['THU 9AM', '  thu   9 am ', 'Thu., 9 a.m.', 'thu 9am.'];
  for (const phrase of typed) expect(readings(phrase), phrase).toEqual(['2026-11-26T09:00']);
});

describe('hostile text', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 200, unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...languages.flatMap(({ lexicon }) => [...lexicon.keys()]),
          '1',
          '9',
          '31',
          ':',
          '.',
          '/',
          '-',
          ',',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ').slice(0, 200)),
    fc
      .tuple(
        fc.constantFrom('a', '1', '1/', '9:', 'in ', 'next ', 'mid ', '. ', '٣', '1 day and '),
        fc.integer({ min: 1, max: 200 }),
      )
      .map(([piece, times]) => piece.repeat(times).slice(0, 200)),
  );
  const language = fc.constantFrom(...languages);

  // Longer than any phrase that is read, so that steps for each word show it when they grow with the length.
  const LONG = 400;
  const MOST_STEPS = 250;
  const stepsOf = (text: string, spoken: (typeof languages)[number]) => {
    const words = wordsIn(text, spoken);
    return interpret(words, spoken).steps / (words.length + 1);
  };

  test.each(languages)(
    'a row of one word is read in as many steps for each as a single one: $tag',
    (spoken) => {
      const pieces = [...spoken.lexicon.keys(), ...'1 9 31 : . / - , + thrusda 1:1 1/1 1-1'.split(' ')];
      const slow = pieces.filter(
        (piece) => stepsOf(`${piece} `.repeat(LONG / (piece.length + 1)), spoken) > MOST_STEPS,
      );
      expect(slow).toEqual([]);
    },
  );

  test('any words in any order are read in steps that grow with their number, not with their combinations', () => {
    const some = language.chain((spoken) =>
      fc.tuple(
        fc.constant(spoken),
        fc.array(fc.constantFrom(...spoken.lexicon.keys(), '1', '9', '31', '.', '/', '-'), {
          minLength: 1,
          maxLength: 4,
        }),
      ),
    );
    fc.assert(
      fc.property(some, anyText, ([spoken, pieces], text) => {
        const row = `${pieces.join(' ')} `.repeat(LONG / (pieces.join(' ').length + 1));
        expect(stepsOf(row, spoken)).toBeLessThanOrEqual(MOST_STEPS);
        expect(stepsOf(text, spoken)).toBeLessThanOrEqual(MOST_STEPS);
      }),
      { numRuns: 600 },
    );
  });

  test('gives real dues or none, and never an exception', () => {
    fc.assert(
      fc.property(anyText, language, (text, spoken) => {
        const read = readDate(text, { ...context, language: spoken, theirZone: 'Asia/Tokyo' });
        const dues =
          read.is === 'read'
            ? read.readings.map(({ due }) => due)
            : read.is === 'impossible'
              ? read.alternatives
              : [];
        expect(dues.filter((due) => !Due.safeParse(due).success)).toEqual([]);
        if (read.is === 'read') expect(read.readings.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the clock of the zone', () => {
  // Every change of these zones from 2024 to 2040, found by asking Temporal for the next one.
  const changes = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago'].flatMap(
    (zone) => {
      const found: { zone: string; at: Temporal.ZonedDateTime }[] = [];
      for (let at = Temporal.ZonedDateTime.from(`2024-01-01T00:00[${zone}]`); at.year < 2040; ) {
        const next = at.getTimeZoneTransition('next');
        if (!next) break;
        found.push({ zone, at: next });
        at = next;
      }
      return found;
    },
  );

  test('tomorrow at 9 is 9 o’clock on both sides of every change', () => {
    for (const { zone, at } of changes) {
      const before = at.subtract({ days: 1 }).with({ hour: 12 });
      const expected = `${before.add({ days: 1 }).toPlainDate()}T09:00`;
      expect(readings('tomorrow at 9', { zone, now: before.epochMilliseconds })).toEqual([expected]);
    }
  });

  test('in 3 hours is three hours later across every change', () => {
    for (const { zone, at } of changes) {
      const now = at.epochMilliseconds - 3_600_000;
      const then = Temporal.Instant.fromEpochMilliseconds(now + 3 * 3_600_000).toZonedDateTimeISO(zone);
      const expected = then.toPlainDateTime().toString({ smallestUnit: 'minute' });
      expect(readings('in 3 hours', { zone, now })).toEqual([expected]);
    }
  });
});
