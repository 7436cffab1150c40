import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reading } from '../../../lib/sites/site.ts';
import { siteFor } from '../../../lib/sites/sites.ts';
import { isShown, openShadowRoots } from '../../../scripts/saved-page.ts';

/** A saved page as a document: nothing in it runs, its shadow roots are open. */
export function documentOf(html: string): Document {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  openShadowRoots(document);
  return document;
}

export function savedPage(path: string): Document {
  return documentOf(readFileSync(path, 'utf8'));
}

/** A hand-made page of a site's folder. */
export function handMade(site: 'gmail' | 'linkedin' | 'outlook', page: string): Document {
  return savedPage(new URL(`../../pages/${site}/${page}.html`, import.meta.url).pathname);
}

export function readingOf(root: Document, address: string, own?: ReadonlySet<string>): Reading {
  const url = new URL(address);
  return siteFor(url)!.read(root, url, isShown, own);
}
