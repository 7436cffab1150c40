import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Due } from '../../../lib/domain/due.ts';
import type { ContactId, StepId } from '../../../lib/domain/id.ts';
import {
  alertKey,
  answered,
  dropped,
  dueIndex,
  finished,
  isOpen,
  type NextStep,
  newStep,
  nextStep,
  planOf,
  rescheduled,
  snoozed,
  stepOfAlert,
} from '../../../lib/domain/next-step.ts';

const set = Date.UTC(2026, 10, 24, 8);
const later = set + 3_600_000;
const on = (day: string): Due => ({ is: 'day', day });
const at = (time: string): Due => ({ is: 'time', at: time, zone: 'Europe/Lisbon' });

function step(due: Due = on('2026-11-26'), id = 'step_1'): NextStep {
  return newStep(id as StepId, set, {
    contact: 'contact_1' as ContactId,
    due,
    channel: 'call',
    purpose: 'go through the Q3 pricing',
    value: '',
  });
}

describe('a new step', () => {
  test('is open, of the first generation, and says nothing that nobody said', () => {
    expect(step()).toEqual({
      id: 'step_1',
      contact: 'contact_1',
      due: on('2026-11-26'),
      channel: 'call',
      purpose: 'go through the Q3 pricing',
      value: '',
      onlyIfNoReply: false,
      state: { is: 'open' },
      generation: 1,
      dueSetAt: set,
      promised: false,
      servesStage: null,
      resource: null,
      repeats: null,
      cameFrom: null,
      savedAnyway: false,
      snoozes: 0,
      owner: null,
      batch: null,
      createdAt: set,
    });
    expect(nextStep.safeParse(step()).success).toBe(true);
  });

  test('takes over what was said', () => {
    const said = newStep('step_1' as StepId, set, {
      ...step(),
      onlyIfNoReply: true,
      promised: true,
      batch: 'sample',
    });
    expect(said).toMatchObject({ onlyIfNoReply: true, promised: true, batch: 'sample' });
  });

  test.each([
    { generation: 0 },
    { generation: 1.5 },
    { snoozes: -1 },
    { id: 'contact_1' },
    { state: { is: 'done', at: set } },
    { state: { is: 'lost' } },
    { due: on('2026-02-31') },
    { purpose: 'x'.repeat(301) },
  ])('is refused with %j', (wrong) => {
    expect(nextStep.safeParse({ ...step(), ...wrong }).success).toBe(false);
  });

  test('names a stage and a resource, and nothing else in their place', () => {
    const [stage, resource] = ['stage_1', 'resource_1'];
    expect(nextStep.safeParse({ ...step(), servesStage: stage, resource }).success).toBe(true);
    expect(nextStep.safeParse({ ...step(), servesStage: resource }).success).toBe(false);
    expect(nextStep.safeParse({ ...step(), resource: stage }).success).toBe(false);
  });

  test('keeps what a newer version has written', () => {
    expect(nextStep.parse({ ...step(), mood: 'good' })).toMatchObject({ mood: 'good' });
  });
});

describe('what becomes of a step', () => {
  test('another due makes another generation', () => {
    const before = step();
    expect(rescheduled(before, on('2026-11-27'), later)).toEqual({
      ...before,
      due: on('2026-11-27'),
      dueSetAt: later,
      generation: 2,
    });
    expect(before.generation).toBe(1);
  });

  test('a snooze is another due, and is counted', () => {
    expect(snoozed({ ...step(), snoozes: 2 }, at('2026-11-24T11:00'), later)).toMatchObject({
      due: at('2026-11-24T11:00'),
      dueSetAt: later,
      generation: 2,
      snoozes: 3,
    });
  });

  test('it is done with an outcome, answered, or dropped for a reason, and then not open any more', () => {
    const done = finished(step(), 'moved forward', later);
    const heard = answered(step(), later);
    const gone = dropped(step(), 'replaced', later);
    expect(done.state).toEqual({ is: 'done', at: later, outcome: 'moved forward' });
    expect(heard.state).toEqual({ is: 'replied', at: later });
    expect(gone.state).toEqual({ is: 'dropped', at: later, because: 'replaced' });
    expect([step(), done, heard, gone].map(isOpen)).toEqual([true, false, false, false]);
    for (const one of [done, heard, gone]) expect(nextStep.safeParse(one).success).toBe(true);
  });
});

describe('the key of an alert', () => {
  test('is step, generation and the due as it was agreed', () => {
    expect(alertKey(step())).toBe('step_1:1:2026-11-26');
    expect(alertKey({ ...step(at('2026-11-26T09:00')), generation: 3 })).toBe('step_1:3:2026-11-26T09:00');
  });

  test('is the same in every zone', () => {
    const here = step(at('2026-11-26T09:00'));
    expect(alertKey({ ...here, due: { is: 'time', at: '2026-11-26T09:00', zone: 'Asia/Tokyo' } })).toBe(
      alertKey(here),
    );
  });

  test('leads back to its step and generation', () => {
    expect(stepOfAlert('step_0190-aB:12:2026-11-26T09:00')).toEqual({ id: 'step_0190-aB', generation: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.uuid(), (generation, id) => {
        const one = { ...step(), id: `step_${id}` as StepId, generation };
        expect(stepOfAlert(alertKey(one))).toEqual({ id: one.id, generation });
      }),
    );
  });

  test.each([
    '',
    'test',
    'summary:life.1',
    'step_1',
    'step_1:1',
    'step_:1:x',
    'x step_1:1:2',
    'step_1:1234567890:x',
    'step_a b:1:x',
  ])('is not %j', (text) => {
    expect(stepOfAlert(text)).toBe(null);
  });
});

describe('a plan', () => {
  test('holds the open steps in the order in which they come up', () => {
    const steps = [
      step(at('2026-11-26T15:00'), 'step_d'),
      step(on('2026-11-27'), 'step_c'),
      step(at('2026-11-26T09:00'), 'step_b'),
      step(on('2026-11-26'), 'step_z'),
      step(on('2026-11-26'), 'step_a'),
      finished(step(on('2026-11-20'), 'step_x'), 'won', later),
    ];
    const ids = planOf(steps, 'Europe/Lisbon').map((one) => one.id);
    expect(ids).toEqual(['step_a', 'step_z', 'step_b', 'step_d', 'step_c']);
    expect(planOf([...steps].reverse(), 'Europe/Lisbon').map((one) => one.id)).toEqual(ids);
  });

  test('the store finds a step by the day as it was agreed', () => {
    expect(dueIndex(step())).toBe('2026-11-26');
    expect(dueIndex(step(at('2026-11-28T23:30')))).toBe('2026-11-28');
  });
});
