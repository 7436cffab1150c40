import type { Standing } from '../../lib/domain/standing.ts';

/** How it stands with a contact, as every surface shows it: always a shape, a word and a colour together. */
export type ShownState = Standing | 'none' | 'stalled' | 'done';

/** One path on a 16 × 16 field, filled, or stroked with the given width. */
export type Stroke = { d: string; width?: number; dash?: string };

/**
 * The seven shapes, as plain paths, so that the tab in a foreign page can draw them without the components.
 * A shape with a point moves on, a round or square one waits.
 */
export const glyphShapes: Record<ShownState, { strokes: Stroke[]; pointsOnward: boolean }> = {
  overdue: {
    pointsOnward: false,
    strokes: [
      {
        d: 'M8 1.6 14.4 8 8 14.4 1.6 8ZM7.15 4.9a.85.85 0 0 1 1.7 0v3.5a.85.85 0 0 1-1.7 0ZM7.1 10.95a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0Z',
      },
    ],
  },
  today: { pointsOnward: true, strokes: [{ d: 'M10 3.55 14.9 8 10 12.45A5.9 5.9 0 1 1 10 3.55Z' }] },
  later: { pointsOnward: true, strokes: [{ d: 'M9.8 4.2 14 8l-4.2 3.8A5 5 0 1 1 9.8 4.2Z', width: 1.5 }] },
  waiting: {
    pointsOnward: false,
    strokes: [
      { d: 'M3.25 8a4.75 4.75 0 1 0 9.5 0 4.75 4.75 0 1 0-9.5 0Z', width: 1.5 },
      { d: 'M8 2.75a5.25 5.25 0 0 0 0 10.5Z' },
    ],
  },
  none: {
    pointsOnward: false,
    strokes: [
      { d: 'M13.9 8A5.9 5.9 0 1 1 2.1 8a5.9 5.9 0 0 1 11.8 0', width: 1.5, dash: '2.5 2.13' },
      { d: 'M8 5.9v4.2M5.9 8h4.2', width: 1.5 },
    ],
  },
  stalled: {
    pointsOnward: false,
    strokes: [
      {
        d: 'M5 3h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM6.6 6v4M9.4 6v4',
        width: 1.5,
      },
    ],
  },
  done: { pointsOnward: false, strokes: [{ d: 'm3.25 8.4 3.2 3.2 6.3-7', width: 1.75 }] },
};
