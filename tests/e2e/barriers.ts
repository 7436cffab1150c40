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
    const axe = axeOn(page);
    if (within) axe.include([within]);
    if (colorScheme === 'dark') axe.withRules(byColour);
    for (const barrier of await barriersBy(axe)) found.push(`${colorScheme}: ${barrier}`);
  }
  return found;
}

/** The same by all rules that no colour can break: for a page that was looked at whole, at another width. */
export function barriersButColours(page: Page): Promise<string[]> {
  return barriersBy(axeOn(page).disableRules(byColour));
}

const byColour = ['color-contrast', 'link-in-text-block'];

/** No page of ours has frames: axe runs whole in the page, and works out nothing but what is wrong. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function barriersBy(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
