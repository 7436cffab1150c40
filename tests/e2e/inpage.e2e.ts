import type { Page } from '@playwright/test';
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

const day = 24 * 3_600_000;

const strip = (page: Page) => page.getByRole('group', { name: 'Sent. The next step with Ines?' });

test('a mail sent, Enter on the strip, a reply: the step is resolved, says so, and can be taken back', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'today email the Q3 pricing for Porto');
  await reply(thread, 'One number for both depots: 38,400.');

  await expect(strip(thread)).toBeVisible();
  await expect(strip(thread)).toContainText('if no reply comes');
  await expect(strip(thread).getByRole('combobox')).toHaveValue('If no reply');
  await expect(strip(thread).getByRole('button', { name: 'Save' })).toBeFocused();
  await thread.evaluate('window.__keys.length = 0');
  await thread.keyboard.press('Enter');
  await expect(strip(thread)).toHaveCount(0);
  await expect(thread.getByRole('group', { name: /^Next step set:/ })).toBeVisible();
  expect(await thread.evaluate('window.__keys')).toEqual([]);
  const tab = thread.getByRole('button', { name: /^Next step:/ });
  await expect(tab).toHaveAccessibleName(/E-mail/);

  await theyReply(thread);
  await touch(thread);
  const told = thread.getByRole('group', { name: /^Ines replied/ });
  await expect(told).toContainText('you owe an answer');
  await expect(tab).toHaveAccessibleName('Next step: none');
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect(tab).toHaveAccessibleName(/E-mail/);
  await expect(told).toHaveCount(0);
});

test('keys other than Enter, Esc and Tab go through the strip to the mailbox', async ({ onward }) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'today email the Q3 pricing for Porto');
  await reply(thread, 'One number for both depots.');
  await expect(strip(thread).getByRole('button', { name: 'Save' })).toBeFocused();
  await thread.evaluate('window.__keys.length = 0');
  await thread.keyboard.press('u');
  await expect(thread).toHaveURL(/#inbox$/);
  expect(await thread.evaluate('window.__keys')).toEqual(['u']);
  await expect(strip(thread)).toBeVisible();
});

test('what is chosen before sending is set by sending, without another word', async ({ onward }) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'today email the Q3 pricing for Porto');
  await thread.getByRole('button', { name: 'Reply', exact: true }).last().click();
  await thread.keyboard.type('One number for both depots.');
  const choice = thread.getByRole('combobox', { name: 'Next step' });
  await expect(choice).toBeVisible();
  await choice.selectOption({ label: (await choice.locator('option').nth(2).textContent()) ?? '' });
  await thread.locator('.ip .editable').press('Control+Enter');
  await expect(thread.getByRole('group', { name: /^Next step set:/ })).toBeVisible();
  await expect(choice).toHaveCount(0);
  await expect(strip(thread)).toHaveCount(0);
  await openPanel(thread);
  await expect(thread.getByRole('region', { name: 'Next step' })).toContainText('in any case');
});

test('"Not a prospect" is remembered: neither sending nor leaving speaks of that person again', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'today email the Q3 pricing for Porto');
  await reply(thread, 'One number.');
  await strip(thread).getByRole('button', { name: 'Not a prospect' }).click();
  await expect(thread.getByRole('group', { name: /^Ines Duarte is not a prospect/ })).toBeVisible();
  await onward.passTime(8 * day);
  const later = await onward.openThread('ines');
  await partsAreThere(onward, later);
  const asked = await hearAsked(onward);
  const spoken = later.getByRole('group', { name: /next step/ });
  await reply(later, 'Another number.');
  await asked.answered('messageSent', later);
  await expect(spoken).toHaveCount(0);
  await later.keyboard.press('u');
  await later.waitForURL(/#inbox$/);
  await asked.answered('leftConversation', later);
  await expect(spoken).toHaveCount(0);
});

test('a thread that is left without a next step is told of, and the line opens its panel', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await openPanel(thread);
  await saveStep(thread, 'today call about the Q3 pricing');
  const panel = thread.getByRole('region', { name: 'Next step' });
  await panel.getByRole('button', { name: 'Done' }).click();
  await panel.getByRole('button', { name: 'kept going' }).click();
  await expect(panel.getByRole('heading', { name: 'And next?' })).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  const line = thread.getByRole('group', { name: 'Ines has no next step.' });
  await thread.getByRole('link', { name: 'Inbox' }).click();
  await expect(line).toBeVisible();
  await line.getByRole('button', { name: 'Set one' }).click();
  await expect(line).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
});

