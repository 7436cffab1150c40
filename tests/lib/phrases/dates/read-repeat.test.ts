import { expect, test } from 'vitest';
import { readRecurrence } from '../../../../lib/domain/recurrence.ts';
import { german } from '../../../../lib/phrases/dates/languages/de.ts';
import { english } from '../../../../lib/phrases/dates/languages/en.ts';
import { spanish } from '../../../../lib/phrases/dates/languages/es.ts';
import { french } from '../../../../lib/phrases/dates/languages/fr.ts';
import { portuguese } from '../../../../lib/phrases/dates/languages/pt.ts';
import { readRepeat } from '../../../../lib/phrases/dates/read-repeat.ts';

const languages = { en: english, de: german, fr: french, es: spanish, pt: portuguese };

// Said on Tuesday 24 November 2026, 8:52 in Lisbon.
test.each([
  ['en', 'every monday', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30'],
  ['en', 'every mon, wed & fri 8:30', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-25T08:30'],
  ['en', 'every 2 weeks', 'FREQ=WEEKLY;INTERVAL=2', '2026-12-08'],
  ['en', 'every other friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-27'],
  ['en', 'monthly on the 1st', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
  ['en', 'every last friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
  ['en', 'the first monday of every month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07'],
  ['en', 'every last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
  ['en', 'every weekday at 9', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-25T09:00'],
  ['en', 'quarterly', 'FREQ=MONTHLY;INTERVAL=3', '2027-02-24'],
  ['en', '14 days after done', 'AFTER-DONE=14', '2026-12-08'],
  ['de', 'jeden Montag um 9', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30T09:00'],
  ['de', 'jeden zweiten Dienstag im Monat', 'FREQ=MONTHLY;BYDAY=2TU', '2026-12-08'],
  ['de', 'alle 2 Wochen', 'FREQ=WEEKLY;INTERVAL=2', '2026-12-08'],
  ['fr', 'tous les lundis', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30'],
  ['fr', 'le 1er de chaque mois', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
  ['es', 'cada último viernes del mes', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
  ['es', 'el primer lunes de cada mes', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07'],
  ['pt', 'toda segunda às 9h', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30T09:00'],
  ['pt', 'a cada duas semanas', 'FREQ=WEEKLY;INTERVAL=2', '2026-12-08'],
] as const)('%s: “%s” comes back by %s, first on %s', (tag, phrase, rule, first) => {
  const repeat = readRepeat(phrase, {
    now: '2026-11-24T08:52Z',
    zone: 'Europe/Lisbon',
    language: languages[tag],
  });
  expect(repeat?.repeats).toBe(rule);
  expect(repeat?.first.is === 'day' ? repeat.first.day : repeat?.first.at).toBe(first);
  expect(readRecurrence(rule)).not.toBeNull();
});

test.each(['every', 'every monday call', 'monday', 'each of them', 'everything'])(
  '“%s” says no repetition',
  (phrase) => {
    expect(
      readRepeat(phrase, { now: '2026-11-24T08:52Z', zone: 'Europe/Lisbon', language: english }),
    ).toBeNull();
  },
);
