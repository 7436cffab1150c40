import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishStep } from '../../../lib/actions/finish-step.ts';
import { joinContacts } from '../../../lib/actions/join-contacts.ts';
import type { ConversationView } from '../../../lib/actions/look-at-conversation.ts';
import { scheduleNextStep } from '../../../lib/actions/schedule-next-step.ts';
import { snoozeStep } from '../../../lib/actions/snooze-step.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import { someone } from '../../../lib/domain/person-words.ts';
import type { Seen } from '../../../lib/domain/seen.ts';
import { advisedIn } from '../../../lib/messages/advised.ts';
import {
  answer as answerOf,
  type Counter,
  longestMessage,
  type Sender,
} from '../../../lib/messages/answer.ts';
import { type NoAnswer, questions } from '../../../lib/messages/contract.ts';
import { makePace } from '../../../lib/messages/pace.ts';
import { siteAllowed } from '../../../lib/tabs/hosts.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const ours = 'ourextensionid';
const address = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgzlRTkmSRbrZCdDTLBDBFPTn';

/** What our script in Ines' thread sees. */
const page: Seen = {
  site: 'gmail',
  found: 'yes',
  conversation: { kind: 'thread', id: '1a1e8c7801871008', title: 'Q3 pricing' },
  account: 'jana@brightwell.example',
  people: [
    {
      name: 'Ines Duarte',
      email: 'ines@northquay.example',
      profileId: null,
      memberUrn: null,
      headline: null,
      company: null,
    },
  ],
  lastMessage: null,
  missing: [],
  address,
};

const gmailTab: Sender = { id: ours, url: address, frameId: 0, documentId: 'A1', tab: { id: 7 } };

const save = {
  name: 'scheduleNextStep',
  question: {
    who: { is: 'person', words: someone({ name: 'Ines Duarte', email: 'ines@northquay.example' }) },
    words: {
      due: { is: 'day', day: '2026-11-26' },
      channel: 'call',
      purpose: 'Q3 pricing',
      value: '',
      onlyIfNoReply: false,
    },
    place: 'behind',
  },
  page,
};
const look = { name: 'lookAtConversation', question: {}, page };

/** An office that counts what it refuses. */
function office(world: FakeWorld): Counter & { counted: NoAnswer[] } {
  const counted: NoAnswer[] = [];
  return {
    counted,
    runtimeId: ours,
    siteOf: (at) => siteAllowed(at, null),
    tooOften: makePace(world.now),
    refused: (why) => counted.push(why),
    doors: () => ({
      openPanel: async () => ({ is: 'opened' }),
      openDashboard: async () => ({ is: 'opened' }),
      advised: async () => advisedIn,
    }),
  };
}

/** Each message is a request of its own, unless it says which one it is. */
function answer(world: FakeWorld, desk: Counter, message: unknown, sender: Sender) {
  const isPlain = typeof message === 'object' && message !== null && !Array.isArray(message);
  return answerOf(world, desk, isPlain ? { operation: newOperation(), ...message } : message, sender);
}

let operations = 0;

function newOperation(): string {
  operations += 1;
  return `019ab1f0-2c00-7000-8000-${String(operations).padStart(12, '0')}`;
}

async function stepsIn(world: FakeWorld): Promise<number> {
  return world.store.read((tx) => tx.count('step'));
}

