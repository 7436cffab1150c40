import { type Asked, askingAfter } from './asking.ts';
import type { HollowWords } from './hollow-words.ts';
import { isNear, isSurelyNear, repairsOf } from './is-near.ts';
import { type Entry, holds, likely } from './lexicon.ts';
import { beginningWith, type Turn, type Turns } from './turns.ts';
import { knownFirstNames, knownSurnames, type WordTable, wordTable } from './word-table.ts';
import { LONGEST_PURPOSE, type Word, wordsOf } from './words-of.ts';

/**
 * What a purpose is. `because` is the turn of phrase that made it hollow, as it was written, where it stands
 * (UTF-16 offsets, end exclusive), and the language in which it was recognised.
 */
export type PurposeReading =
  | { is: 'hollow'; because: { words: string; start: number; end: number; language: string } }
  | { is: 'real' }
  | { is: 'empty' };

/** What a single word brings to a purpose. */
type Weight = 'turn' | 'empty' | 'generic' | 'person' | 'content';

/** A purpose under one table: a weight for each word. */
type Weighed = {
  text: string;
  words: Word[];
  weights: Weight[];
  /** How typing errors are recognised; null where none may be. */
  near: typeof isNear | null;
  /** Whether this is the table that knows most of the words: only there are unknown words excused. */
  isOwnLanguage: boolean;
};

const CONJUNCTIONS = new Set(['and', 'but', 'und', 'aber', 'et', 'mais', 'y', 'pero', 'e', 'mas']);

/** A word behind one of these is a thing or an end, whatever its ending ("le scanner", "nouveau scanner", "llamar para alquilar"). */
const BEFORE_REASONS = new Set(
  'the le la les l el los las o os ao der die das den dem to pour para pra zum new nouveau nouvel nouvelle neue neuen neuer neues nuevo nueva novo nova'.split(
    ' ',
  ),
);

/** "say hello to the Hendersons" */
const PLURAL_ARTICLES = new Set(['the', 'los', 'las', 'les', 'os', 'as']);

/** Between the one to whom and what is given. */
const GIVEN = new Set(['a', 'an', 'another', 'some']);

/** "say hello to the team in Porto" */
const PLACED = new Set(['in', 'from', 'de', 'do', 'da']);

/** "Brandt GmbH" */
const COMPANY_FORMS = new Set('gmbh ag kg ug ltd inc llc plc sarl sas sl ltda'.split(' '));

/** How many words without weight may stand between two words of a turn of phrase. */
const WIDEST_GAP = 5;

/**
 * Reads a purpose with the tables given. The rule: a purpose is real as soon as one word in it gives the other person a
 * reason. A word gives a reason unless the table says that it is empty, or it names a person ("check in with Ines"), or
 * it is a small number that only counts ("follow-up #3"). A generic word ("proposal") is a reason alone ("send proposal"),
 * but not behind a hollow turn of phrase ("following up on the proposal") nor as a bare question ("proposal?").
 *
 * Linear in the text, which is read to `LONGEST_PURPOSE`.
 *
 * @param near how typing errors are recognised; the tests count its calls.
 * @param isAsked whether the first table is that of the language in which the note is thought to be
 */
export function judgePurpose(
  text: string,
  tables: HollowWords[],
  near = isNear,
  isAsked = false,
): PurposeReading {
  const words = wordsOf(text);
  if (words.length === 0) return { is: 'empty' };
  if (holdsAmountOrLink(text.slice(0, LONGEST_PURPOSE))) return { is: 'real' };
  const ready = tables.map(wordTable);
  const rightlySpelt = new Set(
    words.filter((word) => ready.some((table) => isReason(word, table))).map((word) => word.text),
  );
  /** A word that stands alone gets the benefit of the doubt. */
  const isAlone = words.filter(({ text }) => !isCounting(text)).length === 1;
  const nearUnlessRight: typeof isNear = (word, entry, stem) =>
    !rightlySpelt.has(word) && near(word, entry, stem) && (!isAlone || isSurelyNear(word, entry, stem));
  const forms = ready.map((table) => words.map((word) => table.isForm(word.text)));
  const known = ready.map((table, place) => countKnown(words, table, forms[place]!));
  const own = ownLanguages(known, isAsked);
  for (const [place, table] of ready.entries()) {
    const isOwnLanguage = own.includes(place);
    if (isAsked && isForeign(place, own, known)) continue;
    const weights = words.map((word, at) =>
      knownWeight(word, table, isOwnLanguage, isOwnLanguage && forms[place]![at]!),
    );
    const hollow = hollowPart(
      { text, words, weights, near: isOwnLanguage ? nearUnlessRight : null, isOwnLanguage },
      table,
      text.includes('?'),
    );
    if (!hollow) continue;
    if (hollow === 'real') return { is: 'real' };
    const { start, end } = hollow;
    return { is: 'hollow', because: { words: text.slice(start, end), start, end, language: table.language } };
  }
  return { is: 'real' };
}

