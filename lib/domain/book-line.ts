import type { Contact } from './contact.ts';
import { emailsOf, isActive, nameOf } from './contact.ts';
import { type Desk, type Known, stageOf } from './desk.ts';
import { dueFrom } from './due.ts';
import type { GapRating } from './gap-rating.ts';
import { leadOfCircle } from './lead-of-circle.ts';
import type { NextStep, OpenStep } from './next-step.ts';
import { planOf } from './next-step.ts';
import { foldedName } from './person-words.ts';
import { type BookView, bookViews, type Finding, findingsOf } from './pursuit.ts';
import type { Stage, StageChange } from './stage.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Touch } from './touch.ts';

/** How a contact is shown in a list, in the order of risk: the one most at risk first. */
const lineStates = [
  'overdue',
  'today',
  'stalled',
  'none',
  'waiting',
  'later',
  'resting',
  'not pursued',
] as const;
export type LineState = (typeof lineStates)[number];

/** One contact as the book shows it. */
export type BookLine = {
  contact: Contact;
  name: string;
  /** The open steps in their order; the first is the next step. */
  plan: readonly OpenStep[];
  stage: Stage | null;
  last: Touch | null;
  active: boolean;
  state: LineState;
  /** What the rules say of it: of a stall the stall itself, else the gravest. */
  finding: Finding;
  /** Every rule that holds, gravest first. */
  findings: readonly Finding[];
  views: readonly BookView[];
  /** Folded name, company, purposes and addresses, to be searched. */
  searched: string;
};

/** Everything that the book is made of, in any order; records of joined contacts stand by their own id. */
export type BookRecords = {
  contacts: readonly Contact[];
  steps: readonly NextStep[];
  touches: readonly Touch[];
  stageChanges: readonly StageChange[];
  ratings: readonly GapRating[];
};

/**
 * One line for each person, by risk. What belongs to a joined record counts for the one that it was joined into.
 * Without history (touches, stage changes, ratings) the rules that rest on it say nothing.
 */
export function bookLines(records: BookRecords, desk: Desk, withHistory = true): BookLine[] {
  const leadOf = leads(records.contacts);
  const byLead = <R extends { contact: string }>(of: readonly R[]) =>
    Map.groupBy(of, (one) => leadOf.get(one.contact) ?? one.contact);
  const [steps, touches, changes, ratings] = [
    byLead(records.steps),
    byLead(records.touches),
    byLead(records.stageChanges),
    byLead(records.ratings),
  ];
  return records.contacts
    .filter((one) => (leadOf.get(one.id) ?? one.id) === one.id)
    .map((who) =>
      lineOf(
        {
          who,
          steps: steps.get(who.id) ?? [],
          touches: touches.get(who.id) ?? [],
          ratings: ratings.get(who.id) ?? [],
          needs: [],
          stageChanges: changes.get(who.id) ?? [],
        },
        desk,
        withHistory,
      ),
    )
    .sort((a, b) => byRisk(a, b, desk.zone));
}

/** The rules that can be asked without knowing what was. */
const withoutHistory: readonly Finding['is'][] = [
  'not pursued',
  'resting',
  'no next step',
  'slipping',
  'nothing ready behind',
  'moving',
];

/** The line of one contact. */
export function lineOf(known: Known, desk: Desk, withHistory = true): BookLine {
  const { who } = known;
  const plan = planOf(known.steps, desk.zone);
  const all = findingsOf(known, desk);
  const some = all.filter((one) => withoutHistory.includes(one.is));
  const found = withHistory || some.length === 0 ? all : some;
  const kinds = found.map((one) => one.is);
  const state = stateOf(plan, kinds, desk);
  return {
    contact: who,
    name: nameOf(who),
    plan,
    stage: stageOf(who, desk.stages),
    last: newest(known.touches),
    active: isActive(who),
    state,
    finding: found.find((one) => one.is === state) ?? found[0]!,
    findings: found,
    views: bookViews.filter((view) => kinds.includes(view)),
    searched: foldedName(
      [who.name, who.company, who.title, ...plan.map((one) => one.purpose), ...emailsOf(who)].join(' '),
    ),
  };
}

/** Why a line stands in a view; null: it does not, or no view is chosen. */
export function whyIn(line: BookLine, view: BookView | null): Finding | null {
  return line.findings.find((one) => one.is === view) ?? null;
}

/** The lines with one contact's read anew, in the order of risk; null: the contact is gone. */
export function withLine(
  lines: readonly BookLine[],
  contact: string,
  line: BookLine | null,
  zone: string,
): BookLine[] {
  const others = lines.filter((one) => one.contact.id !== contact && one.contact.id !== line?.contact.id);
  return line === null ? others : [...others, line].sort((a, b) => byRisk(a, b, zone));
}

/** Order of every list: overdue, today, who has no next step, waiting, future; then by date, then who waits longest. */
export function byRisk(a: BookLine, b: BookLine, zone: string): number {
  return (
    rank(a.state) - rank(b.state) ||
    moment(a, zone) - moment(b, zone) ||
    a.contact.createdAt - b.contact.createdAt ||
    (a.contact.id < b.contact.id ? -1 : 1)
  );
}

function stateOf(plan: readonly OpenStep[], found: readonly Finding['is'][], desk: Desk): LineState {
  const on = plan[0];
  if (on !== undefined) return standingOf(on, desk.now, desk.zone) satisfies Standing;
  if (found.includes('not pursued')) return 'not pursued';
  if (found.includes('resting')) return 'resting';
  return found.includes('stalled') ? 'stalled' : 'none';
}

/** Stalled is a kind of having no next step: both stand together, the longest wait first. */
function rank(state: LineState): number {
  return lineStates.indexOf(state === 'stalled' ? 'none' : state);
}

function moment(line: BookLine, zone: string): number {
  const on = line.plan[0];
  return on === undefined ? (line.last?.at ?? line.contact.createdAt) : dueFrom(on.due, zone);
}

function newest(touches: readonly Touch[]): Touch | null {
  let found: Touch | null = null;
  for (const one of touches) if (found === null || one.at > found.at) found = one;
  return found;
}

/** The record that leads for each joined one; a chain is followed to its end, a circle led by its smallest id. */
function leads(contacts: readonly Contact[]): Map<string, string> {
  const into = new Map<string, string>();
  for (const one of contacts) if (one.joinedInto !== null) into.set(one.id, one.joinedInto);
  const known = new Set<string>(contacts.map((one) => one.id));
  const found = new Map<string, string>();
  for (const id of into.keys()) {
    const seen = new Set([id]);
    let at = id;
    for (let next = into.get(at); next !== undefined && known.has(next); next = into.get(at)) {
      at = next;
      if (seen.has(at)) {
        at = leadOfCircle([...seen], at);
        break;
      }
      seen.add(at);
    }
    found.set(id, at);
  }
  return found;
}
