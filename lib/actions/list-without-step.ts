import { dayOf } from '../domain/alert-time.ts';
import { type Contact, isActive } from '../domain/contact.ts';
import { newestFirst, type Touch } from '../domain/touch.ts';
import type { World } from '../domain/world.ts';
import { deskIn, knownOf } from './known.ts';
import { wholePerson } from './person.ts';

/**
 * An active contact without a next step, since when (instant, ms) nothing has been set, and where they stand still, why
 * we say so, in words.
 */
export type WithoutStep = { contact: Contact; since: number; last: Touch | null; stalled: string | null };

/**
 * Active contacts that have no next step and no honest word why not, the longest wait first. `total` counts all,
 * `lines` holds at most `limit`.
 */
export async function listWithoutStep(
  world: World,
  asked: { limit: number },
): Promise<{ lines: WithoutStep[]; total: number; active: number }> {
  const today = dayOf(world.now(), world.zone());
  const advice = await world.advice();
  return world.store.read(async (tx) => {
    const contacts = await tx.all('contact');
    const leads = new Map(contacts.map((one) => [one.id, one.joinedInto ?? one.id]));
    const booked = new Set((await tx.openSteps()).map((step) => leads.get(step.contact) ?? step.contact));
    const active = contacts.filter(isActive);
    const without = active.filter(
      (one) => !booked.has(one.id) && (one.restsUntil === null || one.restsUntil.until <= today),
    );
    const touches = await tx.of(
      'touch',
      without.slice(0, 2_000).map((one) => one.id),
    );
    const last = new Map<string, Touch>();
    for (const touch of newestFirst(touches)) if (!last.has(touch.contact)) last.set(touch.contact, touch);
    const lines = without
      .map((contact) => {
        const touch = last.get(contact.id) ?? null;
        return { contact, since: touch?.at ?? contact.createdAt, last: touch };
      })
      .sort((a, b) => a.since - b.since || (a.contact.id < b.contact.id ? -1 : 1));
    const desk = await deskIn(world, tx);
    const shown = lines.slice(0, asked.limit).map(async (line): Promise<WithoutStep> => {
      const known = await knownOf(tx, (await wholePerson(tx, line.contact.id))!);
      const stalled = advice.findingsOf(known, desk).find((one) => one.is === 'stalled');
      return { ...line, stalled: stalled ? advice.findingInWords(stalled, desk.zone) : null };
    });
    return { lines: await Promise.all(shown), total: lines.length, active: active.length };
  });
}
