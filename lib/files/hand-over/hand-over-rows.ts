import type { FileRow, FileRows } from '../onward-file.ts';

/** How many of the last touches of each contact the backup gets to see. */
const LAST_TOUCHES = 5;

/**
 * The part of the book that a backup gets, as rows for `writeOnwardFile`: the contacts given (with those that were
 * joined into them), their open steps, their needs, their last touches; nothing of anybody else, nothing that was
 * removed, no settings. The backup imports it like any Onward file, and what they change finds its way back.
 */
export function handOverRows(rows: FileRows, contacts: readonly string[]): FileRows {
  const handed = new Set(contacts);
  const people = live(rows.contact).filter(
    ({ record }) => handed.has(record.id) || (record.joinedInto !== null && handed.has(record.joinedInto)),
  );
  const ids = new Set<string>(people.map(({ id }) => id));
  const theirs = ({ record }: { record: { contact: string } }) => ids.has(record.contact);
  return {
    contact: people,
    step: live(rows.step).filter((row) => theirs(row) && row.record.state.is === 'open'),
    need: live(rows.need).filter(theirs),
    touch: lastOf(live(rows.touch).filter(theirs)),
  };
}

function live<R extends FileRow>(rows: R[] | undefined): (R & { record: NonNullable<R['record']> })[] {
  return (rows ?? []).filter(
    (row): row is R & { record: NonNullable<R['record']> } => row.record !== null && row.removed?.is !== true,
  );
}

function lastOf<R extends { record: { contact: string; at: number } }>(touches: R[]): R[] {
  const counts = new Map<string, number>();
  return touches
    .toSorted((a, b) => b.record.at - a.record.at)
    .filter(({ record }) => {
      const count = (counts.get(record.contact) ?? 0) + 1;
      counts.set(record.contact, count);
      return count <= LAST_TOUCHES;
    });
}
