import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { correctPerson } from '../../../lib/actions/correct-person.ts';
import { finishStep } from '../../../lib/actions/finish-step.ts';
import { forgetPerson } from '../../../lib/actions/forget-person.ts';
import { leftConversation } from '../../../lib/actions/left-conversation.ts';
import { listAhead } from '../../../lib/actions/list-due.ts';
import { lookAtConversation } from '../../../lib/actions/look-at-conversation.ts';
import { marksFor } from '../../../lib/actions/marks-for.ts';
import { answerPrompt } from '../../../lib/actions/may-speak.ts';
import {
  beforeSending,
  messageSent,
  messageTakenBack,
  type SentOffer,
} from '../../../lib/actions/message-sent.ts';
import { type Automatic, noteMessage as noteMessageOf } from '../../../lib/actions/note-message.ts';
import { noteReading } from '../../../lib/actions/note-reading.ts';
import { noteTheirs } from '../../../lib/actions/note-theirs.ts';
import { askOwnAddress, keepOwnAddress } from '../../../lib/actions/own-address.ts';
import { partsHere } from '../../../lib/actions/parts-here.ts';
import { readLibrary } from '../../../lib/actions/read-library.ts';
import { restContact } from '../../../lib/actions/rest-contact.ts';
import { saveResource } from '../../../lib/actions/save-resource.ts';
import { scheduleNextStep } from '../../../lib/actions/schedule-next-step.ts';
import { takeOffer } from '../../../lib/actions/take-offer.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import type { ResourceId } from '../../../lib/domain/id.ts';
import { someone } from '../../../lib/domain/person-words.ts';
import { originOf, type Seen } from '../../../lib/domain/seen.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';

const thread = '1a1e8c7801871008';
const ines = {
  name: 'Ines Duarte',
  email: 'ines@northquay.example',
  profileId: null,
  memberUrn: null,
  headline: null,
  company: null,
};
const discovery = {
  name: 'Discovery',
  definition: 'We learn what matters.',
  trigger: 'they name the budget',
  expectedDays: 10,
  order: 1,
  usualNeeds: [],
  retired: false,
};
const amara = { ...ines, name: 'Amara Osei', email: 'amara.osei@verityclinics.example' };

/** A mail thread with Ines, as it crosses the border. */
function threadPage(more: Partial<Seen> = {}): Seen {
  return {
    site: 'gmail',
    found: 'yes',
    conversation: { kind: 'thread', id: thread, title: 'Q3 pricing' },
    account: 'jana@brightwell.example',
    people: [ines],
    lastMessage: null,
    missing: [],
    address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgzlRTkmSRbrZCdDTLBDBFPTn',
    ...more,
  };
}
const saying = (direction: 'in' | 'out', at: string, more: Partial<Seen> = {}) =>
  threadPage({ lastMessage: { at, direction }, ...more });

let world: FakeWorld;

beforeEach(() => {
  // A Tuesday.
  world = fakeWorld({ now: '2026-11-24T08:52', zone: 'Europe/Lisbon' });
});

async function schedule(
  day: string,
  more: {
    onlyIfNoReply?: boolean;
    page?: Seen | null;
    channel?: 'email' | 'call';
    resource?: ResourceId;
    promised?: boolean;
  } = {},
) {
  const page = more.page === undefined ? threadPage() : more.page;
  const done = await scheduleNextStep(world, {
    who: { is: 'person', words: someone({ name: ines.name, email: ines.email }) },
    words: {
      due: { is: 'day', day },
      channel: more.channel ?? 'email',
      purpose: 'Q3 pricing',
      value: '',
      onlyIfNoReply: more.onlyIfNoReply ?? false,
      resource: more.resource ?? null,
      promised: more.promised ?? false,
      cameFrom: page && originOf(page),
    },
    place: 'behind',
  });
  if (done.is === 'refused') throw new Error(done.why);
  return done.step;
}
/** A piece of value in the library. */
async function kept(title: string): Promise<ResourceId> {
  const words = { kind: 'article', title, link: '', note: '', expiresOn: null, tags: [] } as const;
  const saved = await saveResource(world, words);
  if (saved.is === 'refused') throw new Error(saved.why);
  return saved.resource.id;
}
/** The user takes an offer as it stands. */
async function taking({ prompt, contact, ends, ...offer }: SentOffer) {
  const { due, channel, purpose, value, resource, servesStage } = offer;
  const taken = await takeOffer(world, threadPage(), {
    prompt,
    contact,
    words: { due, channel, purpose, value, resource, servesStage, onlyIfNoReply: false },
    ends: ends && { step: ends.id, generation: ends.generation },
  });
  if (taken.is === 'refused') throw new Error(taken.why);
  return taken;
}
const stepNow = (id: string) => world.store.read((tx) => tx.get('step', id));
const touches = () => world.store.read((tx) => tx.all('touch'));
const noted = (to = [ines], page = threadPage(), chosen = false) =>
  messageSent(world, page, { to, channel: 'email', about: 'Q3 pricing', chosen });