/** A reason does not count inside a turn of phrase that has more words ("Interesse zeigen", "see if anything has changed"). */
function holdsReason(purpose: Weighed, { reasons, hollow }: WordTable): boolean {
  const exactly = { ...purpose, near: null };
  const found = findAll(reasons, exactly);
  if (found.length === 0) return false;
  const turns = findAll(hollow, exactly).filter((places) => places.length > 1);
  const isInside = (places: number[], turn: number[]) =>
    turn.length > places.length && places.every((at) => turn.includes(at));
  return found.some((places) => !turns.some((turn) => isInside(places, turn)));
}

/**
 * The places of the tables in whose language the note is: the one that was asked for, unless another knows two words
 * more, or all that know most. Elsewhere only what stands there word by word is believed: "protection" is neither a
 * "prospection" gone wrong nor is "total" a German filler.
 *
 * @param known how many words of the note each table knows; the one asked for comes first
 */
function ownLanguages(known: number[], isAsked: boolean): number[] {
  const most = Math.max(...known);
  if (isAsked && (most < 2 || known[0]! >= Math.max(2, most - 1))) return [0];
  return [...known.keys()].filter((place) => known[place] === most);
}

/** A note of which the language asked for knows a word is left to it: Spanish does not judge "falar sobre zona". */
function isForeign(place: number, own: number[], known: number[]): boolean {
  return !own.includes(place) && own.includes(0) && known[0]! > 0;
}

function countKnown(words: Word[], table: WordTable, forms: boolean[]): number {
  return words.filter((word, at) => !word.acronym && (forms[at] || holds(table.known, word))).length;
}

function holdsAmountOrLink(text: string): boolean {
  return /[€$£¥%]\s?\d|\d\s?[€$£¥%]|https?:\/\//u.test(text);
}

function isReason(word: Word, { reasons }: WordTable): boolean {
  return beginningWith(reasons, word, null).some((reason) => reason.length === 1);
}

function knownWeight(word: Word, table: WordTable, isOwnLanguage: boolean, isForm: boolean): Weight {
  if (word.acronym && !isOwnLanguage && !isCounting(word.text)) return 'content';
  if (holds(table.empty, word) || isCounting(word.text)) return 'empty';
  if (holds(table.generic, word)) return 'generic';
  if (knownFirstNames.has(word.text) || (word.capital && knownSurnames.has(word.text))) return 'person';
  if (isForm && !word.acronym) return 'empty';
  return 'content';
}

/** Single letters, counters ("2", "3rd", "2do", "nº 2"), hours ("9am", "14h30") and years carry no reason; "Q3", "40k", "1182" do. */
function isCounting(text: string): boolean {
  if (/^\p{L}$/u.test(text)) return true;
  return /^(?:(?:n[or]?)?\d{1,2}(?:st|nde?|rd|th|i?eme|e?re|er|e|[drt]?[oa]|am|pm|h|uhr|x)?|\d{1,2}h\d{2}|(?:19|20)\d\d)$/u.test(
    text,
  );
}

/** The part of a hollow purpose that shows it best; null when the purpose is real under this table. */
function hollowPart(
  purpose: Weighed,
  table: WordTable,
  isQuestion: boolean,
): { start: number; end: number } | 'real' | null {
  const { words, weights } = purpose;
  if (holdsReason(purpose, table)) return purpose.isOwnLanguage ? 'real' : null;
  weighWishes(purpose, table);
  weighPeople(purpose, table);
  const asking = weighAsking(purpose, table);
  if (asking === 'real') return 'real';
  const turn = weighTurns(purpose, table) ?? asking;
  if (purpose.isOwnLanguage) weighMisspelt(purpose, table, turn !== null);
  weighPeople(purpose, table);
  if (purpose.isOwnLanguage) weighDoing(purpose, table, turn !== null);

  if (weights.includes('content')) return null;
  if (!turn && !purpose.isOwnLanguage) return null;
  if (!turn && !isQuestion && weights.includes('generic')) return null;
  if (!turn && weights.includes('person') && !weights.includes('empty')) return null;
  return { start: words[turn?.from ?? 0]!.start, end: words[turn?.to ?? words.length - 1]!.end };
}

