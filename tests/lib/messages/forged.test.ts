import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePerson } from '../../../lib/actions/choose-person.ts';
import { channels } from '../../../lib/domain/channel.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import type { Due } from '../../../lib/domain/due.ts';
import type { ContactId, ResourceId, StageId, StepId, UndoId } from '../../../lib/domain/id.ts';
import { promptRules } from '../../../lib/domain/nagging.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import { outcomes } from '../../../lib/domain/outcome.ts';
import { someone } from '../../../lib/domain/person-words.ts';
import { originOf, type Seen, type SeenPerson } from '../../../lib/domain/seen.ts';
import { advisedIn } from '../../../lib/messages/advised.ts';
import { answer, type Counter, type Sender } from '../../../lib/messages/answer.ts';
import { type Name, type NoAnswer, type Question, questions } from '../../../lib/messages/contract.ts';
import { siteAllowed } from '../../../lib/tabs/hosts.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

/*
 * A page that was taken over, and knows every id in the book: whatever well-formed question it asks from Ines' thread,
 * nothing of Amara, who is not in it, is changed or told.
 */

const names = Object.keys(questions) as Name[];
const ours = 'ourextensionid';
const address = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgzlRTkmSRbrZCdDTLBDBFPTn';
const tab: Sender = { id: ours, url: address, frameId: 0, documentId: 'A1', tab: { id: 7 } };

const seenAs = (name: string, email: string): SeenPerson => ({
  ...{ name, email, profileId: null, memberUrn: null, headline: null, company: null },
});
const inesHere = seenAs('Ines Duarte', 'ines@northquay.example');
const page: Seen = {
  ...{ site: 'gmail', found: 'yes', account: 'jana@brightwell.example', missing: [], address },
  conversation: { kind: 'thread', id: '1a1e8c7801871008', title: 'Q3 pricing' },
  people: [inesHere],
  lastMessage: { at: '2026-11-24T07:59:00Z', direction: 'in' },
};

/** These name people by what they show, not by an id: a page may say that it shows anybody, and is slowed down for it. */
const byWords: readonly Name[] = ['searchPeople', 'beforeSending', 'messageSent'];

type Book = { ines: Contact; amara: Contact; steps: NextStep[]; hers: NextStep[]; undo: UndoId };

async function givenBook(world: FakeWorld): Promise<Book> {
  const ines = await givenContact(world, { identities: { 'email:ines@northquay.example': true } });
  const amara = await givenContact(world, {
    ...{ name: 'Amara Osei', company: 'Verity', notes: 'SECRET notes', phone: 'SECRET phone' },
    ...{ identities: { 'email:amara@verity.example': true }, tags: { SECRET: true } },
  });
  const due = { is: 'day', day: '2026-11-24' } as const;
  const give = (who: Contact, purpose: string) =>
    givenStep(world, { due, contact: who.id, channel: 'email', purpose, onlyIfNoReply: true });
  const steps = [await give(ines, 'go through the Q3 pricing'), await give(ines, 'say hello')];
  const hers = [await give(amara, 'SECRET purpose'), await give(amara, 'SECRET hello')];
  await world.store.change(async (tx) => {
    const touch = { channel: 'call', direction: 'both', outcome: null, resource: null, batch: null } as const;
    const words = { note: 'SECRET note', about: 'SECRET about', step: null, at: world.now() };
    await tx.put('touch', { ...touch, ...words, id: world.newId('touch'), contact: amara.id });
  });
  const elsewhere = originOf({ ...page, conversation: { kind: 'thread', id: '2b', title: 'SECRET title' } })!;
  const who = { is: 'contact', id: amara.id } as const;
  const chosen = await choosePerson(world, { conversation: elsewhere, who });
  if (chosen.is !== 'chosen') throw new Error(chosen.why);
  return { ines, amara, steps, hers, undo: chosen.undo };
}

