import { everything, type IsVisible } from '../site.ts';
import * as see from './selectors.ts';
import { openThread } from './thread.ts';

/**
 * The words of the last message that can be seen in the open thread, at most 600 characters, for telling an absence note
 * from a reply. Read when asked, kept nowhere; null where there is none.
 */
export function lastTextIn(root: Document, url: URL, isVisible: IsVisible = everything): string | null {
  const area = openThread(root, url, isVisible)?.area;
  const text = [...(area?.querySelectorAll(see.TEXT) ?? [])].filter(isVisible).at(-1);
  return text?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 600) || null;
}
