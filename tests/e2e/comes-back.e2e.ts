import { expect, openPanel, saveStep, test } from './onward.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

test('how a step comes back is typed, chosen, seen, changed and taken away by keyboard', async ({
  onward,
}) => {
  const page = await onward.openThread('ines');
  await openPanel(page);
  const panel = page.getByRole('region', { name: 'Next step' });
  await saveStep(page, 'every monday 9am call about Q3 pricing');
  await expect(panel).toContainText('in any case, every Monday');

  // The field shows what was typed; a letter chooses another way, as in every select.
  await panel.getByRole('button', { name: 'Edit' }).press('Enter');
  const comesBack = panel.getByRole('combobox', { name: 'Comes back' });
  await expect(comesBack.locator('option:checked')).toHaveText('Every Monday');
  await comesBack.focus();
  await comesBack.press('End');
  await panel.getByRole('spinbutton', { name: 'Days after done' }).fill('30');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('in any case, 30 days after done');

  await panel.getByRole('button', { name: 'Edit' }).press('Enter');
  await comesBack.focus();
  await comesBack.press('Home');
  await expect(comesBack.locator('option:checked')).toHaveText('Never');
  await panel.getByRole('textbox', { name: 'Purpose' }).press('Enter');
  await expect(panel).toContainText('in any case');
  await expect(panel).not.toContainText('after done');
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(panel).toContainText('30 days after done');

  const popup = await onward.ownPage('popup.html');
  await expect(popup.getByRole('listitem').first()).toContainText('30 days after done');
});

test('many are set at once to come back, chosen by keyboard', async ({ onward }) => {
  const page = await onward.ownPage('options.html');
  await page.getByRole('button', { name: 'Fill a sample book' }).click();
  await page.evaluate("location.hash = '#/book'");
  const boxes = page.getByRole('checkbox', { name: /^Choose / });
  await boxes.nth(0).press('Space');
  await boxes.nth(1).press('Space');
  await page.getByRole('button', { name: 'Set next step' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'New next step' })
    .pressSequentially('fri call about the plan for spring');
  await dialog.getByRole('button', { name: 'Details' }).press('Enter');
  const comesBack = dialog.getByRole('combobox', { name: 'Comes back' });
  await comesBack.focus();
  await comesBack.press('ArrowDown');
  await expect(comesBack.locator('option:checked')).toHaveText('Every Friday');
  await dialog.getByRole('textbox', { name: 'Purpose' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
});
