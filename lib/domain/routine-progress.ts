import { dayOf } from './alert-time.ts';
import type { Contact } from './contact.ts';
import { isActive } from './contact.ts';
import { dayLine } from './day-line.ts';
import { type Desk, daysAfter, daysSince, todayOf } from './desk.ts';
import type { ContactId } from './id.ts';
import type { Prompt } from './local.ts';
import type { Span } from './momentum.ts';
import type { Review } from './review.ts';
import { isWorkingDay, type Rhythm } from './rhythm.ts';
import type { Routine } from './routine.ts';
import type { Touch } from './touch.ts';

/** What routines count: they are never ticked off by hand. */
export type Upkeep = {
  contacts: readonly Contact[];
  touches: readonly Touch[];
  reviews: readonly Review[];
};

/** One period of a routine: its days, what was done (ids of contacts or reviews), and what was to be done. */
export type Period = Span & { done: string[]; target: number };

/**
 * How a routine goes: the period that runs, the periods before it (newest first, without those in which the user did
 * not work), and how many in a row were met, the running one included once it is.
 */
export type Progress = { now: Period; before: Period[]; streak: number; best: number };

type When = Pick<Desk, 'now' | 'zone' | 'rhythm'>;

/** How far back periods are looked at, in days. */
const longestMemory = 800;

/**
 * The progress of a routine, counted from touches and reviews. A period with fewer working days than usual asks for
 * less in proportion, one without any asks for nothing and breaks no streak; nor does the running one, nor the one in
 * which the routine was begun.
 */
export function progressOf(routine: Routine, upkeep: Upkeep, desk: When): Progress {
  const today = todayOf(desk);
  const begun = dayOf(routine.createdAt, desk.zone);
  const earliest = daysAfter(today, -longestMemory);
  const spans = spansBetween(routine.every, begun > earliest ? begun : earliest, today);
  const done = doneIn(spans, routine, upkeep, desk.zone);
  const periods = spans.map((span, at) => ({
    ...span,
    done: done[at]!,
    target: targetIn(span, routine, desk.rhythm),
  }));
  const now = periods.at(-1)!;
  const first = periods[0]!;
  const worked = periods.filter((one) => one !== now && one.target > 0);
  const before = worked.filter((one) => one !== first || isMet(one) || begun <= one.from).toReversed();
  const oldestFirst = [...before.toReversed(), ...(now.target > 0 && isMet(now) ? [now] : [])];
  const rows = rowsOf(oldestFirst);
  return { now, before, streak: rows.at(-1) ?? 0, best: Math.max(0, ...rows) };
}

/** What is said about a routine that is not kept, plainly, and the one thing that is proposed. */
export type RoutineNote = {
  is: 'missed' | 'sporadic';
  /** In the last period, or of the last periods that count: how many were met. */
  met: number;
  of: number;
  proposal: { is: 'one now' } | { is: 'lower the target'; to: number } | { is: 'pause' };
  /** The name under which the prompt is logged: a note of a period is said once. */
  said: string;
};

/** So many periods show whether a routine is kept; with fewer met than half of them it is sporadic. */
const periodsThatShow = 4;

/**
 * The note about a routine, null when it is kept, paused, or when this period's note was said before (by the log of
 * prompts). One missed period proposes one act now; a sporadic routine a target that was met in fact, or a pause.
 */
export function noteOn(
  routine: Routine,
  progress: Progress,
  log: readonly Pick<Prompt, 'conversation'>[],
): RoutineNote | null {
  const last = progress.before[0];
  if (routine.paused || last === undefined || isMet(last)) return null;
  const said = `routine ${routine.id} ${last.from}`;
  if (log.some((one) => one.conversation === said)) return null;
  const shown = progress.before.slice(0, periodsThatShow);
  const met = shown.filter(isMet).length;
  if (shown.length < periodsThatShow || met * 2 >= shown.length) {
    return { is: 'missed', met: 0, of: 1, proposal: { is: 'one now' }, said };
  }
  const usual = shown.map((one) => one.done.length).sort((a, b) => a - b)[periodsThatShow / 2]!;
  const proposal =
    usual > 0 && usual < routine.target
      ? { is: 'lower the target' as const, to: usual }
      : { is: 'pause' as const };
  return { is: 'sporadic', met, of: shown.length, proposal, said };
}

/** Who is next in a routine and why: `days` since the last touch of ours, or since they came into the book. */
export type NextInRoutine = {
  contact: ContactId;
  because: { rule: 'longest without a touch' | 'never touched'; days: number };
};

/**
 * Who is next, best first: those whom nobody has touched yet, then those who waited longest. Not who was touched in
 * this period, who rests, or who does not want to hear from us so soon. None for reviews.
 */
