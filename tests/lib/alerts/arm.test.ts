import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armNext, keepHeartbeat } from '../../../lib/alerts/arm.ts';
import { fakeBells } from '../../fakes/fake-bells.ts';

const second = 1_000;
const hour = 60 * 60 * second;

/** Instants of clocks that are right, dead, or years ahead. */
const now = fc.oneof(
  fc.integer({ min: 0, max: 4_102_444_800_000 }),
  fc.constantFrom(0, 1, 1_795_510_000_000),
);
/** From long ago to far ahead, and just now. */
const ahead = fc.oneof(
  fc.integer({ min: -1e12, max: 1e13 }),
  fc.integer({ min: -2_000, max: 2_000 }),
  fc.constantFrom(0, 1, second, 12 * hour, 12 * hour + 1),
);
const stands = fc.option(fc.record({ ahead, everyMinutes: fc.constantFrom(null, 15, 1) }), { nil: null });

describe('whatever is asked for, and whatever alarm stands', () => {
  test('the next alarm lies ahead, within twelve hours, and no more than a second after what it is for', async () => {
    await fc.assert(
      fc.asyncProperty(now, fc.option(ahead, { nil: null }), stands, async (at, next, before) => {
        const bells = fakeBells();
        if (before)
          await bells.alarms.create('next', { everyMinutes: before.everyMinutes, at: at + before.ahead });
        const said = await armNext(bells, next === null ? null : at + next, at);
        const set = await bells.alarms.get('next');
        expect(set).toEqual({ at: said, everyMinutes: null });
        expect(said).toBeGreaterThan(at);
        expect(said).toBeLessThanOrEqual(at + 12 * hour);
        if (next !== null) expect(said).toBeLessThanOrEqual(Math.max(at + next, at + second) + second);
        if (before === null && next !== null) expect(said).toBeGreaterThanOrEqual(at + second);
      }),
    );
  });

  test('a thousand starts move neither the next alarm nor the heartbeat', async () => {
    await fc.assert(
      fc.asyncProperty(
        now,
        fc.option(fc.integer({ min: 20_000, max: 20 * hour }), { nil: null }),
        async (at, next) => {
          const bells = fakeBells();
          const look = async (present: number) => {
            await keepHeartbeat(bells, present);
            return [
              await armNext(bells, next === null ? null : at + next, present),
              await bells.alarms.get('heartbeat'),
            ];
          };
          const first = await look(at);
          for (let times = 1; times <= 1_000; times += 1) expect(await look(at + times * 15)).toEqual(first);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('the heartbeat beats within its quarter of an hour, also after the clock went back', async () => {
    await fc.assert(
      fc.asyncProperty(now, stands, async (at, before) => {
        const bells = fakeBells();
        if (before)
          await bells.alarms.create('heartbeat', {
            everyMinutes: before.everyMinutes,
            at: at + before.ahead,
          });
        await keepHeartbeat(bells, at);
        const set = (await bells.alarms.get('heartbeat'))!;
        expect(set.everyMinutes).toBe(15);
        expect(set.at).toBeLessThanOrEqual(at + 15 * 60 * second + second);
      }),
    );
  });
});
