import type { IsVisible } from '../site.ts';
import { threadInAddress, threadOf } from './address.ts';
import { inLog } from './log.ts';
import * as see from './selectors.ts';

export type OpenThread = {
  /** Hex id, or `thread-a:…` where there is no other; null where page and address contradict each other. */
  id: string | null;
  /** Two places name the same thread. */
  isSure: boolean;
  heading: Element | null;
  /** What holds the thread's messages; null where they are not there, or not of this thread. */
  area: Element | null;
};

/**
 * Which thread is open; null on a page that shows none. Page and address (on a list's address: two places of the page)
 * must agree, because after a step within Gmail the old thread can stay for a while.
 */
export function openThread(root: Document, url: URL, isVisible: IsVisible): OpenThread | null {
  const addressed = threadInAddress(url);
  const seen = [...root.querySelectorAll(see.HEADING)].filter(isVisible);
  // With several to be seen, and none that the address names, one of them is out of date.
  const named = seen.filter((heading) => addressed && namesOn(heading).includes(addressed));
  const headings = named[0] ? [named[0]] : seen;
  const heading = headings[0] ?? null;
  if (!addressed && !heading) return null;

  const area = areaOf(root, heading, isVisible);
  const row = addressed ? null : heading?.closest(see.AREA)?.querySelector(see.CHOSEN_ROW);
  const inside = area?.querySelectorAll(`${see.HEADING},${see.LOG}`) ?? [];
  const claims = [...new Set([...headings, row, ...inside])].flatMap(namesOn).filter((id) => id !== null);
  // A thread begun in this client has two names, and neither can be told from the other.
  const [hex, otherHex] = new Set(claims.filter((id) => !id.startsWith('t')));
  const [perm, otherPerm] = new Set(claims.filter((id) => id.startsWith('t')));
  const id = hex ?? perm ?? addressed;
  if (otherHex || otherPerm) return { id: null, isSure: false, heading, area: null };

  const messages = [...(area?.querySelectorAll(`[${see.MESSAGE_ID}]`) ?? [])].map((each) =>
    each.getAttribute(see.MESSAGE_ID),
  );
  if (!addressed) {
    const isSure = claims.length > Number(!!hex) + Number(!!perm) || messages.includes(id);
    return { id, isSure, heading, area };
  }
  if ([hex, perm, ...messages].includes(addressed)) return { id, isSure: true, heading, area };
  if (addressed.startsWith('t') ? perm : hex) return { id: null, isSure: false, heading, area: null };
  // A piece of a page, saved by itself, has no title: all of it is of the address that it is said to have.
  const isPiece = !root.title && !root.querySelector(see.AREA);
  const isOther = heading || (messages[0] && !isPiece);
  return { id: addressed, isSure: false, heading, area: isOther ? null : area };
}

/** The names that an element gives to a thread: by its attributes, or in its log. */
function namesOn(element: Element | null | undefined): (string | null)[] {
  return [
    element?.getAttribute(see.THREAD_ID),
    element?.getAttribute(see.THREAD_PERM_ID),
    inLog(element, 1),
  ].map(threadOf);
}

/** The nearest place that holds the heading and messages: so a list, a chat or another thread beside it stays out. */
function areaOf(root: Document, heading: Element | null, isVisible: IsVisible): Element | null {
  if (!heading) return [...root.querySelectorAll(see.AREA)].find(isVisible) ?? root.body;
  let area: Element | null = heading;
  while (area && !area.querySelector(see.MESSAGE)) area = area.matches(see.AREA) ? null : area.parentElement;
  return area;
}
