import { readFileSync } from 'node:fs';

/** A sample file, made by hand in the shape of what other programs export; its people are invented. */
export function sample(name: string): Uint8Array {
  return readFileSync(new URL(`samples/${name}`, import.meta.url));
}
