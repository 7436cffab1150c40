const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A day (`YYYY-MM-DD`) in English words: "2 October". The same in every browser, unlike its own formats. */
export function dayMonth(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day} ${months[date.month - 1]}`;
}

/** A day in full, as it could be read out: "Thursday 26 November". */
export function fullDay(day: string): string {
  return `${weekdayName(Temporal.PlainDate.from(day).dayOfWeek)} ${dayMonth(day)}`;
}

/** A day where there is little room: "Thu 26 Nov". */
export function shortDay(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return `${weekdayName(date.dayOfWeek).slice(0, 3)} ${date.day} ${months[date.month - 1]!.slice(0, 3)}`;
}

/** The name of a weekday by ISO 8601: 1 = "Monday". */
export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1] ?? '';
}

/** "1 day", "2 days"; the plural adds an s. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
