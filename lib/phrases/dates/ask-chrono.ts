import type { Language } from './language.ts';
import type { Settled, Surroundings } from './settle.ts';
import type { Word } from './words.ts';

// Chrono's patterns are not ours: what is longer than any date that a person writes is not handed to them.
const LONGEST = 60;

/**
 * What chrono makes of a phrase, when it understood the whole of it and names a day. It fails by reading a part ("2
 * working days from now" as now), so a match that leaves a word out is no reading.
 */
export function askChrono(phrase: string, words: Word[], language: Language, around: Surroundings): Settled {
  const text = phrase.trim();
  const hasName = words.some((word) => /^\p{L}{3,}$/u.test(word.text));
  if (text.length > LONGEST || !hasName) return { is: 'none' };
  const { year, month, day, hour, minute } = around.now;
  // Chrono counts in the machine's zone: it is given the user's wall time there, and only wall time is taken back.
  const here = new Date(year, month - 1, day, hour, minute);
  const [found, more] = language.chrono.parse(text, here, { forwardDate: true });
  if (!found || more || found.text.length !== text.length) return { is: 'none' };
  const { start } = found;
  if (!start.isCertain('day') && !start.isCertain('weekday')) return { is: 'none' };
  const date = { year: start.get('year') ?? 0, month: start.get('month') ?? 0, day: start.get('day') ?? 0 };
  const time = { hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0 };
  const offset = start.get('timezoneOffset');
  if (offset !== null && start.isCertain('timezoneOffset')) return { is: 'none' };
  const plain = Temporal.PlainDate.from(date);
  if (!start.isCertain('hour'))
    return { is: 'read', moments: [{ due: { is: 'day', day: plain.toString() } }] };
  const moment = plain.toPlainDateTime(time).toZonedDateTime(around.now.timeZoneId);
  const at = moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { is: 'read', moments: [{ due: { is: 'time', at, zone: moment.timeZoneId } }] };
}
