import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = join(import.meta.dirname, '../.output');

export type BuiltName = 'chrome-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3';

/** The folder of a built extension; `npm run build` and `npm run build:e2e` fill it. */
export const builtFolder = (name: BuiltName) => join(output, name);

/** Every file of a built extension by its path in it. */
export function builtFiles(name: BuiltName): Map<string, Buffer> {
  const folder = builtFolder(name);
  const paths = globSync('**/*.*', { cwd: folder }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The text of one of its files. Throws where the file is not there: then the extension was not built. */
export const builtText = (name: BuiltName, path: string) =>
  readFileSync(join(builtFolder(name), path), 'utf8');

/** The scripts that a page loads before it draws anything: those of its HTML, with all that these import at once. */
export function firstScripts(name: BuiltName, page: string): string[] {
  const scripts = builtText(name, page).matchAll(/<script[^>]* src="\/([^"]+)"/g);
  return withImports(
    name,
    [...scripts].map(([, path]) => path!),
  );
}

/** Scripts with all that they import at once. */
export function withImports(name: BuiltName, paths: readonly string[]): string[] {
  const scripts = new Set<string>();
  const load = (path: string) => {
    if (scripts.has(path)) return;
    scripts.add(path);
    const imports = builtText(name, path).matchAll(/(?:from|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g);
    for (const [, to] of imports) load(relative('.', join(dirname(path), to!)));
  };
  for (const path of paths) load(path);
  return [...scripts];
}

/** The bytes that a built file has in a store's archive: gzip, best compression. */
export const gzipped = (name: BuiltName, path: string) =>
  gzipSync(builtFiles(name).get(path)!, { level: 9 }).length;
