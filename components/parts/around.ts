import type { Message } from '../../lib/actions/message-sent.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import type { Hearer } from '../../lib/phrases/say.ts';
import type { PartsOfSite, Place, Sent } from '../../lib/sites/parts-of-site.ts';
import { seenOf } from '../tab/seen-of.ts';
import type { PartsPlace } from './parts-place.ts';

/** What every part is given: the page as it is at that moment, and the spot where it may speak. */
export type Around = {
  site: PartsOfSite;
  place: () => Place;
  /** The conversation of the page; where there is none, the page with its account. */
  page: () => Seen;
  hearer: () => Hearer;
  spot: PartsPlace;
  /** Opens the panel, for a conversation that was left where one is given. */
  openPanel: (left?: Seen) => void;
  signal: AbortSignal;
};

/** The name by which somebody is spoken of in a short line: "Ines"; an address stays whole. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] || name;
}

/** A message as the background is told of it, and the page that it belongs to: its own, or the one that is `here`. */
export function messageOf(sent: Sent, here: Seen, { site }: Around): { page: Seen; message: Message } {
  const page = seenOf({ ...(sent.reading ?? here), people: sent.to.slice(0, 20) }, location.href);
  const about = (sent.about || (page.conversation?.title ?? '')).slice(0, 500);
  return { page, message: { to: page.people, channel: site.channel, about } };
}
