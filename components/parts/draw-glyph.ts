import { glyphShapes, type ShownState, type Stroke } from '../look/glyph-shapes.ts';

const svgNames = 'http://www.w3.org/2000/svg';

/** The shape of a state as an SVG of its own, in the colour of the text around it. */
export function drawGlyph(state: ShownState): SVGSVGElement {
  return drawStrokes(glyphShapes[state].strokes);
}

/** Strokes on a field of 16 × 16. */
export function drawStrokes(strokes: readonly Stroke[]): SVGSVGElement {
  const glyph = document.createElementNS(svgNames, 'svg');
  glyph.setAttribute('viewBox', '0 0 16 16');
  glyph.setAttribute('aria-hidden', 'true');
  for (const { d, width, dash } of strokes) {
    const path = document.createElementNS(svgNames, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', width ? 'none' : 'currentColor');
    path.setAttribute('fill-rule', 'evenodd');
    if (width) {
      path.setAttribute('stroke', 'currentColor');
      path.setAttribute('stroke-width', String(width));
      path.setAttribute('stroke-dasharray', dash ?? 'none');
    }
    glyph.append(path);
  }
  return glyph;
}
