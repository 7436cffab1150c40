import { isDay, isWallTime } from '../../domain/due.ts';

/** How a file writes a date in numbers alone: 04/03 is 4 March ('day first') or 3 April ('month first'). */
export type DateOrder = 'day first' | 'month first';

/** What a cell says: a day, a wall time without zone, or an instant (ms) where the cell names its offset. */
export type ParsedDate =
  | { is: 'day'; day: string }
  | { is: 'wall'; at: string }
  | { is: 'instant'; at: number };

/**
 * A date as the systems that we know write it: `2024-03-12`, `2024-03-12 09:14`, with `T`, seconds, `Z` or offset,
 * `2024/03/12`, `20240312`, `12 Mar 2024`, `Mar 12, 2024`, `7-Feb-22`, `15.03.2024`, `03/15/2024`, `3/15/2024 2:30 PM`.
 * Months in English, German, French, Spanish, Portuguese. Null for anything else, and for a day that does not exist.
 */
export function parseDate(cell: string, order: DateOrder): ParsedDate | null {
  const text = cell.trim().slice(0, 60).replaceAll('\u202F', ' ').replaceAll('\u00A0', ' ');
  const offset = instantOf(text);
  if (offset !== null) return { is: 'instant', at: offset };
  const [dayText, timeText] = splitTime(text);
  const day = dayOf(dayText, order);
  if (day === null) return null;
  if (timeText === '') return { is: 'day', day };
  const time = parseClock(timeText);
  return time === null ? null : { is: 'wall', at: `${day}T${time}` };
}

/** A time of day as `HH:MM`: from `9:00`, `09:00:00`, `2:30 PM`, `14h30`. Null for anything else. */
export function parseClock(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?(?:\.\d{1,9})?\s?([ap])?\.?(?:m\.?)?$/i.exec(
    text.trim(),
  );
  if (!found) return null;
  const [, hourText = '', minutes, , half] = found;
  if (minutes === undefined && half === undefined) return null;
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const turned = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = `${String(turned).padStart(2, '0')}:${minutes ?? '00'}`;
  return isWallTime(`2000-01-01T${time}`) ? time : null;
}

/**
 * Which order a file keeps, decided over all its dates: one 15/03 tells for all. `ask`: none tells, or they disagree;
 * the example is the first that could be read in both ways.
 */
export function dateOrderOf(
  cells: Iterable<string>,
): { is: 'known'; order: DateOrder } | { is: 'ask'; example: string } {
  let example: string | null = null;
  const seen = { 'day first': false, 'month first': false };
  for (const cell of cells) {
    const found = numeric.exec(splitTime(cell.trim().slice(0, 60))[0]);
    if (!found || found[2] === '.') continue;
    const [first, second] = [Number(found[1]), Number(found[3])];
    if (first > 12 && second <= 12) seen['day first'] = true;
    else if (second > 12 && first <= 12) seen['month first'] = true;
    else if (first !== second) example ??= cell.trim().slice(0, 60);
  }
  if (seen['day first'] !== seen['month first']) {
    return { is: 'known', order: seen['day first'] ? 'day first' : 'month first' };
  }
  return example === null ? { is: 'known', order: 'day first' } : { is: 'ask', example };
}

const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\.?$/;

function dayOf(text: string, order: DateOrder): string | null {
  const big = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (big) return dayFrom(big[1], big[3], big[4]);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return dayFrom(packed[1], packed[2], packed[3]);
  const small = numeric.exec(text);
  if (small) {
    const dayFirst = small[2] === '.' || order === 'day first';
    return dayFrom(small[4], dayFirst ? small[3] : small[1], dayFirst ? small[1] : small[3]);
  }
  return dayInWords(text);
}

function dayInWords(text: string): string | null {
  const words = text
    .replace(/^\p{L}{2,12}\.?,\s?/u, '')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && !/^(de|del|do|of)$/i.test(word));
  const [first = '', second = '', year = ''] = words;
  if (words.length !== 3 || !/^(\d{2}|\d{4})$/.test(year)) return null;
  const dayAhead = /^(\d{1,2})(st|nd|rd|th|er)?$/i.exec(first);
  const dayAfter = /^(\d{1,2})(st|nd|rd|th)?$/i.exec(second);
  if (dayAhead) return dayFrom(year, monthOf(second), dayAhead[1]);
  return dayAfter ? dayFrom(year, monthOf(first), dayAfter[1]) : null;
}

function dayFrom(year = '', month: string | number | null = '', day = ''): string | null {
  const century = year.length === 2 ? (Number(year) < 70 ? '20' : '19') : '';
  const made = `${century}${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(made) ? made : null;
}

function monthOf(word: string): number | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length < 3) return null;
  const at = months.findIndex((starts) => starts.split(' ').some((start) => plain.startsWith(start)));
  return at === -1 ? null : at + 1;
}

// How each month begins, without accents: English, German, French, Spanish, Portuguese.
const months = [
  'jan ene',
  'feb fev',
  'mar',
  'apr abr avr',
  'may mai',
  'jun juin',
  'jul juil',
  'aug ago aou',
  'sep set',
  'oct okt out',
  'nov',
  'dec dez dic',
];

function splitTime(text: string): [string, string] {
  const found =
    /^(.{6,40}?)(?:,?\s+|T)(\d{1,2}(?:[:.h]\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?\s?(?:[ap]\.?m\.?)?)$/i.exec(text);
  if (!found || parseClock(found[2] ?? '') === null) return [text, ''];
  return [found[1] ?? '', found[2] ?? ''];
}

function instantOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/.test(text))
    return null;
  try {
    const at = Temporal.Instant.from(
      text.replace(/ ?UTC$/, 'Z').replace(/ (?=[+-]|Z)/, ''),
    ).epochMilliseconds;
    return at >= 0 ? at : null;
  } catch {
    return null;
  }
}
