// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { changeSettings, readSettings } from '../../lib/actions/change-settings.ts';
import { reconcile } from '../../lib/alerts/reconcile.ts';
import type { WelcomeDesk } from '../../lib/desks/welcome-desk.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { givenStep } from '../fakes/people.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

let world: FakeWorld;
let allowsLinkedin: boolean;
const close = vi.fn();

beforeEach(() => {
  // A Tuesday.
  world = fakeWorld({ now: '2026-11-24T08:00' });
  allowsLinkedin = true;
  close.mockClear();
});
afterEach(() => {
  render(null, document.body);
});

test('working hours and days are kept, Start ends the first run, and a step for a day alerts by them', async () => {
  await shown();
  for (const day of ['Friday', 'Saturday']) await click(day);
  await setTime('Work begins', '10:30');
  await setTime('Work ends', '18:00');
  await click('Start');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(await readSettings(world)).toMatchObject({
    welcomed: true,
    workingDays: [1, 2, 3, 4, 6],
    workingHours: { from: '10:30', to: '18:00' },
  });

  const step = await givenStep(world, { due: { is: 'day', day: '2026-11-27' } });
  const toldAt = async (time: string) => {
    world.setNow(time);
    await reconcile(world);
    return world.bells.raised.map((one) => one.id);
  };
  // Friday is free now: it comes at the start of work on Saturday, not a minute before.
  expect(await toldAt('2026-11-27T12:00')).toEqual([]);
  expect(await toldAt('2026-11-28T10:29')).toEqual([]);
  expect(await toldAt('2026-11-28T10:30')).toEqual([step.key]);
});

test('hours that end before they begin, or no day at all, are said, and Start waits', async () => {
  await shown();
  await setTime('Work ends', '08:00');
  expect(document.body.textContent).toContain('The working day ends before it begins.');
  expect(named('Start').disabled).toBe(true);
  await setTime('Work ends', '17:00');
  expect(named('Start').disabled).toBe(false);
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await click(day);
  expect(document.body.textContent).toContain('Pick at least one working day.');
  expect(named('Start').disabled).toBe(true);
});

test('a no to the browser’s own question leaves LinkedIn unchosen, and says so', async () => {
  allowsLinkedin = false;
  await shown();
  const radio = (name: string) =>
    [...document.querySelectorAll('label')]
      .find((one) => one.textContent?.startsWith(name))!
      .querySelector('input')!;
  await act(async () => radio('In the page').click());
  await vi.waitFor(() => expect(document.body.textContent).toContain('The browser was not allowed to.'));
  expect((await readSettings(world)).linkedin).toBeNull();
  await act(async () => radio('Beside the page').click());
  await vi.waitFor(async () => expect((await readSettings(world)).linkedin).toBe('beside the page'));
  expect(document.body.textContent).not.toContain('The browser was not allowed to.');
});

async function shown(): Promise<void> {
  const desk: WelcomeDesk = {
    settings: () => readSettings(world),
    change: (changes) => changeSettings(world, changes),
    gmail: async () => ({ allowed: true, tabs: 0 }),
    allowGmail: async () => true,
    allowLinkedin: async () => allowsLinkedin,
    notify: async () => {},
    isPinned: async () => true,
    close,
  };
  await act(async () => render(<Welcome desk={desk} />, document.body));
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
}

function named(name: string): HTMLButtonElement {
  return [...document.querySelectorAll('button')].find((one) =>
    [one.title, one.textContent?.trim()].includes(name),
  )!;
}

async function click(name: string): Promise<void> {
  await act(async () => named(name).click());
}

async function setTime(label: string, time: string): Promise<void> {
  const of = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label)!;
  const field = document.getElementById(of.htmlFor) as HTMLInputElement;
  await act(async () => {
    field.value = time;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
