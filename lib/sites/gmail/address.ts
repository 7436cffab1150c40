/** Routes whose second part is an argument of theirs: a thread comes third. */
const WITH_ARGUMENT = /^(label|category|search|advanced-search|section_query|section|create-filter)$/;
const NEVER_THREADS = /^(settings|contacts?|chat|rooms?|calls|space|meet)$/;

/** Reads Gmail's address: hash routes, `?compose=` and `?projector=` behind them, and pop-out windows (`th=`). */
export function threadInAddress(url: URL): string | null {
  if (url.searchParams.has('th')) return threadOf(url.searchParams.get('th')!);
  const parts = url.hash.slice(1).split('?')[0]!.split('/').filter(Boolean);
  const route = parts[0] ?? '';
  if (NEVER_THREADS.test(route)) return null;
  const last = parts.at(-1)!;
  if (parts.length < (WITH_ARGUMENT.test(route) ? 3 : 2)) return null;
  return threadOf(last);
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

/** Gmail writes ids in the address with consonants only, so that no word comes of it. */
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const NAME = /^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{20,60}$/;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

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
