import * as z from 'zod/mini';
import type { Refused } from '../actions/act.ts';
import type { Chosen } from '../actions/choose-person.ts';
import type { Corrected } from '../actions/correct-person.ts';
import type { Edited } from '../actions/edit-step.ts';
import type { Finished } from '../actions/finish-step.ts';
import type { Joined } from '../actions/join-contacts.ts';
import type { LeftBehind } from '../actions/left-conversation.ts';
import type { ConversationView } from '../actions/look-at-conversation.ts';
import type { Mark } from '../actions/marks-for.ts';
import type { SentNoted, SentOffer } from '../actions/message-sent.ts';
import type { MessageTold } from '../actions/note-message.ts';
import type { AddressAsked, AddressKept } from '../actions/own-address.ts';
import type { PartsHere } from '../actions/parts-here.ts';
import type { RatedAfter, RatingAsked } from '../actions/rate-after.ts';
import type { Recorded } from '../actions/record-touch.ts';
import type { Reordered } from '../actions/reorder-plan.ts';
import type { Rested } from '../actions/rest-contact.ts';
import type { Revised } from '../actions/revise-outcome.ts';
import type { Scheduled } from '../actions/schedule-next-step.ts';
import type { PersonFound } from '../actions/search-people.ts';
import type { Snoozed } from '../actions/snooze-step.ts';
import type { Replied } from '../actions/they-replied.ts';
import { channel } from '../domain/channel.ts';
import { relationship } from '../domain/contact.ts';
import type { Counsel } from '../domain/counsel.ts';
import type { Drafts } from '../domain/draft/drafts-for.ts';
import { Day, Due, Zone } from '../domain/due.ts';
import type { FittingChoice } from '../domain/fitting-choices.ts';
import { idOf, type UndoId } from '../domain/id.ts';
import { promptRules } from '../domain/nagging.ts';
import { outcome } from '../domain/outcome.ts';
import { personWords } from '../domain/person-words.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Reason } from '../domain/reasons.ts';
import { seen, seenPerson } from '../domain/seen.ts';
import type { Settings } from '../domain/settings.ts';
import type { Standing } from '../domain/standing.ts';
import { instant, lineText, nameText, noteText, purposeText } from '../domain/text.ts';
import type { Undone } from '../domain/world.ts';

/*
 * All that may cross from a page into the background, one entry each: the question's schema. A content script may
 * ask every one of these, and only about the conversation that it shows (`page`); the extension's own pages do not
 * ask at all: they run the actions themselves.
 */

const who = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('contact'), id: idOf('contact') }),
  z.strictObject({ is: z.literal('person'), words: personWords }),
]);

const stepWords = {
  due: Due,
  channel,
  purpose: purposeText,
  value: purposeText,
  onlyIfNoReply: z.boolean(),
};

/** What the words of a step rest on, where they were proposed. */
const restsOn = {
  servesStage: z.optional(z.nullable(idOf('stage'))),
  resource: z.optional(z.nullable(idOf('resource'))),
};

const repeats = z.nullable(lineText);

const which = { step: idOf('step'), generation: z.number().check(z.int(), z.minimum(1)) };

const message = { to: z.array(seenPerson).check(z.maxLength(20)), channel, about: lineText };

