import { type Contact, isActive, withStage } from './contact.ts';
import type { ContactId, StageId } from './id.ts';
import type { ReadyProcess } from './ready-processes.ts';
import { processOf, type Stage, type StageChange } from './stage.ts';
import type { Touch } from './touch.ts';

/** The stages of a ready process as the user's own, behind the stages that there are. */
export function startedFrom(ready: ReadyProcess, stages: readonly Stage[], newId: () => StageId): Stage[] {
  const last = Math.max(0, ...stages.map((one) => one.order));
  return ready.stages.map((one, at) => ({
    ...one,
    usualNeeds: [...one.usualNeeds],
    id: newId(),
    order: last + 1 + at,
    retired: false,
  }));
}

/** The process in another order; stages that `order` does not name come last. Returns the stages that changed. */
export function reorderedStages(stages: readonly Stage[], order: readonly string[]): Stage[] {
  const place = (one: Stage) => (order.includes(one.id) ? order.indexOf(one.id) : order.length);
  const wanted = processOf(stages).toSorted((a, b) => place(a) - place(b));
  return wanted.flatMap((one, at) => (one.order === at + 1 ? [] : [{ ...one, order: at + 1 }]));
}

/**
 * Takes a stage out of the process without orphaning anybody: the stage stays on record, and its contacts go into
 * another one or, with null, are shown where they were until the user moves them. `at` is an instant in ms.
 */
export function withoutStage(
  stage: Stage,
  contacts: readonly Contact[],
  into: StageId | null,
  at: number,
): { stage: Stage; contacts: Contact[] } {
  const there = into === null ? [] : contacts.filter((one) => one.stage === stage.id);
  return { stage: { ...stage, retired: true }, contacts: there.map((one) => withStage(one, into, at)) };
}

/** What a stage does: who is there, how long others stayed, how they left. Each number has its contacts behind it. */
export type StageMetrics = {
  stage: Stage;
  /** Active contacts that are in it now. */
  here: ContactId[];
  /** Median of the days that contacts stayed who have left, to one decimal; null when nobody has. */
  medianDays: number | null;
  expectedDays: number;
  /** Contacts that left it, one for each time; and those of them that went on to a later stage, or were won. */
  left: ContactId[];
  leftForward: ContactId[];
};

/** The metrics of every stage of the process, and of retired ones in which somebody still is. */
export function stageMetrics(
  stages: readonly Stage[],
  contacts: readonly Contact[],
  changes: readonly StageChange[],
  touches: readonly Touch[],
): StageMetrics[] {
  const stays = staysOf(changes, touches, stages);
  const inUse = stages.filter((one) => !one.retired || contacts.some((who) => who.stage === one.id));
  return inUse.sort(byOrder).map((stage) => {
    const ended = stays.filter((one) => one.stage === stage.id);
    return {
      stage,
      here: contacts.filter((one) => one.stage === stage.id && isActive(one)).map((one) => one.id),
      medianDays: median(ended.flatMap((one) => one.days ?? [])),
      expectedDays: stage.expectedDays,
      left: ended.map((one) => one.contact),
      leftForward: ended.filter((one) => one.forward).map((one) => one.contact),
    };
  });
}

/** A stay that has ended: how many days, null when nobody knows when it began. */
type Stay = { contact: ContactId; stage: string; days: number | null; forward: boolean };

/** A change ends the stay in the stage before it; a win or a no ends the stay in the stage that it came in. */
function staysOf(
  changes: readonly StageChange[],
  touches: readonly Touch[],
  stages: readonly Stage[],
): Stay[] {
  const ends = Map.groupBy(
    touches.filter((one) => one.outcome === 'won' || one.outcome === 'said no'),
    (one) => one.contact,
  );
  const ofContact = Map.groupBy(changes, (one) => one.contact);
  return [...ofContact].flatMap(([contact, all]) => {
    const inTurn = all.toSorted((a, b) => a.at - b.at);
    const last = inTurn.at(-1)!;
    const end = ends
      .get(contact)
      ?.filter((one) => one.at >= last.at)
      .sort((a, b) => a.at - b.at)[0];
    const stays = inTurn.flatMap((one, at) => {
      if (one.from === null) return [];
      const since = inTurn[at - 1]?.to === one.from ? inTurn[at - 1]!.at : null;
      return [{ contact, stage: one.from, days: daysOf(since, one.at), forward: isForwardMove(one, stages) }];
    });
    if (last.to === null || end === undefined) return stays;
    const days = daysOf(last.at, end.at);
    return [...stays, { contact, stage: last.to, days, forward: end.outcome === 'won' }];
  });
}

function isForwardMove(change: StageChange, stages: readonly Stage[]): boolean {
  const from = stages.find((one) => one.id === change.from);
  const to = stages.find((one) => one.id === change.to);
  return from !== undefined && to !== undefined && isBehind(to, from);
}

function isBehind(one: Stage, from: Stage): boolean {
  return byOrder(one, from) > 0;
}

function byOrder(a: Stage, b: Stage): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function daysOf(from: number | null, to: number): number | null {
  return from === null ? null : (to - from) / 86_400_000;
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) * 5) / 10;
}