export function nextInRoutine(routine: Routine, upkeep: Upkeep, desk: When): NextInRoutine[] {
  const wanted = relationshipOf[routine.counts];
  if (wanted === null) return [];
  const today = todayOf(desk);
  const { from } = spanOf(routine.every, today);
  const lastTouch = new Map<string, number>();
  for (const one of ours(upkeep.touches))
    lastTouch.set(one.contact, Math.max(one.at, lastTouch.get(one.contact) ?? 0));
  return upkeep.contacts
    .filter(
      (who) =>
        isActive(who) &&
        who.relationship === wanted &&
        (who.restsUntil === null || who.restsUntil.until <= today),
    )
    .flatMap((who): (NextInRoutine & { since: number })[] => {
      const last = lastTouch.get(who.id);
      if (last === undefined) {
        const days = daysSince(who.createdAt, desk);
        return [{ contact: who.id, because: { rule: 'never touched', days }, since: who.createdAt }];
      }
      const days = daysSince(last, desk);
      const soon =
        routine.counts === 'new prospects' ||
        dayOf(last, desk.zone) >= from ||
        days < (who.preferences.everyDays ?? 0);
      return soon
        ? []
        : [{ contact: who.id, because: { rule: 'longest without a touch', days }, since: last }];
    })
    .sort((a, b) => byNeed(a) - byNeed(b) || a.since - b.since || (a.contact < b.contact ? -1 : 1))
    .map(({ contact, because }) => ({ contact, because }));
}

/** Whether a period has reached its target. */
export function isMet(period: Pick<Period, 'done' | 'target'>): boolean {
  return period.done.length >= period.target;
}

/** The period of a kind that a day lies in: the day, its week from Monday, its month or its quarter. */
export function spanOf(every: Routine['every'], day: string): Span {
  const date = Temporal.PlainDate.from(day);
  switch (every) {
    case 'day':
      return { from: day, to: day };
    case 'week': {
      const from = date.subtract({ days: date.dayOfWeek - 1 });
      return { from: from.toString(), to: from.add({ days: 6 }).toString() };
    }
    case 'month': {
      const from = date.with({ day: 1 });
      return { from: from.toString(), to: from.add({ months: 1 }).subtract({ days: 1 }).toString() };
    }
    case 'quarter': {
      const from = date.with({ day: 1, month: date.month - ((date.month - 1) % 3) });
      return { from: from.toString(), to: from.add({ months: 3 }).subtract({ days: 1 }).toString() };
    }
  }
}

const relationshipOf = {
  'new prospects': 'prospect',
  'dream clients': 'dream client',
  clients: 'client',
  reviews: null,
} as const;

function byNeed(one: NextInRoutine): number {
  return one.because.rule === 'never touched' ? 0 : 1;
}

function spansBetween(every: Routine['every'], from: string, to: string): Span[] {
  const spans: Span[] = [];
  for (let span = spanOf(every, from); span.from <= to; span = spanOf(every, daysAfter(span.to, 1)))
    spans.push(span);
  return spans;
}

/** What was done in each span: contacts once per span, whom we touched ourselves; reviews by their day. */
function doneIn(spans: readonly Span[], routine: Routine, upkeep: Upkeep, zone: string): string[][] {
  const line = dayLine(spans[0]!.from, spans.at(-1)!.to, zone);
  const spanAt = spans.flatMap((span, at) => dayLine(span.from, span.to, 'UTC').days.map(() => at));
  const done = spans.map(() => new Set<string>());
  if (routine.counts === 'reviews') {
    for (const one of upkeep.reviews) {
      const at = spans.findIndex((span) => span.from <= one.on && one.on <= span.to);
      done[at]?.add(one.id);
    }
    return done.map((one) => [...one]);
  }
  for (const one of countedTouches(routine.counts, upkeep)) {
    const index = line.indexOf(one.at);
    if (index !== null) done[spanAt[index]!]!.add(one.contact);
  }
  return done.map((one) => [...one]);
}

/**
 * The touches that a routine counts. A new prospect is approached by the first touch of ours, and stays counted when
 * a client, a nurture or a no has become of it; who was a client or dream client from the start never was one.
 */
function countedTouches(
  counts: Exclude<Routine['counts'], 'reviews'>,
  { contacts, touches }: Upkeep,
): Touch[] {
  const relationship = new Map(contacts.map((one) => [one.id, one.relationship]));
  if (counts !== 'new prospects') {
    return ours(touches).filter((one) => relationship.get(one.contact) === relationshipOf[counts]);
  }
  const won = new Set(touches.filter((one) => one.outcome === 'won').map((one) => one.contact));
  const wasProspect = (id: ContactId) => {
    const now = relationship.get(id);
    return now === 'client' ? won.has(id) : now !== undefined && now !== 'dream client';
  };
  const firsts = new Map<string, Touch>();
  for (const one of ours(touches)) {
    const first = firsts.get(one.contact);
    if (first === undefined || one.at < first.at) firsts.set(one.contact, one);
  }
  return [...firsts.values()].filter((one) => wasProspect(one.contact));
}

function ours(touches: readonly Touch[]): Touch[] {
  return touches.filter((one) => one.direction !== 'in');
}

/** The target in proportion to the working days of the span; 0 where there is none. */
function targetIn(span: Span, routine: Routine, rhythm: Rhythm): number {
  const { days } = dayLine(span.from, span.to, 'UTC');
  const usual = days.filter((day) =>
    rhythm.workingDays.includes(Temporal.PlainDate.from(day).dayOfWeek),
  ).length;
  const worked = days.filter((day) => isWorkingDay(rhythm, day)).length;
  return usual === 0 ? 0 : Math.ceil((routine.target * worked) / usual);
}

/** The length of the row of met periods at each period. */
function rowsOf(periods: readonly Period[]): number[] {
  let row = 0;
  return periods.map((one) => {
    row = isMet(one) ? row + 1 : 0;
    return row;
  });
}
