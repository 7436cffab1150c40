import type { Boot } from '../tab/boot.ts';
import { make } from './make.ts';
import css from './parts.css?inline';

/** The spot at the bottom of the page where a part may speak: one card, and one line below it. */
export type PartsPlace = {
  /** Shows a card instead of the one before. */
  showCard: (card: HTMLElement) => void;
  showLine: (line: HTMLElement) => void;
  /** Shows something that finds its own place; it goes by itself. */
  showLoose: (what: HTMLElement) => void;
};

/** Makes the spot, in our closed root; it is in the page only while it shows something. */
export function makePartsPlace(boot: Boot): PartsPlace {
  const { root, signal } = boot;
  const place = make('div', { class: 'parts' });
  let styled = false;
  const style = () => {
    if (styled) return;
    styled = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const stand = () => {
    style();
    boot.stay();
    place.classList.toggle('beside', root.querySelector('[data-panel]') !== null);
    if (!place.isConnected) root.append(place);
  };
  const show = (kind: 'card' | 'line') => (what: HTMLElement) => {
    if (signal.aborted) return;
    stand();
    place.querySelector(`:scope > .part-${kind}`)?.remove();
    if (kind === 'card') place.prepend(what);
    else place.append(what);
  };
  const showLoose = (what: HTMLElement) => {
    stand();
    place.append(what);
  };
  return { showCard: show('card'), showLine: show('line'), showLoose };
}
