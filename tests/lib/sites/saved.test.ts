import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { pageIn } from '../../../scripts/saved-file.ts';
import { documentOf, readingOf } from './saved.ts';

const russian = readFileSync(new URL('../../pages/gmail/thread-ru-2026-08.html', import.meta.url), 'utf8');
const address = 'https://mail.google.com/mail/u/0/#inbox/1a0329f6cc01a2b3';

/** ISO 8859-5, in which Cyrillic letters stand 0x360 below their place in Unicode. */
function iso8859(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => letter.codePointAt(0)!).map((at) => (at > 0x3ff ? at - 0x360 : at)),
  );
}

function quotedPrintable(text: string): string {
  const escaped = [...Buffer.from(text)].map((byte) =>
    byte === 0x3d || byte > 0x7e
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return (escaped.join('').match(/(?:[^=]|=..){1,70}|\n/gs) ?? []).join('=\r\n');
}

const archive = (encoding: string, body: string) =>
  [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${address}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--practice----"',
    '',
    '',
    '------MultipartBoundary--practice----',
    'Content-Type: text/css',
    '',
    '.x { color: red }',
    '------MultipartBoundary--practice----',
    'Content-Type: text/html',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------MultipartBoundary--practice------',
    '',
  ].join('\r\n');

test.each([
  ['as UTF-8', Buffer.from(russian)],
  ['with a mark before it', Buffer.from(`\uFEFF${russian}`)],
  ['as UTF-16', Buffer.from(`\uFEFF${russian}`, 'utf16le')],
  [
    'in an older encoding, which the page tells',
    iso8859(russian.replace('utf-8', 'iso-8859-5').replace(/[^\s!-~Ѐ-ӿ]/g, '-')),
  ],
  ['as an archive', Buffer.from(archive('quoted-printable', quotedPrintable(russian)))],
  ['as an archive in base64', Buffer.from(archive('base64', Buffer.from(russian).toString('base64')))],
  [
    'under a line that says where it was',
    Buffer.from(`<!-- saved from url=(0031)https://mail.google.com/mail/u/0/ -->\n${russian}`),
  ],
])('a page that was saved %s is read', (_, file) => {
  const { document } = new JSDOM(pageIn(file), { virtualConsole: new VirtualConsole() }).window;
  expect(readingOf(document, address)).toMatchObject({ found: 'yes', people: [{ name: 'Инес Дуарте' }] });
});

test('a piece that says nothing of its encoding is read, also where it ends in the middle of a letter', () => {
  const piece = Buffer.from('<p>Инес');
  expect(pageIn(piece)).toBe('<p>Инес');
  expect(pageIn(piece.subarray(0, -1))).toBe('<p>Ине');
});

test('a shadow root is opened however it was written down; where there can be none the template stays', () => {
  const page = documentOf(
    '<div><template shadowmode="open"><b><template shadowrootmode="open">far</template></b><p><template shadowrootmode="open">in</template></p></template></div>' +
      '<a><template shadowrootmode="open">no</template></a>' +
      '<div><template shadowrootmode="open">one</template><template shadowrootmode="open">two</template></div>' +
      '<div><template shadowrootmode="closed">shut</template></div>',
  );
  const [first, second, third] = page.querySelectorAll('div');
  expect(first!.shadowRoot?.querySelector('p')?.shadowRoot?.textContent).toBe('in');
  expect(first!.shadowRoot?.querySelector('b template')).not.toBeNull();
  expect(page.querySelector('a template')).not.toBeNull();
  expect(second!.shadowRoot?.textContent).toBe('one');
  expect(third!.shadowRoot).toBeNull();
});
