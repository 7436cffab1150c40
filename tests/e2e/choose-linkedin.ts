import { expect, type Onward } from './onward.ts';

/** Chooses 'In the page' for LinkedIn on the welcome page; the browser's own question for the permission is answered with yes. */
export async function allowInPage(onward: Onward): Promise<void> {
  const extensions = await onward.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    `chrome.developerPrivate.addHostPermission('${onward.id}', 'https://www.linkedin.com/*')`,
  );
  await extensions.close();
  const welcome = await onward.ownPage('welcome.html');
  await welcome.getByRole('radio', { name: 'In the page' }).check({ force: true });
  const count = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
  await expect.poll(() => welcome.evaluate(count)).toBe(1);
  await welcome.close();
}
