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
import { recordTouch } from '../../lib/actions/record-touch.ts';
import { snoozeStep } from '../../lib/actions/snooze-step.ts';
import type { PopupDesk } from '../../lib/desks/popup-desk.ts';
import { noPreferences } from '../../lib/domain/contact.ts';
import { advisedIn } from '../../lib/messages/advised.ts';
import { assistantIn } from '../../lib/messages/assistant.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { noPage } from '../fakes/no-page.ts';
import { givenContact, givenStep } from '../fakes/people.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

const opened = { is: 'opened' as const };

let world: FakeWorld;
const acts = { onOpen: vi.fn(), onAnswer: vi.fn(), onSwitchOff: vi.fn() };

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
  expect(Object.values(acts).map((one) => one.mock.calls.length)).toEqual([1, 2, 1]);
  expect(acts.onAnswer.mock.calls).toEqual([['not now'], ['never']]);
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
  await listed();
  press('b');
  await vi.waitFor(() =>
    expect(document.querySelector('form')?.getAttribute('aria-label')).toMatch(/because/),
  );
});

test('a row leads to the contact page, by P and by its name', async () => {
  const { id } = await givenContact(world);
  const openDashboard = vi.fn();
  await listed({ openDashboard });
  press('p');
  act(() => document.querySelector<HTMLElement>('.row .row-name')!.click());
  expect(openDashboard.mock.calls).toEqual([[`#/contact/${id}`], [`#/contact/${id}`]]);
});

test('M drafts the step of a row, with what is known filled in, to be copied', async () => {
  const { id } = await givenContact(world);
  await givenStep(world, { due: { is: 'day', day: '2026-11-24' }, contact: id, channel: 'email' });
  await listed();
  press('m');
  await vi.waitFor(() => expect(document.querySelector('.draft textarea')).not.toBeNull());
  expect(document.querySelector<HTMLTextAreaElement>('.draft textarea')?.value).toContain('Ines');
});

test('beside the entry the coach says what it makes of the silence; its step is one press away, and can be put off', async () => {
  const { id } = await givenContact(world);
  await recordTouch(world, {
    who: { is: 'contact', id },
    channel: 'email',
    direction: 'out',
    outcome: null,
    note: '',
    about: 'the Q3 pricing',
    resource: null,
    at: null,
  });
  const opened = async () => {
    await listed();
    press('e');
    await vi.waitFor(() => expect(document.querySelector('.entry input')).not.toBeNull());
  };
  await opened();
  await vi.waitFor(() => expect(document.body.textContent).toContain('1 unanswered.'));
  await act(async () => document.querySelector<HTMLElement>('.coach li button')!.click());
  const line = document.querySelector<HTMLInputElement>('.entry input')!;
  expect(line.value).toContain('take “the Q3 pricing” one step further');
  expect(document.activeElement).toBe(line);
  const notNow = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Not now')!;
  await act(async () => notNow.click());
  await vi.waitFor(async () => expect(await world.store.read((tx) => tx.count('prompt'))).toBe(1));
  expect(document.body.textContent).not.toContain('1 unanswered.');
});

