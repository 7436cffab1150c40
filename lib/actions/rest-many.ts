import { dayOf } from '../domain/alert-time.ts';
import { resting } from '../domain/contact.ts';
import type { ContactId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { type ChangedMany, changeMany } from './change-many.ts';
import { restDays } from './rest-contact.ts';

/** 'No next step, because …' for each of the contacts, until a day (`YYYY-MM-DD`; null: 30 days from today). */
export async function restMany(
  world: World,
  asked: { contacts: readonly ContactId[]; because: string; until: string | null },
): Promise<ChangedMany & { until: string }> {
  const today = Temporal.PlainDate.from(dayOf(world.now(), world.zone()));
  const until = asked.until ?? today.add({ days: restDays }).toString();
  const rested = await changeMany(world, 'Rest', asked.contacts, async (_, { lead }) =>
    resting(lead, asked.because, until),
  );
  return { ...rested, until };
}