test('what is switched off is not there', async ({ onward }) => {
  const own = await onward.ownPage('options.html');
  const pageParts = { compose: false, leaving: false, replies: false, marks: false };
  await fillBook(own, { settings: [{ ...firstSettings, pageParts }] }, Date.now());
  await own.close();
  const asked = await hearAsked(onward);
  const thread = await onward.openThread('ines');
  await expect.poll(asked.names).toContain('bringParts');
  await setStep(thread, 'today email the Q3 pricing for Porto');
  await reply(thread, 'One number.');
  await thread.getByRole('link', { name: 'Inbox' }).click();
  await expect(thread.getByRole('button', { name: /^Next step:/ })).toHaveCount(0);
  const worker = await onward.background();
  const parts = await worker.evaluate(
    `chrome.tabs.query({ url: 'https://mail.google.com/*' })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis.onwardBoot.parts }))
      .then(([one]) => one.result)`,
  );
  expect(parts).toBeNull();
  await expect(thread.getByRole('group')).toHaveCount(0);
  await expect(thread.getByRole('img', { name: /^Next step/ })).toHaveCount(0);
});

test('the same in LinkedIn’s messages: sent, next, replied', async ({ onward }) => {
  await allowInPage(onward);
  const profile = await onward.openProfile('ines');
  await partsAreThere(onward, profile);
  await setStep(profile, 'today linkedin the Q3 pricing for Porto');
  await profile.getByRole('link', { name: 'Message', exact: true }).click();
  const field = profile.getByRole('textbox', { name: 'Write a message…' });
  await field.fill('One number for both depots?');
  await profile.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(strip(profile)).toBeVisible();
  await strip(profile).getByRole('button', { name: 'Save' }).click();
  await expect(profile.getByRole('group', { name: /^Next step set:/ })).toBeVisible();
  const tab = profile.getByRole('button', { name: /^Next step:/ });
  await expect(tab).toHaveAccessibleName(/LinkedIn/);

  await theyReply(profile);
  await touch(profile);
  await expect(profile.getByRole('group', { name: /^Ines replied/ })).toBeVisible();
  await expect(tab).toHaveAccessibleName('Next step: none');
});

test('200 steps between threads leave nothing behind, and show the right person each time', async ({
  onward,
}) => {
  test.setTimeout(240_000);
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'in 3 weeks call about the Q3 pricing');
  await thread.keyboard.press('j');
  await expect(thread.getByRole('button', { name: 'Next step: none' })).toBeVisible();
  await setStep(thread, 'in 3 weeks meeting about the night rota');
  const cdp = await onward.context.newCDPSession(thread);
  await cdp.send('Performance.enable');
  const weigh = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
  };
  const walk = async (rounds: number) => {
    for (let round = 0; round < rounds; round += 1) {
      await thread.keyboard.press('k');
      await expect(thread.getByRole('button', { name: /^Next step:.*Call$/ })).toBeVisible();
      await thread.keyboard.press('j');
      await expect(thread.getByRole('button', { name: /^Next step:.*Meeting$/ })).toBeVisible();
    }
  };
  await walk(5);
  const before = await weigh();
  await walk(95);
  // What is still under way is no leak: it goes.
  const grown = async () => {
    const after = await weigh();
    return [
      after.listeners > before.listeners + 5 && `${after.listeners - before.listeners} listeners`,
      after.nodes > before.nodes + 100 && `${after.nodes - before.nodes} nodes`,
      after.heap - before.heap >= 2_000_000 && `${after.heap - before.heap} bytes`,
    ].filter(Boolean);
  };
  await expect.poll(grown).toEqual([]);
  const hosts = 'document.querySelectorAll("body > div:not([class])").length';
  expect(await thread.evaluate(hosts)).toBe(1);
  await openPanel(thread);
  await expect(thread.getByRole('region', { name: 'Next step' })).toHaveCount(1);
});

