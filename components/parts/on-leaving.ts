import type { Seen } from '../../lib/domain/seen.ts';
import { ask } from '../../lib/messages/ask.ts';
import { words } from '../words.ts';
import { type Around, firstName } from './around.ts';
import { quietLine } from './quiet-line.ts';

/** Milliseconds after which a conversation that is no longer shown counts as left: pages are drawn in pieces. */
const leftAfter = 1_000;

/** Leaving without a next step: one quiet line, which goes by itself and takes no focus. */
export function onLeaving(around: Around): (now: Seen, before: Seen) => void {
  let waiting: { page: Seen; timer: ReturnType<typeof setTimeout> } | null = null;
  const cancel = () => {
    clearTimeout(waiting?.timer);
    waiting = null;
  };
  around.signal.addEventListener('abort', cancel);
  return (now, before) => {
    const here = now.conversation?.id;
    if (waiting !== null && waiting.page.conversation?.id === here) return cancel();
    const left = before.conversation;
    if (left === null || left.id === here || waiting !== null) return;
    const timer = setTimeout(() => {
      waiting = null;
      void tellOf(before, around).catch(() => {});
    }, leftAfter);
    waiting = { page: before, timer };
  };
}

async function tellOf(left: Seen, around: Around): Promise<void> {
  const behind = await ask('leftConversation', {}, left);
  if (behind === null) return;
  const name = firstName(behind.name);
  const answer = (word: 'taken' | 'not now' | 'never') =>
    void ask('answerPrompt', { prompt: behind.prompt, answer: word }, left).catch(() => {});
  around.spot.showLine(
    quietLine(words.parts.left(name), [
      {
        title: words.parts.setOne,
        act: () => {
          answer('taken');
          around.openPanel(left);
        },
      },
      { title: words.parts.notNow, act: () => answer('not now') },
      { title: words.parts.never(name), act: () => answer('never') },
    ]),
  );
}
