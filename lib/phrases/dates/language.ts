import type { Chrono } from 'chrono-node';
import { wordsOf } from './words.ts';

export type Unit =
  | 'minute'
  | 'quarter hour'
  | 'half hour'
  | 'three quarter hour'
  | 'hour'
  | 'hour and a half'
  | 'day'
  | 'working day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half year'
  | 'year';
export type Part = 'first thing' | 'small hours' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
export type Which = 'this' | 'coming' | 'next' | 'second' | 'third' | 'last';
export type Edge = 'start' | 'mid' | 'end';

/** What a word can mean in a phrase about time. One word may mean several things ("second", "mar"). */
export type Meaning =
  | { is: 'number'; value: number }
  | { is: 'ordinal'; value: number }
  | { is: 'weekday'; value: number }
  | { is: 'month'; value: number }
  | { is: 'unit'; value: Unit }
  | { is: 'day'; value: number }
  | { is: 'part'; value: Part }
  | { is: 'clock'; value: number }
  | { is: 'meridiem'; value: 'am' | 'pm' }
  | { is: 'which'; value: Which }
  | { is: 'edge'; value: Edge }
  | { is: 'end of'; value: Unit }
  | { is: 'start of'; value: Unit }
  | { is: 'festival'; value: string }
  | { is: 'zone'; value: string }
  | { is: 'repeat'; value: Unit }
  | { [Each in Mark]: { is: Each } }[Mark];

/** Small words that only hold a phrase together; `MARKS` says what each is for. */
export type Mark = keyof typeof MARKS;
const MARKS = {
  in: 'before a span: in, within',
  hence: 'after a span: from now, later',
  ago: 'after a span that has passed',
  after: 'between a span and its beginning: from, after',
  before: 'between a span and its end',
  of: 'of, in the',
  the: 'an article',
  at: 'before a clock time',
  on: 'before a day, or says nothing',
  by: 'before a last day: by, until',
  aside: 'behind a date, where it says nothing about time: please, at the latest',
  hour: "after an hour: o'clock, Uhr, h",
  'past hour': 'between minutes and their hour: past, nach',
  'to hour': 'between minutes and the hour that comes: to, vor, para as',
  plus: 'between an hour and its minutes: et, y, e',
  minus: 'between an hour and the minutes that it lacks: moins, menos',
  half: 'half past, halb',
  quarter: 'a quarter past or to',
  'three quarters': 'dreiviertel',
  and: 'joins spans and numbers',
  to: 'between two clock times, the second of which is only listened to',
  every: 'every, each',
  other: 'every other, jede zweite: an interval of two',
  done: 'behind a span: after it is done',
  'same time': 'the same time as that of reference',
  'same day': 'the day of the next week or month that has the same name or number',
  'their time': 'in the zone of the contact',
  time: 'after a city: Lisbon time',
  'time of': 'before a city: hora de Lisboa',
  nth: 'before a bare day of the month: le 3, dia 3',
  week: 'before the number of a week: KW 48',
  'week of': 'before a date: the week in which it lies',
  suffix: 'after the digits of an ordinal: 1st, 1er',
  q: 'before the number of a quarter: Q1, T1',
  now: 'at once',
} as const;

/** Words of one language, in plain spelling; several for one meaning are parted by `|`. */
export type Vocabulary = {
  /** From zero on. */
  numbers: string[];
  moreNumbers?: Record<number, string>;
  ordinals: Record<number, string>;
  weekdays: string[];
  months: string[];
  units: Partial<Record<Unit, string>>;
  days: Record<number, string>;
  parts: Partial<Record<Part, string>>;
  clocks: Record<number, string>;
  meridiems?: { am: string; pm: string };
  whiches: Partial<Record<Which, string>>;
  edges: Record<Edge, string>;
  endsOf: Partial<Record<Unit, string>>;
  startsOf?: Partial<Record<Unit, string>>;
  /** By their date (`MM-DD`), or by their distance from Easter Sunday in days (`easter+1`). */
  festivals: Record<string, string>;
  zones?: Record<string, string>;
  /** Adverbs of repetition by the unit that they repeat: daily, wöchentlich, quinzenal. */
  repeats: Partial<Record<Unit, string>>;
  marks: Partial<Record<Mark, string>>;
};

