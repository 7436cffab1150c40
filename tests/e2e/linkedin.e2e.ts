import { withSavedPages } from './in-page.ts';
import { named } from './named.ts';
import { expect, type Onward, openPanel, profiles, saveStep, test } from './onward.ts';
import { clickIcon, clicksOnIcons } from './real-popup.ts';

const day = 24 * 3_600_000;

/** Chooses a mode on the welcome page. The browser's own question for the permission is answered with yes. */
async function choose(onward: Onward, mode: 'In the page' | 'Beside the page'): Promise<void> {
  const extensions = await onward.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    `chrome.developerPrivate.addHostPermission('${onward.id}', 'https://www.linkedin.com/*')`,
  );
  await extensions.close();
  const welcome = await onward.ownPage('welcome.html');
  await welcome.getByRole('radio', { name: mode }).check({ force: true });
  await expect(welcome.getByRole('radio', { name: mode })).toBeChecked();
  const registered = mode === 'In the page' ? 1 : 0;
  const count = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
  await expect.poll(() => welcome.evaluate(count)).toBe(registered);
  await welcome.close();
}

test('before the choice nothing of ours runs on LinkedIn', async ({ onward }) => {
  const welcome = await onward.ownPage('welcome.html');
  await expect(welcome.getByRole('group', { name: 'LinkedIn' }).getByRole('radio')).toHaveCount(2);
  for (const radio of await welcome.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  const profile = await onward.openProfile('amara');
  const before = await profile.content();
  await profile.locator('body').click();
  await expect(profile.getByRole('heading', { name: 'Amara Osei' }).first()).toBeVisible();
  expect(await profile.content()).toBe(before);
  await expect(profile.getByRole('button', { name: /^Next step:/ })).toHaveCount(0);
});

test('in the page: a next step set on a profile comes back at its time, and brings the profile back', async ({
  onward,
}) => {
  const untouched = await onward.openProfile('amara');
  const before = await untouched.content();
  await untouched.close();
  await choose(onward, 'In the page');
  const profile = await onward.openProfile('amara');
  await openPanel(profile);
  // One element of ours, at the end of the page, and not a sign of us anywhere else.
  const without = await profile.evaluate(() => {
    const ours = document.body.lastElementChild!;
    ours.remove();
    const rest = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
    document.body.append(ours);
    return rest;
  });
  expect(without).toBe(before);
  const panel = profile.getByRole('region', { name: 'Next step' });
  await expect(panel.getByRole('heading', { name: 'Amara Osei' })).toBeVisible();
  await expect(panel).toContainText('Director of People at Verity Clinics');
  await saveStep(profile, 'tomorrow 9am call about the night rota');
  expect(await profile.evaluate('window.__keys')).toEqual([]);

  await onward.killBackground();
  await onward.passTime(2 * day);
  await expect.poll(() => onward.notifications()).toHaveLength(1);
  const other = await onward.openThread('ines');
  await other.bringToFront();
  const count = onward.context.pages().length;
  await onward.clickNotification((await onward.notifications())[0]!);
  // The profile is still open: its tab comes to the front, and no second one.
  const worker = await onward.background();
  const inFront = 'chrome.tabs.query({ active: true }).then(([tab]) => tab.url)';
  await expect.poll(() => worker.evaluate(inFront)).toBe(profiles.amara);
  expect(onward.context.pages()).toHaveLength(count);

  await panel.getByRole('button', { name: 'Done' }).click();
  await profile
    .getByRole('group', { name: 'How did it go?' })
    .getByRole('button', { name: 'kept going' })
    .click();
  await expect(profile.getByRole('heading', { name: 'And next?' })).toBeVisible();
  await expect(profile.getByRole('textbox', { name: 'New next step' })).not.toHaveValue('');
});

test.describe('the build that ships', () => {
  test.use({ how: { build: 'chrome-mv3' } });

  test('is in LinkedIn only with the user’s choice and the browser’s word, opens by its shortcut, and leaves when either is taken back', async ({
    onward,
  }) => {
    const own = await onward.ownPage('welcome.html');
    const allowed = () =>
      own.evaluate(`chrome.permissions.contains({ origins: ['https://www.linkedin.com/*'] })`);
    const registered = () =>
      own.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)');
    expect(await allowed()).toBe(false);
    // What the browser has really assigned: a key that is taken is dropped without a word.
    expect(await own.evaluate('chrome.commands.getAll()')).toContainEqual(
      expect.objectContaining({ name: 'open-panel', shortcut: 'Alt+Shift+K' }),
    );

    await choose(onward, 'In the page');
    expect(await allowed()).toBe(true);
    const profile = await onward.openProfile('amara');
    const there = async (role: string, name: string) => (await named(profile, role, name)).length;
    await expect.poll(() => there('button', 'Next step: none')).toBe(1);
    const headings = await there('heading', 'Amara Osei');
    const worker = await onward.background();
    await worker.evaluate(
      `chrome.tabs.query({ url: 'https://www.linkedin.com/*' })
        .then(([tab]) => chrome.commands.onCommand.dispatch('open-panel', tab))`,
    );
    await expect.poll(() => there('region', 'Next step')).toBe(1);
    await expect.poll(() => there('heading', 'Amara Osei')).toBe(headings + 1);

    const extensions = await onward.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      `chrome.developerPrivate.removeHostPermission('${onward.id}', 'https://www.linkedin.com/*')`,
    );
    await extensions.close();
    await expect.poll(() => there('region', 'Next step')).toBe(0);
    await expect.poll(registered).toBe(0);
    expect(await allowed()).toBe(false);

    await choose(onward, 'In the page');
    await expect.poll(() => there('button', 'Next step: none')).toBe(1);
    await choose(onward, 'Beside the page');
    const other = await onward.openProfile('ines');
    const before = await other.content();
    await other.locator('body').click();
    expect(await other.content()).toBe(before);
  });
});

