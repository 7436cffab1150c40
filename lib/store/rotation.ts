import type { CopyLabel } from './copy-shelf.ts';

/** Copies are taken at most this often: ms. */
export const copyEveryMs = 60 * 60_000;

/** Every eighth copy stands for a day, every fortieth for a week: hours in which somebody worked. */
const ofDay = 8;
const ofWeek = 40;

/**
 * Which copies may go: all but the newest three, the newest two of a day and of a week (so that there is always one
 * which is that old), and the fullest, as long as it has more than twice the contacts of the newest; a loss that
 * nobody has noticed must not push out what was there before it.
 */
export function outdated(labels: readonly CopyLabel[]): number[] {
  const newestFirst = [...labels].sort((a, b) => b.order - a.order);
  const newest = newestFirst[0];
  if (!newest) return [];
  const fullest = newestFirst.reduce((most, one) => (one.contacts > most.contacts ? one : most));
  const kept = new Set([
    ...newestFirst.slice(0, 3),
    ...newestFirst.filter((one) => one.order % ofDay === 0).slice(0, 2),
    ...newestFirst.filter((one) => one.order % ofWeek === 0).slice(0, 2),
    ...(fullest.contacts > 2 * newest.contacts ? [fullest] : []),
  ]);
  return newestFirst.filter((one) => !kept.has(one)).map((one) => one.order);
}

/** Whether it is time for another copy. A newest copy from the future means that the clock went back. */
export function isCopyDue(labels: readonly CopyLabel[], now: number): boolean {
  const newest = labels.reduce<CopyLabel | null>(
    (one, two) => (one && one.order > two.order ? one : two),
    null,
  );
  return newest === null || Math.abs(now - newest.takenAt) >= copyEveryMs;
}
