import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { barriersOn } from './barriers.ts';
import { pressOn, tabTo } from './by-keyboard.ts';
import { fillBook } from './fill-book.ts';
import { fullWeeks } from './full-weeks.ts';
import { expect, type Onward, test } from './onward.ts';
import { holdsOnPaperAndFromRightToLeft, neverScrollsSideways } from './other-ways-of-reading.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

/** Tuesday 24 November 2026, 8:52 in Lisbon. */
const today = '2026-11-24';
const now = Date.parse('2026-11-24T08:52:00Z');

/** The dashboard on that Tuesday, with a book whose weeks are full; `people`: how many make the crowd in it. */
async function dashboard(onward: Onward, place: string, people?: number): Promise<Page> {
  await onward.passTime(now - Date.now());
  const page = await onward.ownPage(`options.html${place}`);
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  await fillBook(page, fullWeeks(today, now, 'Europe/Lisbon', people), now);
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  return page;
}

const toast = (page: Page) => page.locator('.dashboard-toast');

test('a week is planned by keyboard: a step goes to another day, another week, a day picked, and back', async ({
  onward,
}) => {
  const page = await dashboard(onward, '#/calendar');
  const day = (name: string) => page.getByRole('region', { name });
  const step = (where: string) => day(where).getByRole('button', { name: /Nadia Rahal.*Winter routes/s });
  await tabTo(page, page.locator('.agenda-main[tabindex="0"]'));
  await page.keyboard.press('ArrowRight');
  await expect(step('Wednesday 25 November')).toBeFocused();

  await page.keyboard.press('Shift+ArrowRight');
  await expect(step('Thursday 26 November')).toBeFocused();
  await expect(toast(page)).toContainText('Nadia Rahal: moved to Thursday 26 November.');

  await page.keyboard.press('Shift+ArrowDown');
  await expect(step('Thursday 3 December')).toBeFocused();

  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Move the step of Nadia Rahal' });
  await dialog.getByLabel('Day').fill('2026-11-27');
  await expect(dialog).toContainText(/That day holds \d+ of 12/);
  await page.keyboard.press('Enter');
  await expect(step('Friday 27 November')).toBeFocused();
  await expect(toast(page)).toContainText('Nadia Rahal: moved to Friday 27 November.');

  await page.keyboard.press('z');
  await expect(step('Thursday 3 December')).toBeVisible();
});

