import { expect, type Onward, openPanel, test } from './onward.ts';

/** The browser's own pages for extensions can do what its windows do. */
async function asUser(onward: Onward, act: string): Promise<void> {
  const extensions = await onward.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(act);
  await extensions.close();
}

test('first run: the pin is looked for, and seen once it is there', async ({ onward }) => {
  const welcome = await onward.ownPage('welcome.html');
  await expect(welcome.getByRole('status').filter({ hasText: 'Not pinned yet' })).toBeVisible();
  await asUser(
    onward,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${onward.id}', pinnedToToolbar: true })`,
  );
  await expect(welcome.getByRole('status').filter({ hasText: 'Pinned' })).toBeVisible();
});

test('first run: Gmail that the browser keeps from us is said, and one click asks for it', async ({
  onward,
}) => {
  await asUser(
    onward,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${onward.id}', hostAccess: 'ON_CLICK' })`,
  );
  const welcome = await onward.ownPage('welcome.html');
  await expect(welcome.getByRole('heading', { name: 'The browser keeps Gmail from us' })).toBeVisible();
  await asUser(
    onward,
    `chrome.developerPrivate.addHostPermission('${onward.id}', 'https://mail.google.com/*')`,
  );
  await welcome.getByRole('button', { name: 'Allow Gmail' }).click();
  await expect(welcome.getByRole('heading', { name: 'Gmail is ready' })).toBeVisible();
  await expect(welcome.getByRole('button', { name: 'Allow Gmail' })).toHaveCount(0);
  const thread = await onward.openThread('ines');
  await expect(thread.getByRole('button', { name: 'Next step: none' })).toBeVisible();
});

test('first run: whether the test notification was seen is asked, kept, and a no says what to do', async ({
  onward,
}) => {
  const welcome = await onward.ownPage('welcome.html');
  await welcome.getByRole('button', { name: 'Send a test notification' }).click();
  await expect.poll(() => onward.notifications()).toContain('test');
  await expect(welcome.getByText('Did it appear?')).toBeVisible();
  await welcome.getByRole('button', { name: 'No', exact: true }).click();
  await expect(welcome.getByText('The system swallowed it.')).toBeVisible();
  await welcome.reload();
  await expect(welcome.getByText('The system swallowed it.')).toBeVisible();
  await welcome.getByRole('button', { name: 'Send a test notification' }).click();
  await welcome.getByRole('button', { name: 'Yes, I saw it' }).click();
  await expect(welcome.getByText('The system swallowed it.')).toHaveCount(0);
  const health = await onward.ownPage('options.html#/health');
  await expect(health.getByText('Allowed by the browser, and the test was seen.')).toBeVisible();
});

test('Gmail that is taken away while a panel is open: the panel leaves, the popup says so, and one click brings it back', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  const access = (hostAccess: string) =>
    asUser(
      onward,
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${onward.id}', hostAccess: '${hostAccess}' })`,
    );
  await access('ON_CLICK');
  await expect(thread.getByRole('region', { name: 'Next step' })).toHaveCount(0);
  await expect(thread.getByRole('button', { name: /^Next step:/ })).toHaveCount(0);

  const popup = await onward.ownPage('popup.html');
  const said = popup.getByText('The browser keeps Gmail from us.');
  await expect(said).toBeVisible();
  await asUser(
    onward,
    `chrome.developerPrivate.addHostPermission('${onward.id}', 'https://mail.google.com/*')`,
  );
  await popup.getByRole('button', { name: 'Allow Gmail' }).click();
  await expect(said).toHaveCount(0);
  await expect(thread.getByRole('button', { name: 'Next step: none' })).toBeVisible();
  await openPanel(thread);

  // Who wants it so is told once, and again only when it was allowed meanwhile.
  await access('ON_CLICK');
  await popup.reload();
  await popup.getByRole('button', { name: 'Leave it so' }).click();
  await expect(said).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByRole('main')).toContainText('Nobody here yet');
  await expect(said).toHaveCount(0);
  const dashboard = await onward.ownPage('options.html#/health');
  await expect(dashboard.getByText('The browser keeps Gmail from us.')).toHaveCount(1);
});
