import { newContact } from '../../lib/domain/contact.ts';
import type { ContactId, TouchId } from '../../lib/domain/id.ts';
import type { Touch } from '../../lib/domain/touch.ts';
import { fillBook } from './fill-book.ts';
import { expect, test } from './onward.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

test('a touch is set right and taken off by keyboard, its numbers follow, and Undo brings it back', async ({
  onward,
}) => {
  const page = await onward.ownPage('options.html');
  const ines = newContact('contact_ines' as ContactId, Date.now() - 30 * 864e5, { name: 'Ines Duarte' });
  const touch: Touch = {
    id: 'touch_ines' as TouchId,
    contact: ines.id,
    step: null,
    channel: 'email',
    direction: 'out',
    outcome: null,
    at: Date.now() - 3 * 864e5,
    note: '',
    about: 'the Q3 pricing',
    resource: null,
    batch: null,
  };
  await fillBook(page, { contact: [ines], touch: [touch] }, Date.now());
  await page.goto(page.url().replace(/#.*|$/, `#/contact/${ines.id}`));
  const behind = page.getByRole('region', { name: 'Behind you' });
  const row = behind.getByRole('listitem');
  await expect(row).toContainText('no answer yet');
  await expect(behind).toContainText('1 unanswered');
  const menu = behind.getByRole('button', { name: /^More for: .*the Q3 pricing$/ });

  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'About' })).toHaveValue('the Q3 pricing');
  await dialog.getByRole('combobox', { name: 'What came of it' }).selectOption('moved forward');
  await dialog.getByRole('textbox', { name: 'Note' }).fill('they asked for a second depot');
  const day = dialog.getByLabel('Day', { exact: true });
  await day.fill('2035-01-01');
  await day.press('Enter');
  await expect(dialog).toContainText('That day is still to come.');
  await day.fill('2025-03-14');
  await day.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(row).toContainText('moved forward');
  await expect(row).toContainText('14 Mar');
  await expect(behind).not.toContainText('unanswered');

  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Touch removed.')).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(row).toContainText('they asked for a second depot');
});
