import type { HollowWords } from './hollow-words.ts';
import { isNear } from './is-near.ts';
import { type Entry, knownFirstNames, type Lexicon, type WordTable, wordTable } from './word-table.ts';
import { type Word, wordsOf } from './words-of.ts';

/**
 * What a purpose is. `because` is the turn of phrase that made it hollow, as it was written, and where it stands
 * (UTF-16 offsets, end exclusive).
 */
export type PurposeReading =
  | { is: 'hollow'; because: { words: string; start: number; end: number; language: string } }
  | { is: 'real' }
  | { is: 'empty' };

/** What a single word brings to a purpose. */
type Weight = 'turn' | 'empty' | 'generic' | 'person' | 'content';

type Near = typeof isNear;

/**
 * Reads a purpose with the tables given. The rule: a purpose is real as soon as one word in it gives the other person a
 * reason. A word gives a reason unless the table says that it is empty, or it names a person after "with", or it is a
 * small number that only counts ("follow-up #3"). A generic word ("proposal") is a reason alone ("send proposal"), but not
 * behind a hollow turn of phrase ("following up on the proposal") nor as a bare question ("proposal?").
 *
 * Linear in the text, which is read to 300 characters.
 */
export function judgePurpose(text: string, tables: HollowWords[], near: Near = isNear): PurposeReading {
  const words = wordsOf(text);
  if (words.length === 0) return { is: 'empty' };
  if (/[€$£¥%]\s?\d|\d\s?[€$£¥%]|https?:\/\//u.test(text.slice(0, 300))) return { is: 'real' };
  for (const table of tables) {
    const hollow = hollowIn(text, words, wordTable(table), near);
    if (hollow) return { is: 'hollow', because: { ...hollow, language: table.language } };
  }
  return { is: 'real' };
}

function hollowIn(text: string, words: Word[], table: WordTable, near: Near) {
  const weights = words.map((word) => knownWeight(word, table));
  if (table.reasons.some((turn) => find(turn, words, weights, () => false))) return null;

  const turn = weighTurns(words, weights, table, near);
  for (const [at, word] of words.entries()) {
    if (turn && weights[at] === 'content' && isNearEmpty(word, table, near)) weights[at] = 'empty';
  }
  weighPeople(words, weights, table);

  if (weights.includes('content')) return null;
  const isQuestion = text.includes('?');
  if (!turn && !isQuestion && weights.includes('generic')) return null;
  if (!turn && weights.includes('person') && !weights.includes('empty')) return null;
  const start = words[turn?.from ?? 0]!.start;
  const end = words[turn?.to ?? words.length - 1]!.end;
  return { words: text.slice(start, end), start, end };
}

function knownWeight(word: Word, table: WordTable): Weight {
  if (holds(table.empty, word.text) || isCounting(word.text)) return 'empty';
  if (holds(table.generic, word.text)) return 'generic';
  if (knownFirstNames.has(word.text)) return 'person';
  return 'content';
}

function holds(lexicon: Lexicon, text: string): boolean {
  return lexicon.exact.has(text);
}

/** Single letters, counters ("2", "3rd", "2e"), hours ("9am", "14h30") and years carry no reason; "Q3", "40k", "1182" do. */
function isCounting(text: string): boolean {
  if (/^\p{L}$/u.test(text)) return true;
  return /^(?:\d{1,2}(?:st|nd|rd|th|e|er|eme|eme|o|a|am|pm|h|uhr|x)?|\d{1,2}h\d{2}|(?:19|20)\d\d)$/u.test(
    text,
  );
}

/** Marks every hollow turn of phrase and returns the first one that counts. */
function weighTurns(words: Word[], weights: Weight[], table: WordTable, near: Near) {
  let first: { from: number; to: number } | null = null;
  const found = table.hollow
    .map((turn) => find(turn, words, weights, near))
    .filter((places) => places !== null);
  for (const places of found) {
    for (const at of places) weights[at] = 'turn';
    const [from, to] = [places[0]!, places[places.length - 1]!];
    if (!first || from < first.from || (from === first.from && to > first.to)) first = { from, to };
  }
  return first;
}

/** Where the words of a turn stand, in order, with at most three empty words or names between two of them. */
function find(turn: Entry[], words: Word[], weights: Weight[], near: Near): number[] | null {
  for (let from = 0; from < words.length; from += 1) {
    const places = findAt(from, turn, words, weights, near);
    if (places) return places;
  }
  return null;
}

function findAt(from: number, turn: Entry[], words: Word[], weights: Weight[], near: Near): number[] | null {
  const places: number[] = [];
  let at = from;
  for (const entry of turn) {
    const furthest = places.length === 0 ? at : at + 3;
    while (at < furthest && !fits(words[at], entry, weights[at], near) && isSkippable(weights[at])) at += 1;
    if (!fits(words[at], entry, weights[at], near)) return null;
    places.push(at);
    at += 1;
  }
  return places;
}

function isSkippable(weight: Weight | undefined): boolean {
  return weight === 'empty' || weight === 'person' || weight === 'turn';
}

/** Only a word that the table does not know can be a typing error of one that it knows. */
function fits(
  word: Word | undefined,
  { text, stem }: Entry,
  weight: Weight | undefined,
  near: Near,
): boolean {
  if (!word) return false;
  if (stem ? word.text.startsWith(text) : word.text === text) return true;
  return weight === 'content' && near(word.text, text, stem);
}

function isNearEmpty(word: Word, table: WordTable, near: Near): boolean {
  return !/\d/.test(word.text) && table.empty.entries.some(({ text, stem }) => near(word.text, text, stem));
}

/** Names and roles: after "with", after a title, right after a turn of phrase ("ping Ana"), and surnames behind a first name. */
function weighPeople(words: Word[], weights: Weight[], table: WordTable): void {
  const titled = words.length > 2 && words.filter(({ capital }) => capital).length > words.length / 2;
  for (const [at, word] of words.entries()) {
    if (weights[at] !== 'content') continue;
    const before = words[at - 1];
    const isTowards = before !== undefined && table.towards.has(before.text);
    const isTitled = before !== undefined && table.titles.has(before.text);
    const isRole = holds(table.people, word.text);
    const looksLikeName = word.capital && !word.acronym && !titled;
    const behindName = weights[at - 1] === 'person' && word.capital;
    const behindTurn = weights[at - 1] === 'turn' && !table.capitalNouns;
    if (isTitled || behindName || (isTowards && (looksLikeName || isRole))) weights[at] = 'person';
    else if (behindTurn && (looksLikeName || isRole)) weights[at] = 'person';
  }
}