/** Well-formed questions of every name, with any id that there is in any place that takes one. */
function asking(book: Book): { [N in Name]: fc.Arbitrary<Question<N>> } {
  const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.record(model) as unknown as fc.Arbitrary<T>;
  const contact = fc.constantFrom<ContactId>(book.ines.id, book.amara.id, 'contact_nobody' as ContactId);
  const anybody = fc.option(contact, { nil: null });
  const stepIn = [...book.steps, ...book.hers].map((one) => one.id);
  const step = fc.constantFrom<StepId>(...stepIn, 'step_none' as StepId);
  const which = { step, generation: fc.constantFrom(1, 2) };
  const channel = fc.constantFrom(...channels);
  const outcome = fc.constantFrom(...outcomes);
  const due = fc.constantFrom<Due>(
    { is: 'day', day: '2026-11-24' },
    { is: 'day', day: '2026-11-30' },
    { is: 'time', at: '2026-11-25T09:30', zone: 'Australia/Lord_Howe' },
  );
  const text = fc.constantFrom('', 'about Q3', 'x'.repeat(200), '\u202e<img src=x onerror=alert(1)>');
  const day = fc.constantFrom(null, '2026-12-01');
  const who: fc.Arbitrary<Question<'choosePerson'>['who']> = fc.oneof(
    contact.map((id) => ({ is: 'contact' as const, id })),
    fc
      .constantFrom(
        someone({ name: 'Ines Duarte', email: 'ines@northquay.example' }),
        someone({ name: 'Nobody Known' }),
      )
      .map((words) => ({ is: 'person' as const, words })),
  );
  const flag = fc.boolean();
  const words = record({ due, channel, purpose: text, value: text, onlyIfNoReply: flag });
  const message = {
    to: fc.subarray([inesHere, seenAs('Amara Osei', 'amara@verity.example')]),
    channel,
    about: text,
  };
  const undo = fc.constant('undo_000000' as UndoId);
  const stage = fc.constant('stage_none' as StageId);
  const resource = fc.constantFrom(null, 'resource_none' as ResourceId);
  const nothing = fc.constant({});
  const rated = fc.integer({ min: 1, max: 10 });
  const answerGiven = fc.constantFrom('taken' as const, 'not now' as const, 'never' as const);
  return {
    lookAtConversation: nothing,
    tabHere: nothing,
    openPanel: nothing,
    openDashboard: record({ contact: anybody }),
    scheduleNextStep: record({ who, words, place: fc.constantFrom('behind' as const, 'replace' as const) }),
    editStep: record({
      ...which,
      changes: fc.oneof(
        record({ due }),
        record({ purpose: text, value: text }),
        record({ servesStage: stage }),
      ),
    }),
    snoozeStep: record({ ...which, due }),
    finishStep: record({ ...which, outcome, note: text, triggerHappened: flag }),
    reviseOutcome: record({ step, outcome, note: text, triggerHappened: flag }),
    theyReplied: record({ ...which, at: fc.constantFrom(null, 0, 1_795_510_000_000) }),
    restContact: record({ who, because: text, until: day }),
    recordTouch: record({
      ...{ who, channel, resource, direction: fc.constantFrom('out' as const, 'in' as const) },
      ...{ outcome: fc.option(outcome, { nil: null }), note: text, about: text, at: fc.constant(null) },
    }),
    correctPerson: record({
      contact,
      changes: fc.oneof(
        record({ name: text, company: text }),
        record({ email: fc.constantFrom('amara@verity.example', 'none') }),
        record({ notAProspect: flag, noPrompts: flag }),
      ),
    }),
    joinContacts: record({ into: who, other: who }),
    partContacts: record({ contact }),
    choosePerson: record({ who }),
    searchPeople: record({ text: fc.constantFrom('ama', 'verity', 'secret', 'in', 'o') }),
    foresee: record({ due, channel, contact: anybody }),
    offerTimes: record({ channel, contact: anybody }),
    betterReasons: record({ contact: anybody }),
    draftStep: record({ contact, when: text, usual: channel }),
    askRatingAfter: record({ contact, step: fc.option(step, { nil: null }) }),
    rateAfter: record({ prompt: text, contact, score: rated, missing: text, asNeed: flag }),
    counsel: record({ contact: anybody }),
    mayCoach: record({ contact: anybody }),
    denySame: record({ other: contact, answer: fc.constantFrom('not now' as const, 'never' as const) }),
    answerCounsel: record({
      ...{ contact, rule: fc.constantFrom(...promptRules) },
      answer: fc.constantFrom('not now' as const, 'never' as const),
    }),
    reorderPlan: record({ contact, order: fc.shuffledSubarray(stepIn) }),
    proposeNext: record({ contact, step: fc.option(step, { nil: null }), outcome, until: day }),
    beforeSending: record(message),
    messageSent: record({ ...message, chosen: flag }),
    messageTakenBack: record({ undo, prompt: text }),
    leftConversation: nothing,
    takeOffer: record({ prompt: text, contact, words, ends: fc.option(record(which), { nil: null }) }),
    noteMessage: record({
      automatic: fc.constantFrom(null, 'unread' as const, {
        is: 'out of office' as const,
        back: '2026-12-01',
      }),
    }),
    askOwnAddress: record({ address: fc.constantFrom('amara@verity.example', 'jana@home.example', '') }),
    keepOwnAddress: record({ prompt: text }),
    partsHere: nothing,
    noteReading: nothing,
    marksFor: record({ threads: fc.subarray(['1a1e8c7801871008', '2b', '__proto__']) }),
    answerPrompt: record({ prompt: text, answer: answerGiven }),
    undoAct: record({ undo }),
    keepDraft: record({ text }),
    draftHere: nothing,
    placeTab: record({ top: fc.integer({ min: 0, max: 10_000 }) }),
    hideTab: nothing,
  };
}