const noteMessage = (world: FakeWorld, page: Seen, automatic: Automatic | 'unread') =>
  noteMessageOf(world, page, automatic, (theirs) => noteTheirs(world, page, theirs));
const sent = async (...how: Parameters<typeof noted>) => (await noted(...how)).offer;
async function contactWithoutStep() {
  const step = await schedule('2026-11-24', { page: null });
  await world.store.change((tx) => tx.remove('step', step.id));
  return step.contact;
}

describe('sending', () => {
  test('to somebody who is no contact changes nothing and offers nothing', async () => {
    expect(await sent([amara])).toBeNull();
    expect(await touches()).toEqual([]);
    expect(await world.store.read((tx) => tx.count('contact'))).toBe(0);
  });

  test('is a touch, and offers a step in three working days', async () => {
    const contact = await contactWithoutStep();
    const offer = await sent();
    expect(offer).toMatchObject({
      contact,
      name: 'Ines Duarte',
      due: { is: 'day', day: '2026-11-27' },
      channel: 'email',
      ends: null,
    });
    expect(offer?.purpose).toContain('Q3 pricing');
    expect(await touches()).toMatchObject([{ contact, direction: 'out', outcome: null, step: null }]);
  });

  test('counts working days over a weekend', async () => {
    await contactWithoutStep();
    world.setNow('2026-11-26T10:00');
    expect((await sent())?.due).toEqual({ is: 'day', day: '2026-12-01' });
  });

  test('keeps to the days on which they want to hear from us', async () => {
    const contact = await contactWithoutStep();
    const known = await world.store.read((tx) => tx.get('contact', contact));
    const preferences = { ...known!.preferences, days: [3] };
    await correctPerson(world, { contact, changes: { preferences } });
    // Three working days from Tuesday is Friday; Wednesdays were asked for.
    expect((await sent())?.due).toEqual({ is: 'day', day: '2026-12-02' });
  });

  test('keeps to the channels that they take', async () => {
    const contact = await contactWithoutStep();
    const known = await world.store.read((tx) => tx.get('contact', contact));
    const preferences: Contact['preferences'] = { ...known!.preferences, channels: ['call'] };
    await correctPerson(world, { contact, changes: { preferences } });
    expect((await sent())?.channel).toBe('call');
  });

  test('while a step is still to come offers nothing, and is a touch all the same', async () => {
    await schedule('2026-11-30');
    expect(await sent()).toBeNull();
    expect(await touches()).toHaveLength(1);
  });

  test('ends the step that it was for when the offer is taken: one touch, one undo', async () => {
    const due = await schedule('2026-11-24');
    const offer = await sent();
    expect(offer?.ends?.id).toBe(due.id);
    const taken = await takeOffer(world, threadPage(), {
      prompt: offer!.prompt,
      contact: offer!.contact,
      words: {
        due: offer!.due,
        channel: 'email',
        purpose: offer!.purpose,
        value: '',
        onlyIfNoReply: true,
      },
      ends: { step: due.id, generation: due.generation },
    });
    if (taken.is === 'refused') throw new Error(taken.why);
    expect((await stepNow(due.id))?.state).toMatchObject({ is: 'done', outcome: 'kept going' });
    expect(taken.step).toMatchObject({ onlyIfNoReply: true, cameFrom: { id: thread } });
    expect(await touches()).toMatchObject([{ step: due.id, direction: 'out' }]);
    // A mail is no sign of life of theirs: it still counts as unanswered.
    expect((await lookAtConversation(world, threadPage())).unanswered).toBe(1);
    await undoAct(world, { undo: taken.undo });
    expect((await stepNow(due.id))?.state).toEqual({ is: 'open' });
    expect((await stepNow(taken.step.id))?.state.is).not.toBe('open');
  });

  test('for a step that was to share something puts the share on record, and offers it no more', async () => {
    const resource = await kept('Rota report');
    const step = await schedule('2026-11-24', { resource });
    expect(await sent()).toMatchObject({ ends: { id: step.id }, resource: null });
    expect(await touches()).toMatchObject([{ step: step.id, resource }]);
    expect((await readLibrary(world)).shares.get(resource)?.map((one) => one.is)).toContain('got');
  });

  test('an offer that is taken rests on what it was offered with: the resource is planned, and offered to nobody twice', async () => {
    const contact = await contactWithoutStep();
    const resource = await kept('Rota report');
    const offer = await sent();
    expect(offer).toMatchObject({ purpose: 'tell about “Rota report”', resource, servesStage: null });
    const taken = await taking(offer!);
    expect(taken.step).toMatchObject({ resource, servesStage: null });
    expect((await readLibrary(world)).shares.get(resource)).toMatchObject([{ contact, is: 'planned' }]);
    world.setNow('2026-11-27T09:00');
    expect(await sent()).toMatchObject({ ends: { id: taken.step.id }, resource: null });
    expect((await touches()).map((one) => one.resource)).toEqual([null, resource]);
  });

  test('an offer for the trigger of a stage serves it once it is taken', async () => {
    const contact = await contactWithoutStep();
    const stage = world.newId('stage');
    await world.store.change(async (tx) => {
      await tx.put('stage', { ...discovery, id: stage });
      await tx.put('contact', { ...(await tx.get('contact', contact))!, stage });
    });
    const offer = await sent();
    expect(offer).toMatchObject({ resource: null, servesStage: stage });
    expect((await taking(offer!)).step).toMatchObject({ servesStage: stage });
  });

  test('an offer is taken once, and never without a word of what for', async () => {
    await contactWithoutStep();
    const { prompt, contact, due } = (await sent())!;
    const takingFor = (purpose: string) =>
      takeOffer(world, threadPage(), {
        ...{ prompt, contact, ends: null },
        words: { due, channel: 'email', purpose, value: '', onlyIfNoReply: true },
      });
    expect(await takingFor(' ')).toEqual({ is: 'refused', why: 'no purpose' });
    expect(await takingFor('Q3 pricing')).toMatchObject({ is: 'scheduled' });
    expect(await takingFor('Q3 pricing')).toEqual({ is: 'refused', why: 'gone' });
    expect(await world.store.read((tx) => tx.countOpenSteps())).toBe(1);
  });

  test('an offer cannot end a step of somebody else', async () => {
    await contactWithoutStep();
    const other = await scheduleNextStep(world, {
      who: { is: 'person', words: someone({ name: amara.name, email: amara.email }) },
      words: { due: { is: 'day', day: '2026-11-24' }, channel: 'email', purpose: 'rota', value: '' },
      place: 'behind',
    });
    if (other.is === 'refused') throw new Error(other.why);
    const offer = await sent();
    await takeOffer(world, threadPage(), {
      prompt: offer!.prompt,
      contact: offer!.contact,
      words: { due: offer!.due, channel: 'email', purpose: 'x', value: '', onlyIfNoReply: true },
      ends: { step: other.step.id, generation: 1 },
    });
    expect((await stepNow(other.step.id))?.state).toEqual({ is: 'open' });
  });

  test('offers once a day, and not to people who are no prospects', async () => {
    const contact = await contactWithoutStep();
    expect(await sent()).not.toBeNull();
    expect(await sent()).toBeNull();
    world.pass(24 * 3_600_000);
    expect(await sent()).not.toBeNull();
    world.pass(24 * 3_600_000);
    await correctPerson(world, { contact, changes: { notAProspect: true } });
    expect(await sent()).toBeNull();
  });

  test('that was taken back is no touch, and asks again when the message goes out after all', async () => {
    await contactWithoutStep();
    const { undo, offer } = await noted();
    await messageTakenBack(world, { undo: undo!, prompt: offer!.prompt });
    expect(await touches()).toEqual([]);
    expect((await lookAtConversation(world, threadPage())).unanswered).toBe(0);
    expect(await sent()).not.toBeNull();
    expect(await touches()).toHaveLength(1);
  });

  test('that was taken back leaves a step that was made for it, and a "never" that was said', async () => {
    await contactWithoutStep();
    const first = await noted();
    const { prompt, contact, due } = first.offer!;
    const taken = await takeOffer(world, threadPage(), {
      ...{ prompt, contact, ends: null },
      words: { due, channel: 'email', purpose: 'Q3 pricing', value: '', onlyIfNoReply: true },
    });
    if (taken.is === 'refused') throw new Error(taken.why);
    await messageTakenBack(world, { undo: first.undo!, prompt });
    expect(await touches()).toEqual([]);
    expect((await stepNow(taken.step.id))?.state).toEqual({ is: 'open' });
    await undoAct(world, { undo: taken.undo });
    const second = await noted();
    await answerPrompt(world, { prompt: second.offer!.prompt, answer: 'never' });
    await messageTakenBack(world, { undo: second.undo!, prompt: second.offer!.prompt });
    expect(await sent()).toBeNull();
  });

  test('for the step of today is the touch of which Done says what came of it: one act, one touch', async () => {
    const step = await schedule('2026-11-24', { resource: await kept('The depot plan') });
    const done = async (outcome: 'no answer' | 'kept going') =>
      finishStep(world, {
        ...{ step: step.id, generation: (await stepNow(step.id))!.generation, outcome },
        ...{ note: '', triggerHappened: false },
      });
    await noted();
    const [mail] = await touches();
    world.pass(3 * 24 * 3_600_000);
    const silent = await done('no answer');
    // Silence counts from the mail.
    expect(await touches()).toMatchObject([{ outcome: 'no answer', at: mail!.at, resource: mail!.resource }]);
    if (silent.is !== 'finished') throw new Error(silent.is);
    await undoAct(world, { undo: silent.undo });
    expect(await touches()).toEqual([mail]);
    await done('kept going');
    expect(await touches()).toMatchObject([{ outcome: 'kept going', direction: 'both', at: world.now() }]);
  });

  test('to nobody whom the user pursues leaves nothing to take back', async () => {
    expect(await noted([amara])).toEqual({ undo: null, offer: null });
  });

  test('what is offered can be seen before: nothing is written, and no prompt is used up', async () => {
    await contactWithoutStep();
    const asked = { to: [ines], channel: 'email' as const, about: 'Q3 pricing' };
    const before = await beforeSending(world, asked);
    expect(before).toMatchObject({ name: 'Ines Duarte', due: { is: 'day', day: '2026-11-27' } });
    expect(await touches()).toEqual([]);
    const after = await sent();
    expect(after).toEqual({ ...before, prompt: after?.prompt });
    expect(await beforeSending(world, { ...asked, to: [amara] })).toBeNull();
  });

  test('the choice before sending can be switched off by itself: what is offered after it stays', async () => {
    await contactWithoutStep();
    await changeSettings(world, { pageParts: { choice: false } });
    expect(await beforeSending(world, { to: [ines], channel: 'email', about: 'Q3 pricing' })).toBeNull();
    expect(await sent()).toMatchObject({ name: 'Ines Duarte' });
  });

  test('what was chosen before sending is no prompt: it comes however often it was chosen', async () => {
    await contactWithoutStep();
    expect(await sent([ines], threadPage(), true)).toMatchObject({ prompt: '' });
    expect(await sent([ines], threadPage(), true)).not.toBeNull();
    expect(await world.store.read((tx) => tx.count('prompt'))).toBe(0);
  });

  test('two new mails of one day to two people are two conversations', async () => {
    await contactWithoutStep();
    const other = await scheduleNextStep(world, {
      who: { is: 'person', words: someone({ name: amara.name, email: amara.email }) },
      words: { due: { is: 'day', day: '2026-11-24' }, channel: 'email', purpose: 'rota', value: '' },
      place: 'behind',
    });
    expect(other.is).toBe('scheduled');
    const list = threadPage({ conversation: null, people: [] });
    expect((await sent([ines], list))?.name).toBe('Ines Duarte');
    expect((await sent([amara], list))?.name).toBe('Amara Osei');
  });

  test('"never" holds for the person: nothing speaks of them unasked again', async () => {
    const contact = await contactWithoutStep();
    const offer = await sent();
    await answerPrompt(world, { prompt: offer!.prompt, answer: 'never' });
    world.pass(30 * 24 * 3_600_000);
    expect(await sent()).toBeNull();
    expect(await leftConversation(world, threadPage())).toBeNull();
    expect((await world.store.read((tx) => tx.get('contact', contact)))?.noPrompts).toBe(true);
  });
});

