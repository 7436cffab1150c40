import type { ConversationView } from '../actions/look-at-conversation.ts';
import { nameOf } from '../domain/contact.ts';
import { dueDayIn } from '../domain/due.ts';
import { isPartOn } from '../domain/page-parts.ts';
import { standingOf } from '../domain/standing.ts';
import type { Answers } from './contract.ts';

const channelWords = {
  call: 'Call',
  email: 'E-mail',
  linkedin: 'LinkedIn',
  meeting: 'Meeting',
  visit: 'Visit',
  note: 'Note',
  event: 'Event',
} as const;

/** What the closed tab says of a conversation: its next step's day and channel, or that there is none. */
export function tabWords(view: ConversationView, site: string): Answers['tabHere'] {
  const isHidden = view.settings.tabHidden[site] === true || !isPartOn(view.settings, 'tab');
  const place = { top: view.settings.tabTop, hidden: isHidden, theme: view.settings.theme };
  const on = view.plan[0];
  if (on === undefined) {
    return { state: 'none', label: 'Next step: none', first: 'None', second: 'set one', ...place };
  }
  const day = Temporal.PlainDate.from(dueDayIn(on.due, view.zone));
  const today = Temporal.Instant.fromEpochMilliseconds(view.now).toZonedDateTimeISO(view.zone).toPlainDate();
  const isToday = day.equals(today);
  const time = on.due.is === 'time' ? on.due.at.slice(11) : null;
  const shortDay = day.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
  const first = isToday ? `Today${time ? ` ${time}` : ''}` : shortDay.replace(',', '');
  const channel = channelWords[on.channel];
  const known = view.people.filter((one) => one.contact !== null).length;
  const name = known > 1 && view.person?.known ? nameOf(view.person.known) : null;
  return {
    state: standingOf(on, view.now, view.zone),
    label: `Next step: ${first}${time && !isToday ? ` ${time}` : ''}, ${channel}${name ? `, ${name}` : ''}`,
    first,
    second: name ?? channel,
    ...place,
  };
}