describe('a message is accepted by what the browser says of its sender', () => {
  test('our script in a mail page is answered', async () => {
    const world = fakeWorld();
    const desk = office(world);
    expect(await answer(world, desk, save, gmailTab)).toMatchObject({
      is: 'answer',
      answer: { is: 'scheduled' },
    });
    expect(desk.counted).toEqual([]);
  });

  const strangers: [string, Sender][] = [
    ['another extension', { ...gmailTab, id: 'someotherextension' }],
    ['nobody', {}],
    ['a frame inside the page', { ...gmailTab, frameId: 3 }],
    ['a page without a tab', { id: ours, url: address, frameId: 0 }],
    ['a page in a private window', { ...gmailTab, tab: { id: 7, incognito: true } }],
    ['a page of another site', { ...gmailTab, url: 'https://mail.google.com.evil.example/mail/' }],
    [
      'a page with our address in its path',
      { ...gmailTab, url: 'https://evil.example/https://mail.google.com/' },
    ],
    ['something that is no address', { ...gmailTab, url: 'mail.google.com' }],
    ['a page that came without encryption', { ...gmailTab, url: 'http://mail.google.com/mail/u/0/' }],
    ['LinkedIn before the user chose it', { ...gmailTab, url: 'https://www.linkedin.com/in/ines/' }],
    ['a page of the browser', { ...gmailTab, url: 'chrome://extensions/' }],
  ];
  test.each(strangers)('%s gets nothing, and nothing is changed', async (_, sender) => {
    const world = fakeWorld();
    const desk = office(world);
    expect(await answer(world, desk, save, sender)).toEqual({ is: 'no answer', why: 'refused' });
    expect(desk.counted).toEqual(['refused']);
    expect(await stepsIn(world)).toBe(0);
  });

  test('what a message says of its own page counts for nothing where the browser says otherwise', async () => {
    const world = fakeWorld();
    const elsewhere = { ...page, address: 'https://www.linkedin.com/in/ines-duarte-northquay/' };
    const other = { ...page, site: 'linkedin' as const };
    const script = { ...page, address: 'javascript://mail.google.com/%0aalert(1)' };
    const open = { ...page, address: 'http://mail.google.com/mail/u/0/' };
    const nowhere = { ...page, address: '' };
    for (const claimed of [elsewhere, other, script, open, nowhere]) {
      const desk = office(world);
      expect(await answer(world, desk, { ...look, page: claimed }, gmailTab)).toMatchObject({
        why: 'refused',
      });
      expect(desk.counted).toEqual(['refused']);
    }
  });
});

