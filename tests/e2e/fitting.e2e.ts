import { newContact, noPreferences } from '../../lib/domain/contact.ts';
import type { ContactId, StepId } from '../../lib/domain/id.ts';
import { newStep } from '../../lib/domain/next-step.ts';
import { fillBook } from './fill-book.ts';
import { expect, test } from './onward.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

const zone = 'Europe/Lisbon';
const today = () => Temporal.Now.plainDateISO(zone);
const short = (day: Temporal.PlainDate) => day.toLocaleString('en-GB', { weekday: 'short' });

test('Snooze and the fields offer the first day that the contact wishes, say why, and take their keys', async ({
  onward,
}) => {
  const page = await onward.ownPage('options.html');
  // A working day on which the contact likes to hear from us, and which is not tomorrow.
  let theirs = today().add({ days: 2 });
  while (theirs.dayOfWeek > 5) theirs = theirs.add({ days: 1 });
  const preferences = { ...noPreferences, days: [theirs.dayOfWeek] };
  const ines = newContact('contact_ines' as ContactId, Date.now() - 864e5, {
    name: 'Ines Duarte',
    preferences,
  });
  const step = newStep('step_plan' as StepId, Date.now() - 864e5, {
    contact: ines.id,
    due: { is: 'day', day: today().toString() },
    channel: 'call',
    purpose: 'go through the plan',
    value: '',
  });
  await fillBook(page, { contact: [ines], step: [step] }, Date.now());
  await page.goto(page.url().replace(/#.*|$/, `#/contact/${ines.id}`));
  await page.getByRole('button', { name: 'Snooze' }).waitFor();
  await page.keyboard.press('s');
  const snooze = page.getByRole('group', { name: 'Snooze' });
  const tomorrow = short(today().add({ days: 1 }));
  const why = new RegExp(`^${short(theirs)} .*\\(${tomorrow} (not their day|off)\\), free$`);
  await expect(snooze.getByRole('button', { name: 'Tomorrow' })).toHaveAccessibleDescription(why);
  await page.keyboard.press('t');
  await expect(page.getByText(/^Snoozed to/)).toContainText(String(theirs.day));
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText(/^Snoozed to/)).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Plan' })).toContainText(/today/i);

  await page.getByRole('list', { name: 'Plan' }).getByRole('button', { name: 'Edit' }).press('Enter');
  const presets = page.getByRole('list', { name: 'Days to choose from' });
  const fitting = presets.getByRole('button', { name: /^Tomorrow/ });
  await expect(fitting).toContainText(`(${tomorrow} `);
  await fitting.press('Enter');
  await page.getByRole('textbox', { name: 'Purpose' }).press('Enter');
  await expect(page.getByText(/^Next step on/)).toContainText(String(theirs.day));
});

test("the load of a day is counted with one's own number, once it is chosen by key", async ({ onward }) => {
  const page = await onward.ownPage('options.html#/settings');
  const pace = page.getByRole('combobox', { name: 'Minutes for one step' });
  await expect(pace.locator('option:checked')).toHaveText('As measured (12 a day)');
  await pace.focus();
  await pace.press('End');
  const minutes = page.getByRole('spinbutton', { name: 'Minutes of my own' });
  await minutes.fill('60');
  await minutes.press('Enter');
  await expect(page.getByText('Minutes for one step changed.')).toBeVisible();

  const panel = await onward.openThread('ines');
  await panel.getByRole('button', { name: 'Next step: none' }).click();
  await panel.getByRole('textbox', { name: 'New next step' }).fill('monday call about Q3 pricing');
  await expect(panel.getByRole('region', { name: 'Next step' })).toContainText('takes 2');
});
