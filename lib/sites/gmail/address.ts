/**
 * The thread that Gmail's address names: in a route (`#inbox/…`, `#label/Work/…`; `?compose=` and `?projector=` may
 * follow) or in a pop-out window (`th=`). Null on a list, in settings, anywhere else.
 */
export function threadInAddress(url: URL): string | null {
  const popout = url.searchParams.get('th');
  const parts = url.hash.slice(1).split('?')[0]!.split('/');
  // No mail is shown there, and the ids look alike.
  if (/^(contacts?|chat|space)$/.test(parts[0]!)) return null;
  // These routes have an argument of their own, which may look like anything.
  const depth = /^(label|category|search|advanced-search|section_query)$/.test(parts[0]!) ? 3 : 2;
  return threadOf(popout ?? (parts.length < depth ? null : parts.findLast(Boolean)));
}

/**
 * One name for the three of one thread: 16-digit hex stays, `thread-f:<decimal>` becomes hex, a name from the address
 * bar is decoded; `thread-a:…` (begun in this account's client) has no hex form and stays. Null where it is none of them.
 */
export function threadOf(name: string | null | undefined): string | null {
  if (!name) return null;
  if (/^[0-9a-f]{15,16}$/.test(name)) return name;
  const [, begunElsewhere, begunHere] = /^#?(?:thread-)?(?:f:(\d+)|(a:r-?\d+))$/.exec(name) ?? [];
  if (begunElsewhere) return BigInt(begunElsewhere).toString(16);
  if (begunHere) return `thread-${begunHere}`;
  return NAME.test(name) ? threadOf(decoded(name)) : null;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Gmail writes ids in the address with consonants only, so that no word comes of it. */
const CONSONANTS = BASE64.replace(/[^B-Z]|[EIOUY]/gi, '');
const NAME = /^[^\W\d_AEIOUY]{20,60}$/i;

/** One number, written in consonants, read in base64; '' where it does not spell an id. */
function decoded(name: string): string {
  let number = 0n;
  for (const letter of name) number = number * 40n + BigInt(CONSONANTS.indexOf(letter));
  let base64 = '';
  for (; number; number /= 64n) base64 = BASE64[Number(number % 64n)] + base64;
  try {
    return /^(f:\d+|a:r-?\d+)$/.exec(atob(base64))?.[0] ?? '';
  } catch {
    return '';
  }
}