describe('a page reaches only what concerns it', () => {
  test('the step of somebody who is not in the conversation cannot be finished, snoozed, edited', async () => {
    const world = fakeWorld();
    const other = await scheduleNextStep(world, {
      who: { is: 'person', words: someone({ name: 'Amara Osei', email: 'amara@verity.example' }) },
      words: {
        ...save.question.words,
        due: { is: 'day', day: '2026-11-25' },
        channel: 'call',
        cameFrom: null,
      },
      place: 'behind',
    });
    if (other.is !== 'scheduled') throw new Error('not scheduled');
    const which = { step: other.step.id, generation: other.step.generation };
    const due = { is: 'day', day: '2026-12-01' };
    for (const [name, question] of [
      ['finishStep', { ...which, outcome: 'kept going', note: '', triggerHappened: false }],
      ['snoozeStep', { ...which, due }],
      ['editStep', { ...which, changes: { due } }],
      ['theyReplied', { ...which, at: null }],
      ['correctPerson', { contact: other.step.contact, changes: { name: 'Nobody' } }],
      ['openDashboard', { contact: other.step.contact }],
      ['betterReasons', { contact: other.step.contact }],
    ] as const) {
      const desk = office(world);
      const said = await answer(world, desk, { name, question, page }, gmailTab);
      expect(said, name).toEqual({ is: 'no answer', why: 'refused' });
      expect(desk.counted, name).toEqual(['refused']);
    }
    expect(await world.store.read((tx) => tx.get('step', other.step.id))).toEqual(other.step);
  });

  test('nothing can be set, noted, parted or read about a contact who is not in the conversation', async () => {
    const world = fakeWorld();
    const amara = await givenContact(world, {
      name: 'Amara Osei',
      identities: { 'email:amara@verity.example': true },
    });
    const who = { is: 'contact', id: amara.id };
    const note = {
      channel: 'call',
      direction: 'out',
      outcome: null,
      note: '',
      about: '',
      resource: null,
      at: null,
    };
    const { words } = save.question;
    for (const [name, question] of [
      ['scheduleNextStep', { who, words, place: 'behind' }],
      ['recordTouch', { who, ...note }],
      ['restContact', { who, because: 'no budget', until: null }],
      ['partContacts', { contact: amara.id }],
      ['foresee', { due: words.due, channel: 'call', contact: amara.id }],
      ['proposeNext', { contact: amara.id, step: null, outcome: 'no answer', until: null }],
      ['takeOffer', { prompt: '', contact: amara.id, words, ends: null }],
    ] as const) {
      const desk = office(world);
      const said = await answer(world, desk, { name, question, page }, gmailTab);
      expect(said, name).toEqual({ is: 'no answer', why: 'refused' });
      expect(desk.counted, name).toEqual(['refused']);
    }
    expect(await stepsIn(world)).toBe(0);
    expect(await world.store.read((tx) => tx.get('contact', amara.id))).toEqual(amara);
  });

  test('two strangers cannot be joined; somebody who is here and one other can', async () => {
    const world = fakeWorld();
    const [amara, owen] = [
      await givenContact(world, { name: 'Amara Osei', identities: { 'email:amara@verity.example': true } }),
      await givenContact(world, { name: 'Owen Pryce', identities: { 'email:owen@halden.example': true } }),
    ];
    const joining = (other: unknown) =>
      answer(
        world,
        office(world),
        { name: 'joinContacts', question: { into: { is: 'contact', id: amara.id }, other }, page },
        gmailTab,
      );
    const strangers = [
      { is: 'contact', id: owen.id },
      { is: 'person', words: someone({ name: 'Owen Pryce', email: 'owen@halden.example' }) },
    ];
    for (const stranger of strangers) {
      expect(await joining(stranger)).toEqual({ is: 'no answer', why: 'refused' });
    }
    expect(await joining(save.question.who)).toMatchObject({ is: 'answer', answer: { is: 'joined' } });
  });

  test('who was joined into another record is still here, with the steps of that record', async () => {
    const world = fakeWorld();
    const ines = await givenContact(world, { identities: { 'email:ines@northquay.example': true } });
    const before = await givenStep(world, { due: { is: 'day', day: '2026-11-24' }, contact: ines.id });
    const which = { step: before.id, generation: before.generation };
    const done = { ...which, outcome: 'kept going', note: '', triggerHappened: false } as const;
    await finishStep(world, done);
    const whole = await givenContact(world, { name: 'Ines Duarte' });
    const into = { is: 'contact', id: whole.id } as const;
    await joinContacts(world, { into, other: { is: 'contact', id: ines.id } });
    const again = await answer(world, office(world), { name: 'finishStep', question: done, page }, gmailTab);
    expect(again).toMatchObject({ is: 'answer', answer: { is: 'refused', why: 'already' } });
  });

  test('what the user wrote down about a contact, their phone and their tags stay on the contact’s page', async () => {
    const world = fakeWorld();
    await givenContact(world, {
      identities: { 'email:ines@northquay.example': true },
      notes: 'Wants to leave Northquay',
      phone: '+351 555 0100',
      tags: { confidant: true },
    });
    const seen = await answer(world, office(world), look, gmailTab);
    if (seen.is !== 'answer') throw new Error(seen.why);
    const contact = (seen.answer as ConversationView).person?.contact;
    const fix = { name: 'correctPerson', question: { contact, changes: { company: 'Northquay' } }, page };
    const corrected = await answer(world, office(world), fix, gmailTab);
    expect(corrected).toMatchObject({ is: 'answer', answer: { is: 'corrected' } });
    for (const said of [seen, corrected]) {
      expect(JSON.stringify(said)).toContain('Ines Duarte');
      expect(JSON.stringify(said)).not.toMatch(/leave Northquay|555|confidant/);
    }
    const kept = await world.store.read((tx) => tx.get('contact', contact ?? ''));
    expect(kept).toMatchObject({ notes: 'Wants to leave Northquay', company: 'Northquay' });
  });

  test('nothing that exports, imports, restores, erases or changes the settings is among the questions', () => {
    expect(
      Object.keys(questions).filter((name) => /export|import|restore|erase|forget|setting|copy/i.test(name)),
    ).toEqual([]);
  });

  test('a search takes two letters, gives eight people at most, and of each no more than a name and a company', async () => {
    const world = fakeWorld();
    for (let number = 0; number < 12; number += 1) {
      await scheduleNextStep(world, {
        who: {
          is: 'person',
          words: someone({ name: `Ines ${number}`, email: `ines${number}@northquay.example` }),
        },
        words: {
          ...save.question.words,
          due: { is: 'day', day: '2026-11-26' },
          channel: 'call',
          cameFrom: null,
        },
        place: 'behind',
      });
    }
    const search = (text: string) =>
      answer(world, office(world), { name: 'searchPeople', question: { text }, page }, gmailTab);
    expect(await search('i')).toEqual({ is: 'answer', answer: [] });
    const found = await search('ines');
    if (found.is !== 'answer') throw new Error(found.why);
    const people = found.answer as object[];
    expect(people).toHaveLength(8);
    for (const one of people) expect(Object.keys(one).sort()).toEqual(['company', 'contact', 'name']);
  });
});

