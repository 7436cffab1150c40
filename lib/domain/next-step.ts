import * as z from 'zod/mini';
import { channel } from './channel.ts';
import { compareDue, Due, type Due as DueType, dueDay } from './due.ts';
import { idOf, type StepId } from './id.ts';
import { origin } from './origin.ts';
import { type Outcome, outcome } from './outcome.ts';
import { instant, lineText, nameText, purposeText } from './text.ts';

/** What has become of a step. 'replied': it waited for an answer, and the answer came. */
const stepState = z.discriminatedUnion('is', [
  z.looseObject({ is: z.literal('open') }),
  z.looseObject({ is: z.literal('done'), at: instant, outcome }),
  z.looseObject({ is: z.literal('replied'), at: instant }),
  z.looseObject({ is: z.literal('dropped'), at: instant, because: lineText }),
]);

/** One agreed or planned interaction with a contact: when, channel, purpose, value, and where it came from. */
export const nextStep = z.looseObject({
  id: idOf('step'),
  contact: idOf('contact'),
  due: Due,
  channel,
  /** Why we get in touch. */
  purpose: purposeText,
  /** What is in it for them. */
  value: purposeText,
  /** Only if they have not replied: it stands under Waiting until its day. */
  onlyIfNoReply: z.boolean(),
  state: stepState,
  /** Goes up with every change of the due time, every snooze and re-opening: an alert belongs to one generation. */
  generation: z.number().check(z.int(), z.minimum(1)),
  /** The instant at which this due was set; an alert time that had passed by then does not count. */
  dueSetAt: instant,
  /** Promised to the customer: nothing moves it but the user. */
  promised: z.boolean(),
  /** The trigger of this stage is what the step is meant to bring about. */
  servesStage: z.nullable(idOf('stage')),
  resource: z.nullable(idOf('resource')),
  /** RFC 5545 RRULE text, or `AFTER-DONE=N` (days); see recurrence.ts. */
  repeats: z.nullable(lineText),
  cameFrom: z.nullable(origin),
  /** The coach said that the purpose gives no reason, and the user saved it all the same. */
  savedAnyway: z.boolean(),
  snoozes: z.number().check(z.int(), z.minimum(0)),
  owner: z.nullable(nameText),
  batch: z.nullable(nameText),
  createdAt: instant,
});
export type NextStep = z.infer<typeof nextStep>;
export type OpenStep = NextStep & { state: { is: 'open' } };

/** What a new step must say; everything else has a plain start. */
export type StepWords = Pick<NextStep, 'contact' | 'due' | 'channel' | 'purpose' | 'value'> &
  Partial<
    Pick<
      NextStep,
      | 'onlyIfNoReply'
      | 'promised'
      | 'servesStage'
      | 'resource'
      | 'repeats'
      | 'cameFrom'
      | 'savedAnyway'
      | 'owner'
      | 'batch'
    >
  >;

/** A new open step, set at an instant (ms). */
export function newStep(id: StepId, at: number, words: StepWords): NextStep {
  return {
    onlyIfNoReply: false,
    promised: false,
    servesStage: null,
    resource: null,
    repeats: null,
    cameFrom: null,
    savedAnyway: false,
    owner: null,
    batch: null,
    ...words,
    id,
    state: { is: 'open' },
    generation: 1,
    dueSetAt: at,
    snoozes: 0,
    createdAt: at,
  };
}

/** Neither done, answered nor dropped: it still asks for something. */
export function isOpen(step: NextStep): step is OpenStep {
  return step.state.is === 'open';
}

/** The step with another due: a new generation, so that it alerts anew at its new time. */
export function rescheduled(step: NextStep, due: DueType, at: number): NextStep {
  return { ...step, due, dueSetAt: at, generation: step.generation + 1 };
}

/** The step put off by the user. */
export function snoozed(step: NextStep, due: DueType, at: number): NextStep {
  return { ...rescheduled(step, due, at), snoozes: step.snoozes + 1 };
}

/** The step is done, with how it went; `at`: instant, ms. */
export function finished(step: NextStep, of: Outcome, at: number): NextStep {
  return { ...step, state: { is: 'done', at, outcome: of } };
}

/** The answer came that the step was waiting for. */
export function answered(step: NextStep, at: number): NextStep {
  return { ...step, state: { is: 'replied', at } };
}

/** The step is given up for a reason, in words; `at`: instant, ms. */
export function dropped(step: NextStep, because: string, at: number): NextStep {
  return { ...step, state: { is: 'dropped', at, because } };
}

/**
 * The key of one alert: step, generation and the nominal due time as it was agreed, never the instant derived from
 * it, so that a change of zone does not make a second alert of the same thing.
 */
export function alertKey(step: Pick<NextStep, 'id' | 'generation' | 'due'>): string {
  const nominal = step.due.is === 'day' ? step.due.day : step.due.at;
  return `${step.id}:${step.generation}:${nominal}`;
}

/** The step that an alert key belongs to; null for what is no such key. */
export function stepOfAlert(key: string): { id: string; generation: number } | null {
  const found = /^(step_[0-9A-Za-z-]{1,64}):(\d{1,9}):/.exec(key);
  return found ? { id: found[1]!, generation: Number(found[2]) } : null;
}

/** The open steps of one contact in the order in which they come up: the one that is on, the ready one, the rest. */
export function planOf(steps: readonly NextStep[], zone: string): OpenStep[] {
  return steps.filter(isOpen).sort((a, b) => compareDue(a.due, b.due, zone) || (a.id < b.id ? -1 : 1));
}

/** A day-sortable key of the due as agreed, for the store's index: `YYYY-MM-DD`. */
export function dueIndex(step: NextStep): string {
  return dueDay(step.due);
}
