import type { StampedRow } from './stamped.ts';

/** The id of the contact that a row belongs to; of a conversation in which nobody was chosen, whom it was seen with. */
export function contactOf(row: StampedRow): string | null {
  const { contact, lastSeen } = (row.record ?? {}) as Belonging;
  return contact ?? lastSeen?.of ?? null;
}

type Belonging = { contact?: string | null; lastSeen?: { of?: string } | null };