/** All that the readers know of one language. `weak` words are more often something else ("may", "so"). */
export type Language = {
  tag: 'en' | 'de' | 'fr' | 'es' | 'pt';
  lexicon: Map<string, Meaning[]>;
  /** How many words the longest phrase of the lexicon has. */
  longest: number;
  /** Words for days, months, spans and their parts that are long enough to be recognised in spite of a slip. */
  names: { spelling: string; meaning: Meaning }[];
  weak: Set<string>;
  /** How 3/12 is read where the locale says nothing else. */
  dayFirst: boolean;
  /** "half nine" is 9:30, "halb neun" is 8:30. */
  halfIs: 'after the hour' | 'before the hour';
  /** A weekday and its part are written as one word: Montagmorgen. */
  compounds?: boolean;
  chrono: Chrono;
};

/** Builds what a language's file exports out of its vocabulary. */
export function languageOf(
  vocabulary: Vocabulary,
  rest: Omit<Language, 'lexicon' | 'longest' | 'names' | 'weak'> & { weak: string },
): Language {
  const lexicon = new Map<string, Meaning[]>();
  for (const [spelling, meaning] of meaningsIn(vocabulary)) {
    for (const key of new Set([keyOf(spelling), keyOf(withoutUmlauts(spelling))])) {
      lexicon.set(key, [...(lexicon.get(key) ?? []), meaning]);
    }
  }
  const longest = Math.max(...[...lexicon.keys()].map((key) => key.split(' ').length));
  const names = [...lexicon].flatMap(([spelling, meanings]) =>
    spelling.length < 5 || spelling.includes(' ')
      ? []
      : meanings.filter(isName).map((meaning) => ({ spelling, meaning })),
  );
  return { ...rest, lexicon, longest, names, weak: new Set(rest.weak.split('|').map(keyOf)) };
}

function isName({ is }: Meaning): boolean {
  return ['weekday', 'month', 'day', 'unit', 'which', 'part'].includes(is);
}

function* meaningsIn(vocabulary: Vocabulary): Generator<[string, Meaning]> {
  const { numbers, ordinals, weekdays, months, units, days, parts, clocks, meridiems, whiches, edges } =
    vocabulary;
  yield* each(numbers.entries(), (value) => ({ is: 'number', value: Number(value) }));
  yield* each(Object.entries(vocabulary.moreNumbers ?? {}), (value) => ({
    is: 'number',
    value: Number(value),
  }));
  yield* each(Object.entries(ordinals), (value) => ({ is: 'ordinal', value: Number(value) }));
  yield* each(weekdays.entries(), (value) => ({ is: 'weekday', value: Number(value) + 1 }));
  yield* each(months.entries(), (value) => ({ is: 'month', value: Number(value) + 1 }));
  yield* each(Object.entries(units), (value) => ({ is: 'unit', value: value as Unit }));
  yield* each(Object.entries(days), (value) => ({ is: 'day', value: Number(value) }));
  yield* each(Object.entries(parts), (value) => ({ is: 'part', value: value as Part }));
  yield* each(Object.entries(clocks), (value) => ({ is: 'clock', value: Number(value) }));
  yield* each(Object.entries(meridiems ?? {}), (value) => ({ is: 'meridiem', value: value as 'am' | 'pm' }));
  yield* each(Object.entries(whiches), (value) => ({ is: 'which', value: value as Which }));
  yield* each(Object.entries(edges), (value) => ({ is: 'edge', value: value as Edge }));
  yield* each(Object.entries(vocabulary.endsOf), (value) => ({ is: 'end of', value: value as Unit }));
  yield* each(Object.entries(vocabulary.startsOf ?? {}), (value) => ({
    is: 'start of',
    value: value as Unit,
  }));
  yield* each(Object.entries(vocabulary.festivals), (value) => ({ is: 'festival', value: String(value) }));
  yield* each(Object.entries(vocabulary.zones ?? {}), (value) => ({ is: 'zone', value: String(value) }));
  yield* each(Object.entries(vocabulary.repeats), (value) => ({ is: 'repeat', value: value as Unit }));
  yield* each(Object.entries(vocabulary.marks), (mark) => ({ is: mark }) as Meaning);
}

function* each(
  spellings: Iterable<[string | number, string]>,
  meaning: (value: string | number) => Meaning,
): Generator<[string, Meaning]> {
  for (const [value, words] of spellings) {
    for (const spelling of words.split('|')) if (spelling !== '') yield [spelling, meaning(value)];
  }
}

/** How a spelling stands in the lexicon: its words as `wordsOf` parts them, joined by one space. */
function keyOf(spelling: string): string {
  return wordsOf(spelling)
    .map((word) => word.text)
    .join(' ');
}

function withoutUmlauts(spelling: string): string {
  return spelling.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}
