import { emailsOf } from '../domain/contact.ts';
import type { ContactId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { wholePerson } from './person.ts';

const kindsOfContact = ['step', 'touch', 'rating', 'need', 'stageChange'] as const;

/**
 * Erases everything that is known of a person. What must stay, so that another machine does not bring them back, is
 * an id without a word. It cannot be undone; the interface asks first.
 */
export async function forgetPerson(world: World, asked: { contact: ContactId }): Promise<{ erased: number }> {
  const erased = await world.store.change(async (tx) => {
    const whole = await wholePerson(tx, asked.contact);
    if (whole === null) return 0;
    let count = 0;
    for (const kind of kindsOfContact) {
      for (const record of await tx.of(kind, whole.ids)) {
        if (kind === 'step')
          for (const one of await tx.deliveriesOf(record.id)) await tx.erase('delivery', one.id);
        await tx.erase(kind, record.id);
        count += 1;
      }
    }
    // Prompts name a contact, or the address that was asked about.
    const ids = new Set<string>([...whole.ids, ...emailsOf(whole.person)]);
    for (const one of await tx.all('conversation')) {
      if (one.contact !== null && ids.has(one.contact)) await tx.erase('conversation', one.id);
    }
    for (const one of await tx.all('prompt')) {
      if (one.contact !== null && ids.has(one.contact)) await tx.erase('prompt', one.id);
    }
    for (const one of await tx.all('draft')) await tx.erase('draft', one.id);
    for (const id of whole.ids) await tx.erase('contact', id);
    await tx.forgetUndo();
    return count + whole.ids.length;
  });
  world.lookAgain();
  return { erased };
}
