import { type Contact, nameOf } from '../../domain/contact.ts';
import { dueInstant } from '../../domain/due.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { asCsv } from './write-people-csv.ts';

const HEADINGS = [
  'Subject',
  'Start Date',
  'Start Time',
  'End Date',
  'End Time',
  'All Day Event',
  'Description',
  'Location',
  'Private',
];

/**
 * Next steps as the CSV that Google Calendar imports: dates `05/01/2025` (month first), times `10:00 AM`. The format
 * has no zones, so times are told in `zone` (IANA), which should be that of the calendar. A step at a time takes
 * `minutes`.
 */
export function writeGoogleCalendarCsv(
  steps: readonly { step: NextStep; contact: Contact }[],
  how: { zone: string; minutes: number },
): string {
  return asCsv(
    HEADINGS,
    steps.map(({ step, contact }) => cellsOf(step, contact, how)),
  );
}

function cellsOf(step: NextStep, contact: Contact, how: { zone: string; minutes: number }): string[] {
  const subject = `${step.channel}: ${nameOf(contact)}`;
  const about = [step.purpose, step.value].filter((words) => words !== '').join('\n');
  if (step.due.is === 'day') {
    const day = americanDay(Temporal.PlainDate.from(step.due.day));
    return [subject, day, '', day, '', 'True', about, '', 'True'];
  }
  const start = Temporal.Instant.fromEpochMilliseconds(dueInstant(step.due)).toZonedDateTimeISO(how.zone);
  const end = start.add({ minutes: how.minutes });
  const times = [start, end].flatMap((one) => [americanDay(one), americanTime(one)]);
  return [subject, ...times, 'False', about, '', 'True'];
}

function americanDay(of: { year: number; month: number; day: number }): string {
  return `${twoDigits(of.month)}/${twoDigits(of.day)}/${of.year}`;
}

function americanTime(of: { hour: number; minute: number }): string {
  return `${twoDigits(of.hour % 12 || 12)}:${twoDigits(of.minute)} ${of.hour < 12 ? 'AM' : 'PM'}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
