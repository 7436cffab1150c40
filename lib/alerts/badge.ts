import type { Bells } from './bells.ts';

/** The toolbar badge: how many steps are overdue or for today. Nothing at none; its colour tells whether any is overdue. */
export async function showBadge(bells: Bells, due: { overdue: number; today: number }): Promise<void> {
  await bells.badge.set(badgeText(due.overdue + due.today), due.overdue > 0 ? 'overdue' : 'today');
}

/** A badge has room for four characters. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}
