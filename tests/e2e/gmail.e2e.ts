import { expect, openPanel, saveStep, test, threads } from './onward.ts';

const day = 24 * 3_600_000;

test('a next step set in Gmail by keyboard alone is kept, comes back at its time, and asks for the one after it', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await expect(thread.getByRole('button', { name: 'Next step: none' })).toBeVisible();

  // The tab stands last in the page: one step back from its beginning.
  await thread.keyboard.press('Shift+Tab');
  await expect(thread.getByRole('button', { name: 'Next step: none' })).toBeFocused();
  await thread.evaluate('window.__keys.length = 0');
  await thread.keyboard.press('Enter');
  // Nobody waits for a panel: what is typed meanwhile comes to stand in its line, and no shortcut of the mailbox hears it.
  await thread.keyboard.type('tomorrow 9am call about Q3 pricing');
  const panel = thread.getByRole('region', { name: 'Next step' });
  await expect(panel.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'New next step' })).toBeFocused();
  await expect(panel.getByRole('textbox', { name: 'New next step' })).toHaveValue(
    'tomorrow 9am call about Q3 pricing',
  );
  await expect(panel.getByRole('status')).toContainText('09:00');
  await expect(panel.getByRole('status')).toContainText('Q3 pricing');
  await thread.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Done' })).toBeVisible();
  expect(await thread.evaluate('window.__keys')).toEqual([]);

  await onward.killBackground();
  await thread.getByRole('link', { name: 'Inbox' }).click();
  await onward.passTime(2 * day);
  await expect.poll(() => onward.notifications()).toHaveLength(1);
  expect(await onward.badge()).toBe('1');

  const [alert] = await onward.notifications();
  const opening = onward.context.waitForEvent('page');
  await onward.clickNotification(alert!);
  const opened = await opening;
  await expect(opened).toHaveURL(
    'https://mail.google.com/mail/u/0/?authuser=jana%40brightwell.example#all/1a1e8c7801871008',
  );

  await opened.getByRole('button', { name: /^Next step: .*Call$/ }).press('Enter');
  await opened.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(opened.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  await expect(opened.getByRole('button', { name: 'moved forward' })).toBeFocused();
  await opened.keyboard.press('1');
  await expect(opened.getByRole('heading', { name: 'And next?' })).toBeVisible();
  await opened.getByRole('textbox', { name: 'New next step' }).fill('in 3 days mail the draft contract');
  await opened.keyboard.press('Enter');
  await expect(opened.getByRole('region', { name: 'Next step' })).toContainText('the draft contract');
  await expect.poll(() => onward.badge()).toBe('');
  await expect.poll(() => onward.notifications()).toEqual([]);
});

test('a thread that is still open, under whatever route, comes to the front instead of opening twice', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  await saveStep(thread, 'tomorrow 9am call about Q3 pricing');
  const byLabel = threads.ines.replace('#inbox/', '#label/Key+accounts/');
  await thread.goto(byLabel);
  await onward.openThread('amara');
  const count = onward.context.pages().length;
  await onward.passTime(2 * day);
  await expect.poll(() => onward.notifications()).toHaveLength(1);
  const worker = await onward.background();
  const inFront = 'chrome.tabs.query({ active: true }).then(([tab]) => tab.url)';
  expect(await worker.evaluate(inFront)).toBe(threads.amara);
  await onward.clickNotification((await onward.notifications())[0]!);
  await expect.poll(() => worker.evaluate(inFront)).toBe(byLabel);
  expect(onward.context.pages()).toHaveLength(count);

  // Gmail's own number of the account may have changed since: the mailbox is the same.
  const moved = byLabel.replace('/u/0/', '/u/3/');
  await thread.goto(moved);
  await onward.openThread('amara');
  const popup = await onward.ownPage('popup.html');
  await popup
    .getByRole('region', { name: 'Overdue' })
    .getByRole('button', { name: 'Open', exact: true })
    .click();
  await expect.poll(() => worker.evaluate(inFront)).toBe(moved);
});

test('the buttons of a notification do what they say: Snooze puts off, Done ends the step and asks how it went', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  await saveStep(thread, 'tomorrow 9am call about Q3 pricing');
  await thread.close();
  await onward.passTime(2 * day);
  await expect.poll(() => onward.notifications()).toHaveLength(1);
  const [first] = await onward.notifications();
  await onward.clickNotification(first!, 1);
  await expect.poll(() => onward.notifications()).toEqual([]);
  const popup = await onward.ownPage('popup.html');
  await expect(popup.getByRole('listitem').filter({ hasText: 'Ines Duarte' })).toContainText('Q3 pricing');
  await expect(popup.getByRole('region', { name: 'Overdue' })).toHaveCount(0);
  await popup.close();

  await onward.passTime(2 * day);
  await expect.poll(() => onward.notifications()).toHaveLength(1);
  const [second] = await onward.notifications();
  expect(second).not.toBe(first);
  const opening = onward.context.waitForEvent('page');
  await onward.clickNotification(second!, 0);
  const asked = await opening;
  await expect(asked.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  await asked.getByRole('button', { name: 'moved forward' }).click();
  await expect(asked.getByRole('heading', { name: 'And next?' })).toBeVisible();
  await expect.poll(() => onward.badge()).toBe('');
  await expect.poll(() => onward.notifications()).toEqual([]);
});
