// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MomentPart } from '../../components/popup/moment-part.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { readSettings } from '../../lib/actions/change-settings.ts';
import type { Moment } from '../../lib/actions/in-the-moment.ts';
import { countDue, listAhead, listDue } from '../../lib/actions/list-due.ts';
import { listWithoutStep } from '../../lib/actions/list-without-step.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { givenContact, givenStep } from '../fakes/people.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

let world: FakeWorld;
const acts = { onOpen: vi.fn(), onNotNow: vi.fn(), onSwitchOff: vi.fn() };

beforeEach(() => {
  world = fakeWorld();
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, document.body);
});

test('while it is warm the popup names the next best step, and why; one press opens, puts off, or ends it', async () => {
  const contact = await givenContact(world);
  const step = await givenStep(world, { due: { is: 'day', day: '2026-11-24' }, contact: contact.id });
  show({
    is: 'keep swinging',
    prompt: 'prompt_1',
    step: { ...step, state: { is: 'open' } },
    contact,
    name: 'Ines Duarte',
    why: 'Due today.',
  });
  expect(document.body.textContent).toContain(
    'While it is warm: Ines Duarte. Call, to go through the Q3 pricing.',
  );
  expect(document.body.textContent).toContain('Due today.');
  for (const button of document.querySelectorAll('button')) button.click();
  expect(Object.values(acts).map((one) => one.mock.calls.length)).toEqual([1, 1, 1]);
});

test('a pause has nothing to open', () => {
  show({ is: 'pause', prompt: 'prompt_1', why: '5 misses in a row.' });
  expect([...document.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
    'Not now',
    'Never offer this',
  ]);
});

test('B says of somebody without a next step why there is none', async () => {
  await givenContact(world);
  const desk = {
    listDue: () => listDue(world, { limit: 50 }),
    listAhead: () => listAhead(world),
    countDue: () => countDue(world),
    listWithoutStep: () => listWithoutStep(world, { limit: 20 }),
    searchPeople: async () => [],
    settings: () => readSettings(world),
    inTheMoment: async () => null,
    switchOff: async () => null,
    stageOf: async () => null,
    assistantFor: () => ({}) as never,
    open: async () => {},
    openDashboard: () => {},
  };
  const reader = readerIn(englishLine);
  act(() =>
    render(
      <Popup desk={desk} locale="en-GB" reader={reader} thisPage={null} after={null} changes={0} />,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(document.body.textContent).toContain('Ines Duarte'));
  act(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true, cancelable: true }));
  });
  await vi.waitFor(() =>
    expect(document.querySelector('form')?.getAttribute('aria-label')).toMatch(/because/),
  );
});

function show(moment: Moment) {
  act(() => render(<MomentPart moment={moment} locale="en-GB" {...acts} />, document.body));
}
