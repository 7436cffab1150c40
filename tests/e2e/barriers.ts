import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page, in light by every rule and in dark by what colours can break: its rule, where, in which
 * light. `within`: frames, shadow hosts and the element that is meant, as axe names them.
 */
export async function barriersOn(page: Page, within?: [string, string]): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // No page of ours has frames: axe runs whole in the page, and works out nothing but what is wrong.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if (within) axe.include([within]);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      found.push(`${id}, ${colorScheme}: ${nodes.map((node) => node.html).join(' ')}`);
    }
  }
  return found;
}
