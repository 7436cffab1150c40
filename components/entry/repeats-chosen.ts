/** How long between two times: RFC 5545's names. */
export type RepeatsUnit = 'DAILY' | 'WEEKLY' | 'MONTHLY';

/**
 * A recurrence as the fields hold it. `count` is as typed, so that a half-typed number is kept. `weekday` is RFC 5545's
 * name; 'as it is': more than the fields can say, kept as its text.
 */
export type RepeatsChosen =
  | { is: 'never' | 'as it is' }
  | { is: 'weekly'; weekday: string }
  | { is: 'every'; count: string; unit: RepeatsUnit }
  | { is: 'after done'; count: string };

/** The fields for a recurrence: its text (RRULE or AFTER-DONE), '' for never. */
export function repeatsChosen(text: string): RepeatsChosen {
  const [, days] = /^AFTER-DONE=(.*)$/.exec(text) ?? [];
  if (days !== undefined) return { is: 'after done', count: days };
  const [, weekday] = /^FREQ=WEEKLY;BYDAY=(..)$/.exec(text) ?? [];
  if (weekday !== undefined) return { is: 'weekly', weekday };
  const [, unit, count = '1'] = /^FREQ=(DAILY|WEEKLY|MONTHLY)(?:;INTERVAL=([^;]*))?$/.exec(text) ?? [];
  if (unit !== undefined) return { is: 'every', count, unit: unit as RepeatsUnit };
  return { is: text === '' ? 'never' : 'as it is' };
}

/** The text of what the fields hold, as `readRecurrence` reads it; `asItIs` is the text that the fields cannot say. */
export function repeatsText(chosen: RepeatsChosen, asItIs: string): string {
  switch (chosen.is) {
    case 'never':
      return '';
    case 'as it is':
      return asItIs;
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${chosen.weekday}`;
    case 'every':
      return `FREQ=${chosen.unit}${chosen.count === '1' ? '' : `;INTERVAL=${chosen.count}`}`;
    case 'after done':
      return `AFTER-DONE=${chosen.count}`;
  }
}

/** Whether a number that was typed into the fields is one: 1 to 999. */
export function hasCount(text: string): boolean {
  const chosen = repeatsChosen(text);
  return !('count' in chosen) || /^[1-9]\d{0,2}$/.test(chosen.count);
}

/** RFC 5545's name of the weekday of a day, `YYYY-MM-DD`. */
export function weekdayOf(day: string): string {
  return ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][Temporal.PlainDate.from(day).dayOfWeek - 1]!;
}
