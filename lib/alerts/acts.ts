import { stepOfAlert } from '../domain/next-step.ts';

/** What the user wants who touched one of our notifications. */
export type AlertAct =
  | { is: 'open'; step: string }
  | { is: 'done'; step: string; generation: number }
  | { is: 'snooze'; step: string; generation: number }
  | { is: 'list' };

const summaryStart = 'summary:';

/** The id of one notification for many alerts: those that were claimed under this label. */
export function summaryId(claimedBy: string): string {
  return `${summaryStart}${claimedBy}`;
}

/** Whether the notification with this id stands for several steps. */
export function isSummary(id: string): boolean {
  return id.startsWith(summaryStart);
}

/**
 * What a click on a notification (`button` null) or on its first or second button means, from its id alone: the
 * background may have died since it was shown. A summary, and whatever is not ours to know, opens the list.
 */
export function actOfAlert(id: string, button: number | null): AlertAct {
  const about = stepOfAlert(id);
  if (about === null) return { is: 'list' };
  if (button === 0) return { is: 'done', step: about.id, generation: about.generation };
  if (button === 1) return { is: 'snooze', step: about.id, generation: about.generation };
  return { is: 'open', step: about.id };
}