test('a step is dragged to another day', async ({ onward }) => {
  const page = await dashboard(onward, '#/calendar');
  const day = (name: string) => page.getByRole('region', { name });
  const card = day('Wednesday 25 November')
    .getByRole('listitem')
    .filter({ hasText: 'winter routes' })
    .first();
  await card.dragTo(day('Friday 27 November'));
  await expect(toast(page)).toContainText('moved to Friday 27 November.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(toast(page)).toBeHidden();
});

test('the load can be heard; Smooth shows what it would do, does it as one act, and takes it back', async ({
  onward,
}) => {
  const page = await dashboard(onward, '#/calendar');
  const load = page.getByRole('region', { name: 'Load, six weeks' });
  await expect(load).toContainText(/\d days hold more than your blocks can take/);
  // The picture is named by a sentence, the table says every day.
  const picture = page.getByRole('img', { name: /^Load of the coming six weeks: the fullest day holds \d+/ });
  await expect(picture).toBeVisible();
  await expect(page.getByRole('table', { name: 'Load, six weeks' }).getByRole('row')).toHaveCount(31);
  const before = await load.locator('header p').first().textContent();

  await pressOn(page, load.getByRole('button', { name: 'Smooth' }));
  await expect(load.getByRole('heading', { name: /Smooth would move \d+ steps/ })).toBeVisible();
  await expect(load.getByRole('table', { name: 'Proposed moves' }).getByRole('row')).not.toHaveCount(1);
  await expect(load).toContainText(/Worst day from \d+ to 12/);

  await pressOn(page, load.getByRole('button', { name: /^Move \d+ steps$/ }));
  await expect(toast(page)).toContainText(/\d+ steps moved\. Worst day from \d+ to 12\./);
  await expect(load.locator('header p').first()).not.toHaveText(before ?? '');

  await page.keyboard.press('z');
  await expect(load.locator('header p').first()).toHaveText(before ?? '');
});

test('a contact moves a stage onward by key, and back by undo', async ({ onward }) => {
  const page = await dashboard(onward, '#/pipeline');
  await expect(page.getByText(/No forward touch for \d+ days, this stage expects \d+/).first()).toBeVisible();
  const who = page.getByRole('button', { name: /Pavel Dvorak/ }).first();
  await tabTo(page, page.locator('.stage-main[tabindex="0"]'));
  await page.keyboard.press('ArrowRight');
  await expect(who).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(toast(page)).toContainText('Pavel Dvorak: now in Needs agreed.');
  await expect(page.getByRole('region', { name: /^Needs agreed/ })).toContainText('Pavel Dvorak');
  await expect(who).toBeFocused();
  await page.keyboard.press('z');
  await expect(page.getByRole('region', { name: /^First talk/ })).toContainText('Pavel Dvorak');
});

test('every number of momentum opens the list behind it', async ({ onward }) => {
  const page = await dashboard(onward, '#/momentum');
  await pressOn(page, page.getByRole('button', { name: /^Coverage, \d+%: show the list behind it$/ }));
  const dialog = page.getByRole('dialog', { name: 'Coverage' });
  await expect(dialog).toContainText('Active contacts with a future step.');
  await expect(dialog.getByRole('row')).not.toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await pressOn(page, page.getByRole('button', { name: /^Saved anyway, .*: show the list behind it$/ }));
  const anyway = page.getByRole('dialog', { name: 'Saved anyway' });
  await expect(anyway).toContainText('Steps set although the coach found no reason in them.');
  await page.keyboard.press('Escape');
  // The small lines have their numbers in the table, each with its list.
  await page.getByRole('radio', { name: 'Chart' }).press('ArrowRight');
  const weeks = page.getByRole('table', { name: 'All numbers by week' });
  for (const title of ['Activity', 'Effect', 'Coverage', 'Consistency']) {
    await weeks
      .getByRole('button', { name: new RegExp(`^${title} in the week of`) })
      .last()
      .press('Enter');
    await expect(page.getByRole('dialog', { name: title }).getByRole('row')).not.toHaveCount(1);
    await page.keyboard.press('Escape');
  }
  await pressOn(page, page.getByRole('button', { name: 'Nurture dream clients' }));
  await expect(page.getByRole('list', { name: 'Routines' })).toContainText(/Nurture dream clients.*of 2/s);
});

test('on holiday and back: nobody is left without a step, what falls inside is settled, told, handed over', async ({
  onward,
}) => {
  test.slow();
  const page = await dashboard(onward, '#/away');
  await pressOn(page, page.getByRole('button', { name: 'Plan an absence' }));
  const dialog = page.getByRole('dialog', { name: 'Plan an absence' });
  await dialog.getByLabel('First day away').fill('2026-12-07');
  await dialog.getByLabel('Last day away').fill('2026-12-11');
  await dialog.getByLabel('Who stands in').fill('Lena Fischer');
  await dialog.getByLabel('Their e-mail address').fill('lena@harrowgate.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Away, Monday 7 December to Friday 11 December',
  );
  await expect(page.getByRole('main')).toContainText('Back on Monday 14 December. Lena Fischer stands in.');

  // Who has no next step: one gets one, the next an honest word.
  const without = page.getByRole('table', { name: 'No next step' });
  await expect(without).toBeVisible();
  const parts = page.getByRole('navigation', { name: 'Parts of the absence' });
  await expect(parts).toContainText(/of \d+ settled/);
  const all = Number(/of (\d+) settled/.exec((await parts.textContent()) ?? '')?.[1]);
  await page.keyboard.press('s');
  await page.getByRole('textbox', { name: 'New next step' }).fill('tomorrow 9am call about the trial');
  await page.keyboard.press('Enter');
  await expect(parts).toContainText(`1 of ${all} settled`);
  await page.keyboard.press('b');
  await page.getByRole('dialog').getByLabel('Because', { exact: true }).fill('No budget this year');
  await page.keyboard.press('Enter');
  await expect(parts).toContainText(`2 of ${all} settled`);

  // What falls inside: the first to the backup, the others as proposed, in one sitting.
  await pressOn(page, parts.getByRole('button', { name: /Falls inside/ }));
  const inside = page.getByRole('table', { name: 'Falls inside' });
  await expect(parts).toContainText(/\d+ steps, 0 decided/);
  const steps = Number(/(\d+) steps, 0 decided/.exec((await parts.textContent()) ?? '')?.[1]);
  expect(steps).toBeGreaterThan(3);
  await expect(inside.getByRole('row')).toHaveCount(steps + 1);
  await page.keyboard.press('3');
  await expect(parts).toContainText(`${steps} steps, 1 decided`);
  const covered = (await inside.getByRole('row').nth(1).locator('strong').first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  for (let decided = 2; decided <= steps; decided += 1) {
    await page.keyboard.press('Enter');
    await expect(parts).toContainText(`${steps} steps, ${decided} decided`);
  }

  await pressOn(page, parts.getByRole('button', { name: /Replies/ }));
  await expect(page.getByRole('region', { name: 'Automatic reply, mail' })).toContainText(
    'I am away from Monday 7 December and back on Monday 14 December.',
  );
  await expect(page.getByRole('region', { name: 'Automatic reply, mail' })).toContainText('Lena Fischer');

  await pressOn(page, parts.getByRole('button', { name: /Hand-over file/ }));
  const saved = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Save the page to read' }));
  const handOver = readFileSync(await (await saved).path(), 'utf8');
  expect(handOver).toContain(covered);
  expect(handOver).not.toContain('Ines Duarte');
  const rows = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Save the file to import' }));
  const file = JSON.parse(readFileSync(await (await rows).path(), 'utf8'));
  expect(file.format).toBe('onward');
  expect(file.rows.contact.length).toBeGreaterThan(0);
  expect(file.rows.contact.length).toBeLessThan(steps);

  // Monday 14 December: a ramp, not a wall.
  await onward.passTime(20 * 86_400_000);
  const back = await onward.ownPage('options.html#/away');
  await expect(back.getByRole('heading', { name: 'A ramp, not a wall' })).toBeVisible();
  await pressOn(back, back.getByRole('button', { name: /^Move \d+ steps?$/ }));
  await expect(toast(back)).toContainText(/moved\. Worst day from \d+ to \d+\./);
});

test('the weekly review is done by keyboard and leaves a dated note', async ({ onward }) => {
  const page = await dashboard(onward, '#/review');
  const looks = [
    'What moved?',
    'What stands still?',
    'Who has no next step?',
    'What does next week hold?',
    'What can stop?',
  ];
  for (const look of looks) {
    await expect(page.getByRole('heading', { name: look })).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'What do you take along?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fewer mails, more calls.');
  await page.keyboard.press('Control+Enter');
  await expect(toast(page)).toContainText('Review done on Tuesday 24 November.');
  const before = page.getByRole('list', { name: 'Earlier reviews' });
  await expect(before).toContainText('Tuesday 24 November');
  await expect(before).toContainText(/Week of 23 November: .* next week.*Fewer mails, more calls\./s);
});

test('a resource and a template are added, seen where they fit, and removed with undo', async ({
  onward,
}) => {
  const page = await dashboard(onward, '#/library');
  await pressOn(page, page.getByRole('button', { name: 'Resource', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Resource' });
  await dialog.getByLabel('Title').fill('Budget notes that were read to the end');
  await dialog.getByLabel('Link').fill('javascript:alert(1)');
  await dialog.getByLabel('Tags').fill('budget, number');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('No address that can be opened');
  await dialog.getByLabel('Link').fill('northquay.example/notes');
  await page.keyboard.press('Enter');
  const side = page.getByRole('complementary', { name: 'Budget notes that were read to the end' });
  await expect(side.getByRole('link', { name: 'https://northquay.example/notes' })).toBeVisible();
  await expect(side.getByRole('list', { name: 'Fits' }).getByRole('listitem')).not.toHaveCount(0);
  await pressOn(page, side.getByRole('button', { name: 'Remove' }));
  await expect(side).toBeHidden();
  await page.keyboard.press('z');
  await expect(page.getByRole('link', { name: 'Budget notes that were read to the end' })).toBeVisible();

  // So are templates: a place that nothing fills is said, one that is known is put in by key.
  await page.evaluate(() => {
    location.hash = '#/library/templates';
  });
  await pressOn(page, page.getByRole('button', { name: 'Template', exact: true }));
  const form = page.getByRole('dialog', { name: 'Template' });
  await form.getByLabel('Name', { exact: true }).fill('Budget note');
  await form.getByLabel('Text', { exact: true }).fill('Hi {their dog}');
  await expect(form).toContainText('Nothing is ever filled in for {their dog}.');
  await form.getByLabel('Text', { exact: true }).fill('Hi ');
  await pressOn(page, form.getByRole('group').getByRole('button').first());
  await expect(form.getByLabel('Text', { exact: true })).toHaveValue(/^Hi \{[a-z ]+\}$/);
  await pressOn(page, form.getByRole('button', { name: 'Save' }));
  const templates = page.getByRole('list', { name: 'Templates' });
  await expect(templates).toContainText('Budget note');
  await pressOn(page, templates.getByRole('button', { name: 'Remove Budget note' }));
  // What was said of its making may still stand in the toast.
  await expect(templates).not.toContainText('Budget note');
  await expect(toast(page)).toContainText('Budget note');
  await page.keyboard.press('z');
  await expect(templates).toContainText('Budget note');
});

const places = ['calendar/smooth', 'pipeline', 'momentum', 'library', 'library/templates', 'away', 'review'];
test('no page of the week has a barrier that a tool can find, in light and dark, and none scrolls sideways', async ({
  onward,
}) => {
  test.slow();
  // As many as it takes for a day that holds too much.
  const page = await dashboard(onward, `#/${places[0]}`, 80);
  await expect(page.getByRole('heading', { name: /Smooth would move \d+ steps/ })).toBeVisible();
  for (const place of places) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`chrome-extension://${onward.id}/options.html#/${place}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await barriersOn(page), place).toEqual([]);
    for (const width of [320, 640, 1280]) await neverScrollsSideways(page, width);
    await holdsOnPaperAndFromRightToLeft(page);
  }
});
