import { dayMonth, listed, weekdayName } from './day-words.ts';
import { type Rule, type RuleDay, readRecurrence } from './recurrence.ts';

/**
 * How a step comes back, in English words that the one-line entry reads the same way again: "every Monday", "every 2
 * weeks", "every month on the last Friday", "14 days after done". Null for text that is no recurrence that we count with.
 */
export function recurrenceInWords(text: string): string | null {
  const recurrence = readRecurrence(text);
  if (recurrence === null) return null;
  if (recurrence.is === 'after done')
    return `${recurrence.days} ${recurrence.days === 1 ? 'day' : 'days'} after done`;
  const { count, until } = recurrence;
  const end =
    count !== null
      ? `, ${count === 1 ? 'once more' : `${count} times`}`
      : until !== null
        ? `, until ${dayMonth(until)} ${until.slice(0, 4)}`
        : '';
  return `${seriesOf(recurrence)}${end}`;
}

function seriesOf(rule: Rule): string {
  const { every, interval, days, monthDays, months } = rule;
  const onlyWeekdays = days.length > 0 && monthDays.length === 0 && months.length === 0;
  if (every === 'week' && interval === 1 && onlyWeekdays) return `every ${weekdays(days)}`;
  const unit = interval === 1 ? `every ${every}` : `every ${interval} ${every}s`;
  const season = months.length > 0 ? ` in ${listed(months.map(monthName))}` : '';
  return `${unit}${onDays(rule)}${season}`;
}

function onDays({ every, days, monthDays, setPosition }: Rule): string {
  const dates = monthDays.map(
    (day) => `the ${day > 0 ? ranked(day) : day === -1 ? 'last day' : `${ranked(day)} day`}`,
  );
  if (setPosition !== null) {
    // "on the last of Monday to Friday": one of the days that the rest names.
    return ` on the ${ranked(setPosition)} of ${listed([...dates, ...(days.length > 0 ? [weekdays(days)] : [])])}`;
  }
  const isOfWeek = every === 'week' || every === 'day';
  const named = days.map(({ weekday, nth }) =>
    nth !== 0
      ? `the ${ranked(nth)} ${weekdayName(weekday)}`
      : isOfWeek
        ? weekdayName(weekday)
        : `each ${weekdayName(weekday)}`,
  );
  // Both must hold: Friday the 13th.
  const both = named.length > 0 && dates.length > 0 ? ' where it is ' : '';
  return named.length + dates.length === 0 ? '' : ` on ${listed(named)}${both}${listed(dates)}`;
}

function weekdays(days: readonly RuleDay[]): string {
  const all = days.map(({ weekday }) => weekday).toSorted((a, b) => a - b);
  return all.join() === '1,2,3,4,5' ? 'Monday to Friday' : listed(all.map(weekdayName));
}

/** "1st", "last", "2nd last". */
function ranked(nth: number): string {
  if (nth < 0) return nth === -1 ? 'last' : `${ranked(-nth)} last`;
  const ending = nth % 100 > 10 && nth % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th');
  return `${nth}${ending}`;
}

function monthName(month: number): string {
  return dayMonth(`2000-${String(month).padStart(2, '0')}-01`).slice(2);
}
