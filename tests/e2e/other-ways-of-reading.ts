import type { Page } from '@playwright/test';
import { expect } from './onward.ts';

/** Nothing of a page lies beside what can be seen of it. */
export async function neverScrollsSideways(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await expect
    .poll(
      () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${page.url()} at ${width}`,
    )
    .toBeLessThanOrEqual(0);
}

/** On paper a page leaves its navigation and acts away; from right to left it never scrolls sideways either. */
export async function holdsOnPaperAndFromRightToLeft(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
  await expect(page.locator('.page-acts button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  for (const width of [320, 1280]) await neverScrollsSideways(page, width);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
}
