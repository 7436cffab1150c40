import { keepPage } from '../actions/keep-page.ts';
import { browser } from '../browser.ts';
import { isPartOn } from '../domain/page-parts.ts';
import type { Settings } from '../domain/settings.ts';
import { lengths } from '../domain/text.ts';
import type { World } from '../domain/world.ts';
import { openPicked } from '../tabs/open-picked.ts';
import { openOwnPage } from '../tabs/own-pages.ts';
import { menuWords } from './menu-words.ts';

/** A click on one of our entries, as the browser tells it. */
export type MenuClick = {
  menuItemId: string | number;
  linkUrl?: string;
  selectionText?: string;
  /** Firefox alone: the words of a link. */
  linkText?: string;
  pageUrl?: string;
};

/** The tab in which it was clicked. Of a private window nothing is kept. */
export type MenuTab = { title?: string | undefined; incognito?: boolean };

/** Our entries in the menu of links and of selected words, and the part of the settings that each belongs to. */
const entries = [
  { id: 'next step', part: 'menu', contexts: ['selection'], title: menuWords.nextStep },
  { id: 'next step by link', part: 'menu', contexts: ['link'], title: menuWords.nextStepWithPerson },
  { id: 'library', part: 'menuLibrary', contexts: ['link', 'selection'], title: menuWords.library },
] as const;

/** Puts our entries into the browser's menu, which keeps them. Once for each installation or update. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts, title } of entries) {
    browser.contextMenus.create({ id, contexts: [...contexts], title });
  }
}

/** Shows those entries that the user wants. One that is not there yet is made by an installation, and shown by the look after it. */
export async function alignMenu(settings: Pick<Settings, 'pageParts'>): Promise<void> {
  await Promise.allSettled(
    entries.map(({ id, part }) => browser.contextMenus.update(id, { visible: isPartOn(settings, part) })),
  );
}

/** What a click on one of our entries does: the panel for whoever is meant, or a resource that can be filled in. */
export async function onMenu(world: World, click: MenuClick, tab: MenuTab = {}): Promise<void> {
  if (tab.incognito) return;
  const { title = '' } = tab;
  const address = (click.pageUrl ?? '').slice(0, lengths.address);
  const link = click.menuItemId === 'next step' ? null : (click.linkUrl ?? null);
  const text = click.selectionText ?? click.linkText ?? '';
  if (click.menuItemId === 'library') return addToLibrary(world, link ?? address, text || title);
  await openPicked({ link, text, page: { address, title: title.slice(0, lengths.line) } });
}

async function addToLibrary(world: World, address: string, title: string): Promise<void> {
  const saved = await keepPage(world, { address, title });
  const place = saved.is === 'saved' ? `#/library/${saved.resource.id}` : '#/library';
  await openOwnPage(`options.html${place}`);
}
