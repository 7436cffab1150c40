import { counted } from './day-words.ts';
import type { Pause, WhySwing } from './swing.ts';

/** What speaks for taking a step now. */
export function swingInWords(because: readonly WhySwing[]): string {
  const reasons = because.map(swingReason).join(', ');
  return `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}.`;
}

function swingReason(because: WhySwing): string {
  switch (because.rule) {
    case 'warm':
      return because.days === 0 ? 'moved forward today' : `moved forward ${counted(because.days, 'day')} ago`;
    case 'overdue':
      return `${counted(because.days, 'day')} overdue`;
    case 'due today':
      return 'due today';
    case 'due soon':
      return `due in ${counted(because.days, 'day')}`;
    case 'their hours':
      return `in the preferred hours, ${because.from} to ${because.to}`;
  }
}

/** What a pause says, and the one thing to look at. */
export function pauseInWords({ misses, control }: Pause): string {
  const fact = `${misses} misses in a row.`;
  switch (control.rule) {
    case 'reason':
      return `${fact} ${control.hollow} of them had no reason to answer: give the next one a reason.`;
    case 'channel':
      return `${fact} All by ${control.channel}: take another channel for the next.`;
    case 'break':
      return `${fact} Ten minutes away from the desk, then one warm contact.`;
  }
}