describe('leaving a conversation', () => {
  test('tells of an active contact without a next step, once a day', async () => {
    await contactWithoutStep();
    expect(await leftConversation(world, threadPage())).toMatchObject({ name: 'Ines Duarte' });
    expect(await leftConversation(world, threadPage())).toBeNull();
  });

  test('says nothing of strangers, of people with a step, and of those who rest for a reason', async () => {
    expect(await leftConversation(world, threadPage({ people: [amara] }))).toBeNull();
    const contact = await contactWithoutStep();
    await restContact(world, { who: { is: 'contact', id: contact }, because: 'budget', until: '2026-12-20' });
    expect(await leftConversation(world, threadPage())).toBeNull();
    world.setNow('2026-12-21T09:00');
    expect(await leftConversation(world, threadPage())).not.toBeNull();
    await schedule('2026-12-28');
    world.setNow('2026-12-22T09:00');
    expect(await leftConversation(world, threadPage())).toBeNull();
  });

  test('speaks at most as often in a day as the user allows', async () => {
    await contactWithoutStep();
    await changeSettings(world, { promptsPerDay: 0 });
    expect(await leftConversation(world, threadPage())).toBeNull();
  });
});

describe('a message that shows', () => {
  test('of theirs after our last resolves the step that waited, is told once, and can be taken back', async () => {
    const step = await schedule('2026-11-27', { onlyIfNoReply: true });
    const page = saying('in', '2026-11-24T09:30:00Z');
    const told = await noteMessage(world, page, null);
    expect(told).toMatchObject({ is: 'replied', name: 'Ines Duarte', steps: 1 });
    expect((await stepNow(step.id))?.state.is).toBe('replied');
    expect(await touches()).toMatchObject([{ direction: 'in', channel: 'email' }]);
    expect(await noteMessage(world, page, null)).toBeNull();
    if (told?.is !== 'replied') throw new Error('not told');
    await undoAct(world, { undo: told.undo });
    expect((await stepNow(step.id))?.state).toEqual({ is: 'open' });
    // What the user took back does not come again by looking again.
    expect(await noteMessage(world, page, null)).toBeNull();
    expect((await stepNow(step.id))?.state).toEqual({ is: 'open' });
  });

  test('leaves steps alone that do not wait, that are newer, or that came from another thread', async () => {
    const firm = await schedule('2026-11-27');
    const elsewhere = await schedule('2026-11-27', {
      onlyIfNoReply: true,
      page: threadPage({ conversation: { kind: 'thread', id: '1a1d059367005d87', title: '' } }),
    });
    world.setNow('2026-11-24T10:00');
    const newer = await schedule('2026-11-28', { onlyIfNoReply: true });
    expect(await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), null)).toMatchObject({
      is: 'wrote',
    });
    for (const { id } of [firm, elsewhere, newer]) expect((await stepNow(id))?.state).toEqual({ is: 'open' });
  });

  test('in another thread counts where the user wants that', async () => {
    const page = threadPage({ conversation: { kind: 'thread', id: '1a1d059367005d87', title: '' } });
    const step = await schedule('2026-11-27', { onlyIfNoReply: true, page });
    await changeSettings(world, { pageParts: { otherThreads: true } });
    expect(await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), null)).toMatchObject({ steps: 1 });
    expect((await stepNow(step.id))?.state.is).toBe('replied');
  });

  test('resolves a step that was set on a profile, wherever they write', async () => {
    const page = threadPage({
      site: 'linkedin',
      conversation: { kind: 'profile', id: 'ines-duarte-northquay', title: null },
      account: null,
    });
    const step = await schedule('2026-11-27', { onlyIfNoReply: true, page });
    await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), null);
    expect((await stepNow(step.id))?.state.is).toBe('replied');
  });

  test('within the second in which the step was set is a reply: the site tells times by the second', async () => {
    world.setNow(Date.parse('2026-11-24T09:30:00.700Z'));
    const step = await schedule('2026-11-27', { onlyIfNoReply: true });
    await noteMessage(world, saying('out', '2026-11-24T09:30:00Z'), null);
    expect(await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), null)).toMatchObject({ steps: 1 });
    expect((await stepNow(step.id))?.state.is).toBe('replied');
  });

  test('of ours, or of nobody whom we know for sure, is no reply', async () => {
    const step = await schedule('2026-11-27', { onlyIfNoReply: true });
    expect(await noteMessage(world, saying('out', '2026-11-24T09:30:00Z'), null)).toBeNull();
    const unclear = threadPage({ lastMessage: { at: '2026-11-24T09:40:00Z', direction: null } });
    expect(await noteMessage(world, unclear, null)).toBeNull();
    expect(await noteMessage(world, saying('in', 'no time at all'), null)).toBeNull();
    expect((await stepNow(step.id))?.state).toEqual({ is: 'open' });
  });

  test('with a time that cannot be is not looked at, and hides no later one', async () => {
    const step = await schedule('2026-11-27', { onlyIfNoReply: true });
    for (const at of ['+275000-01-01T00:00:00Z', '2031-01-01T00:00:00Z', '1969-01-01T00:00:00Z', 'soon']) {
      expect(await noteMessage(world, saying('in', at), null), at).toBeNull();
    }
    expect(await touches()).toEqual([]);
    expect(await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), null)).toMatchObject({
      is: 'replied',
    });
    expect((await stepNow(step.id))?.state.is).not.toBe('open');
  });

  test('of a stranger leaves no trace', async () => {
    expect(await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), null)).toBeNull();
    expect(await world.store.read((tx) => tx.count('conversation'))).toBe(0);
  });

  test('is read before it counts: what is new and theirs says so, and changes nothing yet', async () => {
    const step = await schedule('2026-11-27', { onlyIfNoReply: true });
    const page = saying('in', '2026-11-24T09:30:00Z');
    expect(await noteMessage(world, page, 'unread')).toEqual({ is: 'unread' });
    expect((await stepNow(step.id))?.state).toEqual({ is: 'open' });
    expect(await noteMessage(world, page, null)).toMatchObject({ is: 'replied' });
    expect(await noteMessage(world, page, 'unread')).toBeNull();
  });

  describe('while the next step is far off', () => {
    const theirs = (at = '2026-11-24T09:30:00Z') => noteMessage(world, saying('in', at), null);

    test('offers the answer for today, ahead of it; taking it leaves the other where it is, and can be taken back', async () => {
      const far = await schedule('2026-12-15', { channel: 'call' });
      const told = await theirs();
      if (told?.is !== 'wrote') throw new Error('not told');
      expect(told).toMatchObject({
        planned: '2026-12-15',
        offer: { name: 'Ines Duarte', due: { is: 'day', day: '2026-11-24' }, channel: 'email', ends: null },
      });
      expect(told.offer.purpose).toContain('Q3 pricing');
      const { prompt, contact, due, channel, purpose, value } = told.offer;
      const taken = await takeOffer(world, threadPage(), {
        ...{ prompt, contact, ends: null },
        words: { due, channel, purpose, value, onlyIfNoReply: false },
      });
      if (taken.is === 'refused') throw new Error(taken.why);
      const plan = async () => (await lookAtConversation(world, threadPage())).plan.map((one) => one.id);
      expect(await plan()).toEqual([taken.step.id, far.id]);
      expect((await stepNow(far.id))?.due).toEqual({ is: 'day', day: '2026-12-15' });
      await undoAct(world, { undo: taken.undo });
      expect(await plan()).toEqual([far.id]);
    });

    test('goes by a channel that they take', async () => {
      const step = await schedule('2026-12-15');
      const known = await world.store.read((tx) => tx.get('contact', step.contact));
      const preferences: Contact['preferences'] = { ...known!.preferences, channels: ['call'] };
      await correctPerson(world, { contact: step.contact, changes: { preferences } });
      expect(await theirs()).toMatchObject({ is: 'wrote', offer: { channel: 'call' } });
    });

    test('on a day off offers the first working day', async () => {
      await schedule('2026-12-15');
      world.setNow('2026-11-28T10:00');
      expect(await theirs('2026-11-28T09:30:00Z')).toMatchObject({
        offer: { due: { is: 'day', day: '2026-11-30' } },
      });
    });

    test('is quiet where the step comes by the next working day, or was set after they wrote', async () => {
      const step = await schedule('2026-11-25');
      expect(await theirs()).toBeNull();
      world.setNow('2026-11-24T10:00');
      const [edited] = [await stepNow(step.id)];
      await world.store.change((tx) =>
        tx.put('step', { ...edited!, due: { is: 'day', day: '2026-12-15' }, dueSetAt: world.now() }),
      );
      expect(await theirs('2026-11-24T09:40:00Z')).toBeNull();
    });

    test('keeps to the rule that nothing nags', async () => {
      await schedule('2026-12-15');
      await changeSettings(world, { promptsOff: { 'they wrote': true } });
      expect(await theirs()).toBeNull();
      await changeSettings(world, { promptsOff: { 'they wrote': false } });
      const told = await theirs('2026-11-24T09:40:00Z');
      if (told?.is !== 'wrote') throw new Error('not told');
      await answerPrompt(world, { prompt: told.offer.prompt, answer: 'never' });
      world.pass(30 * 24 * 3_600_000);
      expect(await theirs('2026-12-24T09:30:00Z')).toBeNull();
    });
  });

  test('out of office moves the waiting step to the first working day after the return', async () => {
    const step = await schedule('2026-11-27', { onlyIfNoReply: true });
    const told = await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), {
      is: 'out of office',
      back: '2026-12-05',
    });
    expect(told).toMatchObject({ is: 'away', until: '2026-12-05', movedTo: '2026-12-07' });
    expect(await stepNow(step.id)).toMatchObject({
      state: { is: 'open' },
      due: { is: 'day', day: '2026-12-07' },
      generation: 2,
    });
    expect(await touches()).toEqual([]);
  });

  test('out of office moves what falls into the absence too, and says what was agreed and stays; undo brings all back', async () => {
    const call = await schedule('2026-11-26', { channel: 'call', page: null });
    const promised = await schedule('2026-11-30', { promised: true });
    const late = await schedule('2026-11-24');
    const after = await schedule('2026-12-08');
    await world.store.change((tx) => tx.put('step', { ...late, due: { is: 'day', day: '2026-11-23' } }));
    const exact = { is: 'time', at: '2026-11-27T10:00', zone: 'Europe/Lisbon' } as const;
    const meeting = await schedule('2026-11-27');
    await world.store.change((tx) => tx.put('step', { ...meeting, due: exact }));
    const told = await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), {
      is: 'out of office',
      back: '2026-12-04',
    });
    if (told?.is !== 'away') throw new Error('not told');
    expect(told).toMatchObject({ until: '2026-12-04', movedTo: '2026-12-04', stays: '2026-11-27' });
    const days = async () =>
      Promise.all([call, promised, late, after, meeting].map(async (one) => (await stepNow(one.id))?.due));
    const stay = [
      { is: 'day', day: '2026-11-30' },
      { is: 'day', day: '2026-11-23' },
      { is: 'day', day: '2026-12-08' },
      exact,
    ];
    expect(await days()).toEqual([{ is: 'day', day: '2026-12-04' }, ...stay]);
    await undoAct(world, { undo: told.undo });
    expect(await days()).toEqual([{ is: 'day', day: '2026-11-26' }, ...stay]);
  });

  test('a promise is not moved by an out-of-office note, though it waits for a reply', async () => {
    const step = await schedule('2026-11-27', { onlyIfNoReply: true, promised: true });
    const told = await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), {
      is: 'out of office',
      back: '2026-12-05',
    });
    expect(told).toMatchObject({ is: 'away', movedTo: null, stays: '2026-11-27' });
    expect((await stepNow(step.id))?.due).toEqual({ is: 'day', day: '2026-11-27' });
  });

  test('a step that was set after the out-of-office note came is where the user wants it', async () => {
    world.setNow('2026-11-24T09:40');
    const step = await schedule('2026-11-26');
    const told = await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), {
      is: 'out of office',
      back: '2026-12-05',
    });
    expect(told).toMatchObject({ is: 'away', movedTo: null, stays: null });
    expect((await stepNow(step.id))?.due).toEqual({ is: 'day', day: '2026-11-26' });
  });

  test('a bounce is no reply, and the step that waits stays', async () => {
    const step = await schedule('2026-11-27', { onlyIfNoReply: true });
    const told = await noteMessage(world, saying('in', '2026-11-24T09:30:00Z'), { is: 'bounce' });
    expect(told).toMatchObject({ is: 'bounced' });
    expect((await stepNow(step.id))?.state).toEqual({ is: 'open' });
  });
});

