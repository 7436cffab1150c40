import type { SentOffer } from '../../lib/actions/message-sent.ts';
import { type Hearer, sayDue, sayReason } from '../../lib/phrases/say.ts';
import { closeIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import { firstName } from './around.ts';
import { drawGlyph, drawStrokes } from './draw-glyph.ts';
import { button, goesAfter, make } from './make.ts';

export type SentActs = {
  save: (onlyIfNoReply: boolean) => void;
  notNow: () => void;
  never: () => void;
  notAProspect: () => void;
};

/** Milliseconds for which the strip stays while the pointer is elsewhere: it stands where the next mail is written. */
const stays = 60_000;

/** After sending: the next step, whole, one key away. `focus` is what takes Enter; every other key stays the page's. */
export function sentStrip(
  offer: SentOffer,
  hearer: Hearer,
  acts: SentActs,
): { strip: HTMLElement; focus: HTMLElement } {
  const name = firstName(offer.name);
  const title = words.parts.sent(name);
  const strip = make('div', { class: 'part-card', role: 'group', 'aria-label': title });
  const gone = () => strip.remove();
  const thenGone = (act: () => void) => () => {
    gone();
    act();
  };
  const close = button('', 'part-close', gone);
  close.setAttribute('aria-label', words.parts.close);
  close.append(drawStrokes([{ d: closeIcon, width: 1.5 }]));
  const reason = make('p', { class: 'part-reason' });
  const when = make(
    'select',
    { 'aria-label': words.parts.when },
    make('option', {}, words.parts.ifNoReply),
    make('option', {}, words.parts.inAnyCase),
  );
  const sayWhy = () => {
    const sentence = sayReason(offer.channel, offer.purpose, hearer.locale);
    reason.textContent = when.selectedIndex === 0 ? words.parts.unlessReply(sentence) : sentence;
  };
  when.onchange = sayWhy;
  sayWhy();
  const save = button(
    words.parts.save,
    'part-save',
    thenGone(() => acts.save(when.selectedIndex === 0)),
  );
  save.setAttribute('aria-keyshortcuts', 'Enter');
  save.dataset.letsKeys = '';
  save.append(make('kbd', { 'aria-hidden': 'true' }, '↵'));
  const live = make('b', { 'aria-live': 'polite' });
  setTimeout(() => live.append(title));
  strip.append(
    make('div', { class: 'part-head' }, drawGlyph('today'), live, close),
    make('p', { class: 'part-date' }, sayDue(offer.due, hearer)),
    reason,
    make('div', { class: 'part-acts' }, save, when),
    make(
      'div',
      { class: 'part-acts part-quiet' },
      button(words.parts.notNow, 'part-act', thenGone(acts.notNow)),
      button(words.parts.never(name), 'part-act', thenGone(acts.never)),
      button(words.parts.notAProspect, 'part-act', thenGone(acts.notAProspect)),
    ),
  );
  goesAfter(strip, stays, [], gone);
  return { strip, focus: save };
}
