import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, startOnward } from '../tests/e2e/onward.ts';

const day = 24 * 3_600_000;
const folder = '.screens';

/**
 * Does the main job in a headless browser, by keyboard, and says each thing that happened: a next step is set in a
 * thread, the background ends, time passes, the notification brings the thread back, Done asks for the one after it.
 * Throws where anything did not happen.
 */
export async function mainJob(say: (line: string) => void): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const onward = await startOnward();
  let number = 0;
  const happened = async (what: string, page?: Page, name?: string) => {
    number += 1;
    const picture = name === undefined ? null : `${folder}/${number}-${name}.png`;
    if (page && picture) await page.screenshot({ path: picture });
    say(`${String(number).padStart(2)}. ${what}${picture === null ? '' : `  → ${picture}`}`);
  };

  const thread = await onward.openThread('ines');
  await expect(thread.getByRole('button', { name: 'Next step: none' })).toBeVisible();
  await happened(
    'A thread with Ines Duarte is open; the tab at its edge says “Next step: none”.',
    thread,
    'thread',
  );

  await thread.keyboard.press('Shift+Tab');
  await expect(thread.getByRole('button', { name: 'Next step: none' })).toBeFocused();
  await thread.keyboard.press('Enter');
  const line = thread.getByRole('textbox', { name: 'New next step' });
  await expect(line).toBeFocused();
  await thread.keyboard.type('tomorrow 9am call about Q3 pricing');
  const panel = thread.getByRole('region', { name: 'Next step' });
  await expect(panel.getByRole('status').first()).toContainText('09:00');
  await happened(
    'Shift+Tab and Enter opened the panel; a line was typed and is read along.',
    thread,
    'entry',
  );

  await thread.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Done' })).toBeVisible();
  await happened('Enter saved it: the step stands, with Done, Snooze, Edit and Copy.', thread, 'saved');

  await onward.killBackground();
  await happened('The background was killed, as the browser does when it idles.');
  await thread.close();
  await happened('The thread was closed.');

  await onward.passTime(2 * day);
  let alerts: string[] = [];
  await expect
    .poll(async () => {
      alerts = await onward.notifications();
      return alerts.length;
    })
    .toBe(1);
  await happened(`Two days passed: one notification came, and the badge says ${await onward.badge()}.`);
  const popup = await onward.ownPage('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  await expect(popup.getByRole('region', { name: 'Overdue' })).toContainText('Ines Duarte');
  await happened('The popup lists it under Overdue.', popup, 'popup');
  await popup.close();

  const opening = onward.context.waitForEvent('page');
  await onward.clickNotification(alerts[0]!);
  const back = await opening;
  await expect(back.getByRole('button', { name: /^Next step: .*Call/ })).toBeVisible();
  await happened(`A click on the notification brought the thread back: ${back.url()}`, back, 'back');

  await back.getByRole('button', { name: /^Next step:/ }).press('Enter');
  await back.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(back.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  await happened('Done asks how it went.', back, 'done');

  await expect(back.getByRole('button', { name: 'moved forward' })).toBeFocused();
  await back.keyboard.press('1');
  await expect(back.getByRole('heading', { name: 'And next?' })).toBeVisible();
  await expect(back.getByRole('button', { name: /^(?!No next step)/, pressed: true })).toBeFocused();
  await happened('“Moved forward” (key 1): the next step is asked for, with proposals.', back, 'and-next');

  await back.getByRole('textbox', { name: 'New next step' }).fill('in 3 days mail the draft contract');
  await back.keyboard.press('Enter');
  await expect(back.getByRole('region', { name: 'Next step' })).toContainText('the draft contract');
  await expect.poll(() => onward.badge()).toBe('');
  await happened('Enter saved the next one; the badge is empty again.', back, 'next');

  if (onward.strayRequests.length > 0) throw new Error(`Requests left: ${onward.strayRequests.join(', ')}`);
  await happened('In all of this no request left the machine.');
  await onward.close();
}
