import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { siteFor, sites } from '../../../lib/sites/sites.ts';
import { documentOf } from './saved.ts';

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['http://mail.google.com/mail/u/0/', 'page'],
  ['https://mail.google.com.evil.example/mail/', 'page'],
  ['https://www.linkedin.com/in/amara-osei/', 'linkedin'],
  ['https://se.linkedin.com/in/amara-osei', 'linkedin'],
  ['https://notlinkedin.com/in/amara-osei', 'page'],
  ['https://outlook.live.com/mail/0/', 'outlook'],
  ['https://outlook.office.com/calendar/', 'page'],
  ['https://web.whatsapp.com/', 'page'],
])('%s is read as %s', (address, name) => {
  expect(siteFor(new URL(address))?.name).toBe(name);
});

test.each([
  'chrome://extensions',
  'about:blank',
  'file:///home/page.html',
  'javascript:alert(1)',
  'data:text/html,x',
])('nothing of ours is at %s', (address) => {
  expect(siteFor(new URL(address))).toBeNull();
});

test('any other page is known by its address and called by its title; nobody is named from it', () => {
  const url = new URL('https://northquay.example/team?lang=pt#ines');
  const page = documentOf('<title> The  team </title><span email="ines@northquay.example">Ines</span>');
  const site = siteFor(url)!;
  const reading = site.read(page, url);
  expect(reading).toEqual({
    site: 'page',
    found: 'partly',
    conversation: { kind: 'page', id: url.href, title: 'The team' },
    account: null,
    people: [],
    lastMessage: null,
    missing: ['people'],
  });
  expect(site.wayBack(reading, url)).toBe(url.href);
});

test('an empty page is no reason to fail, on any site', () => {
  for (const site of sites) {
    for (const path of [
      'mail/u/0/#inbox/1a0329f6cc01a2b3',
      'in/amara-osei/',
      'messaging/thread/2-eA==/',
      '%E0%A4%A/%',
    ]) {
      const reading = site.read(documentOf(''), new URL(`https://www.linkedin.com/${path}`));
      expect(reading.people).toEqual([]);
      expect(reading.lastMessage).toBeNull();
    }
  }
});

const script = new URL('../../../scripts/read.ts', import.meta.url).pathname;
const pages = new URL('../../pages/', import.meta.url).pathname;

test('a saved page is read from the command line, shadow roots and all', () => {
  const printed = execFileSync(
    process.execPath,
    [
      script,
      `${pages}linkedin/profile-older-in-shell-2026-08.html`,
      // Copied from where browsers hide the beginning.
      'www.linkedin.com/in/amara-osei/',
    ],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(printed)).toMatchObject({
    site: 'linkedin',
    found: 'yes',
    people: [{ name: 'Amara Osei' }],
  });
  expect(printed.trim().split('\n')).toHaveLength(1);
});

test.each([
  [[], 'usage'],
  [[`${pages}gmail/list-2026-08.html`, 'mail dot google'], 'not an address'],
  [[`${pages}gmail/list-2026-08.html`, 'chrome://extensions'], 'not a page of the web'],
  [[`${pages}gmail/no-such-page.html`, 'https://mail.google.com/'], 'cannot read the file'],
])('a call with %j is answered by one line that says what is wrong', (args, words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
