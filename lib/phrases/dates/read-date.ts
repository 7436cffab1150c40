import type { Due } from '../../domain/due.ts';
import { askChrono } from './ask-chrono.ts';
import { type DateContext, LONGEST_PHRASE, surroundingsOf } from './date-context.ts';
import { interpret } from './interpret.ts';
import type { Language } from './language.ts';
import { repeatIn } from './read-repeat.ts';
import { wordsIn } from './scan.ts';
import { type Moment, type Settled, type Surroundings, settle, type Why } from './settle.ts';
import type { Word } from './words.ts';

/**
 * `read`: up to three readings, best first. `impossible`: words about time that name no moment (31 February), with the
 * dues that may have been meant. `none`: not a phrase about time.
 */
export type DateRead =
  | { is: 'read'; readings: Moment[] }
  | { is: 'impossible'; why: Why; alternatives: Due[] }
  | { is: 'none' };

/**
 * Reads a phrase of which every word is about time: "thu 9am", "in 3 business days", "letzter Freitag im Monat". Our own
 * grammar first; what it does not know is asked of chrono, and believed only when chrono understood the whole of it.
 */
export function readDate(phrase: string, context: DateContext): DateRead {
  if (phrase.length > LONGEST_PHRASE) {
    return { is: 'impossible', why: { is: 'too long', limit: LONGEST_PHRASE }, alternatives: [] };
  }
  const around = surroundingsOf(context);
  const words = wordsIn(phrase, context.language);
  const own = readWords(words, context.language, around);
  return named(own.is === 'none' ? askChrono(phrase, words, context.language, around) : own);
}

/** The same for words that were parted already, by our own grammar alone. */
export function readWords(words: Word[], language: Language, around: Surroundings): Settled {
  const { draft } = interpret(words, language);
  if (draft) return settle(draft, around);
  const repeat = repeatIn(words, language, around);
  return repeat ? { is: 'read', moments: [{ due: repeat.first, repeats: repeat.repeats }] } : { is: 'none' };
}

function named(settled: Settled): DateRead {
  return settled.is === 'read' ? { is: 'read', readings: settled.moments } : settled;
}
