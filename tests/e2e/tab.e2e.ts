import { expect, openPanel, test } from './onward.ts';

test('the closed tab is moved by key and by hand, hidden and shown again, and stays so', async ({
  onward,
}) => {
  const page = await onward.openThread();
  const tab = page.getByRole('button', { name: /^Next step:/ });
  const panel = page.getByRole('region', { name: 'Next step' });
  await expect(tab).toHaveAccessibleName('Next step: none');
  const place = async () => (await tab.boundingBox())!;
  const top = async () => (await place()).y;
  const first = await top();
  await tab.press('ArrowDown');
  await expect.poll(top).toBe(first + 16);
  await page.reload();
  await expect.poll(top).toBe(first + 16);

  const { x, y } = await place();
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 110, { steps: 4 });
  await page.mouse.up();
  await expect.poll(top).toBe(first + 116);
  await page.reload();
  await expect.poll(top).toBe(first + 116);
  await expect(panel).toHaveCount(0);

  await openPanel(page);
  await panel.getByRole('button', { name: 'All keys' }).click();
  await panel.getByRole('button', { name: 'Hide the tab on this site' }).click();
  await expect(panel).toHaveCount(0);
  await expect(tab).toHaveCount(0);
  await page.reload();
  const worker = await onward.background();
  // The shortcut still opens the panel, and closing it brings no tab back.
  const openByKey = `chrome.tabs.query({ url: 'https://mail.google.com/*' })
    .then(([tab]) => chrome.commands.onCommand.dispatch('open-panel', tab))`;
  await worker.evaluate(openByKey);
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
  await expect(tab).toHaveCount(0);
  const settings = await onward.ownPage('options.html#/settings');
  await settings.getByRole('button', { name: /^Show the tab on .* again$/ }).click();
  await expect(tab).toBeVisible();
});
