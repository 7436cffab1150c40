/**
 * What the readers make of a saved page, as one JSON object:
 *
 *     npm run -s read -- SAVED.html ADDRESS
 *
 * ADDRESS is the one that the page had when it was saved. Nothing in the page is run and nothing is fetched.
 */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { siteFor } from '../lib/sites/sites.ts';
import { isShown, openShadowRoots } from './saved-page.ts';

function main([file, address]: string[]): void {
  if (!file || !address) return fail('usage: npm run -s read -- SAVED.html ADDRESS');
  const url = URL.parse(address);
  if (!url)
    return fail(`not an address: ${address} (it should look like https://mail.google.com/mail/u/0/#inbox/…)`);
  const site = siteFor(url);
  if (!site) return fail(`no page of the web: ${address} (it should begin with https://)`);
  const html = contentOf(file);
  if (html === null) return fail(`cannot read the file: ${file}`);

  // A fresh console swallows complaints about the page's styles: they are none of ours.
  const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window;
  openShadowRoots(document);
  console.log(JSON.stringify(site.read(document, url, isShown)));
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

main(process.argv.slice(2));
