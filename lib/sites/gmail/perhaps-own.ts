import type { IsVisible } from '../site.ts';
import { type Message, messagesIn } from './messages.ts';
import { isMailSystem } from './senders.ts';
import { openThread } from './thread.ts';

/**
 * Addresses in the open thread that may be the user's, beside those that are known (`own`, in lower case): what was
 * written in this account's own client came from one, and what was written under the name that the user goes by may
 * have. For the user to say.
 */
export function perhapsOwnIn(
  root: Document,
  url: URL,
  isVisible: IsVisible,
  own: ReadonlySet<string>,
): string[] {
  const messages = messagesIn(openThread(root, url, isVisible)?.area ?? null, isVisible);
  const isOwn = ({ from }: Message) => from?.email && own.has(from.email);
  const names = new Set(messages.filter(isOwn).flatMap(({ from }) => from?.name?.toLowerCase() ?? []));
  const found = messages
    .filter((each) => each.isOwn || names.has(each.from?.name?.toLowerCase() ?? ''))
    .flatMap(({ from }) => from?.email ?? [])
    .filter((email) => !own.has(email) && !isMailSystem(email));
  return [...new Set(found)];
}
