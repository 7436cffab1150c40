import type { Locator, Page } from '@playwright/test';
import { firstSettings } from '../../lib/domain/settings.ts';
import { allowInPage } from './choose-linkedin.ts';
import { fillBook } from './fill-book.ts';
import {
  hearAsked,
  partsAreThere,
  reply,
  saved,
  setStep,
  theyReply,
  touch,
  withSavedPages,
} from './in-page.ts';
import { expect, openPanel, saveStep, test } from './onward.ts';

test.describe('an address that may be the user’s', () => {
  test.use({ how: withSavedPages });
  const thread = `${saved('alias-2026-08')}#inbox/1a0329f6cc01a2b3`;
  const question = (page: Page) => page.getByRole('group', { name: 'Is jana.m@brightwell.example you?' });

  test('is asked about once; one key says yes, and the settings show it', async ({ onward }) => {
    const page = await onward.context.newPage();
    await page.goto(thread);
    await expect(question(page)).toBeFocused();
    await page.keyboard.press('1');
    await expect(question(page)).toHaveCount(0);
    await expect(page.getByRole('group', { name: /^jana\.m@brightwell\.example is yours/ })).toBeVisible();
    const settings = await onward.ownPage('options.html#/settings');
    await expect(settings.getByRole('button', { name: 'Remove jana.m@brightwell.example' })).toBeVisible();
  });

  test('is left alone after a no, and every other key is the page’s', async ({ onward }) => {
    const page = await onward.context.newPage();
    await page.goto(thread);
    await expect(question(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(question(page).getByRole('button', { name: 'Yes' })).toBeFocused();
    await page.keyboard.press('2');
    await expect(question(page)).toHaveCount(0);
    const settings = await onward.ownPage('options.html#/settings');
    await expect(settings.getByText('Your addresses').first()).toBeVisible();
    await expect(settings.getByRole('button', { name: /^Remove jana/ })).toHaveCount(0);
    await onward.passTime(30 * 24 * 3_600_000);
    const asked = await hearAsked(onward);
    const again = await onward.context.newPage();
    await again.goto(thread);
    await asked.answered('askOwnAddress', again);
    await expect(again.getByRole('button', { name: 'Next step: none' })).toBeVisible();
    await expect(again.getByRole('group')).toHaveCount(0);
  });
});

test('in LinkedIn’s messages the next step can be chosen before sending, and goes with that message alone', async ({
  onward,
}) => {
  await allowInPage(onward);
  const profile = await onward.openProfile('ines');
  await partsAreThere(onward, profile);
  await setStep(profile, 'today linkedin the Q3 pricing for Porto');
  await profile.getByRole('link', { name: 'Message', exact: true }).click();
  const field = profile.getByRole('textbox', { name: 'Write a message…' });
  await field.pressSequentially('One number for both depots?');
  const choice = profile.getByRole('combobox', { name: 'Next step' });
  await expect(choice).toBeVisible();
  const covers = async () => {
    const bubble = (await profile.locator('.msg-convo-wrapper').boundingBox())!;
    const chip = (await profile.locator('.part-choice').boundingBox())!;
    return chip.y + chip.height - bubble.y;
  };
  await expect.poll(covers).toBeLessThanOrEqual(0);
  await choice.selectOption({ label: (await choice.locator('option').nth(1).textContent()) ?? '' });
  await profile.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(profile.getByRole('group', { name: /^Next step set:/ })).toBeVisible();
  await expect(choice).toHaveCount(0);
  await expect(profile.locator('.msg-s-event-listitem__body')).toHaveText(['One number for both depots?']);
  await openPanel(profile);
  await expect(profile.getByRole('region', { name: 'Next step' })).toContainText('if no reply');
});

const strip = (page: Page) => page.getByRole('group', { name: 'Sent. The next step with Ines?' });
const undoSend = (page: Page) => page.getByRole('alert').getByRole('link', { name: 'Undo' });
/** How often somebody was written to without an answer, and when, as the panel says it. */
const lastTouch = (page: Page) =>
  page.getByRole('region', { name: 'Next step' }).locator('.line-row').first();

test('a mail that is undone in time is no touch, and asks again when it goes out after all', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'today email the Q3 pricing for Porto');
  await reply(thread, 'One number for both depots: 38,400.');
  await expect(strip(thread)).toBeVisible();
  await undoSend(thread).click();
  await expect(thread.locator('.ip .editable')).toBeVisible();
  await expect(strip(thread)).toHaveCount(0);
  await openPanel(thread);
  await expect(lastTouch(thread)).toContainText('No touch yet');
  await thread.getByRole('region', { name: 'Next step' }).getByRole('button', { name: 'Close' }).click();
  await thread.locator('.ip .editable').press('Control+Enter');
  await expect(strip(thread)).toBeVisible();
});