test.describe('every way in which Gmail shows a thread', () => {
  test.use({ how: withSavedPages });

  const ways = [
    ['a split pane to the right', 'split-right-2026-08', '#inbox'],
    ['a split pane below', 'split-below-2026-08', '#inbox'],
    ['conversation view off', 'conversation-view-off-2026-08', '#inbox/1a0329f6cc01a2b3'],
    ['found by a search', 'search-2026-08', '#search/seats/1a0329f6cc01a2b3'],
    ['under a label', 'label-2026-08', '#label/Porto/1a0329f6cc01a2b3'],
    ['a very long thread', 'long-thread-2026-08', '#inbox/1a0329f6cc01a2b3'],
    ['with a draft', 'draft-2026-08', '#inbox/1a0329f6cc01a2b3'],
    ['offline', 'offline-2026-08', '#inbox/1a0329f6cc01a2b3'],
    ['a message that was just sent', 'just-sent-2026-08', '#inbox/1a0329f6cc01a2b3'],
  ] as const;
  test('the panel knows with whom it is', async ({ onward }) => {
    for (const [way, page, hash] of ways) {
      await test.step(way, async () => {
        const thread = await onward.context.newPage();
        await thread.goto(`${saved(page)}${hash}`);
        await openPanel(thread);
        await expect(thread.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
        await thread.close();
      });
    }
  });

  test('two accounts side by side keep their threads apart, and Open goes to the right one', async ({
    onward,
  }) => {
    const first = await onward.context.newPage();
    await first.goto(`${saved('thread-2026-08')}#inbox/1a0329f6cc01a2b3`);
    await setStep(first, 'in 3 weeks call about the Q3 pricing');
    const list = await onward.context.newPage();
    await list.goto(`${saved('list-2026-08')}#inbox`);
    await expect(list.getByRole('img', { name: /^Next step/ })).toHaveCount(1);
    const second = await onward.context.newPage();
    await second.goto(`${saved('second-account-2026-08').replace('/u/0/', '/u/1/')}#inbox/1a0329f6cc01a2b3`);
    await openPanel(second);
    await saveStep(second, 'tomorrow email about the seats');
    await second.close();

    // The first account's thread has the same id and is still open: it is not the one that was meant.
    const popup = await onward.ownPage('popup.html');
    const opening = onward.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open', exact: true }).first().click();
    await expect(await opening).toHaveURL(
      'https://mail.google.com/mail/u/0/?authuser=jana.moreau%40brightwell-partners.example#all/1a0329f6cc01a2b3',
    );
  });
});

test('the menu on words and links opens the panel for whoever is meant, and fills the library', async ({
  onward,
}) => {
  const worker = await onward.background();
  const click = (asked: Record<string, string>) =>
    worker.evaluate(
      `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ pageUrl: 'https://news.example/cold-chains', ...asked })}, { title: 'Cold chains' })`,
    );
  let opening = onward.context.waitForEvent('page');
  await click({ menuItemId: 'next step', selectionText: 'Tomasz Wolny' });
  const byName = await opening;
  await expect(byName.getByRole('heading', { name: 'Tomasz Wolny' })).toBeVisible();
  await saveStep(byName, 'in 3 weeks call about the cold chain');
  await byName.close();

  opening = onward.context.waitForEvent('page');
  await click({ menuItemId: 'next step by link', linkUrl: 'mailto:ines@northquay.example?subject=Hello' });
  const byLink = await opening;
  await expect(byLink.getByRole('region', { name: 'Next step' })).toContainText('ines@northquay.example');
  await byLink.close();

  opening = onward.context.waitForEvent('page');
  await click({
    menuItemId: 'library',
    linkUrl: 'https://news.example/quarter',
    selectionText: 'Cold chains, the quarter in numbers',
  });
  const library = await opening;
  await expect(library.getByText('Cold chains, the quarter in numbers').first()).toBeVisible();
});

test('an out-of-office note is no reply: what falls into the absence moves behind it, said aloud, and Undo brings it back', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'tomorrow email the Q3 pricing for Porto');
  const tab = thread.getByRole('button', { name: /^Next step:/ });
  const before = (await tab.getAttribute('aria-label'))!;
  const back = mondayAfter(14);
  await thread.evaluate(
    (text) =>
      (window as unknown as { __practice: { theyReply(text: string): void } }).__practice.theyReply(text),
    `Thank you for your mail. I am out of the office and will be back on ${back.written}. In urgent cases please call.`,
  );
  await touch(thread);
  const told = thread.getByRole('group', { name: /^Ines is away until/ });
  await expect(told).toContainText(
    `Ines is away until ${back.said}. What was due before moves to ${back.said}.`,
  );
  await expect(told.locator('[aria-live=polite]')).toContainText('What was due before moves to');
  await expect(tab).not.toHaveAccessibleName(before);
  await expect(tab).toHaveAccessibleName(/E-mail/);
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect(tab).toHaveAccessibleName(before);
});

test('a mail that did not arrive is no reply: the step that waits stays, and that is said', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await partsAreThere(onward, thread);
  await setStep(thread, 'tomorrow email the Q3 pricing for Porto if no reply');
  const tab = thread.getByRole('button', { name: /^Next step:/ });
  const before = (await tab.getAttribute('aria-label'))!;
  await thread.evaluate(() => {
    const title = [...document.querySelectorAll<HTMLElement>('h2.hP')].find(
      (one) => one.offsetParent !== null,
    )!;
    title.textContent = `Undeliverable: ${title.textContent}`;
  });
  await theyReply(thread);
  await touch(thread);
  await expect(thread.getByRole('group', { name: /^The mail to Ines did not arrive/ })).toContainText(
    'The step that waits stays.',
  );
  await expect(tab).toHaveAccessibleName(before);
});

/** A Monday at least so many days ahead, as a mail writes it and as the page says it. */
function mondayAfter(days: number): { written: string; said: string } {
  const day = new Date(Date.now() + days * 864e5);
  day.setDate(day.getDate() + ((8 - day.getDay()) % 7));
  const words = (options: Intl.DateTimeFormatOptions) => day.toLocaleDateString('en-GB', options);
  return {
    written: words({ day: 'numeric', month: 'long', year: 'numeric' }),
    said: words({ weekday: 'long', day: 'numeric', month: 'long' }).replace(',', ''),
  };
}
