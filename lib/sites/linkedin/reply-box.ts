import type { IsVisible, Reading } from '../site.ts';
import { profileInLink } from './address.ts';
import * as see from './selectors.ts';
import { rootsOf } from './text.ts';

/**
 * The box of the conversation whose head names the one person who was read; null where none is open, or several are.
 * What is written to somebody else, or to a group, is not it.
 */
export function messageBoxIn(
  root: Document,
  _: URL,
  { people }: Reading,
  isVisible: IsVisible,
): HTMLElement | null {
  const [who, somebodyElse] = people;
  if (!who || somebodyElse) return null;
  const [box, another] = rootsOf(root, see.OUTLET)
    .flatMap((each) => [...each.querySelectorAll<HTMLElement>(see.MESSAGE_BOX)])
    .filter((each) => {
      const heads = [...(each.closest(see.CONVERSATION)?.querySelectorAll(see.COUNTERPART) ?? [])];
      const named = new Set(heads.map((head) => profileInLink(head.getAttribute('href'))));
      const [only] = named;
      return named.size === 1 && !!only && [who.memberUrn, who.profileId].includes(only) && isVisible(each);
    });
  return another ? null : (box ?? null);
}
