import type { TravellingKind } from '../domain/records.ts';
import type { StampedRow } from './stamped.ts';

/** One row that taking in looks at: as it is here, and as it will be; the very same object where nothing changes. */
export type Planned = { kind: TravellingKind; before: StampedRow | null; after: StampedRow };

/** What taking rows in will write, by `keyOf`, and what else there is to tell. */
export type Plan = { rows: Map<string, Planned>; joined: number; setAside: number };

/** The name of a row in a plan: ids are unique within a kind alone. */
export function keyOf(kind: TravellingKind, id: string): string {
  return `${kind} ${id}`;
}
