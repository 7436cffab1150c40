/**
 * Whether a tab asks more often than people do. A bucket for each tab: 60 questions, refilled at 10 a second; a
 * search costs six. Remembered only as long as the background lives: it is a brake, not a record.
 */
export function makePace(now: () => number): (tab: number, costly: boolean) => boolean {
  const buckets = new Map<number, { left: number; at: number }>();
  return (tab, costly) => {
    const before = buckets.get(tab) ?? { left: most, at: now() };
    const left = Math.min(most, before.left + Math.max(0, now() - before.at) * perMs);
    const cost = costly ? 6 : 1;
    if (buckets.size > 1_000) buckets.clear();
    buckets.set(tab, { left: left >= cost ? left - cost : left, at: now() });
    return left < cost;
  };
}

const most = 60;
const perMs = 10 / 1_000;
