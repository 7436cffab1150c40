import { beforeEach, describe, expect, test } from 'vitest';
import { editStep } from '../../../lib/actions/edit-step.ts';
import { finishStep } from '../../../lib/actions/finish-step.ts';
import { listAhead, listDue } from '../../../lib/actions/list-due.ts';
import { listWithoutStep } from '../../../lib/actions/list-without-step.ts';
import { restContact } from '../../../lib/actions/rest-contact.ts';
import { reviseOutcome } from '../../../lib/actions/revise-outcome.ts';
import { type Scheduled, scheduleNextStep } from '../../../lib/actions/schedule-next-step.ts';
import { snoozeStep } from '../../../lib/actions/snooze-step.ts';
import { theyReplied } from '../../../lib/actions/they-replied.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import { alertKey, type NextStep } from '../../../lib/domain/next-step.ts';
import { someone } from '../../../lib/domain/person-words.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';

const ines = someone({ name: 'Ines Duarte', email: 'ines@northquay.example' });
let world: FakeWorld;

beforeEach(() => {
  world = fakeWorld({ now: '2026-11-24T08:52', zone: 'Europe/Lisbon' });
});

async function schedule(day: string, more: { onlyIfNoReply?: boolean; place?: 'behind' | 'replace' } = {}) {
  const done = await scheduleNextStep(world, {
    who: { is: 'person', words: ines },
    words: {
      due: { is: 'day', day },
      channel: 'call',
      purpose: 'Q3 pricing',
      value: '',
      onlyIfNoReply: more.onlyIfNoReply ?? false,
    },
    place: more.place ?? 'behind',
  });
  if (done.is === 'refused') throw new Error(done.why);
  return done;
}
const stepNow = (id: string) => world.store.read((tx) => tx.get('step', id));
const which = ({ step }: Scheduled) => ({ step: step.id, generation: step.generation });

describe('setting a next step', () => {
  test('makes the contact at the first step, and finds the same person at the second', async () => {
    const first = await schedule('2026-11-26');
    const second = await schedule('2026-12-02');
    expect(second.step.contact).toBe(first.step.contact);
    expect(await world.store.read((tx) => tx.count('contact'))).toBe(1);
  });

  test('queues behind the one that is on, or replaces it', async () => {
    const first = await schedule('2026-11-26');
    await schedule('2026-12-02');
    await schedule('2026-11-27', { place: 'replace' });
    expect((await stepNow(first.step.id))?.state).toMatchObject({ is: 'dropped', because: 'replaced' });
    expect(await world.store.read((tx) => tx.countOpenSteps())).toBe(2);
  });

  test('without a purpose or a value, or on a day that is past, is refused and changes nothing', async () => {
    const words = {
      due: { is: 'day' as const, day: '2026-11-26' },
      channel: 'call' as const,
      purpose: ' ',
      value: '',
    };
    const who = { is: 'person' as const, words: ines };
    expect(await scheduleNextStep(world, { who, words, place: 'behind' })).toEqual({
      is: 'refused',
      why: 'no purpose',
    });
    const past = { ...words, purpose: 'Q3', due: { is: 'day' as const, day: '2026-11-23' } };
    expect(await scheduleNextStep(world, { who, words: past, place: 'behind' })).toEqual({
      is: 'refused',
      why: 'past',
    });
    expect(await world.store.read((tx) => tx.count('contact'))).toBe(0);
  });

  test('takes a contact off its rest', async () => {
    const first = await schedule('2026-11-26');
    await finishStep(world, { ...which(first), outcome: 'kept going', note: '', triggerHappened: false });
    await restContact(world, {
      who: { is: 'contact', id: first.step.contact },
      because: 'on leave',
      until: null,
    });
    expect((await listWithoutStep(world, { limit: 9 })).total).toBe(0);
    await schedule('2026-11-30');
    const contact = await world.store.read((tx) => tx.get('contact', first.step.contact));
    expect(contact?.restsUntil).toBeNull();
  });
});

