import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { kinds, travellingKinds } from '../../../lib/domain/records.ts';
import { openBook } from '../../../lib/store/open-book.ts';
import { schemaVersion } from '../../../lib/store/tables.ts';
import { now } from './people.ts';

/** A database as a released version left it: never written anew when the schema changes, only added to. */
type Example = {
  version: number;
  tables: { [table: string]: { indices: { name: string; many?: true }[]; rows: ExampleRow[] } };
};
type ExampleRow = { id: string; record?: { [field: string]: unknown } | null; gone?: 1 };

const folder = new URL('../../databases/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example);

it('there is an example database of every schema version', () => {
  expect(examples.map((one) => one.version).sort((a, b) => a - b)).toEqual(
    Array.from({ length: schemaVersion }, (_, at) => at + 1),
  );
});

for (const example of examples) {
  describe(`a database of version ${example.version}`, () => {
    beforeEach(async () => {
      globalThis.indexedDB = new IDBFactory();
      await lay(example);
    });
    const open = () => openBook({ now: () => now });
    const rowsOf = (table: string) => example.tables[table]!.rows;

    it('is brought to the present one, and every record in it can be read', async () => {
      const store = await open();
      for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
        const live = rowsOf(kind).filter((row) => row.gone === undefined);
        const read = await store.read((tx) => tx.all(kind));
        expect([kind, read.map((one) => one.id)]).toEqual([kind, live.map((row) => row.id)]);
        for (const [at, one] of read.entries()) expect(one).toMatchObject(live[at]!.record!);
      }
      expect(store.setAside()).toEqual([]);
    });

    it('has at least one record of every kind that travels', () => {
      for (const kind of travellingKinds) expect([kind, rowsOf(kind).length > 0]).toEqual([kind, true]);
    });

    it('is found by the desk’s questions', async () => {
      const store = await open();
      const openSteps = rowsOf('step').filter(
        ({ record }) => (record!.state as { is: string }).is === 'open',
      );
      const contact = rowsOf('contact')[0]!;
      const identity = Object.keys(contact.record!.identities as object)[0]!;
      await store.read(async (tx) => {
        expect((await tx.openSteps()).map((one) => one.id).sort()).toEqual(
          openSteps.map((row) => row.id).sort(),
        );
        expect((await tx.contactsWith(identity)).map((one) => one.id)).toEqual([contact.id]);
        expect((await tx.joinedInto(contact.id)).length).toBe(1);
        expect((await tx.of('touch', [contact.id])).length).toBe(1);
        expect((await tx.touchesSince(0)).length).toBe(rowsOf('touch').length);
      });
    });

    it('can be written to, and what was to be undone can still be', async () => {
      const store = await open();
      const [undo] = rowsOf('undo');
      expect(await store.change((tx) => tx.undo(undo!.id))).toMatchObject({ undone: 1, kept: 0 });
      await store.change(async (tx) => {
        for (const contact of await tx.all('contact')) await tx.put('contact', { ...contact, notes: 'seen' });
      });
      const notes = await store.read(async (tx) => (await tx.all('contact')).map((one) => one.notes));
      expect(new Set(notes)).toEqual(new Set(['seen']));
    });

    it('goes out whole, with stamps and tombstones, and keeps its name in stamps', async () => {
      const store = await open();
      const book = await store.readAllRows();
      for (const kind of travellingKinds) expect(book[kind].length).toBe(rowsOf(kind).length);
      expect((await store.previewMerge(book)).setAside).toBe(0);
      expect((await store.summary()).node).toBe('k3x9w2ma');
    });
  });
}

async function lay(example: Example): Promise<void> {
  const db = await openDB('onward', example.version, {
    upgrade(db) {
      for (const [table, { indices }] of Object.entries(example.tables)) {
        const store = db.createObjectStore(table, { keyPath: 'id' });
        for (const { name, many } of indices) store.createIndex(name, name, { multiEntry: many ?? false });
      }
    },
  });
  const tx = db.transaction(Object.keys(example.tables), 'readwrite');
  for (const [table, { rows }] of Object.entries(example.tables)) {
    for (const row of rows) await tx.objectStore(table).put(row);
  }
  await tx.done;
  db.close();
}
