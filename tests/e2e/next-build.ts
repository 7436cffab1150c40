import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySources } from '../../scripts/copy-sources.ts';

const root = new URL('../..', import.meta.url).pathname;

/**
 * Builds the Onward that comes after this one, for end-to-end tests: the same sources with a higher version, and a
 * schema with one table more. Gives the folder of all of it (to be removed), and in it the one of the extension.
 */
export function buildNext(): { folder: string; extension: string } {
  const folder = copySources();
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
