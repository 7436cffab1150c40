import { describe, expect, test } from 'vitest';
import { correctPerson } from '../../../lib/actions/correct-person.ts';
import { editStep } from '../../../lib/actions/edit-step.ts';
import { finishStep } from '../../../lib/actions/finish-step.ts';
import { forgetPerson } from '../../../lib/actions/forget-person.ts';
import { joinContacts } from '../../../lib/actions/join-contacts.ts';
import { reorderPlan } from '../../../lib/actions/reorder-plan.ts';
import { restContact } from '../../../lib/actions/rest-contact.ts';
import { scheduleNextStep } from '../../../lib/actions/schedule-next-step.ts';
import { snoozeStep } from '../../../lib/actions/snooze-step.ts';
import { takeOffer } from '../../../lib/actions/take-offer.ts';
import { theyReplied } from '../../../lib/actions/they-replied.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import type { UndoId } from '../../../lib/domain/id.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import type { Seen } from '../../../lib/domain/seen.ts';
import type { Touch } from '../../../lib/domain/touch.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

/*
 * Two surfaces (popup, panel, dashboard, notification) show the same step of the same person, and an act is done on
 * each, the second of which still sees what was before the first: every act with every other, in both orders.
 */

type Given = { ines: Contact; twin: Contact; step: NextStep; later: NextStep };
type Now = {
  ines: Contact | null;
  twin: Contact;
  step: NextStep | null;
  steps: NextStep[];
  touches: Touch[];
};
type Act = {
  does(world: FakeWorld, seen: Given): Promise<{ is: string; undo?: UndoId } | { erased: number }>;
  /** What is so when it was done. */
  holds(now: Now): boolean;
};

const due = (day: string) => ({ is: 'day' as const, day });
const seenOf = ({ step }: Given) => ({ step: step.id, generation: step.generation });
const words = (purpose: string, day: string) => ({
  ...{ due: due(day), channel: 'call' as const, purpose, value: '', onlyIfNoReply: false },
});
const page = { site: 'gmail', conversation: null, people: [], address: '' } as unknown as Seen;
const isSet = (purpose: string) => (now: Now) => now.steps.some((one) => one.purpose === purpose);

const acts: { [name: string]: Act } = {
  done: {
    does: (world, seen) =>
      finishStep(world, { ...seenOf(seen), outcome: 'kept going', note: '', triggerHappened: false }),
    holds: ({ step }) => step?.state.is === 'done',
  },
  replied: {
    does: (world, seen) => theyReplied(world, { ...seenOf(seen), at: null }),
    holds: ({ step }) => step?.state.is === 'replied',
  },
  snooze: {
    does: (world, seen) => snoozeStep(world, { ...seenOf(seen), due: due('2026-12-01') }),
    holds: ({ step }) => step?.due.is === 'day' && step.due.day === '2026-12-01',
  },
  move: {
    does: (world, seen) => editStep(world, { ...seenOf(seen), changes: { due: due('2026-12-02') } }),
    holds: ({ step }) => step?.due.is === 'day' && step.due.day === '2026-12-02',
  },
  reword: {
    does: (world, seen) => editStep(world, { ...seenOf(seen), changes: { purpose: 'reworded' } }),
    holds: ({ step }) => step?.purpose === 'reworded',
  },
  promise: {
    does: (world, seen) => editStep(world, { ...seenOf(seen), changes: { promised: true } }),
    holds: ({ step }) => step?.promised === true,
  },
  replace: {
    does: (world, { ines }) =>
      scheduleNextStep(world, {
        ...{ who: { is: 'contact', id: ines.id }, words: words('in its place', '2026-12-03') },
        place: 'replace',
      }),
    holds: isSet('in its place'),
  },
  behind: {
    does: (world, { ines }) =>
      scheduleNextStep(world, {
        ...{ who: { is: 'contact', id: ines.id }, words: words('behind it', '2026-12-04') },
        place: 'behind',
      }),
    holds: isSet('behind it'),
  },
  offer: {
    does: (world, seen) =>
      takeOffer(world, page, {
        ...{ prompt: '', contact: seen.ines.id, words: words('as offered', '2026-12-05') },
        ends: seenOf(seen),
      }),
    holds: isSet('as offered'),
  },
  reorder: {
    does: (world, { ines, step, later }) =>
      reorderPlan(world, { contact: ines.id, order: [later.id, step.id] }),
    holds: () => true,
  },
  rest: {
    does: (world, { ines }) =>
      restContact(world, { who: { is: 'contact', id: ines.id }, because: 'no budget', until: null }),
    holds: ({ ines }) => ines !== null && ines.restsUntil !== null,
  },
  correct: {
    does: (world, { ines }) => correctPerson(world, { contact: ines.id, changes: { title: 'Buyer' } }),
    holds: ({ ines }) => ines?.title === 'Buyer',
  },
  join: {
    does: (world, { ines, twin }) =>
      joinContacts(world, { into: { is: 'contact', id: ines.id }, other: { is: 'contact', id: twin.id } }),
    holds: ({ ines, twin }) => twin.joinedInto === ines?.id,
  },
  forget: {
    does: (world, { ines }) => forgetPerson(world, { contact: ines.id }),
    holds: ({ ines, steps, touches }) => ines === null && steps.length + touches.length === 0,
  },
};
const names = Object.keys(acts);

