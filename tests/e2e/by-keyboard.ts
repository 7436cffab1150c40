import type { Locator, Page } from '@playwright/test';
import { expect } from './onward.ts';

/** Goes on by Tab until the focus is there: whatever is reached so is reached by keyboard. */
export async function tabTo(page: Page, to: Locator): Promise<void> {
  await expect(to).toBeVisible();
  for (let presses = 0; presses < 200; presses += 1) {
    if (await to.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(to).toBeFocused();
}

/** Comes to a button by Tab and presses it by Enter. */
export async function pressOn(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}
