// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RoutinesPart } from '../../components/routines/routines-part.tsx';
import { answerPrompt } from '../../lib/actions/may-speak.ts';
import { offerRoutineNotes } from '../../lib/actions/offer-upkeep.ts';
import { readMomentum } from '../../lib/actions/read-momentum.ts';
import { type RoutineWords, saveRoutine } from '../../lib/actions/save-routine.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld({ now: '2026-09-01T08:52' });
  const routine = {
    name: 'Nurture dream clients',
    every: 'week',
    counts: 'dream clients',
    target: 2,
  } as const;
  await saveRoutine(world, { ...routine, paused: false });
  world.setNow('2026-11-24T08:52+00:00[Europe/Lisbon]');
});
afterEach(() => render(null, document.body));

test('a routine that is hardly ever met is said plainly, with one proposal; taken, it is not said again', async () => {
  await shown();
  expect(document.body.textContent).toMatch(/Met 0 times of the last \d+\./);
  await click('Pause it');
  await vi.waitFor(async () =>
    expect(await world.store.read((tx) => tx.all('routine'))).toMatchObject([{ paused: true }]),
  );
  expect(await world.store.read((tx) => tx.all('prompt'))).toMatchObject([{ answer: 'taken' }]);
  await shown();
  expect(document.body.textContent).not.toContain('Met 0 times');
});

test('put off, it is not said again in that week', async () => {
  await shown();
  await click('Not now');
  await shown();
  expect(document.body.textContent).toContain('Nurture dream clients');
  expect(document.body.textContent).not.toContain('Met 0 times');
});

/** The routines as Momentum shows them, once it is known which notes may speak. */
async function shown(): Promise<void> {
  const book = await readMomentum(world);
  const time = {
    offerRoutineNotes: (asked: { said: readonly string[] }) => offerRoutineNotes(world, asked),
    saveRoutine: (asked: RoutineWords) => saveRoutine(world, asked),
  } as TimeDesk;
  const shell = {
    acts: { answerPrompt: (asked: Parameters<typeof answerPrompt>[1]) => answerPrompt(world, asked) },
    failed: (reason: unknown) => {
      throw reason;
    },
    say: () => {},
  } as unknown as DashboardDesk;
  await act(async () => {
    render(null, document.body);
    render(<RoutinesPart book={book} time={time} shell={shell} />, document.body);
  });
  await act(async () => void (await new Promise((go) => setTimeout(go))));
}

async function click(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  if (found === undefined) throw new Error(`No button ${name}: ${document.body.textContent}`);
  await act(async () => found.click());
}
