/**
 * Whether a tab asks more often than people do. A bucket for each tab: 60 questions, refilled at 10 a second; a `costly`
 * question counts as six, and so does the first one about a `contact`: a page that was taken over sees the plans of
 * others no faster than it may search for them. Remembered only as long as the background lives: it is a brake, not a
 * record.
 */
export function makePace(now: () => number): Pace {
  const buckets = new Map<number, { left: number; at: number; met: Set<string> }>();
  return (tab, costly, contact) => {
    const before = buckets.get(tab) ?? { left: most, at: now(), met: new Set<string>() };
    const { met } = before;
    if (contact !== undefined && met.has(contact)) return false;
    const left = Math.min(most, before.left + Math.max(0, now() - before.at) * perMs);
    const cost = costly || contact !== undefined ? 6 : 1;
    const isIn = left >= cost;
    if (buckets.size > 1_000) buckets.clear();
    if (met.size > 1_000) met.clear();
    if (isIn && contact !== undefined) met.add(contact);
    buckets.set(tab, { left: isIn ? left - cost : left, at: now(), met });
    return !isIn;
  };
}

/** True: too often. Whoever is named by `contact` costs once for each tab, apart from the question itself. */
export type Pace = (tab: number, costly: boolean, contact?: string) => boolean;

const most = 60;
const perMs = 10 / 1_000;
