/**
 * What the readers make of a saved page, as one JSON object:
 *
 *     npm run -s read -- SAVED.html ADDRESS
 *
 * SAVED is any page that a browser saved, a piece of one, or an archive (`.mhtml`); ADDRESS is the one that it had then.
 * Nothing in the page is run and nothing is fetched.
 */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { siteFor } from '../lib/sites/sites.ts';
import { pageIn } from './saved-file.ts';
import { isShown, openShadowRoots } from './saved-page.ts';

/** The line to print; a problem is thrown as a sentence. */
function read([file, address]: string[]): string {
  if (!file || !address) throw new Error('usage: npm run -s read -- SAVED.html ADDRESS');
  // People copy addresses without their beginning.
  const url =
    URL.parse(address) ?? URL.parse(/^[\w-]+(\.[\w-]+)+\//.test(address) ? `https://${address}` : '');
  if (!url) throw new Error(`not an address: ${address} (like https://mail.google.com/mail/u/0/#inbox/…)`);
  const site = siteFor(url);
  if (!site) throw new Error(`not a page of the web: ${address} (it should begin with https://)`);

  // A console of its own swallows complaints about the page's styles: they are none of ours.
  const { document } = new JSDOM(contentOf(file), { url: url.href, virtualConsole: new VirtualConsole() })
    .window;
  openShadowRoots(document);
  return JSON.stringify(site.read(document, url, isShown));
}

function contentOf(file: string): string | Buffer {
  try {
    return pageIn(readFileSync(file));
  } catch {
    throw new Error(`cannot read the file: ${file}`);
  }
}

try {
  console.log(read(process.argv.slice(2)));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
}