describe('what is malformed is refused before anything is read', () => {
  const circle: Record<string, unknown> = { ...save };
  circle.page = circle;
  const malformed: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'scheduleNextStep'],
    ['an unknown question', { ...save, name: 'exportEverything' }],
    ['a question that every object has', { ...save, name: 'constructor' }],
    ['no page', { name: save.name, question: save.question }],
    ['no id of its own', { ...save, operation: undefined }],
    ['an id that is none', { ...save, operation: 'again' }],
    ['more than the envelope holds', { ...save, sender: { id: ours } }],
    ['more than the question holds', { ...save, question: { ...save.question, owner: 'me' } }],
    [
      'a day that does not exist',
      {
        ...save,
        question: {
          ...save.question,
          words: { ...save.question.words, due: { is: 'day', day: '2026-02-31' } },
        },
      },
    ],
    [
      'a purpose of a megabyte',
      {
        ...save,
        question: { ...save.question, words: { ...save.question.words, purpose: 'a'.repeat(1_000_000) } },
      },
    ],
    [
      'a page with a thousand people',
      { ...save, page: { ...page, people: Array(1_000).fill(page.people[0]) } },
    ],
    [
      'a correction of what only the contact’s page corrects',
      { name: 'correctPerson', question: { contact: 'contact_1', changes: { notes: 'x' } }, page },
    ],
    [
      'another identity for a contact',
      {
        name: 'correctPerson',
        question: { contact: 'contact_1', changes: { identities: { 'email:a@b.example': true } } },
        page,
      },
    ],
    [
      'what they wish, which the contact’s page keeps',
      {
        name: 'correctPerson',
        question: { contact: 'contact_1', changes: { preferences: { channels: [], junk: 'x' } } },
        page,
      },
    ],
    ['a circle', circle],
    ['a number that JSON has not', { ...save, question: { big: 10n } }],
  ];
  test.each(malformed)('%s', async (_, message) => {
    const world = fakeWorld();
    const desk = office(world);
    expect(await answer(world, desk, message, gmailTab)).toEqual({ is: 'no answer', why: 'malformed' });
    expect(desk.counted).toEqual(['malformed']);
    expect(await stepsIn(world)).toBe(0);
  });

  test('a message is looked at up to its longest length', async () => {
    const world = fakeWorld();
    const draft = (length: number) => ({ name: 'keepDraft', question: { text: 'a'.repeat(length) }, page });
    expect(await answer(world, office(world), draft(10), gmailTab)).toMatchObject({ is: 'answer' });
    expect(await answer(world, office(world), draft(longestMessage), gmailTab)).toMatchObject({
      why: 'malformed',
    });
  });

  test('whatever a page sends, there is an answer or a reason, and never a throw', async () => {
    const world = fakeWorld();
    const names = fc.oneof(fc.constantFrom(...Object.keys(questions)), fc.string());
    const messages = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true }),
      fc.record({ name: names, question: fc.anything(), page: fc.oneof(fc.constant(page), fc.anything()) }),
    );
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        const said = await answer(world, { ...office(world), tooOften: () => false }, message, gmailTab);
        expect(['answer', 'no answer']).toContain(said.is);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is sent again does nothing twice', () => {
  const everything = async (world: FakeWorld) => {
    const rows = await world.store.read(async (tx) => ({
      contacts: await tx.all('contact'),
      steps: await tx.all('step'),
      touches: await tx.all('touch'),
      ratings: await tx.all('rating'),
      needs: await tx.all('need'),
      prompts: await tx.all('prompt'),
    }));
    return rows;
  };
  const nameless = { is: 'person', words: someone({ name: 'Ines Duarte' }) };
  const { words } = save.question;
  const due = { is: 'day', day: '2026-11-24' };
  /** All requests that make something new, each for what is known by then of Ines: her contact, her open step. */
  const making: [string, (contact: string, step: NextStep) => object, object][] = [
    ['scheduleNextStep', () => save.question, { is: 'scheduled' }],
    ['scheduleNextStep', () => ({ ...save.question, place: 'replace' }), { is: 'scheduled' }],
    ['scheduleNextStep', () => ({ ...save.question, who: nameless }), { is: 'scheduled' }],
    ['recordTouch', () => ({ who: save.question.who, ...spoke }), { is: 'recorded' }],
    ['recordTouch', () => ({ who: nameless, ...spoke }), { is: 'recorded' }],
    ['restContact', () => ({ who: nameless, because: 'no budget', until: null }), { is: 'rested' }],
    ['choosePerson', () => ({ who: nameless }), { is: 'chosen' }],
    [
      'joinContacts',
      (contact) => ({ into: { is: 'contact', id: contact }, other: nameless }),
      { is: 'joined' },
    ],
    [
      'takeOffer',
      (contact, { id, generation }) => ({ prompt: '', contact, words, ends: { step: id, generation } }),
      { is: 'scheduled' },
    ],
    [
      'finishStep',
      (_, { id, generation }) => ({
        ...{ step: id, generation, outcome: 'moved forward' },
        ...{ note: '', triggerHappened: false },
      }),
      { is: 'finished' },
    ],
    ['theyReplied', (_, { id, generation }) => ({ step: id, generation, at: null }), { is: 'replied' }],
    [
      'rateAfter',
      (contact) => ({ prompt: '', contact, score: 6, missing: 'A word from the board', asNeed: true }),
      { is: 'rated' },
    ],
    [
      'messageSent',
      () => ({ to: [page.people[0]], channel: 'email', about: 'Q3 pricing', chosen: false }),
      { offer: { channel: 'email' } },
    ],
  ];

  const spoke = {
    ...{ channel: 'call', direction: 'both', outcome: 'kept going', note: '', about: '' },
    ...{ resource: null, at: null },
  };

  async function known(world: FakeWorld) {
    const ines = await givenContact(world, { identities: { 'email:ines@northquay.example': true } });
    const step = await givenStep(world, { due, contact: ines.id, channel: 'email' } as never);
    return { ines, step };
  }

  test.each(making)(
    '%s: the same request again is answered with what stands, and makes nothing',
    async (name, question, said) => {
      const world = fakeWorld();
      const { ines, step } = await known(world);
      const request = { operation: newOperation(), name, question: question(ines.id, step), page };
      const before = await everything(world);
      const first = await answer(world, office(world), request, gmailTab);
      expect(first).toMatchObject({ is: 'answer', answer: said });
      const after = await everything(world);
      expect(after).not.toEqual(before);
      world.pass(7_000);
      const again = await answer(world, office(world), request, gmailTab);
      expect(again).toMatchObject({ is: 'answer', answer: said });
      const { undo } = (first as { answer: { undo?: string } }).answer;
      expect((again as { answer: { undo?: string } }).answer.undo).toBe(undo);
      expect(await everything(world)).toEqual(after);
      // Another request with the same words is one more; a step that has ended ends no second time.
      await answer(world, office(world), { ...request, operation: newOperation() }, gmailTab);
      if (/schedule|recordTouch|rateAfter|messageSent/.test(name))
        expect(await everything(world)).not.toEqual(after);
    },
  );

  test.each(making)(
    '%s: asked again while the first is still at work, it is done once',
    async (name, question, said) => {
      const [alone, twice] = [fakeWorld(), fakeWorld()];
      for (const world of [alone, twice]) {
        const { ines, step } = await known(world);
        const request = { operation: newOperation(), name, question: question(ines.id, step), page };
        const send = () => answer(world, office(world), request, gmailTab);
        const replies = await Promise.all(world === alone ? [send()] : [send(), send()]);
        for (const reply of replies) expect(reply).toMatchObject({ is: 'answer', answer: said });
      }
      const many = async (world: FakeWorld) =>
        Object.entries(await everything(world)).map(([kind, rows]) => [kind, rows.length]);
      expect(await many(twice)).toEqual(await many(alone));
    },
  );

  const undoable = making.filter(([name]) => /schedule|recordTouch|rateAfter|takeOffer/.test(name));
  test.each(undoable)('%s: taken back, the same request again makes nothing', async (name, question) => {
    const world = fakeWorld();
    const { ines, step } = await known(world);
    const request = { operation: newOperation(), name, question: question(ines.id, step), page };
    const send = async () =>
      (await answer(world, office(world), request, gmailTab)) as { answer: { undo: string } };
    const { undo } = (await send()).answer;
    await send();
    await answer(world, office(world), { name: 'undoAct', question: { undo }, page }, gmailTab);
    const left = await everything(world);
    expect(left.touches.length + left.ratings.length + left.needs.length).toBe(0);
    expect(left.steps).toEqual([expect.objectContaining({ id: step.id, state: { is: 'open' } })]);
    expect(await send()).toMatchObject({ answer: { is: 'refused', why: 'gone' } });
    expect(await everything(world)).toEqual(left);
  });

  test('a step that was changed meanwhile is answered as it stands', async () => {
    const world = fakeWorld();
    const request = { ...save, operation: newOperation() };
    const first = await answer(world, office(world), request, gmailTab);
    const { step } = (first as { answer: { step: NextStep } }).answer;
    await snoozeStep(world, { step: step.id, generation: 1, due: { is: 'day', day: '2026-12-01' } });
    expect(await answer(world, office(world), request, gmailTab)).toMatchObject({
      answer: { is: 'scheduled', step: { id: step.id, generation: 2, due: { day: '2026-12-01' } } },
    });
  });

  test('nobody finds the request by what it made, and a page cannot ask for a step that another made', async () => {
    const world = fakeWorld();
    const request = { ...save, operation: newOperation() };
    const first = await answer(world, office(world), request, gmailTab);
    const { step } = (first as { answer: { step: NextStep } }).answer;
    expect(step.id).not.toContain(request.operation);
    expect(step.id.slice(5, 18)).toBe(request.operation.slice(0, 13));
    const amara = { ...page.people[0]!, name: 'Amara Osei', email: 'amara@verity.example' };
    const elsewhere = {
      ...page,
      people: [amara],
      conversation: { ...page.conversation, id: '1a1e8c7801871009' },
    };
    const question = {
      ...save.question,
      who: { is: 'person', words: someone({ name: 'Amara Osei', email: 'amara@verity.example' }) },
    };
    const desk = office(world);
    const theirs = await answer(world, desk, { ...request, question, page: elsewhere }, gmailTab);
    expect(theirs).toEqual({ is: 'no answer', why: 'refused' });
    expect(desk.counted).toEqual(['refused']);
  });

  test('Done that arrives a second time is told that the step was done', async () => {
    const world = fakeWorld();
    const saved = await answer(world, office(world), save, gmailTab);
    if (saved.is !== 'answer' || saved.answer === null || !('step' in saved.answer))
      throw new Error('not saved');
    const step = saved.answer.step as { id: string; generation: number };
    const done = {
      name: 'finishStep',
      question: {
        step: step.id,
        generation: step.generation,
        outcome: 'moved forward',
        note: '',
        triggerHappened: false,
      },
      page,
    };
    expect(await answer(world, office(world), done, gmailTab)).toMatchObject({ answer: { is: 'finished' } });
    const again = await answer(world, office(world), done, gmailTab);
    expect(again).toMatchObject({ is: 'answer', answer: { is: 'refused', why: 'already' } });
    expect(await world.store.read((tx) => tx.count('touch'))).toBe(1);
  });

  test('a snooze of an older generation changes nothing, and says so', async () => {
    const world = fakeWorld();
    const saved = await answer(world, office(world), save, gmailTab);
    if (saved.is !== 'answer' || saved.answer === null || !('step' in saved.answer))
      throw new Error('not saved');
    const step = saved.answer.step as { id: string; generation: number };
    const snooze = {
      name: 'snoozeStep',
      question: { step: step.id, generation: step.generation, due: { is: 'day', day: '2026-11-30' } },
      page,
    };
    expect(await answer(world, office(world), snooze, gmailTab)).toMatchObject({ answer: { is: 'snoozed' } });
    const replayed = { ...snooze, question: { ...snooze.question, due: { is: 'day', day: '2027-01-01' } } };
    expect(await answer(world, office(world), replayed, gmailTab)).toMatchObject({
      answer: { is: 'refused' },
    });
    const kept = await world.store.read((tx) => tx.get('step', step.id));
    expect(kept?.due).toMatchObject({ day: '2026-11-30' });
  });
});

