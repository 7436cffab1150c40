import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../lib/sites/site.ts';
import { isShown } from '../../../scripts/saved-page.ts';
import type { ExpectedReading } from '../../pages/expected.ts';
import { documentOf } from './saved.ts';

/*
 * The guide in CONTRIBUTING.md, followed to the letter in a copy of the rooms that it speaks of: every block goes where
 * it says, the line is added, nothing else is touched, the whole is compiled, and the pages are read.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const blocks = [...guide.matchAll(/```(?:ts|html) (\S+)\n([\s\S]*?)```/g)].map(([, path, text]) => ({
  path: path!,
  text: text!,
}));

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'onward-guide-'));
  for (const room of ['lib/sites', 'lib/domain', 'tests/pages', 'package.json']) {
    cpSync(join(root, room), join(copy, room), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { path, text } of blocks.filter((one) => one.path !== 'lib/sites/sites.ts')) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  const line = blocks.find((one) => one.path === 'lib/sites/sites.ts')!.text;
  change('lib/sites/sites.ts', /^ {2}page,\n/m, (found) => line + found);
  change(
    'lib/sites/sites.ts',
    /^import/m,
    (found) => `import { letterbox } from './letterbox/letterbox.ts';\n${found}`,
  );
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function change(path: string, from: RegExp, to: (found: string) => string): void {
  const before = readFileSync(join(copy, path), 'utf8');
  const after = before.replace(from, to);
  expect(after, `${path} has no place for it`).not.toBe(before);
  writeFileSync(join(copy, path), after);
}

const imported = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(copy, path)).href);

test('the guide has a block for every file that it speaks of', () => {
  expect(blocks.map((one) => one.path)).toEqual([
    'lib/sites/letterbox/selectors.ts',
    'lib/sites/letterbox/letterbox.ts',
    'lib/sites/sites.ts',
    'tests/pages/letterbox/letter-2026-11.html',
    'tests/pages/letterbox/moving-2026-11.html',
    'tests/pages/letterbox/expected.ts',
  ]);
});

test('what the guide says compiles under the house’s own rules', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, copy);
  const files = ['lib/sites/sites.ts', 'tests/pages/letterbox/expected.ts'].map((path) => join(copy, path));
  const program = ts.createProgram(files, { ...options, noEmit: true, types: [] });
  const problems = ts.getPreEmitDiagnostics(program).map((one) => ({
    file: one.file?.fileName.slice(copy.length + 1),
    says: ts.flattenDiagnosticMessageText(one.messageText, ' '),
  }));
  expect(problems).toEqual([]);
});

describe('the site of the guide', () => {
  test('reads each of its pages as its table says', async () => {
    const { letterboxPages } = (await imported('tests/pages/letterbox/expected.ts')) as {
      letterboxPages: ExpectedReading[];
    };
    const { siteFor } = (await imported('lib/sites/sites.ts')) as { siteFor(url: URL): Site };
    const { seen } = (await imported('lib/domain/seen.ts')) as Pick<
      typeof import('../../../lib/domain/seen.ts'),
      'seen'
    >;
    expect(letterboxPages).toHaveLength(3);
    for (const { page, address, expect: wanted, because } of letterboxPages) {
      const url = new URL(address);
      const html = readFileSync(join(copy, `tests/pages/letterbox/${page}.html`), 'utf8');
      const site = siteFor(url);
      const reading = site.read(documentOf(html), url, isShown);
      expect(reading, `${page} ${because ?? ''}`).toMatchObject({ site: 'letterbox', ...wanted });
      expect(URL.canParse(site.wayBack(reading, url))).toBe(true);
      // The border lets it through by what a name is, not by a list of names.
      expect(seen.safeParse({ ...reading, address }).success).toBe(true);
      expect(seen.safeParse({ ...reading, site: 'a name of two words', address }).success).toBe(false);
    }
  });

  test('names nobody wrong, whatever is missing from its page', async () => {
    const { letterbox } = (await imported('lib/sites/letterbox/letterbox.ts')) as { letterbox: Site };
    const html = readFileSync(join(copy, 'tests/pages/letterbox/letter-2026-11.html'), 'utf8');
    const url = new URL('https://letterbox.example/m/k41');
    const count = documentOf(html).querySelectorAll('body *').length;
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at += 1) {
      const page = documentOf(html);
      page.querySelectorAll('body *')[at]!.remove();
      for (const { email } of letterbox.read(page, url, isShown).people) {
        expect(email).toBe('ines@northquay.example');
      }
    }
  });
});
