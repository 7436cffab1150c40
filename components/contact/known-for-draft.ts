import { stageOf } from '../../lib/domain/desk.ts';
import { missingOf } from '../../lib/domain/gap.ts';
import { matchesFor } from '../../lib/domain/matching.ts';
import { inOrder } from '../../lib/domain/need.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { newestFirst } from '../../lib/domain/touch.ts';
import type { Known } from '../../lib/phrases/draft/known.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { PartProps } from './contact-props.ts';

/** What is known of a person and of the step that the draft is for, in the words of a sentence. */
export function knownForDraft({ view, around }: PartProps, step: OpenStep | null): Known {
  const { who, needs, touches, ratings } = view.known;
  const [firstName = '', ...lastName] = who.name.split(/\s+/);
  const [need, ...otherNeeds] = inOrder(needs).map((one) => one.text);
  const newest = newestFirst(touches);
  const planned = view.desk.resources.find((one) => one.id === step?.resource);
  const resource = planned ?? matchesFor(view.known, view.desk)[0]?.resource;
  const known: Record<keyof Known, string | string[] | undefined> = {
    firstName,
    lastName: lastName.join(' '),
    company: who.company,
    title: who.title,
    need,
    otherNeeds,
    lastTopic: newest.find((one) => one.about.trim() !== '')?.about,
    lastPromise: promiseIn(newest.map((one) => one.note)),
    resource: resource?.title,
    link: resource?.link,
    gapAnswer: missingOf(ratings)?.missing,
    trigger: stageOf(who, view.desk.stages)?.trigger,
    purpose: step?.purpose,
    value: step?.value,
    when: step ? sayDue(step.due, around) : undefined,
    event: step?.channel === 'event' ? step.purpose : undefined,
    place: undefined,
    myName: view.desk.settings.myName,
    thread: undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, said]) => said !== undefined)) as Known;
}

/** The newest sentence of the notes in which something was promised. */
function promiseIn(notes: readonly string[]): string | undefined {
  return notes
    .flatMap((note) => note.split(/\n|(?<=[.!?])\s/))
    .find((line) => /\b(?:promised?|I['’]ll|I will|we['’]ll|we will)\b/i.test(line))
    ?.replace(/^.*?\b(?:promised?|I['’]ll|I will|we['’]ll|we will)\s+(?:to\s+)?/i, '')
    .trim();
}
