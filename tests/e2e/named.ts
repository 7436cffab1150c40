import type { Page } from '@playwright/test';

/** What stands in a page under a role and a name, closed shadow roots and all; nothing that the page can bend. */
export async function named(page: Page, role: string, name: string, state?: 'focused'): Promise<unknown[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes.filter(
    (one) =>
      one.role?.value === role &&
      one.name?.value === name &&
      (state === undefined ||
        one.properties?.some((each) => each.name === state && each.value.value === true)),
  );
}
