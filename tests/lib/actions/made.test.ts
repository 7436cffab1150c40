import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../lib/actions/change-settings.ts';
import { chooseSettings } from '../../../lib/actions/choose-settings.ts';
import { removeBlock, saveBlock } from '../../../lib/actions/save-block.ts';
import {
  retireStage,
  reviveStage,
  saveStage,
  shiftStage,
  startProcess,
} from '../../../lib/actions/save-stage.ts';
import { removeTemplate, saveTemplate } from '../../../lib/actions/save-template.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import type { StageId } from '../../../lib/domain/id.ts';
import { readyProcesses } from '../../../lib/domain/ready-processes.ts';
import { processOf } from '../../../lib/domain/stage.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact } from '../../fakes/people.ts';

const stagesIn = async (world: ReturnType<typeof fakeWorld>) =>
  processOf(await world.store.read((tx) => tx.all('stage')));
const names = async (world: ReturnType<typeof fakeWorld>) => (await stagesIn(world)).map((one) => one.name);
const morning = { name: '', day: 2, from: '09:00', to: '10:00', channels: [], exceptions: {} };

describe('a choice in the settings', () => {
  test('is kept at once, leaves all others, and has the alerts looked at again', async () => {
    const world = fakeWorld();
    await chooseSettings(world, { changes: { leadMinutes: 15 }, words: 'Lead changed.' });
    await chooseSettings(world, { changes: { theme: 'dark' }, words: 'Theme changed.' });
    expect(await readSettings(world)).toMatchObject({
      leadMinutes: 15,
      theme: 'dark',
      workingDays: [1, 2, 3, 4, 5],
    });
    expect(world.looks).toBe(2);
  });

  test('is taken back without taking back a later one', async () => {
    const world = fakeWorld();
    await chooseSettings(world, { changes: { leadMinutes: 5 }, words: '' });
    const { undo } = await chooseSettings(world, { changes: { leadMinutes: 15 }, words: 'Lead changed.' });
    expect(await undoAct(world, { undo })).toEqual({ words: 'Lead changed.', undone: 1, kept: 0 });
    expect((await readSettings(world)).leadMinutes).toBe(5);
  });
});

describe('a block', () => {
  test('is saved, changed, and removed, each to be taken back', async () => {
    const world = fakeWorld();
    const saved = await saveBlock(world, morning);
    if (saved.is !== 'saved') throw new Error(saved.why);
    await saveBlock(world, { ...saved.block, channels: ['call'] });
    const blocks = () => world.store.read((tx) => tx.all('block'));
    expect(await blocks()).toMatchObject([{ id: saved.block.id, channels: ['call'], day: 2 }]);
    const { undo } = await removeBlock(world, { block: saved.block.id });
    expect(await blocks()).toEqual([]);
    await undoAct(world, { undo });
    expect(await blocks()).toMatchObject([{ channels: ['call'] }]);
  });

  test.each([
    ['that ends before it begins', { from: '10:00', to: '09:00' }, 'ends before it begins'],
    ['without length', { from: '09:00', to: '09:00' }, 'ends before it begins'],
    ['on no day of the week', { day: 8 }, 'not valid'],
    ['with an exception on a day that does not exist', { exceptions: { '2026-02-31': true } }, 'not valid'],
  ])('%s is refused', async (_, changes, why) => {
    const world = fakeWorld();
    expect(await saveBlock(world, { ...morning, ...changes })).toEqual({ is: 'refused', why });
    expect(await world.store.read((tx) => tx.all('block'))).toEqual([]);
  });
});

describe('the process', () => {
  test('begins with a ready one, is changed, and put in another order', async () => {
    const world = fakeWorld();
    await startProcess(world, readyProcesses[1]!);
    expect(await names(world)).toEqual(['Enquiry', 'Brief', 'Offer', 'Work', 'After']);
    const [, brief] = await stagesIn(world);
    await saveStage(world, { ...brief!, name: 'Briefing', expectedDays: 9 });
    await shiftStage(world, { stage: brief!.id, by: 1 });
    await saveStage(world, { name: 'Thanks', definition: '', trigger: '', expectedDays: 3, usualNeeds: [] });
    expect(await names(world)).toEqual(['Enquiry', 'Offer', 'Briefing', 'Work', 'After', 'Thanks']);
  });

  test('does not move a stage beyond its ends', async () => {
    const world = fakeWorld();
    await startProcess(world, readyProcesses[0]!);
    const before = await names(world);
    const stages = await stagesIn(world);
    await shiftStage(world, { stage: stages[0]!.id, by: -1 });
    await shiftStage(world, { stage: stages.at(-1)!.id, by: 1 });
    expect(await names(world)).toEqual(before);
  });

  test('lets a stage go without orphaning anybody: its contacts move, or stay shown where they were', async () => {
    const world = fakeWorld();
    await startProcess(world, readyProcesses[1]!);
    const [enquiry, brief, offer] = await stagesIn(world);
    const ines = await givenContact(world, { stage: enquiry!.id, stageSince: 1 });
    const omar = await givenContact(world, { stage: brief!.id, stageSince: 1 });
    expect(await retireStage(world, { stage: enquiry!.id, into: offer!.id })).toMatchObject({ moved: 1 });
    expect(await retireStage(world, { stage: brief!.id, into: null })).toMatchObject({ moved: 0 });
    const { people, changes, all } = await world.store.read(async (tx) => ({
      people: [await tx.get('contact', ines.id), await tx.get('contact', omar.id)],
      changes: await tx.all('stageChange'),
      all: await tx.all('stage'),
    }));
    expect(people).toMatchObject([{ stage: offer!.id, stageSince: world.now() }, { stage: brief!.id }]);
    expect(changes).toMatchObject([{ contact: ines.id, from: enquiry!.id, to: offer!.id, at: world.now() }]);
    expect(all.map((one) => one.id)).toContain(brief!.id);
    expect(await names(world)).toEqual(['Offer', 'Work', 'After']);
    await reviveStage(world, { stage: brief!.id });
    expect(await names(world)).toEqual(['Brief', 'Offer', 'Work', 'After']);
  });

  test('refuses a stage without a name, or with days that cannot be', async () => {
    const world = fakeWorld();
    const words = { name: 'Offer', definition: '', trigger: '', expectedDays: 7, usualNeeds: [] };
    expect(await saveStage(world, { ...words, name: '  ' })).toEqual({ is: 'refused', why: 'no name' });
    expect(await saveStage(world, { ...words, expectedDays: 0 })).toEqual({
      is: 'refused',
      why: 'not valid',
    });
    expect(await retireStage(world, { stage: 'stage_nobody' as StageId, into: null })).toMatchObject({
      moved: 0,
    });
  });
});

test('a template is saved under its name, changed, and removed', async () => {
  const world = fakeWorld();
  const saved = await saveTemplate(world, {
    name: 'After a call',
    channel: 'email',
    text: 'Dear {first name}',
  });
  if (saved.is !== 'saved') throw new Error(saved.why);
  await saveTemplate(world, { ...saved.template, text: 'Hello {first name}' });
  expect(await world.store.read((tx) => tx.all('template'))).toMatchObject([{ text: 'Hello {first name}' }]);
  await removeTemplate(world, { template: saved.template.id });
  expect(await world.store.read((tx) => tx.all('template'))).toEqual([]);
  expect(await saveTemplate(world, { name: '', channel: 'call', text: '' })).toEqual({
    is: 'refused',
    why: 'no name',
  });
});
