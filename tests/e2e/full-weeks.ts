import type { Channel } from '../../lib/domain/channel.ts';
import { newContact } from '../../lib/domain/contact.ts';
import { daysAfter } from '../../lib/domain/desk.ts';
import type { Id, IdKind } from '../../lib/domain/id.ts';
import { idPrefixes } from '../../lib/domain/id.ts';
import { newStep } from '../../lib/domain/next-step.ts';
import { sampleBook } from '../../lib/domain/sample-book.ts';
import type { Filling } from './fill-book.ts';

const first =
  'Nadia Ben Sofia Claire Owen Hanna Victor Jonas Priya Lukas Amara Tomasz Ruth Daniel Mei Ines'.split(' ');
const last =
  'Rahal Hartley Marchetti Vasseur Pryce Lindqvist Amsel Raman Brandt Wilk Adeyemi Okafor Tan'.split(' ');
const purposes = [
  'winter routes',
  'pallet sizes for spring',
  'the board date',
  'the rate card',
  'thanks for coming',
  'audit dates',
  'the start of the trial',
];
const channels: Channel[] = ['call', 'email', 'call', 'linkedin', 'email'];

/**
 * The sample book, two blocks on every working day (twelve places), and a crowd of invented people whose steps pile
 * up on some days. `today` is `YYYY-MM-DD`, `now` an instant of it.
 */
export function fullWeeks(today: string, now: number, zone: string, people = 120): Filling {
  let ids = 0;
  const newId = <K extends IdKind>(kind: K) =>
    `${idPrefixes[kind]}_${String(++ids).padStart(6, '0')}` as Id<K>;
  const sample = sampleBook(now, zone, [], newId);
  const contacts = Array.from({ length: people }, (_, at) =>
    newContact(newId('contact'), now - 40 * 86_400_000, {
      name: `${first[at % first.length]} ${last[(at * 5) % last.length]}`,
      company: `Harrowgate ${at + 1}`,
      relationship: (['prospect', 'client', 'dream client'] as const)[at % 3]!,
    }),
  );
  const piles = [1, 1, 2, 6, 7, 8, 8, 8, 9, 14, 14, 15, 20, 22, 23, 29, 30];
  const steps = contacts.slice(0, -3).map((who, at) => ({
    ...newStep(newId('step'), now - 6 * 86_400_000, {
      contact: who.id,
      due: { is: 'day', day: weekdayFrom(daysAfter(today, piles[at % piles.length]!)) },
      channel: channels[at % channels.length]!,
      purpose: purposes[at % purposes.length]!,
      value: '',
      promised: at % 9 === 0,
    }),
  }));
  const touches = contacts.flatMap((who, at) =>
    [2, 9 + (at % 12), 30 + at].map((days, turn) => ({
      id: newId('touch'),
      contact: who.id,
      step: null,
      channel: channels[(at + turn) % channels.length]!,
      direction: 'out' as const,
      outcome: (at + turn) % 3 === 0 ? ('moved forward' as const) : ('kept going' as const),
      at: now - days * 86_400_000,
      note: '',
      about: purposes[at % purposes.length]!,
      resource: null,
      batch: null,
    })),
  );
  const blocks = [1, 2, 3, 4, 5].flatMap((day) => [
    block(newId('block'), day, 'Calls', '09:00', '10:00', ['call', 'meeting', 'visit']),
    block(newId('block'), day, 'Mail and notes', '11:00', '12:00', []),
  ]);
  return {
    contact: [...sample.contacts, ...contacts],
    step: [...sample.steps, ...steps],
    touch: [...sample.touches, ...touches],
    need: sample.needs,
    rating: sample.ratings,
    stageChange: sample.stageChanges,
    stage: sample.stages,
    resource: sample.resources,
    block: blocks,
  };
}

function block(id: Id<'block'>, day: number, name: string, from: string, to: string, channelsOf: Channel[]) {
  return { id, name, day, from, to, channels: channelsOf, exceptions: {} };
}

function weekdayFrom(day: string): string {
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  return weekday > 5 ? daysAfter(day, 8 - weekday) : day;
}