/** What the second act takes away of the first by its very meaning. */
function overrides(second: string, first: string): boolean {
  if (second === 'forget') return true;
  if (second === 'reorder') return first === 'snooze' || first === 'move';
  return first === 'rest' && ['replace', 'behind', 'offer'].includes(second);
}

async function given(): Promise<{ world: FakeWorld; seen: Given }> {
  const world = fakeWorld({ now: '2026-11-24T09:00' });
  const ines = await givenContact(world, { identities: { 'email:ines@northquay.example': true } });
  const twin = await givenContact(world, { name: 'Ines D.' });
  const step = await givenStep(world, { due: due('2026-11-24'), contact: ines.id, onlyIfNoReply: true });
  const later = await givenStep(world, { due: due('2026-11-30'), contact: ines.id, purpose: 'later' });
  return { world, seen: { ines, twin, step, later } };
}

async function nowIn(world: FakeWorld, { ines, twin, step }: Given): Promise<Now> {
  return world.store.read(async (tx) => ({
    ines: await tx.get('contact', ines.id),
    twin: (await tx.get('contact', twin.id))!,
    step: await tx.get('step', step.id),
    steps: await tx.all('step'),
    touches: await tx.all('touch'),
  }));
}

/** Without the numbers that only ever go up. */
function sayingOf(now: Now): string {
  return JSON.stringify(now, (key, value) => (key === 'generation' ? 0 : value));
}

const wasDone = (said: object) =>
  !('is' in said && said.is === 'refused') && !('erased' in said && said.erased === 0);
const undoOf = (said: object) => ('undo' in said ? (said.undo as UndoId) : null);

describe.each(names)('after %s', (first) => {
  test.each(names)('%s from another surface loses nothing and does nothing twice', async (second) => {
    const { world, seen } = await given();
    expect(wasDone(await acts[first]!.does(world, seen))).toBe(true);
    const between = await nowIn(world, seen);
    expect(acts[first]!.holds(between)).toBe(true);
    world.pass(1_000);
    const isDone = wasDone(await acts[second]!.does(world, seen));
    const after = await nowIn(world, seen);
    // What was refused has changed nothing, and what was done was done without undoing the other.
    if (!isDone) expect(after).toEqual(between);
    else expect(acts[second]!.holds(after)).toBe(true);
    if (!isDone || !overrides(second, first)) expect(acts[first]!.holds(after)).toBe(true);
    if (first === 'forget') expect(isDone).toBe(false);
    expect(after.touches.filter((touch) => touch.step === seen.step.id).length).toBeLessThanOrEqual(1);
  });

  test.each(names)('%s from another surface, taken back, leaves what the first had left', async (second) => {
    const { world, seen } = await given();
    await acts[first]!.does(world, seen);
    const between = sayingOf(await nowIn(world, seen));
    world.pass(1_000);
    const other = await acts[second]!.does(world, seen);
    const undo = wasDone(other) ? undoOf(other) : null;
    if (undo === null) return;
    const back = await undoAct(world, { undo });
    // An act that found everything as it wanted it has nothing to take back.
    if (back !== null) expect(back.kept).toBe(0);
    expect(sayingOf(await nowIn(world, seen))).toBe(between);
  });

  test.each(names)(
    'and %s from another surface, the first is taken back as far as it still stands, and it is said',
    async (second) => {
      const { world, seen } = await given();
      const undo = undoOf(await acts[first]!.does(world, seen));
      world.pass(1_000);
      const isDone = wasDone(await acts[second]!.does(world, seen));
      const back = undo === null ? null : await undoAct(world, { undo });
      const ended = await nowIn(world, seen);
      if (isDone && first !== second) expect(acts[second]!.holds(ended)).toBe(true);
      if (second === 'forget') expect(back).toBe(null);
      if (back === null || first === second || overrides(second, first)) return;
      if (back.kept === 0) expect(acts[first]!.holds(ended)).toBe(first === 'reorder');
    },
  );
});
