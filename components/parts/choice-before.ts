import type { SentOffer } from '../../lib/actions/message-sent.ts';
import { assistantOfPage } from '../../lib/messages/ask.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { Writing } from '../../lib/sites/parts-of-site.ts';
import { words } from '../words.ts';
import { type Around, messageOf } from './around.ts';
import { make } from './make.ts';

/** What the user chose while writing: to be asked after sending, a step (if no reply, or in any case), or none. */
export type Choice = 'ask' | 'if no reply' | 'in any case' | 'none';

/** How often the place of the message that is written is measured, while it stands; ms. */
const measureEvery = 400;
/** How often it is looked to whom the message goes, while somebody types; ms. */
const hearEvery = 1_000;

/**
 * Before sending: a choice beside the message that is being written, in our own root, outside of the page's layout. It
 * goes with the message.
 */
export function choiceBefore(around: Around): {
  hear: (event: Event) => void;
  /** What is chosen for a message at this moment. */
  chosen: (place: Element) => Choice;
  /** The message went out: its place may stay, for the next one. */
  sent: (place: Element) => void;
} {
  const choices = new Map<Element, { to: string; select: HTMLSelectElement; end: () => void }>();
  let heard = Number.NEGATIVE_INFINITY;
  const show = (writing: Writing, to: string, offer: SentOffer) => {
    const select = chooser(offer, around);
    const chip = make('label', { class: 'part-choice' }, words.parts.next, select);
    const place = () => {
      const { at, side } = writing;
      if (!at.isConnected || !around.place().isVisible(at)) return choices.get(writing.place)?.end();
      const { top, bottom, left, right } = at.getBoundingClientRect();
      const { offsetWidth, offsetHeight } = chip;
      // A window stands on the page's edge, hence above; below an answer, at the end, nothing of the page begins.
      const y = {
        above: top - offsetHeight - 4,
        below: bottom + 4,
        before: (top + bottom - offsetHeight) / 2,
      };
      const x = { above: left, below: right - offsetWidth, before: left - offsetWidth - 8 };
      chip.style.top = `${Math.max(4, y[side])}px`;
      chip.style.left = `${Math.max(4, x[side])}px`;
    };
    const timer = setInterval(place, measureEvery);
    const life = new AbortController();
    addEventListener('scroll', place, { capture: true, passive: true, signal: life.signal });
    const end = () => {
      clearInterval(timer);
      life.abort();
      chip.remove();
      choices.delete(writing.place);
    };
    around.signal.addEventListener('abort', end, { signal: life.signal });
    choices.set(writing.place, { to, select, end });
    around.spot.showLoose(chip);
    place();
  };
  const look = async (writing: Writing) => {
    const to = writing.to.map((one) => one.email ?? one.profileId ?? one.memberUrn).join();
    const before = choices.get(writing.place);
    if (before?.to === to) return;
    before?.end();
    // Until the answer is there nobody asks again for the same people.
    choices.set(writing.place, { to, select: make('select'), end: () => choices.delete(writing.place) });
    const { page, message } = messageOf(writing.read(), around.page(), around);
    const offer = await assistantOfPage(page)
      .beforeSending(message)
      .catch(() => null);
    if (offer !== null && choices.get(writing.place)?.to === to && writing.place.isConnected) {
      show(writing, to, offer);
    }
  };
  return {
    hear: (event) => {
      if (event.timeStamp - heard < hearEvery) return;
      const writing = around.site.writingAt(event, around.place());
      if (writing === null) return;
      heard = event.timeStamp;
      void look(writing);
    },
    sent: (place) => choices.get(place)?.end(),
    chosen: (place) => (choices.get(place)?.select.value || 'ask') as Choice,
  };
}

function chooser(offer: SentOffer, { hearer }: Around): HTMLSelectElement {
  const day = sayDue(offer.due, hearer(), 'short');
  const option = (value: Choice, title: string) => make('option', { value }, title);
  return make(
    'select',
    {},
    option('ask', words.parts.askAfter),
    option('if no reply', `${day}, ${words.parts.ifNoReply.toLowerCase()}`),
    option('in any case', `${day}, ${words.parts.inAnyCase.toLowerCase()}`),
    option('none', words.parts.noneThisTime),
  );
}
