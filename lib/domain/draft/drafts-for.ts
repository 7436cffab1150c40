import { type Desk, type Known, stageOf } from '../desk.ts';
import { missingOf } from '../gap.ts';
import { matchesFor } from '../matching.ts';
import { inOrder } from '../need.ts';
import { type NextStep, planOf } from '../next-step.ts';
import { hasSaidNo, honestQuestion } from '../persistence.ts';
import type { Template } from '../template.ts';
import { newestFirst, unansweredSince } from '../touch.ts';
import type { DraftFacts } from './facts.ts';
import { type FilledTemplate, fillTemplate } from './fill-template.ts';
import { readyTemplates } from './ready-templates.ts';

/** A message or call note with what is known filled in; `name` is the template's. */
export type Draft = FilledTemplate & { id: string; name: string };

/** The drafts for a step, best first, and the facts that they were filled with. */
export type Drafts = { drafts: Draft[]; facts: DraftFacts };

/**
 * Drafts for the step that is on: from the honest question where silence has reached the limit (practice 12), the
 * user's own templates, and the ready ones; those for the step's channel (`usual` where there is no step) come first.
 * `when` is the step's time in words.
 */
export function draftsFor(
  known: Known,
  desk: Desk,
  said: { templates: readonly Template[]; usual: Template['channel']; when: string },
): Drafts {
  const step = planOf(known.steps, desk.zone)[0] ?? null;
  const channel = step?.channel ?? said.usual;
  const facts = draftFacts(known, desk, step, said.when);
  const templates = [...said.templates, ...readyTemplates.map((one, at) => ({ ...one, id: `ready-${at}` }))];
  const inTurn = templates.toSorted((a, b) => Number(b.channel === channel) - Number(a.channel === channel));
  const filled = inTurn.map(({ id, name, text }) => ({ id, name, ...fillTemplate(text, facts) }));
  return { drafts: [...honest(known, desk), ...filled], facts };
}

/** Past the limit the honest question comes first: personal, and ready to send. Never after a no. */
function honest(known: Known, desk: Desk): Draft[] {
  if (unansweredSince(known.touches) < desk.settings.unansweredLimit || hasSaidNo(known)) return [];
  const text = honestQuestion(known, desk).message;
  return [{ id: 'honest', name: 'The honest question: how to follow up', text, empty: [] }];
}

/** What is known of a person and of the step that the draft is for, in the words of a sentence. */
function draftFacts(known: Known, desk: Desk, step: NextStep | null, when: string): DraftFacts {
  const [firstName = '', ...lastName] = known.who.name.split(/\s+/);
  const [need, ...otherNeeds] = inOrder(known.needs).map((one) => one.text);
  const newest = newestFirst(known.touches);
  const planned = desk.resources.find((one) => one.id === step?.resource);
  const resource = planned ?? matchesFor(known, desk)[0]?.resource;
  const facts: Record<keyof DraftFacts, string | string[] | undefined> = {
    firstName,
    lastName: lastName.join(' '),
    company: known.who.company,
    title: known.who.title,
    need,
    otherNeeds,
    lastTopic: newest.find((one) => one.about.trim() !== '')?.about,
    lastPromise: promiseIn(newest.map((one) => one.note)),
    resource: resource?.title,
    link: resource?.link,
    gapAnswer: missingOf(known.ratings)?.missing,
    trigger: stageOf(known.who, desk.stages)?.trigger,
    purpose: step?.purpose,
    value: step?.value,
    when: step === null ? undefined : when,
    event: step?.channel === 'event' ? step.purpose : undefined,
    place: undefined,
    myName: desk.settings.myName,
    thread: undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, said]) => said !== undefined)) as DraftFacts;
}

/** The newest sentence of the notes in which something was promised. */
function promiseIn(notes: readonly string[]): string | undefined {
  return notes
    .flatMap((note) => note.split(/\n|(?<=[.!?])\s/))
    .find((line) => /\b(?:promised?|I['’]ll|I will|we['’]ll|we will)\b/i.test(line))
    ?.replace(/^.*?\b(?:promised?|I['’]ll|I will|we['’]ll|we will)\s+(?:to\s+)?/i, '')
    .trim();
}
