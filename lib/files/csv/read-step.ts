import type { Channel } from '../../domain/channel.ts';
import { type Due, dueInstant, isWallTime, isZone } from '../../domain/due.ts';
import { lengths } from '../../domain/text.ts';
import { fitted, type ImportedStep, type Problem } from '../imported-person.ts';
import { linkedinProfileId } from '../linkedin-profile.ts';
import type { Cells } from './cells.ts';
import { type DateOrder, parseClock, parseDate } from './parse-date.ts';
import { channelOf, parseStep } from './parse-step.ts';

/** How to read what the file leaves open: the order of 03/04, and the zone of times that name none (IANA). */
export type Reading = { dateOrder: DateOrder; zone: string };

/** Whether the row is about an activity that is over. */
export function isDone(cells: Cells): boolean {
  return /^(done|yes|true|1|erledigt|completed)$/i.test(cells.one('done'));
}

/** The next step that a row names; null without a day that can be read. */
export function stepIn(cells: Cells, how: Reading, problems: Problem[]): ImportedStep | null {
  const said = cells.one('next step');
  const dayCell = cells.one('next step day');
  if (isDone(cells)) return null;
  if (dayCell === '') {
    if (said !== '') problems.push({ field: 'next step', why: 'no day', cell: said.slice(0, 80) });
    return null;
  }
  const due = dueIn(dayCell, cells.one('next step time'), how, problems);
  if (due === null) return null;
  const { channel, purpose } = parseStep(said);
  if (purpose === '') problems.push({ field: 'next step', why: 'no reason', cell: dayCell.slice(0, 80) });
  return {
    due,
    channel: channelOf(cells.one('channel')) ?? channel ?? likelyChannel(cells),
    purpose: fitted(purpose, lengths.purpose, 'next step', problems),
  };
}

function likelyChannel(cells: Cells): Channel {
  if (cells.one('phone') !== '') return 'call';
  return cells.one('email') === '' && cells.all('link').some((link) => linkedinProfileId(link))
    ? 'linkedin'
    : 'email';
}

function dueIn(dayCell: string, timeCell: string, how: Reading, problems: Problem[]): Due | null {
  const { text, zone } = splitZone(dayCell, how.zone);
  const date = parseDate(text, how.dateOrder);
  if (date === null) {
    problems.push({ field: 'next step day', why: 'no date', cell: dayCell.slice(0, 80) });
    return null;
  }
  if (date.is === 'instant') {
    const local = Temporal.Instant.fromEpochMilliseconds(date.at).toZonedDateTimeISO(zone).toPlainDateTime();
    const at = local.toString({ smallestUnit: 'minute' });
    return isWallTime(at) ? { is: 'time', at, zone } : null;
  }
  if (date.is === 'wall') return { is: 'time', at: date.at, zone };
  if (timeCell === '') return { is: 'day', day: date.day };
  const time = parseClock(timeCell);
  if (time !== null) return { is: 'time', at: `${date.day}T${time}`, zone };
  problems.push({ field: 'next step time', why: 'no time', cell: timeCell.slice(0, 80) });
  return { is: 'day', day: date.day };
}

/** A zone behind a time counts for it: "2026-11-26 09:00 Europe/Lisbon", as our own files write it. */
function splitZone(cell: string, otherwise: string): { text: string; zone: string } {
  const space = cell.lastIndexOf(' ');
  const word = cell.slice(space + 1);
  const isNamed = space > 0 && word.length > 2 && isZone(word);
  return isNamed ? { text: cell.slice(0, space), zone: word } : { text: cell, zone: otherwise };
}

/** The instant (ms) of the last contact that a row names. */
export function lastTouchIn(cells: Cells, how: Reading, problems: Problem[]): number | null {
  const cell = cells.one('last contact') || (isDone(cells) ? cells.one('next step day') : '');
  if (cell === '') return null;
  const { text, zone } = splitZone(cell, how.zone);
  const date = parseDate(text, how.dateOrder);
  if (date === null) {
    problems.push({ field: 'last contact', why: 'no date', cell: cell.slice(0, 80) });
    return null;
  }
  if (date.is === 'instant') return date.at;
  // A day alone means some time on it; noon falls on that day for everybody near.
  const at = date.is === 'wall' ? date.at : `${date.day}T12:00`;
  const instant = dueInstant({ is: 'time', at, zone });
  return instant >= 0 ? instant : null;
}
