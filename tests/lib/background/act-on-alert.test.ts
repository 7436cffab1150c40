import { beforeEach, expect, test, vi } from 'vitest';
import { summaryId } from '../../../lib/alerts/acts.ts';
import { actOnAlert } from '../../../lib/background/act-on-alert.ts';
import type { Origin } from '../../../lib/domain/origin.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenStep } from '../../fakes/people.ts';

/** What the browser was asked to open. */
const { opened } = vi.hoisted(() => ({ opened: [] as string[] }));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` },
    tabs: { query: async () => [], create: async ({ url }: { url: string }) => opened.push(url) },
    windows: { create: async ({ url }: { url: string }) => opened.push(`small ${url}`) },
  },
}));

const own = 'chrome-extension://ours/';
const cameFrom: Origin = {
  site: 'linkedin',
  kind: 'profile',
  id: 'amara-osei',
  account: null,
  title: 'Amara Osei',
  address: 'https://www.linkedin.com/in/amara-osei/',
};
const atNine = { is: 'time', at: '2026-11-24T09:00', zone: 'Europe/Lisbon' } as const;
const today = { is: 'day', day: '2026-11-24' } as const;

let world: FakeWorld;
const stepOf = (id: string) => world.store.read((tx) => tx.get('step', id));

beforeEach(() => {
  opened.length = 0;
  world = fakeWorld({ now: '2026-11-24T09:01' });
});

test('a click brings the conversation of the step back; where there is none, the contact’s page', async () => {
  const step = await givenStep(world, { due: atNine }, { cameFrom });
  const other = await givenStep(world, { due: atNine });
  await actOnAlert(world, step.key, null);
  await actOnAlert(world, other.key, null);
  expect(opened).toEqual([cameFrom.address, `${own}options.html#/contact/${other.contact}`]);
  expect((await stepOf(step.id))?.state).toEqual({ is: 'open' });
});

test('Done ends the step, writes the touch, and asks at once how it went', async () => {
  const step = await givenStep(world, { due: atNine }, { cameFrom });
  await actOnAlert(world, step.key, 0);
  expect((await stepOf(step.id))?.state).toMatchObject({ is: 'done', outcome: 'kept going' });
  const touches = await world.store.read((tx) => tx.of('touch', [step.contact]));
  expect(touches).toMatchObject([{ step: step.id, channel: 'call', about: 'go through the Q3 pricing' }]);
  expect(opened).toEqual([`small ${own}popup.html?after=${step.id}`]);
});

test('Snooze puts a step with a time off by two hours and one for a day by one, and opens nothing', async () => {
  const atTime = await givenStep(world, { due: atNine });
  const forDay = await givenStep(world, { due: today });
  await actOnAlert(world, atTime.key, 1);
  await actOnAlert(world, forDay.key, 1);
  expect((await stepOf(atTime.id))?.due).toMatchObject({ is: 'time', at: '2026-11-24T11:01' });
  expect((await stepOf(forDay.id))?.due).toMatchObject({ is: 'day', day: '2026-11-25' });
  expect(opened).toEqual([]);
});

test.each([0, 1] as const)(
  'button %i of an older alert changes nothing and shows the step as it is',
  async (button) => {
    const step = await givenStep(world, { due: atNine }, { cameFrom });
    await world.store.change((tx) => tx.put('step', { ...step, generation: step.generation + 1 }));
    const before = await stepOf(step.id);
    await actOnAlert(world, step.key, button);
    expect(await stepOf(step.id)).toEqual(before);
    expect(opened).toEqual([cameFrom.address]);
  },
);

test.each([null, 0, 1] as const)('the step is gone: %s leads to Today', async (button) => {
  await actOnAlert(world, 'step_0190a:1:2026-11-24T09:00', button);
  expect(opened).toEqual([`${own}options.html#/today`]);
});

test.each([null, 0, 1] as const)('a summary leads to the focus view: %s', async (button) => {
  await actOnAlert(world, summaryId('life-1.1'), button);
  expect(opened).toEqual([`${own}options.html#/focus`]);
});
