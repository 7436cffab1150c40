import { dayOf } from './alert-time.ts';
import { dayLine } from './day-line.ts';
import { type Desk, daysAfter, daysBetween, todayOf } from './desk.ts';
import { dueDayIn } from './due.ts';
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
 * It is exact, not a guess: days are a graph in which a step leads from its day to each day it may move to, and a
 * path from a full day to a freer one is followed as long as there is one. Without such a path no other assignment
 * is better (Harvey, Ladner, Lovász, Tamir: Semi-matchings for bipartite graphs, 2006).
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
  const counts = days.map((_, at) => pieces.filter((one) => one.at === at).length);
  const before = figures(days, counts);
  level(days, pieces, counts);
  const moved = pieces.filter((one) => one.at !== one.was);
  const wasHeld = days.map((_, at) => pieces.filter((one) => one.was === at).length);
  return {
    moves: moved.map((one) => ({
      step: one.step.id,
      from: dueDayIn(one.step.due, desk.zone),
      to: days[one.at]!.day,
      because: {
        rule: 'too much',
        day: days[one.was]!.day,
        held: wasHeld[one.was]!,
        capacity: days[one.was]!.capacity,
      },
    })),
    before,
    after: figures(days, counts),
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

/** A step with the day (index) that it had and has, and the days that it may have. */
type Piece = { step: OpenStep; was: number; at: number; may: number[] };

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
      return [{ step, was, at: was, may: may.filter((at) => at !== was) }];
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

/** Follows paths from full days to freer ones until there is none. */
function level(days: readonly CalendarDay[], pieces: readonly Piece[], counts: number[]): void {
  const roads = new Roads(pieces, days.length);
  let wasMoved = true;
  while (wasMoved) {
    wasMoved = false;
    for (const full of fullFirst(days, counts)) {
      for (
        let path = bestPath(full, days, counts, roads);
        path !== null;
        path = bestPath(full, days, counts, roads)
      ) {
        for (const { piece, to } of path) roads.move(piece, to);
        counts[full]! -= 1;
        counts[path.at(-1)!.to]! += 1;
        wasMoved = true;
      }
    }
  }
}

/** What the last step of a day costs: nothing within capacity, then the more the fuller; most where there is none. */
function costOf(held: number, capacity: number): number {
  if (held <= capacity) return 0;
  return capacity === 0 ? 1_000_000 + held : held / capacity;
}

function fullFirst(days: readonly CalendarDay[], counts: readonly number[]): number[] {
  const cost = (at: number) => costOf(counts[at]!, days[at]!.capacity);
  return [...days.keys()].filter((at) => cost(at) > 0).sort((a, b) => cost(b) - cost(a) || a - b);
}

type PathStep = { piece: Piece; to: number };

/** The shortest way to make a full day lighter: to the day that then costs least, among those the freest, the nearest. */
function bestPath(
  from: number,
  days: readonly CalendarDay[],
  counts: readonly number[],
  roads: Roads,
): PathStep[] | null {
  const saved = costOf(counts[from]!, days[from]!.capacity);
  if (saved === 0) return null;
  const cameBy = new Map<number, { from: number; by: PathStep } | null>([[from, null]]);
  let reached = [from];
  let best = null as Target | null;
  while (reached.length > 0) {
    const next: number[] = [];
    for (const at of reached) {
      for (const to of roads.from(at)) {
        if (cameBy.has(to)) continue;
        cameBy.set(to, { from: at, by: { piece: roads.cheapest(at, to), to } });
        next.push(to);
        const { capacity } = days[to]!;
        const held = counts[to]! + 1;
        const target = {
          at: to,
          cost: costOf(held, capacity),
          fill: held / capacity,
          far: Math.abs(to - from),
        };
        if (target.cost < saved && (best === null || isBetter(target, best))) best = target;
      }
    }
    // A longer path moves more steps: it is only worth it while nothing nearer is free.
    if (best?.cost === 0) break;
    reached = next;
  }
  if (best === null) return null;
  const path: PathStep[] = [];
  for (let at = cameBy.get(best.at); at; at = cameBy.get(at.from)) path.unshift(at.by);
  return path;
}

/** A day that a path may lead to: what one more step costs there, how full it gets, how far it is. */
type Target = { at: number; cost: number; fill: number; far: number };

function isBetter(a: Target, b: Target): boolean {
  return (a.cost - b.cost || a.fill - b.fill || a.far - b.far) < 0;
}

/** From which day to which a step may move: for each pair the steps that may. */
class Roads {
  readonly #ways: Map<number, Set<Piece>>[];

  constructor(pieces: readonly Piece[], days: number) {
    this.#ways = Array.from({ length: days }, () => new Map());
    for (const piece of pieces) this.#add(piece);
  }

  from(at: number): number[] {
    return [...this.#ways[at]!.keys()];
  }

  /** The step that goes least far from its own day. */
  cheapest(from: number, to: number): Piece {
    return [...this.#ways[from]!.get(to)!].reduce((best, one) => {
      const far = Math.abs(one.was - to) - Math.abs(best.was - to);
      return far < 0 || (far === 0 && one.step.id < best.step.id) ? one : best;
    });
  }

  move(piece: Piece, to: number): void {
    for (const way of [...piece.may, piece.was]) {
      const there = this.#ways[piece.at]!.get(way);
      there?.delete(piece);
      if (there?.size === 0) this.#ways[piece.at]!.delete(way);
    }
    piece.at = to;
    this.#add(piece);
  }

  #add(piece: Piece): void {
    const ways = this.#ways[piece.at]!;
    for (const way of piece.at === piece.was ? piece.may : [...piece.may, piece.was]) {
      if (way === piece.at) continue;
      const there = ways.get(way) ?? new Set();
      ways.set(way, there.add(piece));
    }
  }
}

function figures(days: readonly CalendarDay[], counts: readonly number[]): LoadFigures {
  return figuresOf(days.map((one, at) => ({ held: counts[at]!, capacity: one.capacity })));
}
