// @vitest-environment jsdom
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blocksSection } from '../../components/settings/blocks-section.tsx';
import { processSection } from '../../components/settings/process-section.tsx';
import type { SectionProps } from '../../components/settings/section-props.ts';
import type { SettingSection } from '../../components/settings/sections.ts';
import { type BlockWords, saveBlock } from '../../lib/actions/save-block.ts';
import { type StageWords, saveStage, shiftStage } from '../../lib/actions/save-stage.ts';
import { firstSettings } from '../../lib/domain/settings.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';

options.requestAnimationFrame = (flush) => queueMicrotask(flush);

let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld({ now: '2026-11-24T08:52' });
  const stage = { definition: '', trigger: '', expectedDays: 10, usualNeeds: [] };
  await saveStage(world, { ...stage, name: 'First talk' });
  await saveStage(world, { ...stage, name: 'Proposal' });
});
afterEach(() => render(null, document.body));

test('a line opens in its place with the focus in it, and gives the focus back', async () => {
  await shown(processSection);
  await press('Edit Proposal');
  expect(focused()).toBe('Name');
  await press('Cancel');
  expect(focused()).toBe('Edit Proposal');
  await press('Add a stage');
  expect(focused()).toBe('Name');
  await press('Cancel');
  expect(focused()).toBe('Add a stage');
});

test('a stage is moved by one key pressed again and again: the focus goes with it to the top', async () => {
  await shown(processSection);
  await press('Move Proposal up');
  expect(document.querySelector('ol')?.textContent).toMatch(/1\. Proposal.*2\. First talk/);
  expect(focused()).toBe('Move Proposal up');
  await press('Move Proposal up');
  expect(focused()).toBe('Move Proposal up');
});

test('Enter in a line saves, and the focus goes back to what was changed', async () => {
  await shown(processSection);
  await press('Edit First talk');
  await write('Name', 'First meeting');
  await enter();
  expect(focused()).toBe('Edit First meeting');
  expect((await world.store.read((tx) => tx.all('stage'))).map((one) => one.name)).toContain('First meeting');
});

test('the focus stays where the user went on to while it was saved', async () => {
  await shown(processSection);
  await press('Edit First talk');
  const enters = enter();
  const elsewhere = document.body.appendChild(document.createElement('input'));
  elsewhere.focus();
  await enters;
  expect(document.activeElement).toBe(elsewhere);
  expect(document.querySelector('form')).toBeNull();
  elsewhere.remove();
});

test('what is wrong is said beside its field, until it is changed, and nothing that was typed is lost', async () => {
  await shown(processSection);
  await press('Edit First talk');
  await write('Name', '  ');
  await write('Expected days', '9000');
  await enter();
  expect(problemOf('Name')).toBe('It needs a name.');
  await write('Name', 'First meeting');
  expect(problemOf('Name')).toBe('');
  await enter();
  expect(problemOf('Expected days')).toBe('Expected days are a whole number from 1 to 3650.');
  expect(field('Name').value).toBe('First meeting');
});

test('a block without its times, or that ends before it begins, says which', async () => {
  await shown(blocksSection);
  await press('Add a block');
  await write('From', '');
  await enter();
  expect([problemOf('From'), problemOf('To')]).toEqual(['A time, such as 09:00.', '']);
  await write('From', '11:00');
  await enter();
  expect([problemOf('From'), problemOf('To')]).toEqual(['', 'The block ends before it begins.']);
  await write('To', '12:30');
  await enter();
  expect(await world.store.read((tx) => tx.all('block'))).toMatchObject([{ from: '11:00', to: '12:30' }]);
  expect(focused()).toBe('Add a block');
});

/** A section of the settings, drawn anew after what was saved, as the page does. */
async function shown(section: (props: SectionProps) => SettingSection): Promise<void> {
  const draw = async () => {
    const made = await world.store.read(async (tx) => ({
      blocks: await tx.all('block'),
      stages: await tx.all('stage'),
      inStage: new Map(),
    }));
    const props = {
      made,
      settings: firstSettings,
      desk: {
        locale: 'en-GB',
        saveStage: (said: StageWords) => saveStage(world, said),
        shiftStage: (asked: Parameters<typeof shiftStage>[1]) => shiftStage(world, asked),
        saveBlock: (said: BlockWords) => saveBlock(world, said),
      },
      done: (_: string, work: Promise<unknown>) => void work.then(draw),
      shell: { say: () => void draw(), failed: (reason: unknown) => Promise.reject(reason) },
    } as unknown as SectionProps;
    render(
      section(props).entries.map((one) => one.show()),
      document.body,
    );
  };
  await turn(draw);
}

/** Does something as a user does it, and waits until all of it is drawn: each is a chain of microtasks. */
async function turn(work: () => unknown): Promise<void> {
  await work();
  await new Promise((go) => setTimeout(go));
}

const named = (name: string) => {
  const labelled = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === name);
  const found =
    labelled?.control ??
    [...document.querySelectorAll<HTMLElement>('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
  if (!found) throw new Error(`Nothing is called ${name}`);
  return found;
};
const field = (name: string) => named(name) as HTMLInputElement;

function press(name: string): Promise<void> {
  return turn(() => {
    named(name).focus();
    named(name).click();
  });
}

function write(name: string, text: string): Promise<void> {
  return turn(() => {
    field(name).value = text;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Enter in the form that is open: the browser submits it. */
function enter(): Promise<void> {
  return turn(() => {
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  });
}

function focused(): string | undefined {
  const element = document.activeElement as HTMLInputElement;
  return (
    element.labels?.[0]?.textContent?.trim() ||
    element.getAttribute('aria-label') ||
    element.textContent ||
    ''
  );
}

function problemOf(name: string): string {
  const ids = field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