function desk(): Counter & { counted: NoAnswer[] } {
  const counted: NoAnswer[] = [];
  return {
    counted,
    runtimeId: ours,
    siteOf: (at) => siteAllowed(at, null),
    tooOften: () => false,
    refused: (why) => counted.push(why),
    doors: () => ({
      openPanel: async () => ({ is: 'opened' }),
      openDashboard: async () => ({ is: 'opened' }),
      advised: async () => advisedIn,
    }),
  };
}

let operations = 0;

function messageOf(name: Name, question: unknown) {
  operations += 1;
  const operation = `019ab1f0-2c00-7000-8000-${String(operations).padStart(12, '0')}`;
  return { operation, name, question, page };
}

/** Everything in the book that is Amara's, as text. */
function hersIn(world: FakeWorld, amara: Contact): string {
  const rows = (['contact', 'step', 'touch', 'need', 'rating', 'stageChange', 'conversation'] as const).map(
    (table) => world.disk.rows(table).filter((row) => JSON.stringify(row).includes(amara.id)),
  );
  return JSON.stringify(rows);
}

/** A world for each run: what one question did must not hide what the next one does. */
async function tried(name: Name, each: (world: FakeWorld, book: Book, question: unknown) => Promise<void>) {
  const sample = await givenBook(fakeWorld());
  await fc.assert(
    fc.asyncProperty(asking(sample)[name], async (question) => {
      const world = fakeWorld();
      // The same ids again: a fake world counts them from one.
      await each(world, await givenBook(world), question);
    }),
    { numRuns: 30 },
  );
}

describe.each(names)('a page that was taken over asks %s', (name) => {
  test('as well-formed as it likes: of people who are not in its conversation it changes and learns nothing', async () => {
    await tried(name, async (world, { amara }, question) => {
      expect(questions[name].safeParse(question).success).toBe(true);
      const before = hersIn(world, amara);
      const said = await answer(world, desk(), messageOf(name, question), tab);
      if (said.is === 'no answer') expect(said.why).toBe('refused');
      const isByWords = byWords.includes(name) && JSON.stringify(question).includes('amara@');
      if (!isByWords) {
        expect(JSON.stringify(said)).not.toContain('SECRET');
        if (name !== 'choosePerson' && name !== 'joinContacts') expect(hersIn(world, amara)).toBe(before);
      }
      expect(JSON.stringify(said)).not.toMatch(/SECRET (notes|phone)/);
    });
  });

  test('from where it may not, in a shape that it has not, or too long: refused, counted, and nothing is changed', async () => {
    const strangers: Sender[] = [
      { ...tab, id: 'someotherextension' },
      { ...tab, frameId: 1 },
      { id: ours, url: address, frameId: 0 },
      { ...tab, url: 'https://mail.google.com.evil.example/' },
      { ...tab, url: 'https://www.linkedin.com/in/ines-duarte/' },
    ];
    await tried(name, async (world, _, question) => {
      const everything = () =>
        (['contact', 'step', 'touch', 'prompt', 'draft', 'settings', 'conversation', 'undo'] as const).map(
          (table) => world.disk.rows(table),
        );
      const rows = everything();
      for (const stranger of strangers) {
        const at = desk();
        const said = await answer(world, at, messageOf(name, question), stranger);
        expect(said).toEqual({ is: 'no answer', why: 'refused' });
        expect(at.counted).toEqual(['refused']);
      }
      const good = question as object;
      const misshapen = [
        { ...good, extra: 1 },
        { ...good, extra: 'y'.repeat(100_001) },
        Object.defineProperty({ ...good }, '__proto__', { value: { is: 'contact' }, enumerable: true }),
        [good],
        null,
      ];
      for (const wrong of misshapen) {
        const at = desk();
        const said = await answer(world, at, messageOf(name, wrong), tab);
        expect(said).toEqual({ is: 'no answer', why: 'malformed' });
        expect(at.counted).toEqual(['malformed']);
      }
      expect(everything()).toEqual(rows);
    });
  });
});
