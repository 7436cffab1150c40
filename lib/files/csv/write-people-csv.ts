import Papa from 'papaparse';
import { type Contact, emailsOf, identitiesOf } from '../../domain/contact.ts';
import { partsOfIdentity } from '../../domain/identity.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { guardFormula } from './guard-formula.ts';
import { stepText } from './parse-step.ts';
import { PEOPLE_HEADINGS } from './people-headings.ts';
import { splitName } from './split-name.ts';

/** A contact with its next open step, and the instant (ms) of its last touch. */
export type PersonToWrite = { contact: Contact; nextStep: NextStep | null; lastTouch: number | null };

/**
 * The people of the book as CSV, a byte order mark first so that Excel reads UTF-8. No cell can become a formula.
 * Times are wall times; that of the last touch is in `zone` (the user's, IANA). Several addresses of one person do
 * not fit into this format: the first one goes out (the Onward file holds all).
 */
export function writePeopleCsv(people: readonly PersonToWrite[], zone: string): string {
  return asCsv(
    [...PEOPLE_HEADINGS],
    people.map((one) => cellsOf(one, zone)),
  );
}

/** Headings and cells as CSV (RFC 4180, byte order mark first); every cell is kept from being a formula. */
export function asCsv(headings: string[], rows: string[][]): string {
  const guarded = rows.map((row) => row.map(guardFormula));
  return `\uFEFF${Papa.unparse([headings, ...guarded], { newline: '\r\n' })}\r\n`;
}

function cellsOf({ contact, nextStep, lastTouch }: PersonToWrite, zone: string): string[] {
  const { first, last } = splitName(contact.name);
  const profile = identitiesOf(contact)
    .map(partsOfIdentity)
    .find((one) => one.kind === 'linkedin');
  return [
    first,
    last,
    emailsOf(contact)[0] ?? '',
    contact.phone,
    contact.company,
    contact.title,
    profile ? `https://www.linkedin.com/in/${encodeURIComponent(profile.value.toWellFormed())}` : '',
    nextStep ? stepText(nextStep.channel, nextStep.purpose || nextStep.value) : '',
    nextStep ? dueText(nextStep, contact) : '',
    contact.zone ?? '',
    contact.relationship,
    contact.owner ?? '',
    lastTouch === null ? '' : wallTime(lastTouch, zone),
    contact.notes,
    contact.id,
  ];
}

function dueText({ due }: NextStep, contact: Contact): string {
  if (due.is === 'day') return due.day;
  const at = due.at.replace('T', ' ');
  return due.zone === contact.zone ? at : `${at} ${due.zone}`;
}

function wallTime(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
