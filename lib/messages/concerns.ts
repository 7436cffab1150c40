import type { ConversationView } from '../actions/look-at-conversation.ts';
import type { NextStep } from '../domain/next-step.ts';
import type { Name } from './contract.ts';

/**
 * Whether a question from a page is about the conversation that the page shows: its people and their steps. A page
 * that was taken over can reach nobody else. Choosing a person and joining may name any contact, because the search
 * gave it; what they answer holds no more than the search did. `step`: the one that the question names, as it stands;
 * one that is done or gone may be named, so that whoever comes second is told what became of it.
 */
export function concernsItsPage(
  name: Name,
  question: Record<string, unknown>,
  view: ConversationView,
  step: NextStep | null,
): boolean {
  if (name === 'choosePerson' || name === 'joinContacts') return true;
  const isHere = (id: string) => view.person?.contact === id || view.people.some((one) => one.contact === id);
  const planned = view.plan.some((one) => one.id === step?.id);
  return (step === null || planned || isHere(step.contact)) && contactsIn(question).every(isHere);
}

function contactsIn(question: Record<string, unknown>): string[] {
  const who = question.who as { is?: string; id?: string } | undefined;
  const named = [question.contact, who?.is === 'contact' ? who.id : null];
  return named.filter((id): id is string => typeof id === 'string');
}