describe('acts on a step', () => {
  test('a snooze is a new generation, so that it alerts anew; the old alert is settled', async () => {
    const set = await schedule('2026-11-24');
    const key = alertKey(set.step);
    await world.store.change(async (tx) => {
      await tx.claim({
        id: key,
        step: set.step.id,
        state: 'shown',
        alertAt: 1,
        claimedAt: 1,
        shownAt: 1,
        attempts: 1,
        boot: 'life',
      });
    });
    const snoozed = await snoozeStep(world, { ...which(set), due: { is: 'day', day: '2026-11-27' } });
    expect(snoozed).toMatchObject({ is: 'snoozed', step: { generation: 2, snoozes: 1 } });
    expect((await world.store.read((tx) => tx.get('delivery', key)))?.state).toBe('acted');
  });

  test('changing only the words makes no new alert', async () => {
    const set = await schedule('2026-11-26');
    const edited = await editStep(world, {
      ...which(set),
      changes: { purpose: 'Q3 pricing and June seats', due: set.step.due },
    });
    expect(edited).toMatchObject({
      is: 'edited',
      step: { generation: 1, purpose: 'Q3 pricing and June seats' },
    });
  });

  test('on what another window finished or moved meanwhile are refused with the step as it is', async () => {
    const set = await schedule('2026-11-26');
    await snoozeStep(world, { ...which(set), due: { is: 'day', day: '2026-11-30' } });
    expect(
      await finishStep(world, { ...which(set), outcome: 'won', note: '', triggerHappened: false }),
    ).toMatchObject({ is: 'refused', why: 'changed', step: { generation: 2 } });
    const now = (await stepNow(set.step.id)) as NextStep;
    const done = { step: now.id, generation: now.generation, note: '', triggerHappened: false };
    await finishStep(world, { ...done, outcome: 'kept going' });
    expect(await finishStep(world, { ...done, outcome: 'won' })).toMatchObject({
      is: 'refused',
      why: 'already',
    });
    expect(await world.store.read((tx) => tx.count('touch'))).toBe(1);
  });

  test('Done becomes a touch; a yes makes a client, a no closes', async () => {
    const set = await schedule('2026-11-24');
    await finishStep(world, { ...which(set), outcome: 'won', note: 'signed', triggerHappened: false });
    const [touch] = await world.store.read((tx) => tx.of('touch', [set.step.contact]));
    expect(touch).toMatchObject({ outcome: 'won', channel: 'call', about: 'Q3 pricing', note: 'signed' });
    expect((await world.store.read((tx) => tx.get('contact', set.step.contact)))?.relationship).toBe(
      'client',
    );
    await reviseOutcome(world, { step: set.step.id, outcome: 'said no', note: '', triggerHappened: false });
    expect((await world.store.read((tx) => tx.get('contact', set.step.contact)))?.relationship).toBe(
      'closed',
    );
    expect((await world.store.read((tx) => tx.of('touch', [set.step.contact])))[0]).toMatchObject({
      outcome: 'said no',
      note: 'signed',
    });
  });

  test('Done that served a trigger moves the contact to the next stage when it happened', async () => {
    const stage = (id: string, order: number) => ({
      id: id as never,
      name: id,
      definition: '',
      trigger: 'budget holder has the number',
      expectedDays: 10,
      order,
      usualNeeds: [],
      retired: false,
    });
    const set = await schedule('2026-11-24');
    await world.store.change(async (tx) => {
      await tx.put('stage', stage('stage_a', 1));
      await tx.put('stage', stage('stage_b', 2));
      await tx.put('stage', stage('stage_c', 3));
      await tx.put('step', { ...set.step, servesStage: 'stage_a' as never });
      const contact = await tx.get('contact', set.step.contact);
      if (contact) await tx.put('contact', { ...contact, stage: 'stage_a' as never, stageSince: 1 });
    });
    const said = { outcome: 'moved forward', note: '', triggerHappened: true } as const;
    await finishStep(world, { ...which(set), ...said });
    await reviseOutcome(world, { step: set.step.id, ...said });
    expect((await world.store.read((tx) => tx.get('contact', set.step.contact)))?.stage).toBe('stage_b');
    expect(await world.store.read((tx) => tx.all('stageChange'))).toMatchObject([
      { from: 'stage_a', to: 'stage_b' },
    ]);
  });

  test('a reply resolves a step that waited, and stands among the touches as theirs', async () => {
    const set = await schedule('2026-11-27', { onlyIfNoReply: true });
    expect((await listAhead(world)).waiting).toHaveLength(1);
    await theyReplied(world, { ...which(set), at: null });
    expect((await stepNow(set.step.id))?.state.is).toBe('replied');
    expect(await world.store.read((tx) => tx.of('touch', [set.step.contact]))).toMatchObject([
      { direction: 'in' },
    ]);
  });

  test('Undo takes back Done with its touch, and says what it was', async () => {
    const set = await schedule('2026-11-24');
    const done = await finishStep(world, {
      ...which(set),
      outcome: 'kept going',
      note: '',
      triggerHappened: false,
    });
    if (done.is === 'refused') throw new Error();
    expect(await undoAct(world, { undo: done.undo })).toMatchObject({ words: 'Done', kept: 0 });
    expect((await stepNow(set.step.id))?.state.is).toBe('open');
    expect(await world.store.read((tx) => tx.count('touch'))).toBe(0);
  });
});

