import type { Channel } from '../../domain/channel.ts';
import { endsAt, isArticle, type LineWords, phraseAt, type Range } from './line-words.ts';

export type ChannelWords = Range & { value: Channel };

/** The word for a channel that begins here. */
export function channelAt(line: LineWords, at: number): ChannelWords | undefined {
  const found = phraseAt(line.words, at, line.context.language.channels);
  if (!found || !endsAt(line, found.to)) return undefined;
  return { from: at, to: found.to, value: found.value };
}

/** pricing call thursday: the channel as a noun, at the end of what is left */
export function channelAtEnd(line: LineWords, rest: Range): ChannelWords | undefined {
  const { words, context } = line;
  for (let from = Math.max(rest.from + 1, rest.to - 3); from < rest.to; from += 1) {
    const found = channelAt(line, from);
    if (found?.to !== rest.to || !['call', 'meeting', 'visit'].includes(found.value)) continue;
    const before = words[from - 1];
    const isHeld =
      before === undefined || isArticle(line, before) || phraseAt(words, from - 1, context.language.holds);
    // "2nd call": without it nothing would be left that says why.
    const leavesWords = words.slice(rest.from, from).some(({ text }) => /^\p{L}{3,}$/u.test(text));
    if (!isHeld && leavesWords) return found;
  }
  return undefined;
}
