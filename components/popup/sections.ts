import type { DueAhead, DueNow, StepLine } from '../../lib/actions/list-due.ts';
import type { WithoutStep } from '../../lib/actions/list-without-step.ts';
import { foldedName } from '../../lib/domain/person-words.ts';
import { words } from '../words.ts';

/** What is due and what is to come; the second part arrives after the first. */
export type DueList = DueNow & DueAhead;

export const nothingAhead: DueAhead = { waiting: [], next: [], lookedAt: null };

/** One line of the popup: a step and whose it is, or a contact that has none. */
export type Line =
  | { id: string; is: 'step'; line: StepLine }
  | { id: string; is: 'without'; line: WithoutStep };

/** A list of the popup; `total` counts also what it does not show. */
export type Section = {
  title: string;
  state: 'overdue' | 'today' | 'none' | 'waiting' | 'later';
  lines: Line[];
  total: number;
};

/** Active contacts without a next step, as far as the popup shows them. */
export type WithoutList = { lines: WithoutStep[]; total: number; active: number };

/** The lists in their order, without the empty ones; with a text only the lines that hold it. */
export function sectionsOf(
  due: DueList | null,
  dueCount: number,
  without: WithoutList | null,
  text: string,
): Section[] {
  if (due === null) return [];
  const wanted = foldedName(text);
  const fits = (...parts: string[]) => wanted === '' || foldedName(parts.join(' ')).includes(wanted);
  const steps = (of: StepLine[]): Line[] =>
    of
      .filter(({ step, contact }) => fits(contact.name, contact.company, step.purpose, step.value))
      .map((line) => ({ id: line.step.id, is: 'step', line }));
  const people: Line[] = (without?.lines ?? [])
    .filter(({ contact }) => fits(contact.name, contact.company))
    .map((line) => ({ id: line.contact.id, is: 'without', line }));
  const overdue = steps(due.overdue);
  const section = (title: string, state: Section['state'], lines: Line[], total = lines.length): Section => ({
    title,
    state,
    lines,
    total: wanted === '' ? total : lines.length,
  });
  return [
    section(words.states.overdue, 'overdue', overdue, Math.max(overdue.length, dueCount - due.today.length)),
    section(words.states.today, 'today', steps(due.today)),
    section(words.states.none, 'none', people, without?.total ?? 0),
    section(words.states.waiting, 'waiting', steps(due.waiting)),
    section(words.popup.nextSeven, 'later', steps(due.next)),
  ].filter((one) => one.lines.length > 0);
}

/** What is due without a step that was just acted on: until the list is read again nobody can act on it as it was. */
export function withoutStep(due: DueList, id: string): DueList {
  const others = (lines: StepLine[]) => lines.filter((one) => one.step.id !== id);
  return {
    ...due,
    overdue: others(due.overdue),
    today: others(due.today),
    waiting: others(due.waiting),
    next: others(due.next),
  };
}

/** Those without a step but for one who was just given one, or rests. */
export function withoutContact(list: WithoutList, id: string): WithoutList {
  const lines = list.lines.filter((one) => one.contact.id !== id);
  return { ...list, lines, total: list.total - (list.lines.length - lines.length) };
}
