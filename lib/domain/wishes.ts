import type { Contact } from './contact.ts';
import type { Wishes } from './preference-fit.ts';
import type { Touch } from './touch.ts';

/** What each contact wishes, and what was last said to them; null for nobody. */
export function wishesIn(
  people: ReadonlyMap<string, Contact>,
  touches: readonly Touch[],
): (contact: string) => Wishes | null {
  const ofContact = Map.groupBy(touches, (one) => one.contact as string);
  return (contact) => {
    const who = people.get(contact);
    return who === undefined ? null : { who, touches: ofContact.get(contact) ?? [] };
  };
}
