import type { TabWords } from '../../lib/messages/contract.ts';
import { glyphShapes, type Stroke } from '../look/glyph-shapes.ts';
import css from './closed-tab.css?inline';

export type ClosedTab = {
  show(words: TabWords, top: number): void;
  hide(): void;
  focus(): void;
};

const svgNames = 'http://www.w3.org/2000/svg';

/**
 * The closed tab at the page's edge, without any library: it is in every page. A press opens the panel, a drag up or
 * down moves it (`onPlace`, pixels from the top), the arrow keys too.
 */
export function makeClosedTab(
  root: ShadowRoot,
  on: { open: () => void; place: (top: number) => void },
): ClosedTab {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const button = document.createElement('button');
  button.className = 'tab';
  button.type = 'button';
  // After the panel is closed the focus is here; the page's own shortcuts go on working.
  button.dataset.letsKeys = 'Space ArrowUp ArrowDown';
  const glyph = document.createElementNS(svgNames, 'svg');
  glyph.setAttribute('viewBox', '0 0 16 16');
  glyph.setAttribute('aria-hidden', 'true');
  const first = document.createElement('b');
  const second = document.createElement('i');
  button.append(glyph, first, second);

  let dragged = false;
  const place = (top: number) => {
    const kept = Math.round(Math.max(8, Math.min(top, innerHeight - 52)));
    button.style.top = `${kept}px`;
    return kept;
  };
  button.onpointerdown = (down) => {
    dragged = false;
    const start = button.offsetTop - down.clientY;
    button.setPointerCapture(down.pointerId);
    button.onpointermove = (move) => {
      if (dragged || Math.abs(move.clientY - down.clientY) > 4) {
        dragged = true;
        place(start + move.clientY);
      }
    };
    button.onpointerup = () => {
      button.onpointermove = null;
      if (dragged) on.place(place(button.offsetTop));
    };
  };
  button.onkeydown = (event) => {
    const by = event.key === 'ArrowUp' ? -16 : event.key === 'ArrowDown' ? 16 : 0;
    if (by === 0) return;
    event.preventDefault();
    on.place(place(button.offsetTop + by));
  };
  // Only a person may open it: a page's own script cannot.
  button.onclick = (event) => event.isTrusted && !dragged && on.open();

  return {
    show(words, top) {
      button.ariaLabel = words.label;
      button.dataset.state = words.state;
      glyph.replaceChildren(...glyphShapes[words.state].strokes.map(drawn));
      first.textContent = words.first;
      second.textContent = words.second;
      if (!button.isConnected) root.append(button);
      if (button.onpointermove === null) place(top);
    },
    hide: () => button.remove(),
    focus: () => button.focus(),
  };
}

function drawn({ d, width, dash }: Stroke): SVGPathElement {
  const path = document.createElementNS(svgNames, 'path');
  path.setAttribute('d', d);
  if (width === undefined) return path;
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', String(width));
  path.setAttribute('stroke-dasharray', dash ?? 'none');
  return path;
}