export const questions = {
  lookAtConversation: z.strictObject({}),
  tabHere: z.strictObject({}),
  openPanel: z.strictObject({}),
  openDashboard: z.strictObject({ contact: z.nullable(idOf('contact')) }),
  scheduleNextStep: z.strictObject({
    who,
    words: z.strictObject({
      ...stepWords,
      ...restsOn,
      promised: z.optional(z.boolean()),
      repeats: z.optional(repeats),
      savedAnyway: z.optional(z.boolean()),
    }),
    place: z.enum(['behind', 'replace']),
  }),
  editStep: z.strictObject({
    ...which,
    changes: z.partial(
      z.strictObject({
        ...stepWords,
        ...restsOn,
        promised: z.boolean(),
        repeats,
        savedAnyway: z.boolean(),
      }),
    ),
  }),
  snoozeStep: z.strictObject({ ...which, due: Due }),
  finishStep: z.strictObject({ ...which, outcome, note: noteText, triggerHappened: z.boolean() }),
  reviseOutcome: z.strictObject({
    step: idOf('step'),
    outcome,
    note: noteText,
    triggerHappened: z.boolean(),
  }),
  theyReplied: z.strictObject({ ...which, at: z.nullable(instant) }),
  restContact: z.strictObject({ who, because: lineText, until: z.nullable(Day) }),
  recordTouch: z.strictObject({
    who,
    channel,
    direction: z.enum(['out', 'in', 'both']),
    outcome: z.nullable(outcome),
    note: noteText,
    about: noteText,
    resource: z.nullable(idOf('resource')),
    at: z.nullable(instant),
  }),
  correctPerson: z.strictObject({
    contact: idOf('contact'),
    changes: z.partial(
      z.strictObject({
        name: nameText,
        company: nameText,
        title: lineText,
        email: nameText,
        zone: z.nullable(Zone),
        relationship,
        notAProspect: z.boolean(),
        noPrompts: z.boolean(),
      }),
    ),
  }),
  joinContacts: z.strictObject({ into: who, other: who }),
  partContacts: z.strictObject({ contact: idOf('contact') }),
  choosePerson: z.strictObject({ who }),
  denySame: z.strictObject({ other: idOf('contact'), answer: z.enum(['not now', 'never']) }),
  searchPeople: z.strictObject({ text: nameText }),
  foresee: z.strictObject({ due: Due, channel, contact: z.nullable(idOf('contact')) }),
  offerTimes: z.strictObject({ channel, contact: z.nullable(idOf('contact')) }),
  betterReasons: z.strictObject({ contact: z.nullable(idOf('contact')) }),
  draftStep: z.strictObject({ contact: idOf('contact'), when: lineText, usual: channel }),
  askRatingAfter: z.strictObject({ contact: idOf('contact'), step: z.nullable(idOf('step')) }),
  rateAfter: z.strictObject({
    prompt: nameText,
    contact: idOf('contact'),
    score: z.number().check(z.int(), z.minimum(1), z.maximum(10)),
    missing: lineText,
    asNeed: z.boolean(),
  }),
  counsel: z.strictObject({ contact: z.nullable(idOf('contact')) }),
  mayCoach: z.strictObject({ contact: z.nullable(idOf('contact')) }),
  answerCounsel: z.strictObject({
    contact: idOf('contact'),
    rule: z.enum(promptRules),
    answer: z.enum(['not now', 'never']),
  }),
  reorderPlan: z.strictObject({
    contact: idOf('contact'),
    order: z.array(idOf('step')).check(z.maxLength(100)),
  }),
  proposeNext: z.strictObject({
    contact: idOf('contact'),
    step: z.nullable(idOf('step')),
    outcome,
    until: z.nullable(Day),
  }),
  beforeSending: z.strictObject(message),
  messageSent: z.strictObject({ ...message, chosen: z.boolean() }),
  messageTakenBack: z.strictObject({ undo: idOf('undo'), prompt: lineText }),
  leftConversation: z.strictObject({}),
  takeOffer: z.strictObject({
    prompt: nameText,
    contact: idOf('contact'),
    words: z.strictObject({ ...stepWords, ...restsOn }),
    ends: z.nullable(z.strictObject(which)),
  }),
  noteMessage: z.strictObject({
    automatic: z.nullable(
      z.union([
        z.literal('unread'),
        z.strictObject({ is: z.literal('out of office'), back: z.nullable(Day) }),
        z.strictObject({ is: z.literal('bounce') }),
      ]),
    ),
  }),
  askOwnAddress: z.strictObject({ address: nameText }),
  keepOwnAddress: z.strictObject({ prompt: nameText }),
  partsHere: z.strictObject({}),
  noteReading: z.strictObject({}),
  marksFor: z.strictObject({ threads: z.array(nameText).check(z.maxLength(200)) }),
  answerPrompt: z.strictObject({ prompt: nameText, answer: z.enum(['taken', 'not now', 'never']) }),
  undoAct: z.strictObject({ undo: idOf('undo') }),
  keepDraft: z.strictObject({ text: noteText }),
  draftHere: z.strictObject({}),
  placeTab: z.strictObject({ top: z.number().check(z.int(), z.minimum(0), z.maximum(10_000)) }),
  hideTab: z.strictObject({}),
} as const;