/** Good wishes give no reason, whatever is wished ("hope you had a splendid Easter"), up to a number or an acronym. */
function weighWishes(purpose: Weighed, { wishes }: WordTable): void {
  const { words, weights } = purpose;
  for (const places of findAll(wishes, { ...purpose, near: null })) {
    for (let at = places[places.length - 1]!; at < words.length; at += 1) {
      if (weights[at] === 'content' && (words[at]!.acronym || /\d/.test(words[at]!.text))) break;
      if (weights[at] !== 'person') weights[at] = 'empty';
      if (endsClause(purpose, at)) break;
    }
  }
}

function endsClause({ text, words }: Weighed, at: number): boolean {
  const next = words[at + 1];
  if (!next || CONJUNCTIONS.has(next.text)) return true;
  return /[.,;:!?\n–—]|\s-/u.test(text.slice(words[at]!.end, next.start));
}

/** A question after nothing but the matter at hand is a hollow turn of phrase. */
function weighAsking(
  { words, weights, isOwnLanguage }: Weighed,
  { asking, people }: WordTable,
): Asked | 'real' | null {
  if (!isOwnLanguage) return null;
  const asked = askingAfter(words, asking, {
    isLight: (at) => isWithoutWeight(weights[at]),
    isRole: (at) => weights[at] === 'content' && holds(people, words[at]!),
    isUnknown: (at) => weights[at] === 'content',
  });
  if (asked === null || asked === 'real') return asked;
  for (const at of asked.excused) weights[at] = 'empty';
  return asked;
}

/** Marks every hollow turn of phrase and returns the first, the longer of two that begin together. */
function weighTurns(purpose: Weighed, table: WordTable): { from: number; to: number } | null {
  let first: { from: number; to: number } | null = null;
  for (const places of findAll(table.hollow, purpose)) {
    for (const at of places) purpose.weights[at] = 'turn';
    const [from, to] = [places[0]!, places[places.length - 1]!];
    if (!first || from < first.from || (from === first.from && to > first.to)) first = { from, to };
  }
  return first;
}

/** Where the words of each turn stand that is in the purpose. */
function findAll(turns: Turns, purpose: Weighed): number[][] {
  return purpose.words.flatMap((word, from) => {
    const { near } = purpose;
    const mayBeMisspelt = near !== null && purpose.weights[from] === 'content';
    const isMeant = mayBeMisspelt ? ({ text, stem }: Entry) => near(word.text, text, stem) : null;
    const begun = beginningWith(turns, word, isMeant);
    return begun.map((turn) => restOf(turn, from, purpose)).filter((places) => places !== null);
  });
}

/** Where the words of a turn stand that begins here, in order; words without weight and names may stand between them. */
function restOf([, ...rest]: Turn, from: number, purpose: Weighed): number[] | null {
  const places = [from];
  for (const entry of rest) {
    let at = places[places.length - 1]! + 1;
    const furthest = at + WIDEST_GAP;
    while (at < furthest && !fits(at, entry, purpose) && isWithoutWeight(purpose.weights[at])) at += 1;
    if (!fits(at, entry, purpose)) return null;
    places.push(at);
  }
  return places;
}

function isWithoutWeight(weight: Weight | undefined): boolean {
  return weight === 'empty' || weight === 'person' || weight === 'turn';
}

/** Only a word that the table does not know can be a typing error of one that it knows. */
function fits(at: number, entry: Entry, { words, weights, near }: Weighed): boolean {
  const word = words[at];
  if (!word) return false;
  if (isExactly(word, entry)) return true;
  return near !== null && weights[at] === 'content' && near(word.text, entry.text, entry.stem);
}

function isExactly(word: Word, { text, stem }: Entry): boolean {
  return stem ? word.text.startsWith(text) : word.text === text;
}

/** An unknown word may be a misspelt empty one where the rest is clearly hollow; alone it gets the benefit of the doubt. */
function weighMisspelt({ words, weights, near }: Weighed, table: WordTable, hasTurn: boolean): void {
  if (near === null) return;
  const unknown = weights.filter((weight) => weight === 'content').length;
  if (!hasTurn && unknown * 5 > words.length) return;
  for (const [at, { text, acronym }] of words.entries()) {
    if (weights[at] !== 'content' || acronym || /\d/.test(text)) continue;
    const isMeant = (entry: Entry) =>
      near(text, entry.text, entry.stem) && isSurelyNear(text, entry.text, entry.stem);
    if (likely(table.empty, text).some(isMeant) || repairsOf(text).some(table.isForm)) weights[at] = 'empty';
  }
}