describe('a page that asks more than people do is slowed down', () => {
  test('after sixty questions in a moment', async () => {
    const world = fakeWorld();
    const desk = office(world);
    for (let asked = 0; asked < 60; asked += 1) {
      expect(await answer(world, desk, look, gmailTab)).toMatchObject({ is: 'answer' });
    }
    expect(await answer(world, desk, look, gmailTab)).toEqual({ is: 'no answer', why: 'too often' });
    expect(await answer(world, desk, look, { ...gmailTab, tab: { id: 8 } })).toMatchObject({ is: 'answer' });
    world.pass(1_000);
    expect(await answer(world, desk, look, gmailTab)).toMatchObject({ is: 'answer' });
  });

  test.each([
    ['searchPeople', { text: 'ines' }],
    ['choosePerson', { who: save.question.who }],
    ['joinContacts', { into: save.question.who, other: save.question.who }],
    ['beforeSending', { to: [page.people[0]], channel: 'email', about: '' }],
    ['messageSent', { to: [page.people[0]], channel: 'email', about: '', chosen: true }],
  ])('ten times in a moment for what can tell of others: %s', async (name, question) => {
    const world = fakeWorld();
    const desk = office(world);
    const costly = { name, question, page };
    const said: string[] = [];
    for (let asked = 0; asked < 12; asked += 1) said.push((await answer(world, desk, costly, gmailTab)).is);
    const answered = said.filter((is) => is === 'answer').length;
    // Ten, or nine and the person whom the first was about.
    expect([9, 10]).toContain(answered);
    expect(said.slice(0, answered)).not.toContain('no answer');
    expect(desk.counted).toEqual(Array(12 - answered).fill('too often'));
  });

  describe('and it sees the plans of few people who come one after the other', () => {
    /** Twenty contacts, and pages that claim to be with one of them each. */
    async function crowd(world: FakeWorld) {
      const people = Array.from({ length: 20 }, (_, nth) => ({
        ...page.people[0]!,
        name: `Person ${nth}`,
        email: `person${nth}@northquay.example`,
      }));
      const contacts = [];
      for (const { name, email } of people) {
        contacts.push((await givenContact(world, { name, identities: { [`email:${email}`]: true } })).id);
      }
      const pages = people.map((one) => ({ ...page, people: [one] }));
      return { contacts, pages };
    }

    test.each([
      ['lookAtConversation', () => ({})],
      ['tabHere', () => ({})],
      ['counsel', (contact: string) => ({ contact })],
      ['betterReasons', (contact: string) => ({ contact })],
    ])('%s', async (name, question) => {
      const world = fakeWorld();
      const desk = office(world);
      const { contacts, pages } = await crowd(world);
      let seen = 0;
      const ask = (nth: number) =>
        answer(world, desk, { name, question: question(contacts[nth]!), page: pages[nth] }, gmailTab);
      for (let nth = 0; nth < 20; nth += 1) if ((await ask(nth)).is === 'answer') seen += 1;
      // Seven for each: the question and the person.
      expect(seen).toBe(8);
      expect(desk.counted).toEqual(Array(12).fill('too often'));
      // Of whom it has seen it may ask on, and after a while of somebody else.
      world.pass(100);
      expect(await ask(0)).toMatchObject({ is: 'answer' });
      expect(await ask(19)).toEqual({ is: 'no answer', why: 'too often' });
      world.pass(1_000);
      expect(await ask(19)).toMatchObject({ is: 'answer' });
      const elsewhere = { ...gmailTab, tab: { id: 8 } };
      const fresh = { name, question: question(contacts[18]!), page: pages[18] };
      expect(await answer(world, desk, fresh, elsewhere)).toMatchObject({ is: 'answer' });
    });

    test('also by claiming that all of them are in one conversation', async () => {
      const world = fakeWorld();
      const desk = office(world);
      const { contacts, pages } = await crowd(world);
      const all = { ...page, people: pages.flatMap((one) => one.people) };
      const said = [];
      for (const contact of contacts) {
        said.push(
          (await answer(world, desk, { name: 'counsel', question: { contact }, page: all }, gmailTab)).is,
        );
      }
      expect(said.filter((is) => is === 'answer')).toHaveLength(8);
    });

    test('an act is not done either when its answer would be one too many', async () => {
      const world = fakeWorld();
      const desk = office(world);
      const { pages } = await crowd(world);
      for (const one of pages) await answer(world, desk, { ...look, page: one }, gmailTab);
      world.pass(250);
      expect(await answer(world, desk, save, gmailTab)).toMatchObject({ is: 'answer' });
      const { who: _, ...rest } = save.question;
      const who = {
        is: 'person',
        words: someone({ name: 'Person 19', email: 'person19@northquay.example' }),
      };
      const other = { ...save, question: { ...rest, who }, page: pages[19] };
      expect(await answer(world, desk, other, gmailTab)).toMatchObject({ why: 'too often' });
      expect(await stepsIn(world)).toBe(1);
    });
  });
});