export type Name = keyof typeof questions;
export type Question<N extends Name> = z.infer<(typeof questions)[N]>;

/** What the closed tab says. `state` picks the glyph; `label` is its accessible name; `name` the person's. */
export type TabWords = {
  state: Standing | 'none';
  label: string;
  first: string;
  second: string;
};

export type Answers = {
  lookAtConversation: ConversationView;
  tabHere: TabWords & { top: number; hidden: boolean; theme: Settings['theme'] };
  openPanel: { is: 'opened' };
  openDashboard: { is: 'opened' };
  scheduleNextStep: Scheduled | Refused;
  editStep: Edited | Refused;
  snoozeStep: Snoozed | Refused;
  finishStep: Finished | Refused;
  reviseOutcome: Revised | Refused;
  theyReplied: Replied | Refused;
  restContact: Rested | Refused;
  recordTouch: Recorded | Refused;
  correctPerson: Corrected | Refused | { is: 'refused'; why: 'no address' };
  joinContacts: Joined | Refused;
  partContacts: { is: 'parted'; undo: UndoId } | Refused;
  choosePerson: Chosen | Refused;
  denySame: { is: 'kept' };
  searchPeople: PersonFound[];
  foresee: string[];
  offerTimes: FittingChoice[];
  betterReasons: Reason[];
  draftStep: Drafts | null;
  askRatingAfter: RatingAsked | null;
  rateAfter: RatedAfter | Refused;
  counsel: Counsel | null;
  mayCoach: { may: boolean };
  answerCounsel: { is: 'kept' };
  reorderPlan: Reordered | Refused;
  proposeNext: Proposal[];
  beforeSending: SentOffer | null;
  messageSent: SentNoted;
  messageTakenBack: { is: 'taken back' };
  leftConversation: LeftBehind | null;
  takeOffer: Scheduled | Refused;
  noteMessage: MessageTold;
  askOwnAddress: AddressAsked | null;
  keepOwnAddress: AddressKept | Refused;
  partsHere: PartsHere;
  noteReading: { is: 'kept' };
  marksFor: Mark[];
  answerPrompt: { is: 'kept' };
  undoAct: Undone | null;
  keepDraft: { is: 'kept' };
  draftHere: { text: string };
  placeTab: { is: 'kept' };
  hideTab: { is: 'kept' };
};
export type Answer<N extends Name> = Answers[N];

/**
 * What travels: the name, the question, the page that the content script shows, and the id (a UUID) of this one request,
 * which stays the same when it is sent again.
 */
export const envelope = z.strictObject({
  operation: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  name: z.enum(Object.keys(questions) as [Name, ...Name[]]),
  question: z.unknown(),
  page: seen,
});

/** What comes back: the answer, or one word why there is none. */
export type Reply<N extends Name> = { is: 'answer'; answer: Answer<N> } | { is: 'no answer'; why: NoAnswer };

/** 'refused': not for this page · 'malformed' · 'too often' · a trouble of the store · 'failed': anything else. */
export type NoAnswer =
  | 'refused'
  | 'malformed'
  | 'too often'
  | 'full'
  | 'broken'
  | 'closed'
  | 'newer'
  | 'blocked'
  | 'unavailable'
  | 'failed';

/**
 * Everything that one can ask about a conversation, as functions: in a page each is a message, in the extension's
 * own pages the action itself. Components know only this.
 */
export type Assistant = { [N in Name]: (question: Question<N>) => Promise<Answer<N>> };
