import * as z from 'zod/mini';
import { Day, Zone } from './due.ts';
import { clock, lineText, nameText, noteText, weekday } from './text.ts';

const count = (least: number, most: number) => z.number().check(z.int(), z.minimum(least), z.maximum(most));

/** Everything that the user may choose; one record, so that each choice travels by itself. */
export const settings = z.looseObject({
  id: z.literal('settings'),
  welcomed: z.boolean(),
  workingDays: z.array(weekday),
  workingHours: z.looseObject({ from: clock, to: clock }),
  /** Minutes before an exact time at which its alert comes. */
  leadMinutes: count(0, 24 * 60),
  /** Null until the user has chosen; nothing of ours runs on linkedin.com before. */
  linkedin: z.nullable(z.enum(['in the page', 'beside the page'])),
  /** Null: the zone in which the computer is. */
  homeZone: z.nullable(Zone),
  /** The holiday calendars switched on, by country (ISO 3166), with their days; renewed after an update. */
  holidayCalendars: z.record(z.string(), z.array(Day)),
  ownDaysOff: z.record(z.string(), z.boolean()),
  theme: z.enum(['system', 'light', 'dark']),
  singleKeys: z.boolean(),
  notifications: z.boolean(),
  /** What the user answered to the test notification. */
  sawTestNotification: z.nullable(z.boolean()),
  ownAddresses: z.record(z.string(), z.boolean()),
  myName: nameText,
  /** Working days between unanswered touches: after the first, the second, … */
  spacing: z.array(count(1, 365)),
  /** Unanswered touches after which the honest question is due. */
  unansweredLimit: count(1, 20),
  stallDays: count(1, 365),
  nurtureDays: count(7, 730),
  promptsPerDay: count(0, 100),
  /** Prompts that the user switched off, by the name of the rule. */
  promptsOff: z.record(z.string(), z.boolean()),
  /** Parts of the page script, by name; false = off. */
  pageParts: z.record(z.string(), z.boolean()),
  /** Minutes that one step takes, until the measured pace is known; always, with `ownPace`. */
  minutesPerStep: count(1, 240),
  ownPace: z.optional(z.boolean()),
  smoothDays: count(0, 30),
  reviewDay: weekday,
  weeklyCopy: z.boolean(),
  signature: noteText,
  /** Where the closed tab stands: pixels from the top; hidden sites by name. */
  tabTop: count(0, 10_000),
  tabHidden: z.record(z.string(), z.boolean()),
  language: lineText,
});
export type Settings = z.infer<typeof settings>;

/** What holds before the user has chosen anything: Monday to Friday, 9 to 17. */
export const firstSettings: Settings = {
  id: 'settings',
  welcomed: false,
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: '09:00', to: '17:00' },
  leadMinutes: 0,
  linkedin: null,
  homeZone: null,
  holidayCalendars: {},
  ownDaysOff: {},
  theme: 'system',
  singleKeys: true,
  notifications: true,
  sawTestNotification: null,
  ownAddresses: {},
  myName: '',
  spacing: [3, 4, 5, 7, 10],
  unansweredLimit: 5,
  stallDays: 21,
  nurtureDays: 90,
  promptsPerDay: 4,
  promptsOff: {},
  pageParts: {},
  minutesPerStep: 10,
  ownPace: false,
  smoothDays: 5,
  reviewDay: 5,
  weeklyCopy: false,
  signature: '',
  tabTop: 196,
  tabHidden: {},
  language: '',
};
