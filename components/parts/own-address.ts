import type { Seen } from '../../lib/domain/seen.ts';
import { ask } from '../../lib/messages/ask.ts';
import { isTyping } from '../tab/is-typing.ts';
import { words } from '../words.ts';
import type { Around } from './around.ts';
import { quietLine } from './quiet-line.ts';
import { undoOf } from './undo-of.ts';

/** A message from an address that may be the user's: one question, once for each address, answered by one key. */
export function ownAddress(around: Around): (seen: Seen) => void {
  const asked = new Set<string>();
  return (seen) => {
    if (seen.conversation === null) return;
    const thread = seen.conversation.id;
    const address = around.site.perhapsOwn(around.place()).find((one) => !asked.has(`${one} ${thread}`));
    if (address === undefined) return;
    const here = `${address} ${thread}`;
    asked.add(here);
    void askAbout(address, seen, around).catch(() => asked.delete(here));
  };
}

async function askAbout(address: string, seen: Seen, around: Around): Promise<void> {
  const allowed = await ask('askOwnAddress', { address }, seen);
  if (allowed === null) return;
  const { prompt } = allowed;
  const { spot } = around;
  const notSaved = () => spot.showLine(quietLine(words.parts.notSaved, []));
  const yes = async () => {
    const kept = await ask('keepOwnAddress', { prompt }, seen);
    if (kept.is !== 'kept') return notSaved();
    spot.showLine(quietLine(words.parts.isYours(address), [undoOf(kept.undo, seen)]));
  };
  const no = () => ask('answerPrompt', { prompt, answer: 'never' }, seen);
  const line = quietLine(words.parts.isItYou(address), [
    { title: words.parts.yes, key: '1', act: () => void yes().catch(notSaved) },
    { title: words.parts.no, key: '2', act: () => void no().catch(notSaved) },
  ]);
  spot.showLine(line);
  // The keys answer where the user writes nothing else; every other key stays the page's.
  if (!isTyping()) line.focus({ preventScroll: true });
}
