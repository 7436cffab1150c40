import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

/** All that the extension is built from. */
const sources = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Copies what the extension is built from into a new folder, to be built or changed there; it is to be removed. */
export function copySources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onward-copy-'));
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
