/** A step to be placed: its day (an index), and the other days that it may move to. */
export type Piece = { id: string; was: number; may: readonly number[] };

/**
 * The day (index) of each piece, so that no day holds more than its capacity, or as little more as can be. A piece
 * moves only if that helps, and then to the freest day in reach.
 *
 * It is exact, not a guess: days are a graph in which a piece leads from its day to each day it may move to, and a
 * path from a full day to a freer one is followed as long as there is one. Without such a path no other assignment
 * is better (Harvey, Ladner, Lovász, Tamir: Semi-matchings for bipartite graphs, 2006).
 */
export function levelled(capacities: readonly number[], pieces: readonly Piece[]): number[] {
  const placed = pieces.map((one): Placed => ({ ...one, at: one.was }));
  const counts = capacities.map(() => 0);
  for (const one of placed) counts[one.at]! += 1;
  const roads = new Roads(placed, capacities.length);
  let wasMoved = true;
  while (wasMoved) {
    wasMoved = false;
    for (const full of fullFirst(capacities, counts)) {
      for (;;) {
        const path = bestPath(full, capacities, counts, roads);
        if (path === null) break;
        for (const { piece, to } of path) roads.move(piece, to);
        counts[full]! -= 1;
        counts[path.at(-1)!.to]! += 1;
        wasMoved = true;
      }
    }
  }
  return placed.map((one) => one.at);
}

type Placed = Piece & { at: number };

/** What the last step of a day costs: nothing within capacity, then the more the fuller; most where there is none. */
function costOf(held: number, capacity: number): number {
  if (held <= capacity) return 0;
  return capacity === 0 ? 1_000_000 + held : held / capacity;
}

function fullFirst(capacities: readonly number[], counts: readonly number[]): number[] {
  const cost = (at: number) => costOf(counts[at]!, capacities[at]!);
  return [...capacities.keys()].filter((at) => cost(at) > 0).sort((a, b) => cost(b) - cost(a) || a - b);
}

type PathStep = { piece: Placed; to: number };

/** The shortest way to make a full day lighter: to the day that then costs least, among those the freest, the nearest. */
function bestPath(
  from: number,
  capacities: readonly number[],
  counts: readonly number[],
  roads: Roads,
): PathStep[] | null {
  const saved = costOf(counts[from]!, capacities[from]!);
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
        const capacity = capacities[to]!;
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
  readonly #ways: Map<number, Set<Placed>>[];

  constructor(pieces: readonly Placed[], days: number) {
    this.#ways = Array.from({ length: days }, () => new Map());
    for (const piece of pieces) this.#add(piece);
  }

  from(at: number): number[] {
    return [...this.#ways[at]!.keys()];
  }

  /** The step that goes least far from its own day. */
  cheapest(from: number, to: number): Placed {
    return [...this.#ways[from]!.get(to)!].reduce((best, one) => {
      const far = Math.abs(one.was - to) - Math.abs(best.was - to);
      return far < 0 || (far === 0 && one.id < best.id) ? one : best;
    });
  }

  move(piece: Placed, to: number): void {
    for (const way of [...piece.may, piece.was]) {
      const there = this.#ways[piece.at]!.get(way);
      there?.delete(piece);
      if (there?.size === 0) this.#ways[piece.at]!.delete(way);
    }
    piece.at = to;
    this.#add(piece);
  }

  #add(piece: Placed): void {
    const ways = this.#ways[piece.at]!;
    for (const way of piece.at === piece.was ? piece.may : [...piece.may, piece.was]) {
      if (way === piece.at) continue;
      const there = ways.get(way) ?? new Set();
      ways.set(way, there.add(piece));
    }
  }
}
