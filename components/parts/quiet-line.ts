import { button, goesAfter, make } from './make.ts';

/** Milliseconds for which a line stays; hovering or focus holds it. */
const stays = 10_000;

/** One line that says something and offers what can be done about it. Spoken; it takes no focus, and goes by itself. */
export function quietLine(text: string, acts: readonly { title: string; act: () => void }[]): HTMLElement {
  const line = make('div', { class: 'part-line', role: 'group', 'aria-label': text });
  const said = make('p', { 'aria-live': 'polite' });
  line.append(
    said,
    ...acts.map(({ title, act }) =>
      button(title, 'part-act', () => {
        line.remove();
        act();
      }),
    ),
  );
  goesAfter(line, stays, ['focusin', 'focusout'], () => line.remove());
  // What comes into a live region after it stands is spoken.
  setTimeout(() => said.append(text));
  return line;
}
