// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AfterDone } from '../../components/outcome/after-done.tsx';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { finishStep } from '../../lib/actions/finish-step.ts';
import type { Channel } from '../../lib/domain/channel.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import { advisedIn } from '../../lib/messages/advised.ts';
import { assistantIn } from '../../lib/messages/assistant.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import { readPurpose } from '../../lib/phrases/coach/read-purpose.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { noPage } from '../fakes/no-page.ts';
import { givenContact, givenStep } from '../fakes/people.ts';

const doors = {
  openPanel: async () => ({ is: 'opened' as const }),
  openDashboard: async () => ({ is: 'opened' as const }),
  advised: async () => advisedIn,
};
// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

let world: FakeWorld;
let takeBack: (() => Promise<unknown>) | null = null;
let step: NextStep;

beforeEach(() => {
  takeBack = null;
  world = fakeWorld({ now: '2026-11-24T10:00' });
});
afterEach(() => {
  render(null, document.body);
});

describe('after a meeting the rating is asked beside what is next, and takes nothing away from it', () => {
  test('by keyboard: R, a digit, what it takes, Enter', async () => {
    await done('meeting');
    await asked();
    expect(document.activeElement?.closest('.rate')).toBeNull();
    await press('r');
    await press('7');
    await type('one number for both depots');
    await press('Enter');
    await vi.waitFor(async () =>
      expect(await ratings()).toMatchObject([{ score: 7, missing: 'one number for both depots' }]),
    );
    await vi.waitFor(() => expect(document.querySelector('.rate')).toBeNull());
    expect(document.activeElement?.closest('ul')).not.toBeNull();
  });

  test('what it takes becomes a need by one key', async () => {
    await done('meeting');
    await asked();
    await press('r');
    await press('4');
    await type('the depot in Porto');
    await press('1', { altKey: true, code: 'Digit1' });
    await vi.waitFor(async () => {
      const needs = await world.store.read((tx) => tx.of('need', [step.contact]));
      expect(needs).toMatchObject([
        { text: 'the depot in Porto', weight: 5, evidence: '4 of 10 on 2026-11-24' },
      ]);
    });
    // One act: both are taken back together.
    await vi.waitFor(() => expect(takeBack).not.toBeNull());
    await takeBack?.();
    expect(await ratings()).toEqual([]);
    expect(await world.store.read((tx) => tx.of('need', [step.contact]))).toEqual([]);
  });

  test('what it takes becomes the next step by one key, dated and ready to be saved', async () => {
    await done('meeting');
    await asked();
    await press('r');
    await press('4');
    await type('the depot in Porto');
    await press('2', { altKey: true, code: 'Digit2' });
    const purpose = 'settle what is missing: “the depot in Porto”';
    await vi.waitFor(() =>
      expect(document.querySelector('.reading')?.textContent).toContain(
        `Thursday 26 November · meeting · ${purpose}`,
      ),
    );
    await press('Enter');
    await vi.waitFor(async () => {
      const steps = await world.store.read((tx) => tx.of('step', [step.contact]));
      expect(steps).toMatchObject([{}, { purpose, due: { is: 'day', day: '2026-11-26' } }]);
    });
  });

  test('without a word of what it takes nothing becomes of it', async () => {
    await done('meeting');
    await asked();
    await press('r');
    await press('4');
    await press('1', { altKey: true, code: 'Digit1' });
    expect(document.querySelector('.rate')).not.toBeNull();
    expect(await ratings()).toEqual([]);
  });

  test('10 is one key, and asks nothing more', async () => {
    await done('meeting');
    await asked();
    await press('r');
    await press('0');
    await vi.waitFor(async () => expect(await ratings()).toMatchObject([{ score: 10 }]));
  });

  test("'Not now' sends it away and keeps it away", async () => {
    await done('meeting');
    await asked();
    await click('Not now');
    expect(document.querySelector('.rate')).toBeNull();
    await done('meeting', step.contact);
    expect(document.querySelector('.rate')).toBeNull();
  });

  test('a mail, and who switched it off, are not asked', async () => {
    await done('email');
    expect(document.querySelector('.rate')).toBeNull();
    await changeSettings(world, { promptsOff: { 'gap rating': true } });
    await done('meeting');
    expect(document.querySelector('.rate')).toBeNull();
  });
});

