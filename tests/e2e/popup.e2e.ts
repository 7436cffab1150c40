import type { Page } from '@playwright/test';
import { expect, type Onward, openPanel, saveStep, test } from './onward.ts';
import { rowsOf } from './raw-store.ts';

const day = 24 * 3_600_000;

/** The popup's page, with one step that came due yesterday and one set for next week. */
async function popupWithTwo(onward: Onward): Promise<Page> {
  await set(onward, 'ines', 'tomorrow 9am call about Q3 pricing');
  await set(onward, 'amara', 'in 5 days mail the draft contract');
  await onward.passTime(2 * day);
  const popup = await onward.ownPage('popup.html');
  // What is to come is read after what is due; here both are there before a key is pressed.
  await expect(popup.getByRole('region', { name: 'Next 7 days' })).toBeVisible();
  return popup;
}

async function set(onward: Onward, whose: 'ines' | 'amara', line: string): Promise<void> {
  const page = await onward.openThread(whose);
  await openPanel(page);
  await saveStep(page, line);
  await page.close();
}

test('the popup lists what is overdue before what comes', async ({ onward }) => {
  const popup = await popupWithTwo(onward);
  const regions = popup.getByRole('region');
  await expect(regions).toHaveCount(2);
  await expect(regions.nth(0)).toHaveAccessibleName('Overdue');
  await expect(regions.nth(1)).toHaveAccessibleName('Next 7 days');
  const overdue = popup.getByRole('region', { name: 'Overdue' }).getByRole('listitem');
  await expect(overdue).toHaveCount(1);
  await expect(overdue).toContainText('Ines Duarte');
  for (const name of ['Done', 'Snooze', 'Open', 'Edit']) {
    await expect(overdue.getByRole('button', { name, exact: true })).toBeVisible();
  }
});

test('j, k and d, s, e, o do in the popup what the mouse does', async ({ onward }) => {
  const popup = await popupWithTwo(onward);
  const current = popup.locator('[aria-current=true]');
  await expect(current).toContainText('Ines Duarte');
  await popup.keyboard.press('j');
  await popup.keyboard.press('j');
  await expect(current).toContainText('Amara Osei');
  await popup.keyboard.press('k');
  await expect(current).toContainText('Ines Duarte');

  await popup.keyboard.press('s');
  await expect(popup.getByRole('group', { name: 'Snooze' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();

  await popup.keyboard.press('e');
  await expect(popup.getByRole('textbox', { name: 'Purpose' })).toHaveValue('Q3 pricing');
  await popup.keyboard.press('Escape');

  const opening = onward.context.waitForEvent('page');
  await popup.keyboard.press('o');
  await expect(await opening).toHaveURL(/authuser=jana%40brightwell\.example#all\/1a1e8c7801871008$/);
});

test('Done asks how it went, then for the next step; Undo takes it back', async ({ onward }) => {
  const popup = await popupWithTwo(onward);
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await popup.keyboard.press('d');
  await expect(popup.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'moved forward' })).toBeFocused();
  await popup.keyboard.press('2');
  await expect(popup.getByRole('heading', { name: 'And next?' })).toBeVisible();
  await expect(popup.getByRole('textbox', { name: 'New next step' })).not.toHaveValue('');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('region', { name: 'Overdue' })).toContainText('Ines Duarte');
  await expect.poll(() => onward.badge()).toBe('1');
});

test('no next step, because: the contact rests until a day, and is no longer among those without a step', async ({
  onward,
}) => {
  const popup = await popupWithTwo(onward);
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await popup.keyboard.press('d');
  await expect(popup.getByRole('button', { name: 'moved forward' })).toBeFocused();
  await popup.keyboard.press('2');
  await expect(popup.getByRole('heading', { name: 'And next?' })).toBeVisible();
  await popup.keyboard.press('Escape');
  const without = popup.getByRole('region', { name: 'No next step' });
  await expect(without).toContainText('Ines Duarte');
  await without.getByRole('button', { name: 'Because…' }).click();
  await popup.getByLabel('Because', { exact: true }).fill('On leave until spring');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(without).toHaveCount(0);
});

test('a snoozed step is gone from what is due, and says to when', async ({ onward }) => {
  const popup = await popupWithTwo(onward);
  const overdue = popup.getByRole('region', { name: 'Overdue' });
  await overdue.getByRole('button', { name: 'Snooze' }).click();
  await popup.getByRole('group', { name: 'Snooze' }).getByRole('button').first().click();
  await expect(popup.getByText(/^Snoozed to/)).toBeVisible();
  await expect(overdue).toHaveCount(0);
});

test('search finds by name; ? lists the keys', async ({ onward }) => {
  const popup = await popupWithTwo(onward);
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await popup.keyboard.press('/');
  await expect(popup.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await popup.keyboard.type('amara');
  await expect(popup.getByRole('region', { name: 'Overdue' })).toHaveCount(0);
  await expect(popup.getByRole('region', { name: 'Next 7 days' })).toContainText('Amara Osei');
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('?');
  await expect(popup.getByText('J / K')).toBeVisible();
});

test('a clock that looks wrong is said in the popup and in the dashboard, with what it means', async ({
  onward,
}) => {
  const said = 'The computer’s clock looks wrong. Alerts come by it until it is set right.';
  const before = await onward.ownPage('popup.html');
  await expect(before.getByRole('searchbox', { name: 'Search' })).toBeVisible();
  await expect(before.getByText(said)).toHaveCount(0);
  await onward.passTime(3 * 366 * day);
  await expect.poll(() => before.evaluate(clockSign)).toBe('wrong');
  const popup = await onward.ownPage('popup.html');
  await expect(popup.getByText(said)).toBeVisible();
  const dashboard = await onward.ownPage('options.html');
  await expect(dashboard.getByText(said)).toBeVisible();
});

/** What the last look found of the clock; evaluated in a page of the extension. */
const clockSign = `${rowsOf('sign')}.then((rows) => rows.find((row) => row.id === 'clock')?.record.word)`;