describe('an address that may be the user’s', () => {
  const address = 'Bo@brightwell.example';
  const ask = (page = threadPage()) => askOwnAddress(world, page, { address });

  test('is asked about once, whatever was answered', async () => {
    const asked = await ask();
    expect(asked).not.toBeNull();
    world.pass(30 * 24 * 3_600_000);
    expect(await ask()).toBeNull();
    await answerPrompt(world, { prompt: asked!.prompt, answer: 'never' });
    expect((await partsHere(world)).own).toEqual([]);
    expect(
      await ask(threadPage({ conversation: { kind: 'thread', id: '1a1d059367005d87', title: '' } })),
    ).toBeNull();
  });

  test('is kept on a yes, which can be taken back', async () => {
    const { prompt } = (await ask())!;
    const kept = await keepOwnAddress(world, { prompt });
    if (kept.is !== 'kept') throw new Error('not kept');
    expect((await partsHere(world)).own).toEqual(['bo@brightwell.example']);
    await undoAct(world, { undo: kept.undo });
    expect((await partsHere(world)).own).toEqual([]);
  });

  test('is not asked about where it is the mailbox’s, a contact’s, or was answered in the settings', async () => {
    await contactWithoutStep();
    expect(await askOwnAddress(world, threadPage(), { address: ines.email })).toBeNull();
    expect(await askOwnAddress(world, threadPage(), { address: 'jana@brightwell.example' })).toBeNull();
    expect(await askOwnAddress(world, threadPage(), { address: 'no address' })).toBeNull();
    await changeSettings(world, { ownAddresses: { 'bo@brightwell.example': false } });
    expect(await ask()).toBeNull();
  });

  test('keeps to the rule that nothing nags: one prompt for a conversation in a day, and none where it is switched off', async () => {
    await contactWithoutStep();
    expect(await sent()).not.toBeNull();
    expect(await ask()).toBeNull();
    world.pass(24 * 3_600_000);
    await changeSettings(world, { promptsOff: { 'own address': true } });
    expect(await ask()).toBeNull();
    await changeSettings(world, { promptsOff: { 'own address': false } });
    expect(await ask()).not.toBeNull();
  });

  test('no page can name an address that was not asked about', async () => {
    await contactWithoutStep();
    const { prompt } = (await sent())!;
    expect(await keepOwnAddress(world, { prompt })).toEqual({ is: 'refused', why: 'gone' });
    expect(await keepOwnAddress(world, { prompt: 'prompt_made-up' })).toEqual({ is: 'refused', why: 'gone' });
    expect((await partsHere(world)).own).toEqual([]);
  });

  test('of somebody who is forgotten is forgotten too', async () => {
    await ask();
    const step = await schedule('2026-11-27', { page: null });
    await correctPerson(world, { contact: step.contact, changes: { email: address } });
    await forgetPerson(world, { contact: step.contact });
    expect(await world.store.read((tx) => tx.all('prompt'))).toEqual([]);
  });
});