test('what is next is asked with its proposals, never with "No next step" as the first to press', async () => {
  const real = assistantIn(world, noPage, doors);
  let offer = () => {};
  const held = new Promise<void>((go) => {
    offer = go;
  });
  const proposeNext = vi.fn<Assistant['proposeNext']>((of) => held.then(() => real.proposeNext(of)));
  const finishStep = vi.fn<Assistant['finishStep']>((of) => real.finishStep(of));
  await ask('call', { assistant: { ...real, proposeNext, finishStep } });
  await click('kept going');
  await vi.waitFor(() => expect(proposeNext).toHaveBeenCalled());
  expect(document.body.textContent).not.toContain('And next?');
  await press('1');
  await click('no answer');
  await act(async () => offer());
  await vi.waitFor(() => expect(document.body.textContent).toContain('And next?'));
  expect(finishStep).toHaveBeenCalledOnce();
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement?.textContent).not.toContain('No next step');
});

test('Esc while the answer is being kept leaves once it is kept: nobody goes on from what is no longer so', async () => {
  const real = assistantIn(world, noPage, doors);
  let keep = () => {};
  const held = new Promise<void>((go) => {
    keep = go;
  });
  const onEnd = vi.fn();
  const finishStep = vi.fn<Assistant['finishStep']>((of) => held.then(() => real.finishStep(of)));
  await ask('call', { assistant: { ...real, finishStep }, onEnd });
  await click('kept going');
  await press('Escape');
  expect(onEnd).not.toHaveBeenCalled();
  await act(async () => keep());
  await vi.waitFor(() => expect(onEnd.mock.calls).toEqual([['later']]));
  expect(await world.store.read((tx) => tx.get('step', step.id))).toMatchObject({ state: { is: 'done' } });
  expect(document.body.textContent).not.toContain('And next?');
});

test('proposals that cannot be had are told, and what is next is asked all the same', async () => {
  const proposeNext = () => Promise.reject(new Error('nothing answers'));
  const onTrouble = vi.fn();
  await ask('call', { assistant: { ...assistantIn(world, noPage, doors), proposeNext }, onTrouble });
  await click('kept going');
  await vi.waitFor(() => expect(document.body.textContent).toContain('And next?'));
  expect(onTrouble).toHaveBeenCalledOnce();
});

describe('where a step stood ready behind the one that is done', () => {
  let ready: NextStep;
  beforeEach(async () => {
    const first = await givenStep(world, { due: { is: 'day', day: '2026-11-20' }, purpose: 'the first' });
    ready = await givenStep(world, {
      contact: first.contact,
      due: { is: 'day', day: '2026-12-01' },
      channel: 'email',
      purpose: 'send the route plan',
      onlyIfNoReply: true,
      owner: 'Jana',
    });
    await finishStep(world, {
      step: first.id,
      generation: 1,
      outcome: 'kept going',
      note: '',
      triggerHappened: false,
    });
    await done('call', first.contact);
  });
  const open = async () =>
    (await world.store.read((tx) => tx.of('step', [ready.contact]))).filter((one) => one.state.is === 'open');

  test('Enter brings it up itself, with all that it says: it waits for a reply as before', async () => {
    expect(document.querySelector('[aria-pressed=true]')?.textContent).toContain('send the route plan');
    await press('Enter');
    await vi.waitFor(() => expect(document.body.textContent).toContain('And next?'));
    const { id, onlyIfNoReply, owner, purpose, cameFrom } = ready;
    await vi.waitFor(async () =>
      expect(await open()).toMatchObject([{ id, onlyIfNoReply, owner, purpose, cameFrom }]),
    );
  });

  test('its exact time stays in the zone in which it was agreed', async () => {
    const agreed = { is: 'time', at: '2026-12-01T15:00', zone: 'America/New_York' } as const;
    await world.store.change((tx) => tx.put('step', { ...ready, due: agreed }));
    await done('call', ready.contact);
    expect(document.querySelector('.reading')?.textContent).toContain('15:00 New York time');
    await press('Enter');
    await vi.waitFor(async () => expect(await open()).toHaveLength(1));
    expect((await open())[0]).toMatchObject({ id: ready.id, due: agreed });
  });

  test('a line of one’s own joins the plan, and what stood ready stays', async () => {
    await act(async () => document.querySelector<HTMLElement>('.entry input')!.focus());
    await type('fri 9am call about the trial seats');
    expect(document.querySelector('[aria-pressed=true]')).toBeNull();
    await press('Enter');
    await vi.waitFor(async () => expect(await open()).toHaveLength(2));
    expect((await open()).map((one) => one.purpose).sort()).toEqual([
      'send the route plan',
      'the trial seats',
    ]);
    const { due, generation, onlyIfNoReply } = ready;
    expect((await open()).find((one) => one.id === ready.id)).toMatchObject({
      due,
      generation,
      onlyIfNoReply,
    });
  });
});

