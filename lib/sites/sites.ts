import { gmail } from './gmail/gmail.ts';
import { linkedin } from './linkedin/linkedin.ts';
import { outlook } from './outlook/outlook.ts';
import { page } from './page.ts';
import type { Site } from './site.ts';

/** One line for each site; the first that fits reads. */
// biome-ignore format: one line for each
export const sites: readonly Site[] = [
  gmail,
  linkedin,
  outlook,
  page,
];

/** The site that an address belongs to; null where nothing of ours can be (the browser's own pages, files). */
export function siteFor(url: URL): Site | null {
  return sites.find((site) => site.matches(url)) ?? null;
}