test('a step that was made for a mail that is undone asks whether it stays', async ({ onward }) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'today email the Q3 pricing for Porto');
  const asks = thread.getByRole('group', { name: /^Sending was taken back\. Does the next step stay/ });
  const tab = thread.getByRole('button', { name: /^Next step:/ });
  await reply(thread, 'One number for both depots: 38,400.');
  await strip(thread).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(tab).not.toHaveAccessibleName(/Today/);
  // By Gmail's own shortcut.
  await thread.evaluate('document.activeElement.blur()');
  await thread.keyboard.press('z');
  await asks.getByRole('button', { name: 'Remove' }).click();
  await expect(tab).toHaveAccessibleName(/Today/);

  await thread.locator('.ip .editable').press('Control+Enter');
  await strip(thread).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(tab).not.toHaveAccessibleName(/Today/);
  await undoSend(thread).click();
  await asks.getByRole('button', { name: 'Keep' }).click();
  await expect(asks).toHaveCount(0);
  await expect(tab).not.toHaveAccessibleName(/Today/);
});

test('they wrote, and the next step is far off: an answer is offered for today, ahead of it', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'in 3 weeks call about the Q3 pricing');
  await theyReply(thread);
  await touch(thread);
  const told = thread.getByRole('group', { name: /^Ines wrote: you owe an answer/ });
  await told.getByRole('button', { name: /^Answer / }).click();
  const done = thread.getByRole('group', { name: /^Next step set:/ });
  const panel = thread.getByRole('region', { name: 'Next step' });
  // A line goes by itself: the pointer on it holds it.
  await done.hover();
  await thread.getByRole('button', { name: /^Next step:/ }).press('Enter');
  await expect(panel).toContainText('answer “Q3 pricing for the Lisbon and Porto depots”');
  await expect(panel).toContainText('to go through the Q3 pricing');
  await done.getByRole('button', { name: 'Undo' }).click();
  await expect(panel).not.toContainText('answer “Q3 pricing');
});

/** How light the ground of something is, 0 to 255. */
const ground = (what: Locator) =>
  what.evaluate((element) => {
    let at: Element | null = element;
    while (at !== null && /^rgba\(.*, 0\)$/.test(getComputedStyle(at).backgroundColor)) at = at.parentElement;
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(at!).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    return (red + green + blue) / 3;
  });

test('tab, panel and parts go with the page’s own theme, not the system’s, until the user chooses one', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await thread.emulateMedia({ colorScheme: 'light' });
  await partsAreThere(onward, thread);
  const tab = thread.getByRole('button', { name: /^Next step:/ });
  const panel = thread.getByRole('region', { name: 'Next step' });
  await expect(tab).toBeVisible();
  await expect.poll(() => ground(tab)).toBeGreaterThan(200);
  await thread.addStyleTag({
    content:
      ':root { --page: #14161a; --sheet: #1c1f24; --ink: #eceef1; --ink-2: #b4bac4; --line: #32363e; }',
  });
  await openPanel(thread);
  await expect.poll(() => ground(panel)).toBeLessThan(60);
  await saveStep(thread, 'today email the Q3 pricing for Porto');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(tab).toBeVisible();
  await expect.poll(() => ground(tab)).toBeLessThan(60);
  await reply(thread, 'One number for both depots: 38,400.');
  await expect(strip(thread)).toBeVisible();
  await expect.poll(() => ground(strip(thread))).toBeLessThan(60);

  const own = await onward.ownPage('options.html');
  await fillBook(own, { settings: [{ ...firstSettings, theme: 'light' }] }, Date.now());
  await own.close();
  await thread.bringToFront();
  const again = await onward.openThread('ines');
  await again.emulateMedia({ colorScheme: 'dark' });
  await expect(again.getByRole('button', { name: /^Next step:/ })).toBeVisible();
  await expect.poll(() => ground(again.getByRole('button', { name: /^Next step:/ }))).toBeGreaterThan(200);
});

test('a reply that shows in a row of the list resolves the step that waited, without the thread being opened', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'today email the Q3 pricing for Porto');
  await reply(thread, 'One number for both depots: 38,400.');
  await strip(thread).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(thread.getByRole('group', { name: /^Next step set:/ })).toBeVisible();
  await thread.getByRole('link', { name: 'Inbox' }).click();
  const mark = thread.getByRole('img', { name: /^Next step/ });
  await expect(mark).toHaveAccessibleName(/waits for a reply/);
  await theyReply(thread);
  await thread.evaluate(`{
    // As Gmail draws a row with something unread: the name of who wrote, in bold.
    const row = document.querySelector('[data-opens^="FMfcgzQjgzlRTkmS"]');
    const cell = row.querySelector('.yW');
    cell.querySelector('[email="ines@northquay.example"]').className = 'zF';
    row.querySelector('.y2').textContent = ' - Thank you, that helps. Let us speak on Thursday.';
  }`);
  await touch(thread);
  await expect(thread.getByRole('group', { name: /^Ines replied/ })).toContainText('you owe an answer');
  await expect(mark).toHaveCount(0);
});

