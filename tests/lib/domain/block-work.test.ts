import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/domain/block.ts';
import { blockWork } from '../../../lib/domain/block-work.ts';
import type { BlockId, ContactId, StepId } from '../../../lib/domain/id.ts';
import { type NextStep, newStep } from '../../../lib/domain/next-step.ts';
import { rhythmOf } from '../../../lib/domain/rhythm.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';

const zone = 'Europe/Lisbon';
/** Tuesday 24 November 2026. */
const at = (clock: string) =>
  Temporal.PlainDateTime.from(`2026-11-24T${clock}`).toZonedDateTime(zone).epochMilliseconds;
const block = (name: string, from: string, to: string, channels: Block['channels'] = []): Block => ({
  id: `block_${name}` as BlockId,
  name,
  day: 2,
  from,
  to,
  channels,
  exceptions: {},
});
const step = (name: string, due: NextStep['due'], channel: NextStep['channel'] = 'call') =>
  newStep(`step_${name}` as StepId, at('07:00') - 86_400_000, {
    contact: 'contact_a' as ContactId,
    due,
    channel,
    purpose: 'Q3',
    value: '',
  });
const day = (date: string) => ({ is: 'day' as const, day: date });
const time = (clock: string) => ({ is: 'time' as const, at: `2026-11-24T${clock}`, zone });
const desk = (clock: string, blocks: Block[]) => ({
  now: at(clock),
  zone,
  rhythm: rhythmOf(firstSettings, blocks, []),
});
const calls = block('calls', '09:00', '10:30', ['call']);
const mails = block('mails', '14:00', '15:00', ['email']);
const ids = (work: { steps: readonly { id: string }[] }) => work.steps.map((one) => one.id);

describe('the work of now', () => {
  test('is the block that goes on, with the minutes that are left', () => {
    const work = blockWork([], desk('09:38', [calls, mails]));
    expect(work).toMatchObject({ block: calls, beginsIn: 0, left: 52 });
  });

  test('is the next block of today before it begins, and the last one when all are over', () => {
    expect(blockWork([], desk('08:52', [calls, mails]))).toMatchObject({ block: calls, beginsIn: 8 });
    expect(blockWork([], desk('11:00', [calls, mails]))).toMatchObject({ block: mails, beginsIn: 180 });
    expect(blockWork([], desk('18:00', [calls, mails]))).toMatchObject({ block: mails, beginsIn: null });
    expect(blockWork([], desk('18:00', [calls]))).toMatchObject({ block: calls, beginsIn: null, left: 0 });
  });

  test('begins with its first minute, and is over with its last', () => {
    expect(blockWork([], desk('09:00', [calls, mails]))).toMatchObject({ block: calls, left: 90 });
    expect(blockWork([], desk('10:30', [calls, mails]))).toMatchObject({ block: mails, beginsIn: 210 });
    expect(blockWork([], desk('15:00', [calls, mails]))).toMatchObject({ block: mails, beginsIn: null });
  });

  test('holds the steps whose channel fits, what is overdue among them, nothing of tomorrow', () => {
    const steps = [
      step('late', day('2026-11-20')),
      step('today', day('2026-11-24')),
      step('mail', day('2026-11-24'), 'email'),
      step('tomorrow', day('2026-11-25')),
    ];
    expect(ids(blockWork(steps, desk('09:10', [calls, mails])))).toEqual(['step_late', 'step_today']);
  });

  test('begins with what fits no block of the day', () => {
    const steps = [step('today', day('2026-11-24')), step('visit', day('2026-11-24'), 'visit')];
    expect(ids(blockWork(steps, desk('09:10', [calls, mails])))).toEqual(['step_visit', 'step_today']);
  });

  test('holds exact times inside it and those that have passed, not those of the afternoon', () => {
    const steps = [step('nine', time('08:15')), step('ten', time('10:00')), step('later', time('16:00'))];
    expect(ids(blockWork(steps, desk('09:10', [calls, mails])))).toEqual(['step_nine', 'step_ten']);
  });

  test('takes a time at its first minute, none at its end, and before it begins none of the minutes until then', () => {
    const steps = [step('before', time('08:55')), step('first', time('09:00')), step('end', time('10:30'))];
    expect(ids(blockWork(steps, desk('08:52', [calls, mails])))).toEqual(['step_first']);
  });

  test('is everything that is due where the user keeps no block, on a free day as well', () => {
    const steps = [
      step('mail', day('2026-11-24'), 'email'),
      step('late', day('2026-11-20')),
      step('later', day('2026-12-01')),
    ];
    const work = blockWork(steps, desk('09:10', []));
    expect(work.block).toBeNull();
    expect(ids(work)).toEqual(['step_late', 'step_mail']);
    const sunday = { ...desk('09:10', []), now: at('09:10') + 5 * 86_400_000 };
    expect(ids(blockWork(steps, sunday))).toEqual(['step_late', 'step_mail']);
  });
});
