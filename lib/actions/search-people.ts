import { type Contact, emailsOf } from '../domain/contact.ts';
import type { ContactId } from '../domain/id.ts';
import { foldedName } from '../domain/person-words.ts';
import type { World } from '../domain/world.ts';

export type PersonFound = { contact: ContactId; name: string; company: string };

/** Fewest letters to search by, and most people in an answer: a page's script never gets the book by asking. */
const searchLimits = { letters: 2, people: 8 } as const;

/** People whose name, company or address has words that begin with each word of the text; names first. */
export async function searchPeople(world: World, asked: { text: string }): Promise<PersonFound[]> {
  const words = foldedName(asked.text.slice(0, 100)).split(' ').filter(Boolean);
  if (words.join('').length < searchLimits.letters) return [];
  const contacts = await world.store.read((tx) => tx.all('contact'));
  return contacts
    .filter((one) => one.joinedInto === null)
    .map((one) => ({ one, rank: rankOf(one, words) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank || (a.one.name < b.one.name ? -1 : 1))
    .slice(0, searchLimits.people)
    .map(({ one }) => ({ contact: one.id, name: one.name, company: one.company }));
}

/** 0: not every word is found. Names weigh more than companies, companies more than addresses. */
function rankOf(who: Contact, words: readonly string[]): number {
  const places = [foldedName(who.name), foldedName(who.company), foldedName(emailsOf(who).join(' '))];
  let rank = 0;
  for (const word of words) {
    const place = places.findIndex((text) => ` ${text}`.includes(` ${word}`));
    if (place === -1) return 0;
    rank += places.length - place;
  }
  return rank;
}
