import type { ConversationView } from '../actions/look-at-conversation.ts';
import type { Name } from './contract.ts';

/**
 * Whether a question from a page is about the conversation that the page shows: its people, their plan, a person
 * whose name agrees. A page that was taken over can reach nobody else. Choosing a person and joining may name any
 * contact, because the search gave it; what they answer holds no more than the search did.
 */
export function concernsItsPage(
  name: Name,
  question: Record<string, unknown>,
  view: ConversationView,
): boolean {
  if (name === 'choosePerson' || name === 'joinContacts') return true;
  const step = question.step;
  // A step that was just finished is no longer in the plan; proposing after it reads nothing of it.
  if (name !== 'proposeNext' && typeof step === 'string' && !view.plan.some((one) => one.id === step))
    return false;
  return contactsIn(question).every(
    (id) => view.person?.contact === id || view.people.some((one) => one.contact === id),
  );
}

function contactsIn(question: Record<string, unknown>): string[] {
  const who = question.who as { is?: string; id?: string } | undefined;
  const named = [question.contact, who?.is === 'contact' ? who.id : null];
  return named.filter((id): id is string => typeof id === 'string');
}
