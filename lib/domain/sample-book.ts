import { type Contact, newContact, noPreferences } from './contact.ts';
import { type Due, dueFrom } from './due.ts';
import type { GapRating } from './gap-rating.ts';
import type { Id, IdKind, StageId } from './id.ts';
import type { Need } from './need.ts';
import { type NextStep, newStep } from './next-step.ts';
import type { Outcome } from './outcome.ts';
import { readyProcesses } from './ready-processes.ts';
import type { Resource } from './resource.ts';
import type { Routine } from './routine.ts';
import { sampleBatch, samplePeople, sampleResources, sampleRoutines } from './sample-people.ts';
import type { SampleStep, SampleTouch } from './sample-person.ts';
import { processOf, type Stage, type StageChange } from './stage.ts';
import type { Touch } from './touch.ts';

export type SampleBook = {
  contacts: Contact[];
  steps: NextStep[];
  touches: Touch[];
  needs: Need[];
  ratings: GapRating[];
  stageChanges: StageChange[];
  resources: Resource[];
  routines: Routine[];
  /** A process to play with, where the user has none. */
  stages: Stage[];
};

/**
 * A full house to play with: invented people, every record marked as sample, around the day of `now` (instant, ms) in
 * `zone`. Where the user has a process of their own, the people stand in its stages.
 */
export function sampleBook(
  now: number,
  zone: string,
  stages: readonly Stage[],
  newId: <K extends IdKind>(kind: K) => Id<K>,
): SampleBook {
  const made: Stage[] =
    processOf(stages).length > 0
      ? []
      : readyProcesses[0]!.stages.map((one, at) => ({
          ...one,
          usualNeeds: [...one.usualNeeds],
          id: newId('stage'),
          order: at + 1,
          retired: false,
          batch: sampleBatch,
        }));
  const process = made.length > 0 ? made : processOf(stages);
  const noon = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).with({ hour: 11 });
  const ago = (days: number) => Math.min(now, noon.subtract({ days }).epochMilliseconds);
  const dayIn = (days: number) => noon.toPlainDate().add({ days }).toString();
  const book: SampleBook = {
    contacts: [],
    steps: [],
    touches: [],
    needs: [],
    ratings: [],
    stageChanges: [],
    resources: sampleResources.map(([kind, title, note, tags, days]) => ({
      id: newId('resource'),
      kind,
      title,
      link: '',
      note,
      tags: Object.fromEntries(tags.map((tag) => [tag, true])),
      expiresOn: null,
      batch: sampleBatch,
      createdAt: ago(days),
    })),
    routines: sampleRoutines.map((one) => ({
      ...one,
      id: newId('routine'),
      paused: false,
      createdAt: ago(40),
      batch: sampleBatch,
    })),
    stages: made,
  };
  for (const one of samplePeople) {
    const id = newId('contact');
    const met = Math.max(20, ...(one.touches ?? []).map(([days]) => days + 3));
    const stage = one.stage ? (process[Math.min(one.stage[0], process.length - 1)] ?? null) : null;
    const { askedDaysAgo, ...preferences } = one.preferences ?? {};
    book.contacts.push(
      newContact(id, ago(met), {
        name: one.name,
        company: one.company,
        title: one.title,
        phone: one.phone ?? '',
        zone: one.zone ?? null,
        notes: one.notes ?? '',
        identities: { [`email:${one.email}`]: true },
        relationship: one.relationship,
        stage: stage?.id ?? null,
        stageSince: stage && one.stage ? ago(one.stage[1]) : null,
        preferences: {
          ...noPreferences,
          ...preferences,
          askedOn: askedDaysAgo === undefined ? null : dayIn(-askedDaysAgo),
        },
        batch: sampleBatch,
      }),
    );
    if (stage && one.stage) book.stageChanges.push(...wayTo(stage, one.stage[1], id));
    for (const step of one.steps ?? []) book.steps.push(stepOf(step, id, stage?.id ?? null));
    let setAt = ago(met);
    for (const touch of (one.touches ?? []).toSorted(([a], [b]) => b - a)) {
      const [days, channel, direction, outcome, about] = touch;
      const step = direction === 'in' || outcome === null ? null : stepDone(touch, outcome, id, setAt);
      if (step !== null) book.steps.push(step);
      setAt = ago(days);
      book.touches.push({
        id: newId('touch'),
        contact: id,
        step: step?.id ?? null,
        channel,
        direction,
        outcome,
        at: ago(days),
        note: '',
        about,
        resource: null,
        batch: sampleBatch,
      });
    }
    for (const [text, weight, state = 'open'] of one.needs ?? []) {
      book.needs.push({
        id: newId('need'),
        contact: id,
        text,
        weight,
        state,
        evidence: '',
        createdAt: ago(met),
      });
    }
    for (const [days, score, missing] of one.ratings ?? []) {
      book.ratings.push({ id: newId('rating'), contact: id, score, missing, at: ago(days) });
    }
  }
  return book;

  function wayTo(stage: Stage, days: number, contact: Contact['id']): StageChange[] {
    const at = process.findIndex((one) => one.id === stage.id);
    return process.slice(0, at + 1).map((one, turn) => ({
      id: newId('stageChange'),
      contact,
      from: process[turn - 1]?.id ?? null,
      to: one.id,
      at: ago(days + (at - turn) * 9),
    }));
  }

  /** The step that a touch came of, set at the touch before; every fifth was done a day late. */
  function stepDone(
    [days, channel, , , about]: SampleTouch,
    outcome: Outcome,
    contact: Contact['id'],
    setAt: number,
  ): NextStep {
    const due: Due = { is: 'day', day: dayIn(-days - (days % 5 === 0 ? 1 : 0)) };
    const words = { contact, due, channel, purpose: about, value: '', batch: sampleBatch };
    return {
      ...newStep(newId('step'), Math.min(setAt, dueFrom(due, zone)), words),
      state: { is: 'done', at: ago(days), outcome },
    };
  }

  function stepOf(step: SampleStep, contact: Contact['id'], stage: StageId | null): NextStep {
    const day = dayIn(step.in);
    const due: Due = step.at ? { is: 'time', at: `${day}T${step.at}`, zone } : { is: 'day', day };
    const setAt = Math.min(ago(4), dueFrom(due, zone) - 3 * 86_400_000);
    return {
      ...newStep(newId('step'), setAt, {
        contact,
        due,
        channel: step.channel,
        purpose: step.purpose,
        value: step.value ?? '',
        onlyIfNoReply: step.ifNoReply ?? false,
        promised: step.promised ?? false,
        servesStage: step.servesStage ? stage : null,
        batch: sampleBatch,
      }),
      snoozes: step.snoozes ?? 0,
    };
  }
}
