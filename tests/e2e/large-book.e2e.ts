import { newContact } from '../../lib/domain/contact.ts';
import type { ContactId, StepId } from '../../lib/domain/id.ts';
import { newStep } from '../../lib/domain/next-step.ts';
import { fillBook } from './fill-book.ts';
import { expect, test } from './onward.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

test('Today of a large book takes its keys on the first rows, and has its numbers once all is read', async ({
  onward,
}) => {
  const page = await onward.ownPage('options.html');
  const yesterday = Temporal.Now.plainDateISO('Europe/Lisbon').subtract({ days: 1 }).toString();
  const contact = Array.from({ length: 1_500 }, (_, at) =>
    newContact(`contact_${String(at).padStart(5, '0')}` as ContactId, Date.now() - 864e5, {
      name: `Person ${at}`,
    }),
  );
  const step = contact.map((who) =>
    newStep(`step_${who.id.slice(-5)}` as StepId, Date.now() - 864e5, {
      contact: who.id,
      due: { is: 'day', day: yesterday },
      channel: 'call',
      purpose: `go through the plan of ${who.name}`,
      value: '',
    }),
  );
  await fillBook(page, { contact, step }, Date.now());
  const overdue = page.getByRole('region', { name: 'Overdue' });
  await overdue.getByRole('listitem').first().waitFor();
  await page.keyboard.press('d');
  await page.getByRole('group', { name: 'How did it go?' }).waitFor();
  await page.keyboard.press('2');
  await page.getByText('Done: kept going.').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('1499 due', { exact: false })).toBeVisible();
  await expect(overdue.locator('.section-count')).toHaveText('1499');
  await expect(page.getByRole('link', { name: /^Book/ })).toContainText('1500');
});
