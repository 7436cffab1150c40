import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
const sources = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * Builds the Onward that comes after this one, for end-to-end tests: the same sources with a higher version, and a
 * schema with one table more. Gives the folder of all of it (to be removed), and in it the one of the extension.
 */
export function buildNext(): { folder: string; extension: string } {
  const folder = mkdtempSync(join(tmpdir(), 'onward-next-'));
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  let version = 0;
  edit(folder, 'lib/store/tables.ts', /(schemaVersion = )(\d+);/, (_, before, now) => {
    version = Number(now) + 1;
    return `${before}${version};`;
  });
  edit(
    folder,
    'lib/store/upgrade.ts',
    /createFirst\(db\);\n/,
    (line) => `${line}  if (from < ${version}) db.createObjectStore('later', { keyPath: 'id' });\n`,
  );
  edit(folder, 'package.json', /"version": "[^"]*"/, () => '"version": "99.0.0"');
  execFileSync(join(root, 'node_modules/.bin/wxt'), ['build', '--mode', 'e2e'], {
    cwd: folder,
    stdio: 'pipe',
  });
  return { folder, extension: join(folder, '.output/chrome-mv3-e2e') };
}

function edit(folder: string, file: string, what: RegExp, by: (...found: string[]) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(what, by);
  if (after === before) throw new Error(`${file} has changed: what is to be edited in it is not there`);
  writeFileSync(path, after);
}
