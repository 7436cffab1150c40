import type { Channel } from '../../domain/channel.ts';
import type { Language } from '../dates/language.ts';
import { wordsOf } from '../dates/words.ts';

/** What the one-line entry knows of a language besides its dates. Phrases are parted by `|` in the vocabulary. */
export type LineLanguage = {
  dates: Language;
  channels: Phrases<Channel>;
  /** about, re, to: they introduce the purpose and are not part of it. */
  connectors: Phrases<true>;
  /** True: only if they have not replied. False: in any case. */
  replies: Phrases<boolean>;
  /** him, her, them, back: may stand between the channel and the connector. */
  pronouns: Phrases<true>;
  /** Before a date they show that it belongs to the purpose: notes from Monday. */
  holds: Phrases<true>;
  /** Mr, Frau: what follows is a name, even when it is that of a day. */
  titles: Phrases<true>;
  /** ends, expires: beside a date they show that it is that of something else. */
  events: Phrases<true>;
  /** Nouns are written with capitals, so a capital does not show a name. */
  capitalNouns: boolean;
};
export type Phrases<Value> = { of: Map<string, Value>; longest: number };

export function lineLanguageOf(vocabulary: {
  dates: Language;
  channels: Record<Channel, string>;
  connectors: string;
  onlyIfNoReply: string;
  inAnyCase: string;
  pronouns: string;
  holds: string;
  titles: string;
  events: string;
  capitalNouns?: boolean;
}): LineLanguage {
  const { dates, channels, connectors, onlyIfNoReply, inAnyCase, pronouns, holds, titles, events } =
    vocabulary;
  return {
    dates,
    channels: phrasesOf(Object.entries(channels).map(([channel, words]) => [words, channel as Channel])),
    connectors: phrasesOf([[connectors, true]]),
    replies: phrasesOf([
      [onlyIfNoReply, true],
      [inAnyCase, false],
    ]),
    pronouns: phrasesOf([[pronouns, true]]),
    holds: phrasesOf([[holds, true]]),
    titles: phrasesOf([[titles, true]]),
    events: phrasesOf([[events, true]]),
    capitalNouns: vocabulary.capitalNouns ?? false,
  };
}

function phrasesOf<Value>(entries: [string, Value][]): Phrases<Value> {
  const of = new Map<string, Value>();
  for (const [spellings, value] of entries) {
    for (const spelling of spellings.split('|')) {
      const key = wordsOf(spelling).map((word) => word.text);
      if (key.length > 0) of.set(key.join(' '), value);
    }
  }
  return { of, longest: Math.max(0, ...[...of.keys()].map((key) => key.split(' ').length)) };
}
