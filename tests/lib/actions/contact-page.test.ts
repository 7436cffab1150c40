import { beforeEach, describe, expect, test } from 'vitest';
import { addContact } from '../../../lib/actions/add-contact.ts';
import { lookAtContact } from '../../../lib/actions/look-at-contact.ts';
import { moveStage } from '../../../lib/actions/move-stage.ts';
import { needFromGap, rateGap } from '../../../lib/actions/rate-gap.ts';
import { reorderPlan, skipStep } from '../../../lib/actions/reorder-plan.ts';
import { removeNeed, saveNeed } from '../../../lib/actions/save-need.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import type { StageId } from '../../../lib/domain/id.ts';
import { alertKey, planOf } from '../../../lib/domain/next-step.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

let world: FakeWorld;
let ines: Contact;
beforeEach(async () => {
  world = fakeWorld({ now: '2026-11-24T08:52' });
  ines = await givenContact(world);
});

const seen = async () => (await lookAtContact(world, { contact: ines.id }))!;
const day = (date: string) => ({ is: 'day' as const, day: date });

async function givenStage(name: string, order: number): Promise<StageId> {
  const id = world.newId('stage');
  const stage = { id, name, definition: '', trigger: 'it happened', expectedDays: 10, order };
  await world.store.change((tx) => tx.put('stage', { ...stage, usualNeeds: [], retired: false }));
  return id;
}

describe('the page of a contact', () => {
  test('shows nobody where there is nobody', async () => {
    expect(await lookAtContact(world, { contact: world.newId('contact') })).toBeNull();
  });

  test('shows all that belongs to the person, also what was joined in', async () => {
    const other = await givenContact(world, { name: 'I. Duarte', joinedInto: ines.id });
    await givenStep(world, { contact: other.id, due: day('2026-11-26') });
    const view = await seen();
    expect(view.known.steps).toHaveLength(1);
    expect(view.joined.map((one) => one.id)).toEqual([other.id]);
    expect(view.lead.id).toBe(ines.id);
  });
});

describe('a stage that is moved by hand', () => {
  test('is kept among what happened, with the day on which it began', async () => {
    const stage = await givenStage('Proposal', 1);
    await moveStage(world, { contact: ines.id, stage });
    const { known } = await seen();
    expect(known.who).toMatchObject({ stage, stageSince: world.now() });
    expect(known.stageChanges).toMatchObject([{ from: null, to: stage, at: world.now() }]);
  });

  test('can be taken back', async () => {
    const stage = await givenStage('Proposal', 1);
    const moved = await moveStage(world, { contact: ines.id, stage });
    if (moved.is !== 'moved') throw new Error(moved.why);
    await undoAct(world, { undo: moved.undo });
    const { known } = await seen();
    expect(known.who.stage).toBeNull();
    expect(known.stageChanges).toEqual([]);
  });

  test('that does not exist is refused', async () => {
    const moved = await moveStage(world, { contact: ines.id, stage: world.newId('stage') });
    expect(moved).toEqual({ is: 'refused', why: 'gone' });
  });

  test('and is the same as before leaves no trace', async () => {
    const stage = await givenStage('Proposal', 1);
    await moveStage(world, { contact: ines.id, stage });
    world.pass(86_400_000);
    await moveStage(world, { contact: ines.id, stage });
    expect((await seen()).known.stageChanges).toHaveLength(1);
  });
});

describe('what matters to a contact', () => {
  const words = { text: ' One number ', weight: 5, state: 'open' as const, evidence: 'said on the phone' };

  test('is written down, changed and removed', async () => {
    const saved = await saveNeed(world, { contact: ines.id, need: null, words });
    if (saved.is !== 'saved') throw new Error(saved.why);
    expect((await seen()).known.needs).toMatchObject([{ text: 'One number', weight: 5 }]);
    const need = saved.need.id;
    await saveNeed(world, { contact: ines.id, need, words: { ...words, state: 'answered' } });
    expect((await seen()).known.needs).toMatchObject([
      { id: need, state: 'answered', createdAt: world.now() },
    ]);
    const { undo } = await removeNeed(world, { need });
    expect((await seen()).known.needs).toEqual([]);
    await undoAct(world, { undo });
    expect((await seen()).known.needs).toHaveLength(1);
  });

  test('needs words', async () => {
    const saved = await saveNeed(world, { contact: ines.id, need: null, words: { ...words, text: '  ' } });
    expect(saved).toEqual({ is: 'refused', why: 'no words' });
    expect((await seen()).known.needs).toEqual([]);
  });
});

