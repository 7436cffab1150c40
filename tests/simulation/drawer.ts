import type { CopyLabel } from '../../lib/store/copy-shelf.ts';

/** The drawer beside the database: copies, the mirror, and what the book really was whenever somebody read it whole. */
export type Drawer = {
  labels: Map<number, CopyLabel>;
  texts: Map<number, string>;
  /** What each text should have been: for the sabotage that believes without reading back. */
  meant: Map<number, string>;
  area: Record<string, unknown>;
  /** Each such book as text, with how many contacts were in it. */
  books: Map<string, number>;
  /** The next copy is written wrong by the disk. */
  spoils: boolean;
};

export function emptyDrawer(): Drawer {
  const maps = { labels: new Map(), texts: new Map(), meant: new Map() };
  return { ...maps, area: {}, books: new Map(), spoils: false };
}
