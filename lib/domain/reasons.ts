import { dayOf } from './alert-time.ts';
import { type Desk, daysSince, type Known, stageOf, todayOf } from './desk.ts';
import { missingOf } from './gap.ts';
import type { NeedId, ResourceId, StageId } from './id.ts';
import { isExpired, matchesFor, sharedWith } from './matching.ts';
import { inOrder } from './need.ts';
import { hasSaidNo } from './persistence.ts';
import { proposalWords, type Words } from './proposal-words.ts';
import type { Resource } from './resource.ts';
import { newestFirst, type Touch } from './touch.ts';

/** A reason to get in touch, as purpose and value of a step, with what it rests on and why it is offered. */
export type Reason = Words & {
  resource: ResourceId | null;
  need: NeedId | null;
  servesStage: StageId | null;
  because: WhyReason;
};

/** Days are `YYYY-MM-DD`. */
export type WhyReason =
  | { rule: 'need'; weight: number }
  | { rule: 'resource'; title: string; for: string }
  | { rule: 'trigger'; stage: string }
  | { rule: 'gap'; score: number; on: string }
  | { rule: 'promise'; on: string }
  | { rule: 'last touch'; on: string }
  | { rule: 'answer owed'; on: string }
  | { rule: 'news'; kind: Resource['kind']; on: string }
  | { rule: 'usual need'; stage: string };

/** How many are offered: each is one key away. */
export const mostReasons = 3;
/** Days for which something in the library is news. */
const newsDays = 30;

/**
 * Up to three better reasons, one of each kind first: the answer that we owe, the open need that weighs most, a resource that fits and was
 * never shared, the stage's trigger, what is missing to reach 10, the last promise, the last touch, news in the
 * library, what usually matters at this stage. Then more needs and resources. None where nothing is known, and none
 * after a no. Resources are such that still hold on the day `on` (`YYYY-MM-DD`).
 */
export function reasonsFor(known: Known, desk: Desk, on: string = todayOf(desk)): Reason[] {
  if (hasSaidNo(known)) return [];
  const needs = needReasons(known);
  const resources = resourceReasons(known, desk, on);
  const others = [
    triggerReason(known, desk),
    gapReason(known, desk),
    promiseReason(known, desk),
    lastTouchReason(known, desk),
    newsReason(known, desk, on),
    usualNeedReason(known, desk),
  ].filter((one) => one !== null);
  const owed = owedReason(known, desk);
  const inTurn = [...(owed ? [owed] : []), ...needs.slice(0, 1), ...resources.slice(0, 1), ...others];
  const more = [...needs.slice(1), ...resources.slice(1)];
  return [...inTurn, ...more].slice(0, mostReasons);
}

function needReasons(known: Known): Reason[] {
  return inOrder(known.needs).map((one) => ({
    ...plain(proposalWords.need(one.text), { rule: 'need', weight: one.weight }),
    need: one.id,
  }));
}

function resourceReasons(known: Known, desk: Desk, on: string): Reason[] {
  const stage = stageOf(known.who, desk.stages)?.name ?? '';
  return matchesFor(known, desk, on).map(({ resource, need }) => {
    const words =
      need === null
        ? proposalWords.resourceForStage(resource.title, stage)
        : proposalWords.resource(resource.title, need.text);
    return {
      ...plain(words, { rule: 'resource', title: resource.title, for: need?.text ?? stage }),
      resource: resource.id,
      need: need?.id ?? null,
    };
  });
}

function triggerReason(known: Known, desk: Desk): Reason | null {
  const stage = stageOf(known.who, desk.stages);
  if (stage === null || stage.trigger.trim() === '') return null;
  const words = proposalWords.trigger(stage.trigger);
  return { ...plain(words, { rule: 'trigger', stage: stage.name }), servesStage: stage.id };
}

function gapReason(known: Known, desk: Desk): Reason | null {
  const gap = missingOf(known.ratings);
  if (gap === null) return null;
  const on = dayOf(gap.at, desk.zone);
  return plain(proposalWords.gap(gap.missing), { rule: 'gap', score: gap.score, on });
}

/** They were in touch last: we owe an answer, and that is the verb of what comes next. */
export function owedReason(known: Known, desk: Desk): Reason | null {
  const last = newestFirst(known.touches)[0];
  if (last?.direction !== 'in') return null;
  const on = dayOf(last.at, desk.zone);
  return plain(proposalWords.owed(last.about.trim()), { rule: 'answer owed', on });
}

/** The newest note with a promise of ours in it; only what we said ourselves, and only the line that says it. */
function promiseReason(known: Known, desk: Desk): Reason | null {
  for (const one of newestFirst(known.touches)) {
    const promise = promiseIn(one.note);
    if (promise === null || one.direction === 'in') continue;
    const on = dayOf(one.at, desk.zone);
    return plain(proposalWords.promise(promise), { rule: 'promise', on });
  }
  return null;
}

const promising =
  /(?<!\p{L})(?:promised|i['’]ll|i will|we['’]ll|we will|versprochen|zugesagt|promis|prometid[oa]|prometí|prometi)(?!\p{L})/iu;

function promiseIn(note: string): string | null {
  return (
    note
      .split(/\n|(?<=[.!?])\s/)
      .find((line) => promising.test(line))
      ?.trim() ?? null
  );
}

function lastTouchReason(known: Known, desk: Desk): Reason | null {
  const hollow = new Set(known.steps.filter((one) => one.savedAnyway).map((one) => one.id));
  const said = (one: Touch) => one.about.trim() !== '' && (one.step === null || !hollow.has(one.step));
  const newest = newestFirst(known.touches);
  const last = newest.find(said);
  if (last === undefined || (last.direction === 'in' && last === newest[0])) return null;
  const on = dayOf(last.at, desk.zone);
  return plain(proposalWords.lastTouch(last.about.trim()), { rule: 'last touch', on });
}

/** The newest thing of the last month that this contact has not got and that does not fit a need already. */
function newsReason(known: Known, desk: Desk, until: string): Reason | null {
  const gone = new Set([
    ...sharedWith(known),
    ...matchesFor(known, desk, until).map((one): string => one.resource.id),
  ]);
  const newest = desk.resources
    .filter(
      (one) => !gone.has(one.id) && !isExpired(one, until) && daysSince(one.createdAt, desk) <= newsDays,
    )
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))[0];
  if (newest === undefined) return null;
  const { kind, title } = newest;
  const on = dayOf(newest.createdAt, desk.zone);
  return { ...plain(proposalWords.news(kind, title), { rule: 'news', kind, on }), resource: newest.id };
}

/** What usually matters at this stage and is not on the contact's map yet, in whatever state. */
function usualNeedReason(known: Known, desk: Desk): Reason | null {
  const stage = stageOf(known.who, desk.stages);
  const open = stage?.usualNeeds.find((usual) => !known.needs.some((one) => one.text === usual));
  if (stage === null || open === undefined) return null;
  return plain(proposalWords.usualNeed(open), { rule: 'usual need', stage: stage.name });
}

function plain(words: Words, because: WhyReason): Reason {
  return { ...words, resource: null, need: null, servesStage: null, because };
}