describe('a rating', () => {
  test('is added to what was said before, and what is missing becomes a need', async () => {
    await rateGap(world, { contact: ines.id, score: 5, missing: '' });
    world.pass(86_400_000);
    const rated = await rateGap(world, { contact: ines.id, score: 7, missing: ' Tomasz has seen it ' });
    if (rated.is !== 'rated') throw new Error(rated.why);
    await needFromGap(world, { rating: rated.rating.id });
    const { known } = await seen();
    expect(known.ratings.map((one) => one.score).sort()).toEqual([5, 7]);
    expect(known.needs).toMatchObject([{ text: 'Tomasz has seen it', weight: 5, state: 'open' }]);
  });

  test('without anything missing makes no need', async () => {
    const rated = await rateGap(world, { contact: ines.id, score: 10, missing: '' });
    if (rated.is !== 'rated') throw new Error(rated.why);
    expect(await needFromGap(world, { rating: rated.rating.id })).toEqual({ is: 'refused', why: 'gone' });
  });
});

describe('the plan', () => {
  const plan = async () => planOf((await seen()).known.steps, world.zone());

  test('in another order keeps its dates, and the alerts of the old ones are settled', async () => {
    const first = await givenStep(world, { contact: ines.id, due: day('2026-11-26'), purpose: 'first' });
    const second = await givenStep(world, { contact: ines.id, due: day('2026-12-02'), purpose: 'second' });
    await world.store.change((tx) =>
      tx.put('delivery', {
        id: alertKey(first),
        step: first.id,
        state: 'shown',
        alertAt: world.now(),
        claimedAt: world.now(),
        shownAt: world.now(),
        attempts: 1,
        boot: 'life-1',
      }),
    );
    const done = await reorderPlan(world, { contact: ines.id, order: [second.id, first.id] });
    expect((await plan()).map((one) => [one.purpose, one.due])).toEqual([
      ['second', day('2026-11-26')],
      ['first', day('2026-12-02')],
    ]);
    expect((await world.store.read((tx) => tx.get('delivery', alertKey(first))))?.state).toBe('acted');
    if (done.is !== 'reordered') throw new Error(done.why);
    await undoAct(world, { undo: done.undo });
    expect((await plan()).map((one) => one.purpose)).toEqual(['first', 'second']);
  });

  test('goes on without a step that is skipped, and refuses one that was changed elsewhere', async () => {
    const step = await givenStep(world, { contact: ines.id, due: day('2026-11-26') });
    await givenStep(world, { contact: ines.id, due: day('2026-12-02'), purpose: 'second' });
    const late = await skipStep(world, { step: step.id, generation: 9, from: 'today' });
    expect(late).toMatchObject({ is: 'refused', why: 'changed' });
    await skipStep(world, { step: step.id, generation: step.generation, from: 'old date' });
    expect((await plan()).map((one) => one.purpose)).toEqual(['second']);
  });
});

describe('a contact that is added by hand', () => {
  const asked = {
    name: 'Amara Osei',
    email: 'Amara@verity.example',
    company: '',
    title: '',
    phone: '+44 555 01',
    relationship: 'dream client' as const,
  };

  test('is in the book, and the adding can be taken back', async () => {
    const added = await addContact(world, asked);
    if (added.is !== 'added') throw new Error(added.is);
    const contact = await world.store.read((tx) => tx.get('contact', added.contact));
    expect(contact).toMatchObject({
      name: 'Amara Osei',
      phone: '+44 555 01',
      relationship: 'dream client',
      identities: { 'email:amara@verity.example': true },
    });
    await undoAct(world, { undo: added.undo });
    expect(await world.store.read((tx) => tx.get('contact', added.contact))).toBeNull();
  });

  test('is not made twice for one address', async () => {
    await addContact(world, asked);
    expect(await addContact(world, { ...asked, name: 'A. Osei' })).toMatchObject({ is: 'known' });
    expect(await world.store.read((tx) => tx.count('contact'))).toBe(2);
  });

  test.each([
    [{ name: ' ', email: '' }, 'no name'],
    [{ name: 'Amara', email: 'no address' }, 'no address'],
  ])('needs a name or a real address: %o', async (words, why) => {
    expect(await addContact(world, { ...asked, ...words })).toEqual({ is: 'refused', why });
    expect(await world.store.read((tx) => tx.count('contact'))).toBe(1);
  });
});
