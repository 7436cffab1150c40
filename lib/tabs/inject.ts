import { browser } from '../browser.ts';

/** Where a script goes: one document of one tab, so that a navigation meanwhile brings it nowhere. */
export type Target = { tab: number; document: string | undefined };

/** Our scripts that come into pages; each is a file at the root of the built extension. */
export type PageScript =
  | 'gmail'
  | 'gmail-page'
  | 'gmail-parts'
  | 'linkedin'
  | 'linkedin-page'
  | 'linkedin-parts'
  | 'auto-reply'
  | `line-${Language}`
  | 'panel'
  | 'coach';

/** The languages in which a line can be typed. */
const languages = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type Language = (typeof languages)[number];

/** The language in which lines are read for a language tag ("pt-BR"): its own, else English. */
export function languageFor(tag: string): Language {
  const wanted = tag.slice(0, 2).toLowerCase();
  return languages.find((one) => one === wanted) ?? 'en';
}

/**
 * Puts a script into a page, in the isolated world that all our scripts there share. Needs the host permission.
 * Rejects where the document is gone or the site's access was taken away.
 */
export async function injectInto(target: Target, ...scripts: PageScript[]): Promise<void> {
  const where = target.document === undefined ? {} : { documentIds: [target.document] };
  await browser.scripting.executeScript({
    target: { tabId: target.tab, ...where } as never,
    files: scripts.map((script) => `/${script}.js`),
  });
}

/**
 * What a script says of a page that it is run in once; nothing of it stays there. Needs the host permission, or that
 * the user called us in this tab. Rejects where neither is given.
 */
export async function askScript(tab: number, script: 'outlook-read'): Promise<unknown> {
  const [said] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${script}.js`] });
  return said?.result;
}

/** Puts the boot script into the tabs that were open before the extension came, or before it was updated. */
export async function bootOpenTabs(pattern: string, script: 'gmail' | 'linkedin'): Promise<number> {
  const tabs = await browser.tabs.query({ url: pattern });
  const done = await Promise.allSettled(
    tabs.map((tab) => injectInto({ tab: tab.id ?? -1, document: undefined }, script)),
  );
  return done.filter((one) => one.status === 'fulfilled').length;
}
