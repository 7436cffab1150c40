import type { Page } from '@playwright/test';
import { newContact } from '../../lib/domain/contact.ts';
import type { ContactId, StepId } from '../../lib/domain/id.ts';
import { newStep, type StepWords } from '../../lib/domain/next-step.ts';
import { fillBook } from './fill-book.ts';
import { expect, type Onward, test, threads } from './onward.ts';
import { rowsOf } from './raw-store.ts';

const day = 24 * 3_600_000;
const zone = 'Europe/Lisbon';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

/** The popup's page, with one step of a mail thread that came due yesterday, and one for in three days. */
async function popupWithTwo(onward: Onward): Promise<Page> {
  const popup = await onward.ownPage('popup.html');
  const today = Temporal.Now.plainDateISO(zone);
  const [ines, amara] = ['Ines Duarte', 'Amara Osei'].map((name, at) =>
    newContact(`contact_${at}` as ContactId, Date.now() - 3 * day, { name }),
  );
  const step = (who: typeof ines, words: Omit<StepWords, 'contact' | 'value'>) =>
    newStep(`step_${words.channel}` as StepId, Date.now() - 2 * day, {
      ...words,
      contact: who!.id,
      value: '',
    });
  const call = step(ines, {
    due: { is: 'time', at: `${today.subtract({ days: 1 })}T09:00`, zone },
    channel: 'call',
    purpose: 'Q3 pricing',
    cameFrom: {
      site: 'gmail',
      kind: 'thread',
      id: '1a1e8c7801871008',
      account: 'jana@brightwell.example',
      title: 'Q3 pricing for the Lisbon and Porto depots',
      address: threads.ines,
    },
  });
  const mail = step(amara, {
    due: { is: 'day', day: today.add({ days: 3 }).toString() },
    channel: 'email',
    purpose: 'the draft contract',
  });
  await fillBook(popup, { contact: [ines!, amara!], step: [call, mail] }, Date.now());
  // What is to come is read after what is due; here both are there before a key is pressed.
  await expect(popup.getByRole('region', { name: 'Next 7 days' })).toBeVisible();
  return popup;
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
