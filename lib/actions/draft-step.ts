import type { Channel } from '../domain/channel.ts';
import type { Drafts } from '../domain/draft/drafts-for.ts';
import type { ContactId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { deskIn, knownOf } from './known.ts';
import { wholePerson } from './person.ts';

/** So many drafts are handed on: what does not fit the channel stands at the end. */
const mostDrafts = 9;

/**
 * Drafts for the step that is on with a contact, best first, with what is known filled in. `when` is its time in words,
 * `usual` the channel where no step is on. Null: there is nobody by this id (any more).
 */
export async function draftStep(
  world: World,
  asked: { contact: ContactId; when: string; usual: Channel },
): Promise<Drafts | null> {
  const advice = await world.advice();
  return world.store.read(async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return null;
    const templates = await tx.all('template');
    const made = advice.draftsFor(await knownOf(tx, whole), await deskIn(world, tx), { ...asked, templates });
    return { ...made, drafts: made.drafts.slice(0, mostDrafts) };
  });
}