test('a line that names no channel goes by the one that they take, and their time and name are known', async () => {
  await givenContact(world, {
    zone: 'America/New_York',
    preferences: { ...noPreferences, channels: ['visit', 'email'] },
  });
  await listed();
  press('e');
  await vi.waitFor(() => expect(document.querySelector('.entry input')).not.toBeNull());
  const line = document.querySelector<HTMLInputElement>('.entry input')!;
  act(() => {
    line.value = 'fri 9am their time the seat table';
    line.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(document.querySelector('.entry')?.textContent).toContain(
    'Friday 27 Nov, 09:00 New York time · visit · the seat table',
  );
});

test('where it stands still, setting a next step asks how likely it is; what is missing becomes that step', async () => {
  const { id } = await givenContact(world);
  world.pass(30 * 86_400_000);
  await listed();
  press('e');
  await vi.waitFor(() => expect(document.body.textContent).toContain('It stands still: how likely'));
  const four = [...document.querySelectorAll<HTMLElement>('.rate button')].find(
    (one) => one.textContent === '4',
  );
  act(() => four?.click());
  const missing = document.querySelector<HTMLInputElement>('.rate input')!;
  act(() => {
    missing.value = 'the board has to meet';
    missing.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => {
    const alt2 = { key: '2', code: 'Digit2', altKey: true, bubbles: true, cancelable: true, composed: true };
    missing.dispatchEvent(new KeyboardEvent('keydown', alt2));
  });
  const line = () => document.querySelector<HTMLInputElement>('.entry input')!;
  await vi.waitFor(() => expect(line().value).toContain('settle what is missing: “the board has to meet”'));
  expect(document.body.textContent).toContain('Rated 4 of 10.');
  const rated = await world.store.read((tx) => tx.of('rating', [id]));
  expect(rated).toMatchObject([{ score: 4, missing: 'the board has to meet' }]);
});

test('a step that was acted on is gone at once: the next key is for the line after it', async () => {
  const contact = await givenContact(world);
  const today = { is: 'day', day: '2026-11-24' } as const;
  await givenStep(world, { contact: contact.id, due: today, purpose: 'the seat table' });
  await givenStep(world, { contact: contact.id, due: today, purpose: 'the depot plan' });
  let again = Promise.resolve();
  await listed({ listDue: () => again.then(() => listDue(world, { limit: 50 })) });
  again = new Promise(() => {});
  const first = document.querySelector('[aria-label=Today] li')!.textContent!;
  press('s');
  await vi.waitFor(() => expect(document.querySelector('[aria-label=Snooze]')).not.toBeNull());
  act(() => {
    const key = new KeyboardEvent('keydown', { key: 't', bubbles: true, cancelable: true, composed: true });
    document.querySelector('[aria-label=Snooze] button')!.dispatchEvent(key);
  });
  await vi.waitFor(() => expect(document.querySelector('[aria-label=Today]')).not.toBeNull());
  const rows = [...document.querySelectorAll('[aria-label=Today] li')].map((one) => one.textContent);
  expect(rows).toHaveLength(1);
  expect(rows).not.toContain(first);
});

test('a step that was changed meanwhile is said to be, and can be saved over', async () => {
  const contact = await givenContact(world);
  const step = await givenStep(world, { contact: contact.id, due: { is: 'day', day: '2026-11-24' } });
  await listed();
  press('e');
  await vi.waitFor(() => expect(document.querySelector('.entry')).not.toBeNull());
  const due = { is: 'day', day: '2026-12-01' } as const;
  await snoozeStep(world, { step: step.id, generation: step.generation, due });
  const save = () =>
    act(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Save'))?.click(),
    );
  save();
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain(
      'It was changed somewhere else meanwhile, to Tuesday 1 December. Save again to have it your way.',
    ),
  );
  save();
  await vi.waitFor(() => expect(document.querySelector('.entry')).toBeNull());
  const kept = await world.store.read((tx) => tx.get('step', step.id));
  expect(kept?.due).toEqual(step.due);
});

test('a step that is put off goes into another list, and the eye stays: the next row is the current one', async () => {
  const contact = await givenContact(world);
  const due = { is: 'day', day: '2026-11-24' } as const;
  for (const purpose of ['first', 'second', 'third']) {
    await givenStep(world, { contact: contact.id, due, purpose });
  }
  await listed();
  await vi.waitFor(() => expect(rows()).toHaveLength(3));
  const [, second, third] = rows().map(purposeOf);
  press('j');
  press('j');
  expect(purposeOf(current())).toBe(second);
  press('s');
  await vi.waitFor(() => expect(document.querySelector('.snooze')).not.toBeNull());
  act(() => {
    const t = { key: 't', bubbles: true, cancelable: true };
    document.querySelector('.snooze button')!.dispatchEvent(new KeyboardEvent('keydown', t));
  });
  await vi.waitFor(() => expect(document.body.textContent).toContain('Snoozed to'));
  await vi.waitFor(() => expect(purposeOf(current())).toBe(third));
});

test('where nothing is due that is said above what is to come, and the foot names the keys that work', async () => {
  const contact = await givenContact(world);
  const due = { is: 'time', at: '2026-11-26T09:00', zone: world.zone() } as const;
  await givenStep(world, { contact: contact.id, due });
  await listed();
  await vi.waitFor(() => expect(document.body.textContent).toContain('Nothing is due.'));
  expect(document.body.textContent).toContain('The one active contact has a next step.');
  expect(purposeOf(rows()[0]!)).toBe('Go through the Q3 pricing');
  expect(foot()).toBe('JKMoveDDoneSSnooze');
  press('d');
  await vi.waitFor(() => expect(foot()).toBe('1–7ChooseEscNot done after all'));
  press('Escape');
  act(() => document.querySelector<HTMLInputElement>('input[type=search]')!.focus());
  expect(foot()).toBe('OpenEscBack');
});

test('a row says since when nothing is set by the calendar, by which way they were last met, and who owes', async () => {
  world = fakeWorld({ now: '2026-11-24T08:00' });
  const { id } = await givenContact(world);
  await recordTouch(world, {
    who: { is: 'contact', id },
    channel: 'call',
    direction: 'out',
    outcome: null,
    about: 'the proposal',
    note: '',
    resource: null,
    at: world.now() - 9 * 3_600_000,
  });
  await listed();
  await vi.waitFor(() => expect(rows()[0]?.textContent).toContain('1 day'));
  expect(purposeOf(rows()[0]!)).toBe('The proposal');
  expect(rows()[0]?.textContent).toContain('Call: The proposal · no answer yet');
  expect(foot()).toBe('JKMoveESet next stepBBecause…');
});

test('“They replied” ends the wait of a step, and only a step that waits has it', async () => {
  world = fakeWorld({ now: '2026-11-24T08:00' });
  const due = { is: 'day', day: '2026-11-26' } as const;
  const { id } = await givenContact(world);
  const waits = await givenStep(world, { due, contact: id, onlyIfNoReply: true });
  const other = await givenStep(world, { due, purpose: 'the seat table' });
  await listed();
  await vi.waitFor(() => expect(rows()).toHaveLength(2));
  const buttons = () =>
    [...document.querySelectorAll('button')].filter((one) => one.textContent?.includes('They replied'));
  expect(buttons()).toHaveLength(1);
  act(() => buttons()[0]!.click());
  await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('Undo'));
  expect(buttons()).toEqual([]);
  const stateOf = (step: string) => world.store.read(async (tx) => (await tx.get('step', step))?.state);
  expect(await stateOf(waits.id)).toEqual({ is: 'replied', at: world.now() });
  expect(await stateOf(other.id)).toEqual({ is: 'open' });
});

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.row')];
}

