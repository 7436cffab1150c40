import type { MessageTold } from '../../lib/actions/note-message.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { ask, bringScript } from '../../lib/messages/ask.ts';
import type { AutoReply, IncomingMail } from '../../lib/phrases/auto-reply/read-auto-reply.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import { words } from '../words.ts';
import { takeOffer } from './after-sending.ts';
import { type Around, firstName } from './around.ts';
import { minute } from './minute.ts';
import { quietLine } from './quiet-line.ts';
import { undoOf } from './undo-of.ts';

declare global {
  /** Set by a script of its own, which comes only once a message is new and from somebody known. */
  var onwardAutoReply: ((mail: IncomingMail) => AutoReply) | undefined;
}

/** Reply seen: tells the background of the newest message of a conversation, and the user what follows from it. */
export function seenReplies(around: Around): (seen: Seen, row?: string) => void {
  const told = new Map<string, string>();
  return (seen, row) => {
    const { conversation, lastMessage } = seen;
    if (conversation === null || !lastMessage?.direction) return;
    // The rows of a list are asked about all at once, by `list-marks.ts`.
    const message = `${lastMessage.at} ${lastMessage.direction} ${row ?? minute()}`;
    if (told.get(conversation.id) === message) return;
    told.set(conversation.id, message);
    void tell(seen, row, around).catch(() => told.delete(conversation.id));
  };
}

async function tell(seen: Seen, row: string | undefined, around: Around): Promise<void> {
  const first = await ask('noteMessage', { automatic: 'unread' }, seen);
  if (first?.is !== 'unread') return;
  const automatic = seen.site === 'gmail' ? await automaticIn(seen, row, around) : null;
  const told = await ask('noteMessage', { automatic }, seen);
  if (told?.is === 'wrote') return offerAnswer(told, seen, around);
  const said = told && wordsOf(told, around);
  if (!said) return;
  const { text, undo, owes } = said;
  const setNext = { title: words.parts.setNext, act: () => around.openPanel(seen) };
  around.spot.showLine(quietLine(text, [...(undo ? [undoOf(undo, seen)] : []), ...(owes ? [setNext] : [])]));
}

/** They wrote while the next step is far off: the answer that is owed, one press away. */
function offerAnswer(told: MessageTold & { is: 'wrote' }, seen: Seen, around: Around): void {
  const { offer } = told;
  const name = firstName(offer.name);
  const answer = (word: 'not now' | 'never') =>
    void ask('answerPrompt', { prompt: offer.prompt, answer: word }, seen).catch(() => {});
  const planned = sayDue({ is: 'day', day: told.planned }, around.hearer(), 'short');
  around.spot.showLine(
    quietLine(words.parts.wrote(name, planned), [
      {
        title: words.parts.answer(sayDue(offer.due, around.hearer(), 'relative')),
        act: () => takeOffer(offer, seen, false, around),
      },
      { title: words.parts.notNow, act: () => answer('not now') },
      { title: words.parts.never(name), act: () => answer('never') },
    ]),
  );
}

/** What the words of the message say: null where a person wrote them, or where they cannot be read. */
async function automaticIn(seen: Seen, row: string | undefined, { site, place }: Around) {
  if (globalThis.onwardAutoReply === undefined) await bringScript('bringAutoReply');
  const read = globalThis.onwardAutoReply?.({
    subject: seen.conversation?.title ?? '',
    from: '',
    text: row ?? site.lastText(place()) ?? '',
  });
  return read === undefined || read.is === 'reply' ? null : read;
}

function wordsOf(told: Exclude<MessageTold, null | { is: 'wrote' }>, { hearer }: Around) {
  switch (told.is) {
    case 'unread':
      return null;
    case 'replied':
      return { text: words.parts.replied(firstName(told.name), told.steps), undo: told.undo, owes: true };
    case 'away': {
      const day = (on: string | null) => on && sayDue({ is: 'day', day: on }, hearer(), 'full');
      const { name, until, movedTo, stays } = told;
      const text = words.parts.away(firstName(name), day(until), day(movedTo), day(stays));
      return { text, undo: movedTo === null ? null : told.undo, owes: false };
    }
    case 'bounced':
      return { text: words.parts.bounced(firstName(told.name)), undo: null, owes: false };
  }
}
