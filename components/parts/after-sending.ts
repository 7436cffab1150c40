import type { SentOffer } from '../../lib/actions/message-sent.ts';
import type { UndoId } from '../../lib/domain/id.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { ask, assistantOfPage } from '../../lib/messages/ask.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { Sending } from '../../lib/sites/parts-of-site.ts';
import { seenOf } from '../tab/seen-of.ts';
import { words } from '../words.ts';
import type { Around } from './around.ts';
import { type Choice, choiceBefore } from './choice-before.ts';
import { isTyping } from './parts-place.ts';
import { quietLine } from './quiet-line.ts';
import { sentStrip } from './sent-strip.ts';

/** How long a message may take to go out, and how often it is looked for; ms. */
const goesOutWithin = 10_000;
const lookEvery = 200;

/** Send, then next: hears what may send a message, touches nothing of it, and offers the next step once it went out. */
export function afterSending(around: Around): (event: Event) => void {
  const before = choiceBefore(around);
  let looking: ReturnType<typeof setInterval> | undefined;
  around.signal.addEventListener('abort', () => clearInterval(looking));
  return (event) => {
    const sending = around.site.sendingBy(event, around.place());
    if (sending === null) return before.hear(event);
    const choice = before.chosen(sending.place);
    clearInterval(looking);
    let looks = goesOutWithin / lookEvery;
    looking = setInterval(() => {
      looks -= 1;
      const isOut = wentOut(sending, choice, around);
      if (isOut) before.sent(sending.place);
      if (looks < 0 || isOut) clearInterval(looking);
    }, lookEvery);
  };
}

/** Whether it went out; then what follows from it is on its way. */
function wentOut(sending: Sending, choice: Choice, around: Around): boolean {
  const sent = sending.sent();
  if (sent === null) return false;
  const page = seenOf({ ...sent.reading, people: sent.to.slice(0, 20) }, location.href);
  const about = sent.about.slice(0, 500);
  void assistantOfPage(() => page)
    .messageSent({ to: page.people, channel: around.site.channel, about, chosen: choice !== 'ask' })
    .then((offer) => {
      if (offer === null || choice === 'none') return;
      if (choice === 'ask') showOffer(offer, page, around);
      else takeOffer(offer, page, choice === 'if no reply', around);
    })
    .catch(() => {});
  return true;
}

function showOffer(offer: SentOffer, page: Seen, around: Around): void {
  const { spot } = around;
  const assistant = assistantOfPage(() => page);
  const { prompt, contact } = offer;
  const notSaved = () => spot.showLine(quietLine(words.parts.notSaved, []));
  const answer = (word: 'not now' | 'never') =>
    void assistant.answerPrompt({ prompt, answer: word }).catch(notSaved);
  const { strip, focus } = sentStrip(offer, around.hearer(), {
    save: (onlyIfNoReply) => takeOffer(offer, page, onlyIfNoReply, around),
    notNow: () => answer('not now'),
    never: () => answer('never'),
    notAProspect: () =>
      void assistant
        .correctPerson({ contact, changes: { notAProspect: true } })
        .then((done) => {
          if (done.is === 'corrected') say(words.parts.isNoProspect(offer.name), done.undo, page, around);
        })
        .catch(notSaved),
  });
  spot.showCard(strip);
  // Enter takes the offer only where the user writes nothing else.
  if (!isTyping()) focus.focus({ preventScroll: true });
}

function takeOffer(offer: SentOffer, page: Seen, onlyIfNoReply: boolean, around: Around): void {
  const { prompt, contact, due, channel, purpose, value, ends } = offer;
  const notSaved = () => around.spot.showLine(quietLine(words.parts.notSaved, []));
  void assistantOfPage(() => page)
    .takeOffer({
      prompt,
      contact,
      words: { due, channel, purpose, value, onlyIfNoReply },
      ends: ends && { step: ends.id, generation: ends.generation },
    })
    .then((saved) => {
      if (saved.is !== 'scheduled') return notSaved();
      say(words.parts.saved(sayDue(due, around.hearer())), saved.undo, page, around);
    })
    .catch(notSaved);
}

function say(text: string, undo: UndoId, page: Seen, around: Around): void {
  const takeBack = () => void ask('undoAct', { undo }, page).catch(() => {});
  around.spot.showLine(quietLine(text, [{ title: words.parts.undo, act: takeBack }]));
}