test.describe('a thread in a window of its own, and one in a mailbox that was opened for a team', () => {
  test.use({ how: withSavedPages });
  const popout = (page: string) =>
    `https://mail.google.com/mail/u/0/popout?shown=${page}&th=%23thread-f:${BigInt('0x1a0329f6cc01a2b3')}&cvid=1`;
  const delegated =
    'https://mail.google.com/mail/b/AEoRXRT5d0p/u/0/?shown=delegated-2026-08#inbox/1a0329f6cc01a2b3';
  const tab = (page: Page) => page.getByRole('button', { name: /^Next step:/ });

  test('the pop-out is the same conversation as its thread: a step set in one is shown in the other', async ({
    onward,
  }) => {
    const window = await onward.context.newPage();
    await window.goto(popout('popout-2026-08'));
    await openPanel(window);
    await expect(window.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
    await saveStep(window, 'in 3 weeks call about the seats');
    const thread = await onward.context.newPage();
    await thread.goto(`${saved('thread-2026-08')}#inbox/1a0329f6cc01a2b3`);
    await expect(tab(thread)).toHaveAccessibleName(/Call$/);
  });

  test('a team’s mailbox is its own account: the other side is the customer, never the colleague', async ({
    onward,
  }) => {
    const page = await onward.context.newPage();
    await page.goto(delegated);
    await openPanel(page);
    const panel = page.getByRole('region', { name: 'Next step' });
    await expect(panel.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
    await panel.getByRole('button', { name: 'Change person' }).click();
    await expect(panel.getByRole('textbox', { name: 'E-mail' })).toBeVisible();
    await expect(panel).not.toContainText('Brightwell Sales');
    await page.keyboard.press('Escape');
    await saveStep(page, 'tomorrow call about the seats');
    // The way back leads into the same mailbox, which has no address of the user's.
    const popup = await onward.ownPage('popup.html');
    const opening = onward.context.waitForEvent('page');
    await page.close();
    await popup.getByRole('button', { name: 'Open', exact: true }).first().click();
    await expect(await opening).toHaveURL(/\/mail\/b\/AEoRXRT5d0p\/u\/0\//);
  });
});

test('a mark takes its place between two cells: every box of the list stays where it was, and no word is covered', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  const list = thread.getByRole('link', { name: 'Inbox' });
  const boxes = () =>
    thread
      .locator('table.F')
      .evaluate((table) =>
        [table, ...table.querySelectorAll(':scope :is(tr, td, td *)')]
          .filter((one) => one.closest('[role=img]') === null)
          .map((one) => [one.tagName, ...Object.values(one.getBoundingClientRect().toJSON())].join(' ')),
      );
  await list.click();
  await expect(thread.getByRole('row', { name: /Q3 pricing/ })).toBeVisible();
  await expect(thread.getByRole('img', { name: /^Next step/ })).toHaveCount(0);
  const before = await boxes();
  await thread.getByRole('row', { name: /Q3 pricing/ }).click();
  await setStep(thread, 'today call about the Q3 pricing');
  await list.click();
  const mark = thread.getByRole('img', { name: /^Next step/ });
  await expect(mark).toHaveAccessibleName(/^Next step today, /);
  expect(await boxes()).toEqual(before);
  const covered = await mark.evaluate((drawn) => {
    const place = drawn.getBoundingClientRect();
    const row = drawn.closest('tr')!;
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const hit: string[] = [];
    while (walker.nextNode()) {
      const words = walker.currentNode;
      const range = document.createRange();
      range.selectNodeContents(words);
      // What is there for screen readers alone is cut to nothing.
      if (words.parentElement!.closest('.afn')) continue;
      for (const box of range.getClientRects()) {
        const beside = box.right <= place.left || box.left >= place.right || box.width === 0;
        if (!beside) hit.push(words.textContent ?? '');
      }
    }
    const { top, bottom } = row.getBoundingClientRect();
    return { hit, inRow: place.top >= top && place.bottom <= bottom };
  });
  expect(covered).toEqual({ hit: [], inRow: true });
});

test('a panel whose extension went takes no more letters, says so once, and what was typed can be copied', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  const entry = thread.getByRole('textbox', { name: 'New next step' });
  await entry.pressSequentially('thu 9am call');
  const extensions = await onward.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(`chrome.management.setEnabled('${onward.id}', false)`);
  await thread.bringToFront();
  // The page hears a moment later than the browser that the extension is gone; the first key after that tells the panel.
  const stillTakes = async () => {
    await entry.press('End');
    return entry.isEditable();
  };
  await expect.poll(stillTakes).toBe(false);
  await thread.keyboard.type(' about the seats');
  await expect(entry).toHaveValue('thu 9am call');
  await expect(entry).not.toBeEditable();
  await expect(
    thread.getByText('Onward was updated. Reload this tab; your text can still be copied.'),
  ).toHaveCount(1);
  await entry.press('Control+A');
  expect(
    await entry.evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    ),
  ).toBe('thu 9am call');
});