describe('the lists', () => {
  test('stand in their order: overdue, today, waiting, the next seven days', async () => {
    await schedule('2026-11-24');
    await schedule('2026-11-26');
    await schedule('2026-11-30', { onlyIfNoReply: true });
    await schedule('2026-12-20');
    await schedule('2026-12-24', { onlyIfNoReply: true });
    world.pass(24 * 3_600_000);
    const list = { ...(await listDue(world, { limit: 50 })), ...(await listAhead(world)) };
    const days = (of: typeof list.today) => of.map(({ step }) => (step.due.is === 'day' ? step.due.day : ''));
    expect(days(list.overdue)).toEqual(['2026-11-24']);
    expect(days(list.today)).toEqual([]);
    expect(days(list.waiting)).toEqual(['2026-11-30', '2026-12-24']);
    expect(days(list.next)).toEqual(['2026-11-26']);
  });

  test('an active contact without a next step stands first who waits longest; a rest ends on its day', async () => {
    const first = await schedule('2026-11-24');
    await finishStep(world, { ...which(first), outcome: 'kept going', note: '', triggerHappened: false });
    expect(await listWithoutStep(world, { limit: 9 })).toMatchObject({ total: 1, active: 1 });
    await restContact(world, {
      who: { is: 'contact', id: first.step.contact },
      because: 'no budget',
      until: '2026-12-01',
    });
    expect((await listWithoutStep(world, { limit: 9 })).total).toBe(0);
    world.setNow('2026-12-01T08:00');
    expect((await listWithoutStep(world, { limit: 9 })).total).toBe(1);
  });
});

test('Undo of the act that made a contact leaves the contact to a step that came later', async () => {
  const first = await schedule('2026-11-26');
  const later = await schedule('2026-11-24');
  expect(await undoAct(world, { undo: first.undo })).toMatchObject({ kept: 1 });
  expect((await stepNow(first.step.id)) ?? null).toBeNull();
  expect((await listDue(world, { limit: 9 })).today.map((line) => line.contact.name)).toEqual([
    'Ines Duarte',
  ]);
  expect(later.step.contact).toBe(first.step.contact);
});

test('no step is moved to a day that is over; its words may still be changed when its own day is', async () => {
  const set = await schedule('2026-11-25');
  const past = { is: 'day' as const, day: '2026-11-23' };
  expect(await snoozeStep(world, { ...which(set), due: past })).toEqual({ is: 'refused', why: 'past' });
  expect(await editStep(world, { ...which(set), changes: { due: past } })).toEqual({
    is: 'refused',
    why: 'past',
  });
  world.setNow('2026-11-27T09:00');
  expect(
    await editStep(world, { ...which(set), changes: { due: set.step.due, purpose: 'June seats' } }),
  ).toMatchObject({
    is: 'edited',
    step: { generation: 1 },
  });
});
