import type { Page } from '@playwright/test';
import { newContact } from '../../lib/domain/contact.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { firstSettings } from '../../lib/domain/settings.ts';
import { fillBook } from './fill-book.ts';
import { expect, type Onward, test } from './onward.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

/** Today, in a week whose review is due from Monday on. */
async function todayPage(onward: Onward): Promise<Page> {
  const page = await onward.ownPage('options.html#/today');
  const ines = newContact('contact_ines' as ContactId, Date.now() - 864e5, { name: 'Ines Duarte' });
  const settings = { ...firstSettings, welcomed: true, reviewDay: 1 };
  await fillBook(page, { contact: [ines], settings: [settings] }, Date.now());
  return page;
}

const line = (page: Page) => page.getByText('The weekly review is due: ten minutes.');

test('Today leads to the weekly review from its day on, by one quiet line and one key', async ({
  onward,
}) => {
  const page = await todayPage(onward);
  await expect(line(page)).toBeVisible();
  await page.reload();
  await expect(line(page)).toBeVisible();
  await page.getByRole('button', { name: 'Begin the review' }).press('Enter');
  await expect(page).toHaveURL(/#\/review$/);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'No next step' })).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

test('it is put off, and it is switched off for good, by keyboard', async ({ onward }) => {
  const page = await todayPage(onward);
  await page.getByRole('button', { name: 'Never offer this' }).press('Enter');
  await expect(page.getByText('Switched off. Settings bring it back.')).toBeVisible();
  await expect(line(page)).toHaveCount(0);
  await page.goto(page.url().replace(/#.*/, '#/settings/prompts'));
  const rule = page.getByRole('switch', { name: 'The weekly review' });
  await expect(rule).not.toBeChecked();
  await rule.press('Space');
  await expect(rule).toBeChecked();
  await page.goto(page.url().replace(/#.*/, '#/today'));
  await page.getByRole('button', { name: 'Not now' }).press('Enter');
  await expect(line(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('region', { name: 'No next step' })).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});