test('the coach has a word before a hollow next step is saved, and “Save anyway” is counted', async () => {
  await done('call');
  await act(async () => document.querySelector<HTMLElement>('.entry input')!.focus());
  await type('fri call just checking in');
  await press('Enter');
  await vi.waitFor(() =>
    expect(document.querySelector('.coach.hollow')?.textContent).toContain(
      '“Checking in” gives them no reason to answer.',
    ),
  );
  const steps = () => world.store.read((tx) => tx.of('step', [step.contact]));
  expect(await steps()).toHaveLength(1);
  await click('Save anyway');
  await vi.waitFor(async () => expect(await steps()).toMatchObject([{}, { savedAnyway: true }]));
});

test('Enter twice on a proposal, before the first is answered, sets one step', async () => {
  const { id } = await givenContact(world);
  await done('call', id);
  await act(async () => {
    const way = { key: 'Enter', bubbles: true, cancelable: true };
    for (let times = 0; times < 2; times += 1)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', way));
    await new Promise((go) => setTimeout(go));
  });
  const steps = await world.store.read((tx) => tx.of('step', [id]));
  expect(steps.map((one) => one.state.is).sort()).toEqual(['done', 'open']);
});

/** A step by this channel, finished with "kept going"; the next step is asked. */
async function done(channel: Channel, contact?: NextStep['contact']): Promise<void> {
  await ask(channel, { contact });
  await click('kept going');
  await vi.waitFor(() => expect(document.body.textContent).toContain('And next?'));
  await act(async () => void (await new Promise((go) => setTimeout(go))));
}

/** Done was pressed on a step by this channel: how did it go? */
async function ask(
  channel: Channel,
  around: {
    contact?: NextStep['contact'] | undefined;
    assistant?: Assistant;
    onTrouble?: (trouble: unknown) => void;
    onEnd?: (ended: 'next' | 'later' | null) => void;
  },
) {
  step = await givenStep(world, {
    due: { is: 'day', day: '2026-11-24' },
    channel,
    ...(around.contact && { contact: around.contact }),
  });
  await act(async () => {
    render(null, document.body);
    render(
      <AfterDone
        step={step}
        stage={null}
        around={{
          now: world.now(),
          zone: world.zone(),
          locale: 'en-GB',
          reader: readerIn(englishLine),
          names: [],
          theirZone: null,
          workingHours: { from: '09:00', to: '17:00' },
          usual: 'call',
        }}
        assistant={around.assistant ?? assistantIn(world, noPage, doors)}
        readPurpose={(said) => readPurpose(said, 'en')}
        undo={{
          done: null,
          say: (said, back) => {
            if (said.startsWith('Rated')) takeBack = back ?? null;
          },
          hold: () => {},
          undo: async () => {},
        }}
        onEnd={around.onEnd ?? (() => {})}
        onTrouble={
          around.onTrouble ??
          ((trouble) => {
            throw trouble;
          })
        }
      />,
      document.body,
    );
  });
}

async function asked(): Promise<void> {
  await vi.waitFor(() =>
    expect(document.querySelector('.rate')?.textContent).toContain('The meeting is fresh'),
  );
}

async function click(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  if (found === undefined) throw new Error(`No button ${name}: ${document.body.textContent}`);
  await act(async () => found.click());
}

async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const on = document.activeElement ?? document.body;
  await act(async () => {
    const way = { bubbles: true, cancelable: true, composed: true };
    on.dispatchEvent(new KeyboardEvent('keydown', { key, ...way, ...more }));
  });
}

async function type(said: string): Promise<void> {
  const field = document.activeElement as HTMLInputElement;
  await act(async () => {
    field.value = said;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function ratings() {
  return world.store.read((tx) => tx.of('rating', [step.contact]));
}
