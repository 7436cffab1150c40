import {
  generateIcsCalendar,
  type IcsAlarm,
  type IcsDateObject,
  type IcsDuration,
  type IcsEvent,
  type IcsTodo,
} from 'ts-ics';
import { type Contact, nameOf } from '../../domain/contact.ts';
import { type Due, dueFrom, dueInstant } from '../../domain/due.ts';
import { isOpen, type NextStep } from '../../domain/next-step.ts';
import { foldedLines } from '../content-lines.ts';
import { offsetText, timeZoneRules } from './time-zone-rules.ts';

export type CalendarEntry = { step: NextStep; contact: Contact };

export type CalendarWishes = {
  /** When the file is written, an instant in ms. */
  now: number;
  /** Events are shown by every calendar; Google's and Outlook's show no to-dos. */
  as: 'events' | 'to-dos';
  /** How long a step at a time takes, in minutes. */
  minutes: number;
  /** Minutes before its time at which a step alerts. */
  leadMinutes: number;
  /** The time of day, `HH:MM`, at which a step for a day alerts. */
  dayAlertAt: string;
};

/**
 * Next steps as iCalendar (RFC 5545). Written again, a file updates what a calendar has: the UID is the step's id, the
 * SEQUENCE its generation. Steps for a day are all-day; steps at a time keep the zone in which they were agreed.
 */
export function writeCalendar(entries: readonly CalendarEntry[], wishes: CalendarWishes): string {
  const isEvents = wishes.as === 'events';
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Onward//Next steps//EN',
    method: 'PUBLISH',
    timezones: zonesOf(entries),
    events: isEvents ? entries.map((entry) => eventOf(entry, wishes)) : [],
    todos: isEvents ? [] : entries.map((entry) => todoOf(entry, wishes)),
  });
  return refolded(isEvents ? text : withAlarms(text, entries, wishes));
}

/** What an event and a task say alike. */
function aboutOf({ step, contact }: CalendarEntry, wishes: CalendarWishes) {
  return {
    uid: step.id,
    sequence: step.generation,
    stamp: stampOf(wishes.now),
    summary: summaryOf(step, contact),
    description: descriptionOf(step),
    url: addressOf(step),
  };
}

function eventOf(entry: CalendarEntry, wishes: CalendarWishes): IcsEvent {
  const { step, contact } = entry;
  return {
    ...aboutOf(entry, wishes),
    start: dateOf(step.due),
    duration: step.due.is === 'day' ? { days: 1 } : { minutes: wishes.minutes },
    class: 'PRIVATE',
    // A day-step keeps nobody's day busy.
    timeTransparent: step.due.is === 'day' ? 'TRANSPARENT' : 'OPAQUE',
    status: isOpen(step) ? 'CONFIRMED' : 'CANCELLED',
    alarms: isOpen(step) ? [alarmOf(step, contact, wishes)] : [],
  };
}

function todoOf(entry: CalendarEntry, wishes: CalendarWishes): IcsTodo {
  const { step } = entry;
  return {
    ...aboutOf(entry, wishes),
    due: dateOf(step.due),
    class: 'PRIVATE',
    ...statusOf(step),
  };
}

function statusOf(step: NextStep): Pick<IcsTodo, 'status' | 'completed'> {
  switch (step.state.is) {
    case 'open':
      return { status: 'NEEDS-ACTION' };
    case 'done':
    case 'replied':
      return { status: 'COMPLETED', completed: stampOf(step.state.at) };
    case 'dropped':
      return { status: 'CANCELLED' };
  }
}

function alarmOf(step: NextStep, contact: Contact, wishes: CalendarWishes): IcsAlarm {
  return {
    action: 'DISPLAY',
    // Here the library escapes nothing.
    description: summaryOf(step, contact).replace(/[\\,;]/g, ' '),
    trigger: { type: 'relative', value: triggerOf(step.due, wishes) },
  };
}

/** From the start of an event: before a time by the lead, after the midnight at which a day begins. */
function triggerOf(due: Due, wishes: CalendarWishes): IcsDuration {
  if (due.is === 'time') return { before: true, minutes: wishes.leadMinutes };
  const [hours, minutes] = wishes.dayAlertAt.split(':').map(Number);
  return { hours, minutes };
}

// The library writes no alarms into to-dos. Its line "END:VTODO" is no words of ours: those are escaped and folded.
function withAlarms(text: string, entries: readonly CalendarEntry[], wishes: CalendarWishes): string {
  const alarms = entries.map(({ step }) => (isOpen(step) ? todoAlarm(triggerOf(step.due, wishes)) : ''));
  return text.replace(/^END:VTODO\r?\n/gm, (end) => `${alarms.shift() ?? ''}${end}`);
}

function todoAlarm({ before, hours = 0, minutes = 0 }: IcsDuration): string {
  const trigger = `TRIGGER;RELATED=END:${before ? '-' : ''}PT${hours}H${minutes}M`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Next step', trigger, 'END:VALARM', ''].join('\r\n');
}

function summaryOf(step: NextStep, contact: Contact): string {
  return oneLine(`${step.channel}: ${nameOf(contact)}${step.purpose === '' ? '' : `, ${step.purpose}`}`);
}

function descriptionOf(step: NextStep): string {
  return [step.purpose, step.value]
    .filter((words) => words !== '')
    .map(oneLine)
    .join('\n');
}

// The library escapes line feeds; other control characters, and the line ends of Unicode, would break the file.
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** The way back to the conversation, rebuilt by the URL parser, so that nothing but a web address goes out. */
function addressOf(step: NextStep): string | undefined {
  const url = step.cameFrom === null ? null : URL.parse(step.cameFrom.address);
  return url?.protocol === 'https:' ? url.href : undefined;
}

function stampOf(at: number): IcsDateObject {
  return { date: new Date(at), type: 'DATE-TIME' };
}

function dateOf(due: Due): IcsDateObject {
  if (due.is === 'day') return { date: new Date(dueFrom(due, 'UTC')), type: 'DATE' };
  const at = dueInstant(due);
  if (due.zone === 'UTC') return { date: new Date(at), type: 'DATE-TIME' };
  const offset = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(due.zone).offsetNanoseconds;
  const wall = new Date(at + offset / 1_000_000);
  return {
    date: new Date(at),
    type: 'DATE-TIME',
    local: { date: wall, timezone: due.zone, tzoffset: offsetText(offset) },
  };
}

function zonesOf(entries: readonly CalendarEntry[]) {
  const spans = new Map<string, number[]>();
  for (const { step } of entries) {
    if (step.due.is === 'day' || step.due.zone === 'UTC') continue;
    const at = dueInstant(step.due);
    const [from, to] = spans.get(step.due.zone) ?? [at, at];
    spans.set(step.due.zone, [Math.min(from ?? at, at), Math.max(to ?? at, at)]);
  }
  return [...spans].map(([zone, [from = 0, to = 0]]) => timeZoneRules(zone, from, to));
}

// The library folds at 75 characters; the standard means octets.
function refolded(text: string): string {
  return foldedLines(
    text
      .replace(/\r?\n[ \t]/g, '')
      .split(/\r?\n/)
      .filter((line) => line !== ''),
  );
}
