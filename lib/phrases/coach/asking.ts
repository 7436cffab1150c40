import { holds, type Lexicon } from './lexicon.ts';
import type { Word } from './words-of.ts';

/** How a language asks after the matter at hand, ready to be read. */
export type Asking = {
  /** "see", "ask", "find out" */
  asks: Lexicon;
  /** "see": who looks whether one does something waits for it ("see if he bites"); who asks wants to know. */
  looks: Lexicon;
  /** "how": how it does what it does, or in what way it is done */
  how: Lexicon;
  /** "if", "whether" */
  whether: Lexicon;
  /** "what", "where": an unknown word behind one is a particular. */
  what: Lexicon;
  /** "the", "our" */
  definite: Lexicon;
  /** "offer", "project" */
  matters: Lexicon;
  /** "sign", "pay": a question that holds one of these is about something. */
  particulars: Lexicon;
  /** "is", "was": an unknown word beside one says what the matter is ("the offer is refundable"). */
  being: Lexicon;
  /** Endings of a verb for what goes on, which stands beside "is" as well ("how the project is evolving"), parted by bars. */
  ongoing: RegExp | null;
  /** What may follow a verb: "up", "out". */
  particles: Lexicon;
};

/** A question that asks after the matter at hand: its first and last place, and those of the words that it excuses. */
export type Asked = { from: number; to: number; excused: number[] };

/** What the words of a note weigh, by their place. */
type Weights = {
  isLight: (at: number) => boolean;
  isRole: (at: number) => boolean;
  isUnknown: (at: number) => boolean;
};

/** How many words without weight may stand between asking and the question word ("ask Tom Weber if"). */
const WIDEST_ASKING = 4;

/**
 * A question after nothing but the matter at hand ("find out what they think of the offer") is as hollow as "any news?".
 * The matter must be a definite one, for "ask what project they have" is after a particular one. Who is asked gives no reason ("what
 * the boss says about the offer"), nor does one unknown verb ("ask how the offer landed"). What the matter itself does is a reason
 * ('real'). A note may begin with "whether" without saying who asks ("ob das Angebot gefällt").
 */
export function askingAfter(words: Word[], table: Asking, weights: Weights): Asked | 'real' | null {
  const { isLight, isRole } = weights;
  const isIndirect = words[0] !== undefined && holds(table.whether, words[0]);
  const from = isIndirect ? 0 : words.findIndex((word) => holds(table.asks, word));
  const asked = isIndirect ? 0 : from < 0 ? null : questionWord(words, from, table, isLight);
  if (asked === null) return null;
  const rest = [...words.keys()].slice(asked + 1);
  const isMatter = (at: number) => holds(table.matters, words[at]!) && holds(table.definite, words[at - 1]!);
  const matter = rest.find(isMatter);
  const particular = rest.find((at) => holds(table.particulars, words[at]!));
  if (particular !== undefined) return isDoneBy(words, asked, matter, particular, table) ? 'real' : null;
  if (matter === undefined) return waitingFor(words, from, asked, table, weights);
  const verb = rest.find((at) => !isMatter(at) && !isLight(at) && !isRole(at));
  const roles = rest.filter((at) => isRole(at));
  const reading = { from, to: words.length - 1, excused: roles };
  if (verb === undefined) return reading;
  const isVerb =
    weights.isUnknown(verb) &&
    mayBeVerb(words, verb, asked, table) &&
    isBeside(words, verb, asked, matter, table);
  return isVerb ? { ...reading, excused: [...roles, verb] } : null;
}

/** "what the quote omits", "ob das Angebot abgelaufen ist": what the matter itself does is a reason, whatever the words are elsewhere. */
function isDoneBy(
  words: Word[],
  asked: number,
  matter: number | undefined,
  particular: number,
  { what, definite }: Asking,
): boolean {
  if (matter === undefined || particular < matter) return false;
  return words.slice(asked + 1, matter).every((word) => holds(what, word) || holds(definite, word));
}

/** One unknown verb is all that is looked for: "see if he bites", "ver si pica". */
function waitingFor(
  words: Word[],
  from: number,
  asked: number,
  { looks, whether, particles }: Asking,
  { isLight, isUnknown }: Weights,
): Asked | null {
  if (!holds(looks, words[from]!) || !holds(whether, words[asked]!)) return null;
  const unknown = [...words.keys()].filter((at) => !isLight(at));
  const [verb] = unknown;
  if (verb === undefined || unknown.length > 1 || verb < asked || !isUnknown(verb)) return null;
  const { text, capital } = words[verb]!;
  if (capital || /\d/.test(text) || text.length < 4) return null;
  const isLast = words.slice(verb + 1).every((word) => holds(particles, word));
  return isLast ? { from, to: words.length - 1, excused: [verb] } : null;
}

function questionWord(
  words: Word[],
  asks: number,
  { how, whether, what }: Asking,
  isLight: (at: number) => boolean,
): number | null {
  for (let at = asks + 1; at < Math.min(words.length, asks + 2 + WIDEST_ASKING); at += 1) {
    if ([how, whether, what].some((list) => holds(list, words[at]!))) return at;
    if (!isLight(at)) return null;
  }
  return null;
}

/** Beside "is" an unknown word is no verb, unless it is one that goes on. */
function mayBeVerb(words: Word[], at: number, asked: number, table: Asking): boolean {
  const { text, capital, acronym } = words[at]!;
  if (capital || acronym || /\d/.test(text)) return false;
  const isHow = holds(table.how, words[asked]!);
  if (!isHow && !holds(table.whether, words[asked]!)) return false;
  if (isHow && table.ongoing?.test(text)) return true;
  return !words.slice(asked + 1).some((word) => holds(table.being, word));
}

/** Behind the matter it ends the note ("how the offer landed"); before it, it follows the question word ("cómo pinta la oferta"). */
function isBeside(
  words: Word[],
  verb: number,
  asked: number,
  matter: number,
  { particles }: Asking,
): boolean {
  if (verb > matter) return words.slice(verb + 1).every((word) => holds(particles, word));
  return verb === asked + 1 && matter === verb + 2;
}
