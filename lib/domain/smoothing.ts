import { dayOf } from './alert-time.ts';
import { dayLine } from './day-line.ts';
import { type Desk, daysAfter, daysBetween, todayOf } from './desk.ts';
import { dueDayIn } from './due.ts';
import { levelled } from './level-days.ts';
import { capacityOn, comesUpOn, figuresOf, type LoadFigures, mayMove } from './load.ts';
import type { Span } from './momentum.ts';
import { isOpen, type NextStep, type OpenStep, planOf, rescheduled } from './next-step.ts';
import type { Wishes } from './preference-fit.ts';
import { slotsOn } from './rhythm.ts';

/** One move that smoothing proposes, and why: its day holds more than it can take. */
export type Move = {
  step: string;
  from: string;
  to: string;
  because: { rule: 'too much'; day: string; held: number; capacity: number };
};

export type Smoothing = { moves: Move[]; before: LoadFigures; after: LoadFigures };

/**
 * Proposes moves so that no day of the span holds more than it can take, or as little more as can be. What was
 * promised and what has an exact time stays; nothing moves before today, by more days than the settings allow, off
 * the contact's days or closer than they want to hear from us, to a day without a slot for its channel, or past
 * another step of the same contact. A step only moves if that helps, to the freest day in reach.
 *
 * Which steps move is worked out exactly, see `levelled`.
 */
export function smooth(
  steps: readonly NextStep[],
  wishesOf: (contact: string) => Wishes | null,
  span: Span,
  desk: Pick<Desk, 'now' | 'zone' | 'rhythm' | 'settings'>,
  perStep: number,
): Smoothing {
  const days = calendarOf(span, desk, perStep);
  const pieces = piecesOf(steps, wishesOf, days, desk);
  const after = levelled(
    days.map((one) => one.capacity),
    pieces.map((one) => ({ id: one.step.id, was: one.was, may: one.may })),
  );
  const was = pieces.map((one) => one.was);
  const held = heldOn(days, was);
  return {
    moves: pieces.flatMap((one, turn) => {
      if (after[turn] === one.was) return [];
      const { day, capacity } = days[one.was]!;
      return {
        step: one.step.id,
        from: dueDayIn(one.step.due, desk.zone),
        to: days[after[turn]!]!.day,
        because: { rule: 'too much', day, held: held[one.was]!, capacity },
      };
    }),
    before: figures(days, was),
    after: figures(days, after),
  };
}

/** The steps as they are after the moves, those that moved only. `at` is the instant of the change. */
export function moved(steps: readonly NextStep[], moves: readonly Move[], at: number): NextStep[] {
  const to = new Map(moves.map((one) => [one.step, one.to]));
  return steps.flatMap((one) => {
    const day = to.get(one.id);
    return day === undefined ? [] : [rescheduled(one, { is: 'day', day }, at)];
  });
}

/** A day of the span; `open` tells whether a channel has a slot on it. */
type CalendarDay = {
  day: string;
  weekday: number;
  capacity: number;
  open: (channel: OpenStep['channel']) => boolean;
};

/** A step with the day (index) on which it comes up, and the days that it may move to. */
type Piece = { step: OpenStep; was: number; may: number[] };

function calendarOf(span: Span, desk: Pick<Desk, 'rhythm' | 'zone'>, perStep: number): CalendarDay[] {
  return dayLine(span.from, span.to, desk.zone).days.map((day) => {
    const known = new Map<string, boolean>();
    return {
      day,
      weekday: Temporal.PlainDate.from(day).dayOfWeek,
      capacity: capacityOn(day, desk.rhythm, perStep),
      open: (channel) => {
        const found = known.get(channel) ?? slotsOn(desk.rhythm, day, channel).length > 0;
        known.set(channel, found);
        return found;
      },
    };
  });
}

function piecesOf(
  steps: readonly NextStep[],
  wishesOf: (contact: string) => Wishes | null,
  days: readonly CalendarDay[],
  desk: Pick<Desk, 'now' | 'zone' | 'rhythm' | 'settings'>,
): Piece[] {
  const index = new Map(days.map((one, at) => [one.day, at]));
  const upOn = comesUpOn(desk);
  const byContact = Map.groupBy(steps.filter(isOpen), (one) => one.contact);
  return [...byContact].flatMap(([contact, all]) => {
    const plan = planOf(all, desk.zone);
    const wishes = wishesOf(contact);
    return plan.flatMap((step, place) => {
      const was = index.get(upOn(step));
      if (was === undefined) return [];
      const may = mayMove(step) ? daysFor(step, neighbours(plan, place, desk.zone), wishes, days, desk) : [];
      return [{ step, was, may: may.filter((at) => at !== was) }];
    });
  });
}

/** The days before and after which a step must stay, so that a plan keeps its order whatever moves in it. */
function neighbours(
  plan: readonly OpenStep[],
  place: number,
  zone: string,
): { after: string; before: string } {
  const own = dueDayIn(plan[place]!.due, zone);
  const before = plan[place - 1];
  const after = plan[place + 1];
  const halfway = (from: string, to: string) => daysAfter(from, Math.floor(daysBetween(from, to) / 2));
  return {
    after: before === undefined ? '' : daysAfter(halfway(dueDayIn(before.due, zone), own), 1),
    before: after === undefined ? '9' : halfway(own, dueDayIn(after.due, zone)),
  };
}

function daysFor(
  step: OpenStep,
  between: { after: string; before: string },
  wishes: Wishes | null,
  days: readonly CalendarDay[],
  desk: Pick<Desk, 'now' | 'zone' | 'settings'>,
): number[] {
  const due = dueDayIn(step.due, desk.zone);
  const today = todayOf(desk);
  const reach = desk.settings.smoothDays;
  const earliest = [daysAfter(due, -reach), today, between.after, soonest(wishes, desk)].toSorted().at(-1)!;
  const latest = [daysAfter(due < today ? today : due, reach), between.before].toSorted()[0]!;
  const wanted = wishes?.who.preferences.days ?? [];
  const first = Math.max(0, daysBetween(days[0]!.day, earliest));
  const found: number[] = [];
  for (let at = first; at < days.length && days[at]!.day <= latest; at += 1) {
    const { weekday, capacity, open } = days[at]!;
    if (capacity > 0 && open(step.channel) && (wanted.length === 0 || wanted.includes(weekday)))
      found.push(at);
  }
  return found;
}

/** The first day on which the contact wants to hear from us again; '' when any will do. */
function soonest(wishes: Wishes | null, desk: Pick<Desk, 'zone'>): string {
  const everyDays = wishes?.who.preferences.everyDays ?? null;
  const ours = (wishes?.touches ?? []).filter((one) => one.direction !== 'in').map((one) => one.at);
  if (wishes === null || everyDays === null || ours.length === 0) return '';
  return daysAfter(dayOf(Math.max(...ours), wishes.who.zone ?? desk.zone), everyDays);
}

/** How many steps each day holds when each step is on the day (index) given. */
function heldOn(days: readonly CalendarDay[], at: readonly number[]): number[] {
  const held = days.map(() => 0);
  for (const one of at) held[one]! += 1;
  return held;
}

function figures(days: readonly CalendarDay[], at: readonly number[]): LoadFigures {
  const held = heldOn(days, at);
  return figuresOf(days.map((one, turn) => ({ held: held[turn]!, capacity: one.capacity })));
}
