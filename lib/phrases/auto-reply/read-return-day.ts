import { lasting, notBefore, returning, todays, tomorrows } from './auto-reply-words.ts';
import { type FoundDay, findDays } from './find-days.ts';
import { foldText, phrasesOf } from './fold-text.ts';

/** How far around a day its meaning is looked for, in letters. */
const REACH = 60;

/** All that stands between the two days of a range, weekday and articles included: "du 23 novembre au vendredi 4 décembre". */
const RANGE = /^\s?(?:[-–—]|(?:to|au|al|a|ao)\b)[a-z ,-]{0,25}$/;

/** What a day in an absence note is: the first day back, the last day away, or the first day away and the like. */
type Meaning = 'back' | 'last' | 'other';

/**
 * The first day on which the writer of an absence note is there again, YYYY-MM-DD; null when the note does not say.
 * 'Back on 3 December' is that day, 'until 5 December' and 'bis einschließlich 5.12.' the day after, 'not back until
 * Monday' that Monday. Of several days 'back' wins, then the last 'until'.
 *
 * @param text any case, accents or not.
 * @param today YYYY-MM-DD.
 */
export function readReturnDay(text: string, today: string): string | null {
  const folded = foldText(text);
  const days = findDays(folded, today);
  const meanings = days.map((_, at) => meaningOf(days, at, folded));
  const back = days.find((_, at) => meanings[at] === 'back');
  if (back) return back.day;
  const last = days
    .filter((_, at) => meanings[at] === 'last')
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (last) return dayAfter(last);
  return backTomorrow(folded) ? dayAfter(today) : null;
}

function meaningOf(days: FoundDay[], at: number, text: string): Meaning {
  const day = days[at]!;
  const from = Math.max(days[at - 1]?.end ?? 0, day.start - REACH);
  const before = sentenceEnd(text.slice(from, day.start));
  const next = days[at + 1]?.start ?? text.length;
  const after = sentenceStart(text.slice(day.end, Math.min(next, day.end + REACH)));
  if (lastPlace(before, notBefore) >= 0) return 'back';
  const backAt = lastPlace(before, returning);
  const lastAt = lastPlace(before, lasting);
  if (day.endsRange || lastAt > backAt) return 'last';
  if (backAt >= 0) return 'back';
  if (at > 0 && from === days[at - 1]!.end && RANGE.test(before)) return 'last';
  const belongsToNext = day.end + after.length === next && next < text.length;
  return !belongsToNext && lastPlace(after, returning) >= 0 ? 'back' : 'other';
}

/** Where the last of the phrases begins, as whole words; -1 when none is there. */
function lastPlace(text: string, phrases: string): number {
  const spaced = ` ${text.replace(/[^a-z0-9'-]/g, ' ')} `;
  return Math.max(...phrasesOf(phrases).map((phrase) => spaced.lastIndexOf(` ${phrase} `)));
}

function sentenceEnd(text: string): string {
  const unabbreviated = text.replace(
    /\b(einschl|inkl|incl|inc|ca|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|lun|mar|mer|jeu|ven)\./g,
    '$1',
  );
  return unabbreviated.split(/\n\s*\n|[.!?;] (?=[a-z])|[!?]/).at(-1) ?? '';
}

function sentenceStart(text: string): string {
  return text.split(/\n\s*\n|[.!?;](?:\s|$)/)[0] ?? '';
}

function backTomorrow(text: string): boolean {
  const words = new Set(text.replaceAll("'", '').match(/[a-z]+/g) ?? []);
  if (todays.split(' ').some((word) => words.has(word))) return true;
  return tomorrows.split(' ').some((word) => words.has(word)) && lastPlace(text, returning) >= 0;
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