describe('the list', () => {
  const marks = (threads: string[]) => marksFor(world, threadPage({ conversation: null }), { threads });

  test('marks the threads with a next step, by how it stands', async () => {
    await schedule('2026-11-27', { onlyIfNoReply: true });
    expect(await marks([thread, '1a1d059367005d87'])).toEqual([
      { thread, state: 'waiting', day: '2026-11-27' },
    ]);
    world.setNow('2026-11-27T08:00');
    expect(await marks([thread])).toMatchObject([{ state: 'today' }]);
    world.setNow('2026-11-28T08:00');
    expect(await marks([thread])).toMatchObject([{ state: 'overdue' }]);
  });

  test('marks a contact without a next step only where the user wants that', async () => {
    const step = await schedule('2026-11-27');
    await world.store.change((tx) => tx.remove('step', step.id));
    expect(await marks([thread])).toEqual([]);
    await changeSettings(world, { pageParts: { withoutStep: true } });
    expect(await marks([thread])).toEqual([{ thread, state: 'none', day: null }]);
  });

  test('counts as a look for replies, also where nothing is new; not where replies are switched off', async () => {
    const looked = async () => (await listAhead(world)).lookedAt;
    expect(await looked()).toBeNull();
    await marks([thread]);
    expect(await looked()).toBe(world.now());
    const before = world.now();
    world.pass(60_000);
    await changeSettings(world, { pageParts: { replies: false } });
    await marks([thread]);
    expect(await looked()).toBe(before);
  });

  test('another mailbox has its own threads', async () => {
    await schedule('2026-11-27');
    const other = threadPage({ conversation: null, account: 'sales@brightwell.example' });
    expect(await marksFor(world, other, { threads: [thread] })).toEqual([]);
  });
});

describe('what the page is told', () => {
  test('everything is on until it is switched off, but for what must be wished', async () => {
    expect((await partsHere(world)).on).toEqual({
      tab: true,
      marks: true,
      withoutStep: false,
      compose: true,
      choice: true,
      replies: true,
      otherThreads: false,
      leaving: true,
      menu: true,
      menuLibrary: true,
    });
    await changeSettings(world, { pageParts: { compose: false } });
    expect((await partsHere(world)).on.compose).toBe(false);
  });

  test('the user’s own addresses, without those that were taken away', async () => {
    await changeSettings(world, { ownAddresses: { 'j@brightwell.example': true, 'old@x.example': false } });
    expect(await partsHere(world)).toMatchObject({ own: ['j@brightwell.example'], zone: 'Europe/Lisbon' });
  });

  test('how pages were read is counted by site, with what was missing and no name', async () => {
    const page = threadPage({ found: 'partly', missing: ['account'] });
    await noteReading(world, page);
    await noteReading(world, page);
    const sign = await world.store.read((tx) => tx.get('sign', 'reader gmail partly'));
    expect(sign).toMatchObject({ count: 2, word: 'account' });
  });
});