test('who stands still is shown so among those without a next step, with the rule and its numbers', async () => {
  const still = await givenContact(world, { name: 'Ines Duarte', createdAt: world.now() - 40 * 864e5 });
  await givenContact(world, { name: 'Owen Price', createdAt: world.now() });
  await recordTouch(world, {
    who: { is: 'contact', id: still.id },
    channel: 'call',
    direction: 'both',
    outcome: 'kept going',
    about: 'the pilot',
    note: '',
    resource: null,
    at: world.now() - 30 * 864e5,
  });
  await listed();
  await vi.waitFor(() => expect(document.body.textContent).toContain('Owen Price'));
  const [ines, owen] = document.querySelectorAll('.row');
  expect(ines?.querySelector('.glyph')?.getAttribute('aria-label')).toBe('Stalled');
  expect(ines?.textContent).toContain('No forward touch for 40 days');
  expect(owen?.querySelector('.glyph')?.getAttribute('aria-label')).toBe('No next step');
});

function current(): HTMLElement {
  return document.querySelector<HTMLElement>('.row[aria-current=true]')!;
}

function purposeOf(row: HTMLElement): string {
  return row.querySelector('.row-what bdi')?.textContent ?? '';
}

/** The hints in the foot; Enter's cap is a drawing. */
function foot(): string {
  return document.querySelector('.key-hints')?.textContent?.replace('↵', '') ?? '';
}

/** The popup over the world, once its list is there. */
async function listed(other: Partial<PopupDesk> = {}): Promise<void> {
  const doors = {
    openPanel: async () => opened,
    openDashboard: async () => opened,
    advised: async () => advisedIn,
  };
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
    assistantFor: () => assistantIn(world, noPage, doors),
    open: async () => {},
    openDashboard: () => {},
    ...other,
  };
  const reader = readerIn(englishLine);
  act(() =>
    render(
      <Popup desk={desk} locale="en-GB" reader={reader} thisPage={null} after={null} changes={0} />,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(document.body.textContent).toContain('Ines Duarte'));
}

function press(key: string): void {
  act(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

function show(moment: Moment) {
  act(() => render(<MomentPart moment={moment} locale="en-GB" {...acts} />, document.body));
}
