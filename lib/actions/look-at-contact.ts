import type { Contact } from '../domain/contact.ts';
import type { Desk, Known } from '../domain/desk.ts';
import type { ContactId } from '../domain/id.ts';
import type { PromptRule } from '../domain/nagging.ts';
import type { Template } from '../domain/template.ts';
import type { World } from '../domain/world.ts';
import { lookedForReplies } from './count-sign.ts';
import { deskIn, knownOf } from './known.ts';
import { silentRules } from './may-speak.ts';
import { wholePerson } from './person.ts';

/** All that the contact's page shows; the rules of the domain are asked with `known` and `desk`. */
export type ContactView = {
  known: Known;
  desk: Desk;
  /** The record that is written to. */
  lead: Contact;
  /** Records that were joined into it. */
  joined: Contact[];
  templates: Template[];
  /** The rules that keep silent about them. */
  silent: PromptRule[];
  /** The instant (ms) at which an open page was last looked at for replies; null: none yet. */
  lookedAt: number | null;
};

/** Reads one person whole. Null: there is nobody by this id (any more). */
export async function lookAtContact(
  world: World,
  asked: { contact: ContactId },
): Promise<ContactView | null> {
  return world.store.read(async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return null;
    const joined: Contact[] = [];
    for (const id of whole.ids) {
      const one = id === whole.lead.id ? null : await tx.get('contact', id);
      if (one !== null) joined.push(one);
    }
    return {
      known: await knownOf(tx, whole),
      desk: await deskIn(world, tx),
      lead: whole.lead,
      joined,
      templates: await tx.all('template'),
      silent: await silentRules(world, tx, whole.person),
      lookedAt: (await tx.get('sign', lookedForReplies))?.at ?? null,
    };
  });
}
