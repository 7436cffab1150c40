import { type IsVisible, type Person, person, type Reading } from '../site.ts';
import { memberUrnOf, profileInLink } from './address.ts';
import * as see from './selectors.ts';
import { rootsOf, textOf } from './text.ts';
import { isInTitle, readTab } from './title.ts';

/**
 * Reads a member's profile. The card must say the id that the address says: after a step within the site the old card
 * can stay for a while, and then nobody is named.
 * @param id from the address, as `placeOf` gives it.
 */
export function readProfile(
  root: Document,
  url: URL,
  id: string,
  isWhole: boolean,
  isVisible: IsVisible,
): Reading {
  if (root.querySelector(`${see.GUEST_PAGE},${see.GUEST_CARD}`)) return guestProfile(root, id);
  const roots = rootsOf(root, see.OUTLET);
  const cards = roots
    .flatMap((each) => [...each.querySelectorAll(`${see.CARD},${see.OLD_CARD}`)])
    .filter(isVisible);
  const card = cards.find((each) => isCardOf(each, id));
  if (!card && !cards[0] && !isWhole) return readTab(url, root.title);
  const name = card ? nameOn(card, root.title) : null;
  const isOwn = !!card?.querySelector(see.OWN_LINK);
  const missing = [
    !card && 'top card',
    cards[0] && !card && 'agreement of page and address',
    !name && 'name',
    isOwn && 'somebody else than yourself',
  ].filter((word) => typeof word === 'string');
  const known = card && name && !isOwn ? personOn(card, roots, id, name) : null;
  return {
    site: 'linkedin',
    found: known ? 'yes' : 'partly',
    conversation: { kind: 'profile', id: known?.profileId ?? id, title: name },
    account: null,
    people: known ? [known] : [],
    lastMessage: null,
    missing,
  };
}

/** All that a card says of itself must be of one member, and of the one in the address. */
function isCardOf(card: Element, id: string): boolean {
  const [one, another] = new Set(publicIdsOn(card));
  return !another && (one === id || memberUrnOn(card) === id);
}

function publicIdsOn(card: Element): string[] {
  return [...card.querySelectorAll(see.OWNER_LINK), card.querySelector(see.NAME)?.closest('a')]
    .map((link) => profileInLink(link?.getAttribute('href')))
    .filter((id) => id !== null)
    .filter((id) => !memberUrnOf(id));
}

/** In its key; where that holds something else, in the link to write to the member. */
function memberUrnOn(card: Element): string | null {
  const keys = see.CARD_KEYS.map(
    (name) => /ref(ACoA[\w-]+)Topcard$/.exec(card.getAttribute(name) ?? '')?.[1],
  );
  return keys.find(Boolean) ?? memberUrnIn(card.querySelector(see.MEMBER_LINK));
}

