import { glyphShapes, type ShownState } from './glyph-shapes.ts';

/** The shape of a state, in its colour. Give `label` only where the word does not stand beside it. */
export function Glyph({ state, size = 16, label }: { state: ShownState; size?: number; label?: string }) {
  const shape = glyphShapes[state];
  return (
    <svg
      class={`glyph is-${state}${shape.pointsOnward ? ' mirror' : ''}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={!label}
    >
      {shape.strokes.map(({ d, width, dash }) => (
        <path
          key={d}
          d={d}
          fill={width ? 'none' : 'currentColor'}
          fill-rule="evenodd"
          stroke={width ? 'currentColor' : undefined}
          stroke-width={width}
          stroke-dasharray={dash}
          stroke-linecap={dash ? 'butt' : 'round'}
          stroke-linejoin="round"
        />
      ))}
    </svg>
  );
}
