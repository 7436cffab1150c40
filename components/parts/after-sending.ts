import type { SentNoted, SentOffer } from '../../lib/actions/message-sent.ts';
import type { UndoId } from '../../lib/domain/id.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { ask, assistantOfPage } from '../../lib/messages/ask.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { Sending } from '../../lib/sites/parts-of-site.ts';
import { isTyping } from '../tab/is-typing.ts';
import { words } from '../words.ts';
import { type Around, messageOf } from './around.ts';
import { type Choice, choiceBefore } from './choice-before.ts';
import { quietLine } from './quiet-line.ts';
import { sentStrip } from './sent-strip.ts';
import { undoOf } from './undo-of.ts';

/** How long a message may take to go out, or to come back, and how often it is looked for; ms. */
const goesOutWithin = 10_000;
const lookEvery = 200;

/** How long a message can be taken back: half a minute at most in Gmail, and a little more; ms. */
const backWithin = 40_000;

/** A message that went out: what was noted of it, and what was made of it since. */
type Out = {
  sending: Sending;
  page: Seen;
  /** `event.timeStamp` of what sent it; ms. */
  at: number;
  noted: Promise<SentNoted>;
  strip: HTMLElement | null;
  made: { day: string; undo: UndoId } | null;
};

/** Send, then next: hears what may send a message, touches nothing of it, and offers the next step once it went out. */
export function afterSending(around: Around): (event: Event) => void {
  const before = choiceBefore(around);
  let out: Out | null = null;
  let looking: ReturnType<typeof setInterval> | undefined;
  around.signal.addEventListener('abort', () => clearInterval(looking));
  const lookFor = (isThere: () => boolean) => {
    clearInterval(looking);
    let looks = goesOutWithin / lookEvery;
    looking = setInterval(() => {
      looks -= 1;
      if (looks < 0 || isThere()) clearInterval(looking);
    }, lookEvery);
  };
  return (event) => {
    const sending = around.site.sendingBy(event, around.place());
    if (sending !== null) {
      const here = around.page();
      const choice = before.chosen(sending.place);
      return lookFor(() => {
        const gone = wentOut(sending, here, event.timeStamp, choice, around);
        if (gone === null) return false;
        before.sent(sending.place);
        out = gone;
        return true;
      });
    }
    const last = out;
    if (last === null || !last.sending.undoneBy?.(event) || event.timeStamp - last.at > backWithin) {
      return before.hear(event);
    }
    lookFor(() => {
      if (!last.sending.isBack?.()) return false;
      out = null;
      void tookBack(last, around).catch(() => {});
      return true;
    });
  };
}

/** Whether it went out; then what follows from it is on its way. */
function wentOut(sending: Sending, here: Seen, at: number, choice: Choice, around: Around): Out | null {
  const sent = sending.sent();
  if (sent === null) return null;
  const { page, message } = messageOf(sent, here, around);
  const noted = ask('messageSent', { ...message, chosen: choice !== 'ask' }, page);
  const out: Out = { sending, page, at, noted, strip: null, made: null };
  const made = (day: string, undo: UndoId) => {
    out.made = { day, undo };
  };
  void noted
    .then(({ offer }) => {
      if (offer === null || choice === 'none') return;
      if (choice === 'ask') out.strip = showOffer(offer, page, around, made);
      else takeOffer(offer, page, choice === 'if no reply', around, made);
    })
    .catch(() => {});
  return out;
}

/** The user took the message back: it is no touch. A step that was made for it is theirs to keep or not. */
async function tookBack({ page, noted, strip, made }: Out, around: Around): Promise<void> {
  strip?.remove();
  const { undo, offer } = await noted;
  if (undo !== null) await ask('messageTakenBack', { undo, prompt: offer?.prompt ?? '' }, page);
  if (made === null) return;
  around.spot.showLine(
    quietLine(words.parts.takenBack(made.day), [
      { title: words.parts.keep, act: () => {} },
      undoOf(made.undo, page, words.parts.remove),
    ]),
  );
}

function showOffer(offer: SentOffer, page: Seen, around: Around, made: Made): HTMLElement {
  const { spot } = around;
  const assistant = assistantOfPage(page);
  const { prompt, contact } = offer;
  const notSaved = () => spot.showLine(quietLine(words.parts.notSaved, []));
  const answer = (word: 'not now' | 'never') =>
    void assistant.answerPrompt({ prompt, answer: word }).catch(notSaved);
  const { strip, focus } = sentStrip(offer, around.hearer(), {
    save: (onlyIfNoReply) => takeOffer(offer, page, onlyIfNoReply, around, made),
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
  return strip;
}

/** Told of the step that was made: its day in words, and what takes it back. */
type Made = (day: string, undo: UndoId) => void;

/** The user takes an offer: the step is set, said, and can be taken back. */
export function takeOffer(
  offer: SentOffer,
  page: Seen,
  onlyIfNoReply: boolean,
  around: Around,
  made?: Made,
): void {
  const { prompt, contact, name: _, ends, ...offered } = offer;
  const notSaved = () => around.spot.showLine(quietLine(words.parts.notSaved, []));
  void assistantOfPage(page)
    .takeOffer({
      prompt,
      contact,
      words: { ...offered, onlyIfNoReply },
      ends: ends && { step: ends.id, generation: ends.generation },
    })
    .then((saved) => {
      if (saved.is !== 'scheduled') return notSaved();
      const day = sayDue(offer.due, around.hearer());
      say(words.parts.saved(day), saved.undo, page, around);
      made?.(day, saved.undo);
    })
    .catch(notSaved);
}

function say(text: string, undo: UndoId, page: Seen, around: Around): void {
  around.spot.showLine(quietLine(text, [undoOf(undo, page)]));
}
