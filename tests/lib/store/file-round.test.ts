import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { travellingKinds } from '../../../lib/domain/records.ts';
import { readOnwardFile, writeOnwardFile } from '../../../lib/files/onward-file.ts';
import type { Raw, Table } from '../../../lib/store/raw-tx.ts';
import { memoryDisk, memoryStore } from '../../fakes/memory-store.ts';
import { now } from './people.ts';

it('a whole book goes into a file and comes out of it as it was, tombstones and stamps included', async () => {
  const example = JSON.parse(readFileSync(new URL('../../databases/v1.json', import.meta.url), 'utf8')) as {
    tables: { [table in Table]: { rows: Raw[] } };
  };
  const disk = memoryDisk();
  for (const kind of travellingKinds) for (const row of example.tables[kind].rows) disk.poke(kind, row);
  const book = await disk.open({ now: () => now }).readAllRows();

  const file = readOnwardFile(writeOnwardFile(book, now));
  if (file.is === 'refused') throw new Error(file.why);
  expect(file.setAside).toEqual([]);
  const other = memoryStore({ now: () => now, node: 'lap' });
  expect(await other.mergeRows(file.rows)).toMatchObject({ setAside: 0, joined: 0 });
  expect(await other.readAllRows()).toEqual(book);
});
