import type { IsVisible, Reading } from '../site.ts';
import { AREA, REPLY_BOX } from './selectors.ts';
import { openThread } from './thread.ts';

/**
 * The editor of the answer that is open under the thread that was read; null where none is open, or several are, or the
 * page has gone on to another thread. A window of its own is no answer in this thread.
 */
export function replyBoxIn(
  root: Document,
  url: URL,
  { conversation }: Reading,
  isVisible: IsVisible,
): HTMLElement | null {
  const thread = openThread(root, url, isVisible);
  if (!thread?.isSure || thread.id !== conversation?.id) return null;
  const area = thread.heading?.closest(AREA) ?? thread.area;
  const [box, another] = [...(area?.querySelectorAll<HTMLElement>(REPLY_BOX) ?? [])].filter(isVisible);
  return another ? null : (box ?? null);
}
