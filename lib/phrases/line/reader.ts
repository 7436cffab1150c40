import { recurrenceInWords } from '../../domain/recurrence-in-words.ts';
import type { DateContext } from '../dates/date-context.ts';
import { type DateRead, readDate } from '../dates/read-date.ts';
import type { LineLanguage } from './line-language.ts';
import type { LineContext } from './line-words.ts';
import { type LineRead, readLine } from './read-line.ts';

/** Reads lines and dates in one language; what a surface is handed, so that it carries no language itself. */
export type Reader = {
  line(text: string, context: Omit<LineContext, 'language'>): LineRead;
  date(text: string, context: Omit<DateContext, 'language'>): DateRead;
  /** A recurrence (RRULE text or AFTER-DONE) in the words of the interface; '' for none and for what is not read. */
  comesBack(repeats: string | null): string;
};

export function readerIn(language: LineLanguage): Reader {
  return {
    line: (text, context) => readLine(text, { ...context, language }),
    date: (text, context) => readDate(text, { ...context, language: language.dates }),
    comesBack: (repeats) => (repeats === null ? null : recurrenceInWords(repeats)) ?? '',
  };
}
