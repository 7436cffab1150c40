import type { ListRow } from '../../lib/sites/gmail/list.ts';
import type { ShownState } from '../look/glyph-shapes.ts';
import { drawGlyph } from './draw-glyph.ts';

/** The colours of the states on light and on dark rows; the shape says the same. */
const colours: Record<ShownState, [light: string, dark: string]> = {
  overdue: ['#ae321e', '#f28d76'],
  today: ['#0a6a57', '#66cdae'],
  waiting: ['#4a5a8c', '#a6b5e3'],
  later: ['#4b534f', '#b3bbb6'],
  none: ['#855500', '#e0b25e'],
  stalled: ['#855500', '#e0b25e'],
  done: ['#646c67', '#929b96'],
};

/**
 * Puts the mark of a next step before a row's subject, in the gap between two cells: nothing in the row moves for it.
 * The row is what it is placed against, so that it scrolls along and no cell cuts it off. Null: the row has no such cell.
 */
export function drawMark({ element, subject }: ListRow, state: ShownState, label: string): Element | null {
  const cell = subject.closest('td,[role=gridcell]');
  if (cell === null) return null;
  const row = element as HTMLElement;
  const style = getComputedStyle(row);
  if (style.position === 'static') row.style.position = 'relative';
  const mark = document.createElement('span');
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', label);
  const [light, dark] = colours[state];
  mark.style.cssText =
    'position:absolute;inset-block:0;margin-block:auto;margin-inline-start:-14px;inline-size:12px;block-size:12px;pointer-events:none';
  mark.style.color = isLight(style.color) ? dark : light;
  const glyph = drawGlyph(state);
  glyph.style.cssText = 'display:block;inline-size:12px;block-size:12px';
  mark.append(glyph);
  cell.prepend(mark);
  return mark;
}

/** Whether words in this colour (`rgb(…)`) stand on a dark ground. */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.3 + green * 0.6 + blue * 0.1 > 128;
}