test('in a tab where the user has not called us, the side panel says how to', async ({ onward }) => {
  await onward.openProfile('amara');
  const side = await onward.ownPage('sidepanel.html');
  await expect(side.getByRole('main')).toContainText(/icon|shortcut|click/i);
  await expect(side.getByRole('main')).not.toContainText('Amara');
});

test.describe('beside the page', () => {
  test.use({
    how: {
      args: [clicksOnIcons],
      otherPages: (url) =>
        url.host === 'news.example'
          ? '<!doctype html><title>Cold chains, the quarter in numbers</title>'
          : withSavedPages.otherPages(url),
    },
  });

  test('a step set from the icon’s popup, by address and title, comes back at its time in a new tab; Done asks for the one after it', async ({
    onward,
  }) => {
    await choose(onward, 'Beside the page');
    const profile = await onward.openProfile('amara');
    const before = await profile.content();
    const popup = await clickIcon(onward, profile);
    await popup.pressButton('Next step for this page');
    await expect.poll(() => popup.text()).toContain('Amara Osei');
    await expect.poll(() => popup.focused()).toBe('New next step');
    await popup.type('tomorrow 9am call about the night rota');
    await expect.poll(() => popup.text()).toContain('the night rota');
    await popup.pressEnter();
    await expect.poll(() => popup.text()).toContain('Snooze');
    expect(await profile.content()).toBe(before);

    await profile.close();
    await onward.passTime(2 * day);
    await expect.poll(() => onward.notifications()).toHaveLength(1);
    const opening = onward.context.waitForEvent('page');
    await onward.clickNotification((await onward.notifications())[0]!);
    const again = await opening;
    await expect(again).toHaveURL(profiles.amara);

    const due = await clickIcon(onward, again);
    await expect.poll(() => due.text()).toContain('The night rota');
    await due.pressButton('Done');
    await expect.poll(() => due.text()).toContain('How did it go?');
    await due.pressButton('kept going');
    await expect.poll(() => due.text()).toContain('And next?');
    const proposed = "Boolean(document.querySelector('.entry input')?.value)";
    await expect.poll(() => due.evaluate(proposed)).toBe(true);
    await due.pressButton('Save');
    await expect.poll(() => due.text()).toContain('Undo');
    await expect.poll(() => due.text()).toContain('The one active contact has a next step.');
    expect(await again.content()).toBe(before);
  });

  const mail = (page: string) => `https://outlook.office.com/mail/?shown=${page}`;

  test('in Outlook the mail is read on the click alone; what is not sure is typed', async ({ onward }) => {
    const page = await onward.context.newPage();
    await page.goto(mail('message-2025-11'));
    const before = await page.content();
    const popup = await clickIcon(onward, page);
    await expect.poll(() => popup.text()).toContain('Seasonal seats for Porto');
    await popup.pressButton('Next step for this page');
    await expect.poll(() => popup.text()).toContain('Ines Duarte');
    await expect.poll(() => popup.focused()).toBe('New next step');
    await popup.type('tomorrow 9am call about the seats');
    await expect.poll(() => popup.text()).toContain('the seats');
    await popup.pressEnter();
    await expect.poll(() => popup.text()).toContain('Snooze');
    expect(await page.content()).toBe(before);
    await page.close();

    const several = await onward.context.newPage();
    await several.goto(mail('message-several-2025-11'));
    const asked = await clickIcon(onward, several);
    await asked.pressButton('Next step for this page');
    await expect.poll(() => asked.text()).toContain('Who is this?');
    expect(await asked.text()).not.toContain('Tomasz');
  });

  test('any page can have a next step: its title and address are enough', async ({ onward }) => {
    const page = await onward.context.newPage();
    await page.goto('https://news.example/quarterly-report');
    const popup = await clickIcon(onward, page);
    await expect.poll(() => popup.text()).toContain('Cold chains, the quarter in numbers');
    await popup.pressButton('Next step for this page');
    await expect.poll(() => popup.text()).toContain('Who is this?');
  });
});
