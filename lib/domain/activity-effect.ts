import type { MomentumWeek } from './momentum.ts';

/** More, less, or about as much. */
export type Change = 'more' | 'less' | 'as much';

/** How activity and effect went: the later half of the weeks against the earlier; shares are 0 to 1. */
export type ActivityEffect = {
  activity: Change;
  effect: Change;
  touches: { before: number; after: number };
  share: { before: number; after: number };
  /** Monday from which the later half counts. */
  since: string;
};

/** What differs by less counts as about as much: a fifth of the touches, five in a hundred of the share. */
const noise = { touches: 0.2, share: 0.05 };
/** So many touches in each half show something. */
const touchesThatShow = 5;

/** Activity against effect over whole weeks; null while there is too little to compare. */
export function activityAgainstEffect(weeks: readonly MomentumWeek[]): ActivityEffect | null {
  const half = Math.floor(weeks.length / 2);
  const [before, after] = [weeks.slice(weeks.length - 2 * half, weeks.length - half), weeks.slice(-half)];
  const made = (those: readonly MomentumWeek[]) => those.reduce((sum, one) => sum + one.touches.length, 0);
  const forward = (those: readonly MomentumWeek[]) => those.reduce((sum, one) => sum + one.forward.length, 0);
  const touches = { before: made(before), after: made(after) };
  if (half === 0 || touches.before < touchesThatShow || touches.after < touchesThatShow) return null;
  const share = { before: forward(before) / touches.before, after: forward(after) / touches.after };
  return {
    activity: changeOf(touches.after - touches.before, touches.before * noise.touches),
    effect: changeOf(share.after - share.before, noise.share),
    touches,
    share,
    since: after[0]!.from,
  };
}

function changeOf(difference: number, noise: number): Change {
  if (Math.abs(difference) <= noise) return 'as much';
  return difference > 0 ? 'more' : 'less';
}
