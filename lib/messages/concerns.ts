import type { ConversationView } from '../actions/look-at-conversation.ts';
import { type Who, wholePerson } from '../actions/person.ts';
import { foldedName, identitiesIn, type PersonWords } from '../domain/person-words.ts';
import type { Reader } from '../domain/world.ts';
import type { Name } from './contract.ts';

/**
 * Whether a question from a page is about the conversation that the page shows: its people and their steps. A page
 * that was taken over can reach nobody else. Choosing a person may name any contact, because the search gave it; of
 * two that are joined one must be here. What was joined elsewhere meanwhile counts by the record that leads; a step
 * that is gone may be named, so that whoever comes second is told.
 */
export async function concernsItsPage(
  tx: Reader,
  name: Name,
  question: Record<string, unknown>,
  view: ConversationView,
): Promise<boolean> {
  const here = new Set<string>([view.person, ...view.people].flatMap((one) => one?.contact ?? []));
  const isHere = async (id: string) => here.has((await wholePerson(tx, id))?.lead.id ?? '');
  if (name === 'choosePerson') return true;
  if (name === 'joinContacts') {
    for (const who of [question.into, question.other] as Who[]) {
      if (who.is === 'contact' ? await isHere(who.id) : isDescribed(view, who.words)) return true;
    }
    return false;
  }
  const [step, made] = [
    await tx.get('step', String(question.step)),
    await tx.get('step', String(question.made)),
  ];
  const who = question.who as Who | undefined;
  for (const id of [step?.contact, made?.contact, question.contact, who?.is === 'contact' ? who.id : null]) {
    if (typeof id === 'string' && !(await isHere(id))) return false;
  }
  return true;
}

/** Whether the page names somebody with one of these identities, or with this name. */
function isDescribed(view: ConversationView, words: PersonWords): boolean {
  const held = new Set(identitiesIn(words));
  const name = foldedName(words.name);
  return [view.person, ...view.people].some(
    (one) =>
      one !== null &&
      (identitiesIn(one.words).some((identity) => held.has(identity)) ||
        (name !== '' && foldedName(one.words.name) === name)),
  );
}