/**
 * Names and roles: after "with", after a title, right after a turn of phrase ("ping Ana"), before a role ("the Denver
 * team") or what is given ("drop Megan a line"), and surnames behind a first name. An acronym behind a role
 * is no surname ("point technique SSO").
 */
function weighPeople(purpose: Weighed, table: WordTable): void {
  const { words, weights } = purpose;
  /** A role may have words before it: "with your team", "mit Ihren Kollegen". */
  const isTowardsBefore = (at: number) =>
    weights[at - 1] === 'empty' && table.towards.has(words[at - 2]?.text ?? '');
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]?.text ?? '';
    if (weights[at] === 'generic' && word.capital && table.titles.has(before)) weights[at] = 'person';
    if (weights[at] !== 'content') continue;
    const isRole = holds(table.people, word);
    const isPerson = isRole || isName(purpose, table, at);
    const isFamily = isPerson && PLURAL_ARTICLES.has(before) && endsClause(purpose, at);
    const isTo = table.capitalNouns && before === 'an' && word.capital && isWritten(words[at - 2]);
    const isTowards =
      isTo || (isPerson && (table.towards.has(before) || ((isRole || isFamily) && isTowardsBefore(at))));
    const isSurname =
      table.titles.has(before) ||
      (weights[at - 1] === 'person' &&
        word.capital &&
        (!word.acronym || knownFirstNames.has(before)) &&
        !endsClause(purpose, at - 1));
    const isNamedInTurn = weights[at - 1] === 'turn' && isPerson && (isRole || !table.capitalNouns);
    const after = words[at + 1];
    const isNamedBefore =
      at > 0 &&
      isPerson &&
      !isRole &&
      !table.capitalNouns &&
      after !== undefined &&
      (GIVEN.has(after.text) || holds(table.people, after));
    const isPlace =
      isPerson && !table.capitalNouns && PLACED.has(before) && at > 1 && holds(table.people, words[at - 2]!);
    const isCompany = word.capital && (COMPANY_FORMS.has(word.text) || COMPANY_FORMS.has(after?.text ?? ''));
    if (isTowards || isPlace || isCompany || isSurname || isNamedInTurn || isNamedBefore)
      weights[at] = 'person';
  }
}

/**
 * A capital shows a name, unless most words have one. Where nouns have it too, a long word and one with the ending of an
 * abstract noun are things ("mit Montageanleitung"), and so is what comes with something written ("SMS mit Torcode", but "SMS an Moni").
 */
function isName({ words, isOwnLanguage }: Weighed, { capitalNouns }: WordTable, at: number): boolean {
  const word = words[at]!;
  if (!word.capital || word.acronym || !isOwnLanguage) return false;
  if (capitalNouns) {
    if (isWritten(words[at - 2])) return false;
    return word.text.length < 10 && !/(?:ung|heit|keit|schaft|ion|tat|ment)$/.test(word.text);
  }
  const capitals = words.filter(({ capital, acronym }) => capital && !acronym).length;
  return words.length <= 2 || capitals <= words.length / 2;
}

function isWritten(word: Word | undefined): boolean {
  return /(?:mail|sms|nachricht|brief|karte|whatsapp)$/.test(word?.text ?? '');
}

/** A single unknown word for what is done gives no reason beside a turn of phrase or a weightless word of some length. */
function weighDoing({ words, weights }: Weighed, { doing, capitalNouns }: WordTable, hasTurn: boolean): void {
  const at = weights.indexOf('content');
  const word = words[at];
  if (!hasTurn && words.some(({ text }) => /^\d+$/.test(text))) return;
  if (!word || word.text.length < 6 || !doing.some((ending) => word.text.endsWith(ending))) return;
  if (word.capital && (at > 0 || capitalNouns)) return;
  if (weights[at + 1] === 'generic') return;
  if (BEFORE_REASONS.has(words[at - 1]?.text ?? '')) return;
  const hasCompany =
    hasTurn || words.some(({ text }, place) => weights[place] === 'empty' && text.length >= 4);
  if (hasCompany) weights[at] = 'empty';
}
