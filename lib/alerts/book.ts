import { dayOf, lastDayAlertingBy } from '../domain/alert-time.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Sign } from '../domain/local.ts';
import type { OpenStep } from '../domain/next-step.ts';
import { type Rhythm, rhythmOf } from '../domain/rhythm.ts';
import { firstSettings, type Settings } from '../domain/settings.ts';
import { counts, standingOf } from '../domain/standing.ts';
import type { Reader } from '../domain/world.ts';
import type { AlertWorld } from './alert-world.ts';

/** How far ahead an alarm is set at most, in ms. Firefox counts an alarm's delay in 32 bits. */
export const horizon = 12 * 60 * 60_000;

/** What one look needs to know, as it stood at one moment. */
export type Book = {
  settings: Settings;
  rhythm: Rhythm;
  /** The open steps that have alerted or may do so within the horizon, by day. */
  open: OpenStep[];
  deliveries: ReadonlyMap<string, Delivery>;
  overdue: number;
  today: number;
  signs: ReadonlyMap<string, Sign>;
};

/** Reads it in one transaction. `at` is the instant of the look, in ms. */
export async function readBook(world: AlertWorld, at: number): Promise<Book> {
  const zone = world.zone();
  return world.store.read(async (tx) => {
    const settings = (await tx.get('settings', 'settings')) ?? firstSettings;
    const rhythm = rhythmOf(settings, await tx.all('block'), await tx.all('away'));
    const open = await tx.openSteps(lastDayAlertingBy(at + horizon, zone));
    const deliveries = new Map((await tx.all('delivery')).map((one) => [one.id, one]));
    const signs = new Map((await tx.all('sign')).map((one) => [one.id, one]));
    return { settings, rhythm, open, deliveries, signs, ...(await countDue(tx, at, zone)) };
  });
}

/**
 * How many steps are overdue and how many are for today, counted from the store. Agreed days that are three days
 * past are past in every zone, so those are counted by the index alone.
 */
async function countDue(tx: Reader, at: number, zone: string): Promise<{ overdue: number; today: number }> {
  const today = Temporal.PlainDate.from(dayOf(at, zone));
  const near = today.subtract({ days: 2 }).toString();
  let overdue = await tx.countOpenSteps(today.subtract({ days: 3 }).toString());
  let forToday = 0;
  for (const step of await tx.openStepsBetween(near, today.add({ days: 2 }).toString())) {
    const standing = standingOf(step, at, zone);
    if (standing === 'overdue') overdue += 1;
    else if (counts(standing)) forToday += 1;
  }
  return { overdue, today: forToday };
}
