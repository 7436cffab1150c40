import { expect, test } from 'vitest';
import { scheduleNextStep } from '../../../lib/actions/schedule-next-step.ts';
import { reconcile } from '../../../lib/alerts/reconcile.ts';
import { someone } from '../../../lib/domain/person-words.ts';
import { StoreTrouble } from '../../../lib/domain/world.ts';
import { readMirror, writeMirror } from '../../../lib/store/mirror.ts';
import { mirrorStore } from '../../../lib/store/mirror-store.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';
import { memoryStore } from '../../fakes/memory-store.ts';

const entries: Record<string, unknown> = {};
const area = {
  get: async (key: string) => ({ [key]: entries[key] }),
  set: async (more: Record<string, unknown>) => void Object.assign(entries, structuredClone(more)),
};

test('what the user was told of before the database broke does not alert again from the mirror', async () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  const world = fakeWorld({ now: '2026-11-24T09:00', store });
  now = world.now();
  for (const [name, day] of [
    ['Ines Duarte', '2026-11-24'],
    ['Amara Osei', '2026-11-25'],
  ] as const) {
    await scheduleNextStep(world, {
      who: { is: 'person', words: someone({ name, email: `${name.slice(0, 4)}@northquay.example` }) },
      words: { due: { is: 'day', day }, channel: 'call', purpose: 'Q3 pricing', value: '' },
      place: 'behind',
    });
  }
  expect((await reconcile(world)).shown).toBe(1);
  await writeMirror(area, store, now);
  const mirror = await readMirror(area);
  expect(mirror?.told).toHaveLength(1);

  const later = fakeWorld({
    now: '2026-11-25T09:00',
    store: mirrorStore(mirror!, new StoreTrouble('full')),
  });
  expect(await reconcile(later)).toMatchObject({ shown: 1, overdue: 1, today: 1, trouble: 'full' });
  expect(later.bells.raised.map((one) => one.notice.title)).toEqual(['Amara Osei']);
});

test('alerts come from the mirror while the database cannot be opened, each once in a session', async () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  const world = fakeWorld({ now: '2026-11-23T08:00', store });
  now = world.now();
  await scheduleNextStep(world, {
    who: { is: 'person', words: someone({ name: 'Ines Duarte', email: 'ines@northquay.example' }) },
    words: { due: { is: 'day', day: '2026-11-24' }, channel: 'call', purpose: 'Q3 pricing', value: '' },
    place: 'behind',
  });
  await writeMirror(area, store, now);
  const mirror = await readMirror(area);
  if (mirror === null) throw new Error('no mirror');

  const broken = mirrorStore(mirror, new StoreTrouble('broken'));
  const later = fakeWorld({ now: '2026-11-24T09:00', store: broken });
  const look = await reconcile(later);
  expect(look).toMatchObject({ shown: 1, today: 1, trouble: 'broken' });
  expect(later.bells.raised.map((one) => one.notice.title)).toEqual(['Ines Duarte']);
  later.pass(60_000);
  expect((await reconcile(later)).shown).toBe(0);
});
