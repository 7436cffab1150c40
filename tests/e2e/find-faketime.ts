import { globSync } from 'node:fs';

/** The library that gives a whole browser another time (Debian's `libfaketime`). Null: it is not there. */
export function findFaketime(): string | null {
  return globSync('/usr/lib/{*/,}faketime/libfaketimeMT.so.1')[0] ?? null;
}
