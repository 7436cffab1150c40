import { button, goesAfter, make } from './make.ts';

/** What can be done about what a line says; `key` is the digit that does it while the line has the focus. */
export type LineAct = { title: string; key?: string; act: () => void };

/** Milliseconds for which a line stays; hovering or focus holds it. */
const stays = 10_000;

/**
 * One line that says something and offers what can be done about it. Spoken; it takes no focus, and goes by itself.
 * With keys it can be given the focus, and lets all other keys through.
 */
export function quietLine(text: string, acts: readonly LineAct[]): HTMLElement {
  const line = make('div', { class: 'part-line', role: 'group', 'aria-label': text });
  const said = make('p', { 'aria-live': 'polite' });
  const done = (act: () => void) => () => {
    line.remove();
    act();
  };
  line.append(
    said,
    ...acts.map(({ title, key, act }) => {
      const press = button(title, 'part-act', done(act));
      if (key === undefined) return press;
      press.setAttribute('aria-keyshortcuts', key);
      press.append(make('kbd', { 'aria-hidden': 'true' }, key));
      return press;
    }),
  );
  const keys = acts.flatMap(({ key }) => key ?? []);
  if (keys[0]) {
    line.tabIndex = -1;
    line.dataset.letsKeys = keys.map((key) => `Digit${key}`).join(' ');
    line.addEventListener('keydown', ({ code }) => {
      const meant = acts.find(({ key }) => key && code === `Digit${key}`);
      if (meant) done(meant.act)();
    });
  }
  goesAfter(line, stays, ['focusin', 'focusout'], () => line.remove());
  // What comes into a live region after it stands is spoken.
  setTimeout(() => said.append(text));
  return line;
}
