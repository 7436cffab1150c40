import { expect, test } from 'vitest';
import { changeSettings, readSettings } from '../../../lib/actions/change-settings.ts';
import { chooseSettings } from '../../../lib/actions/choose-settings.ts';
import { hideTab } from '../../../lib/actions/place-tab.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';

test('the tab that is hidden on two sites in one moment is hidden on both', async () => {
  const world = fakeWorld();
  await Promise.all([hideTab(world, 'gmail'), hideTab(world, 'linkedin')]);
  expect((await readSettings(world)).tabHidden).toEqual({ gmail: true, linkedin: true });
});

test('of what is switched by name the other names stay, also those that another page has switched since', async () => {
  const world = fakeWorld();
  await changeSettings(world, { promptsOff: { 'they wrote': true } });
  await chooseSettings(world, { changes: { promptsOff: { 'own address': true } }, words: 'Chose' });
  await chooseSettings(world, { changes: { promptsOff: { 'they wrote': false } }, words: 'Chose' });
  expect((await readSettings(world)).promptsOff).toEqual({ 'they wrote': false, 'own address': true });
});
