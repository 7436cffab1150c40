import type { Channel } from '../domain/channel.ts';
import type { Due } from '../domain/due.ts';

/** The words of a notification, in the language of the interface. */
export type AlertWords = {
  /** The title where nobody's name is known. */
  somebody: string;
  channels: Record<Channel, string>;
  /** That it is late, and when it was due. */
  wasDue(due: Due): string;
  /** The title of one notification for many steps: of one channel or (null) of several, of the block that goes on or not. */
  many(count: number, channel: Channel | null, inBlock: boolean): string;
  /** The names that stand first, and how many more there are. */
  andMore(names: readonly string[], more: number): string;
  done: string;
  snooze: string;
};

export const englishAlerts: AlertWords = {
  somebody: 'Next step',
  channels: {
    call: 'Call',
    email: 'Email',
    linkedin: 'LinkedIn message',
    meeting: 'Meeting',
    visit: 'Visit',
    note: 'Hand-written note',
    event: 'Event invitation',
  },
  wasDue: (due) =>
    `was due ${due.is === 'day' ? dayWords(due.day) : `${dayWords(due.at)}, ${due.at.slice(11)}`}`,
  many: (count, channel, inBlock) =>
    `${count.toLocaleString('en')} ${channel === null ? 'next steps' : several[channel]} ${inBlock ? 'in this block' : 'are due'}`,
  andMore: (names, more) =>
    more > 0 ? `${names.join(', ')} and ${more.toLocaleString('en')} more` : names.join(', '),
  done: 'Done',
  snooze: 'Snooze',
};

const several: Record<Channel, string> = {
  call: 'calls',
  email: 'emails',
  linkedin: 'LinkedIn messages',
  meeting: 'meetings',
  visit: 'visits',
  note: 'hand-written notes',
  event: 'event invitations',
};

/** "Thu 26 Nov" */
function dayWords(wall: string): string {
  const day = Temporal.PlainDate.from(wall.slice(0, 10));
  return `${weekdays[day.dayOfWeek - 1]} ${day.day} ${months[day.month - 1]}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