function memberUrnIn(link: Element | null | undefined): string | null {
  return /profileUrn=[^&]*(ACoA[\w-]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

/** What the title says as well, or what leads to the profile: other headings may come to stand in the card. */
function nameOn(card: Element, title: string): string | null {
  const headings = [...card.querySelectorAll(see.NAME)];
  const isTitled = (each: Element) => isInTitle(textOf(each) ?? '', title);
  const titled = [...headings, ...card.querySelectorAll('p')].find(isTitled);
  if (titled) return textOf(titled);
  const [heading] = headings;
  return profileInLink(heading?.closest('a')?.getAttribute('href')) ? textOf(heading) : null;
}

function personOn(card: Element, roots: ParentNode[], id: string, name: string): Person {
  const profileId = publicIdsOn(card)[0] ?? (memberUrnOf(id) ? null : id);
  return card.matches(see.CARD)
    ? person({
        name,
        profileId,
        memberUrn: memberUrnOn(card),
        headline: headlineOn(card, name, saidAbove(card, profileId)),
        company: companyOn(card),
      })
    : person({
        name,
        profileId,
        memberUrn: roots.map((root) => memberUrnBeside(root, profileId)).find(Boolean) ?? null,
        headline: worded(textOf(card.querySelector(see.OLD_HEADLINE))),
        company: oldCompanyOn(card),
      });
}

/** What the bar that comes down from above says of this member. */
function saidAbove(card: Element, profileId: string | null): (string | null)[] {
  const bar = [...card.ownerDocument.querySelectorAll(see.TOOLBAR)].find(
    (each) => profileInLink(each.querySelector(see.PROFILE_LINK)?.getAttribute('href')) === profileId,
  );
  return [...(bar?.querySelectorAll('p') ?? [])].map(textOf);
}

/**
 * Among the first paragraphs that are no degree ("· 2nd", in any language; several stand in the page) the one that is
 * said above, too. Otherwise the first that is no pronoun: a headline is set in another type than degree and pronoun,
 * whatever the classes are called.
 */
function headlineOn(card: Element, name: string, said: (string | null)[]): string | null {
  const paragraphs = [...card.querySelectorAll('p')];
  const degree = paragraphs.find((each) => DEGREE.test(textOf(each) ?? ''));
  const isLine = (text: string | null) => text && text !== name && !DEGREE.test(text);
  const lines = paragraphs.filter((each) => isLine(textOf(each))).slice(0, 3);
  const set = degree?.classList[1]
    ? lines.slice(0, 2).find((each) => each.classList[1] !== degree.classList[1])
    : null;
  const line = lines.find((each) => said.includes(textOf(each)));
  return worded(textOf(line ?? set ?? lines.find((each) => !PRONOUN.test(textOf(each)!))));
}

/** Who has no headline shows "--" or ".". */
function worded(text: string | null): string | null {
  return text && /[\p{L}\p{N}]/u.test(text) ? text : null;
}

const DEGREE = /^\p{Cf}*[·•・]/u;
const PRONOUN = /^\(?\p{L}{1,8}(\s?\/\s?\p{L}{1,8})+\)?$/u;

/** The chip with the company's icon. The line under the headline joins company and school, and is not split. */
function companyOn(card: Element): string | null {
  const chip = card.querySelector(see.COMPANY_ICON)?.closest('[role=button],button,a');
  return chip && card.contains(chip) && !chip.contains(card.querySelector(see.NAME)) ? textOf(chip) : null;
}

/** Company and school look alike here; a single one in another language is not told apart. */
function oldCompanyOn(card: Element): string | null {
  const [first, second] = card.querySelectorAll(see.OLD_PLACES);
  return textOf(card.querySelector(see.OLD_COMPANY) ?? (second ? first : null));
}

/** In the older build only links further down the page say the member's id; those of this very profile count. */
function memberUrnBeside(root: ParentNode, profileId: string | null): string | null {
  const links = [...root.querySelectorAll(see.MEMBER_LINK)];
  return memberUrnIn(
    links.find((link) => profileId && profileInLink(link.getAttribute('href')) === profileId),
  );
}

function guestProfile(root: Document, id: string): Reading {
  const card = root.querySelector(see.GUEST_CARD);
  const name = textOf(card?.querySelector(see.GUEST_NAME));
  const canonical = profileInLink(root.querySelector(see.GUEST_ADDRESS)?.getAttribute('href'));
  const isSure = name && (canonical === null || canonical === id);
  const position = card?.querySelector(see.GUEST_COMPANY);
  // What visitors must not see is starred out.
  const company = worded(textOf(position?.querySelector('a') ?? position));
  const headline = worded(textOf(card?.querySelector(see.GUEST_HEADLINE)));
  return {
    site: 'linkedin',
    found: 'partly',
    conversation: { kind: 'profile', id, title: isSure ? name : null },
    account: null,
    people: isSure ? [person({ name, profileId: id, headline, company })] : [],
    lastMessage: null,
    missing: ['signed in', ...(isSure ? [] : ['name'])],
  };
}
