import type { Page } from '@playwright/test';
import { allKinds, type Kind, type RecordOf, travels } from '../../lib/domain/records.ts';
import { firstRow } from '../../lib/store/stamped.ts';
import { indexed, plainRow } from '../../lib/store/tables.ts';
import { openedStore } from './raw-store.ts';

/** Records by kind, as a journey wants to find them. */
export type Filling = { [K in Kind]?: readonly RecordOf<K>[] };

/** Writes records beneath an own page of the extension, where a real book would have grown, and opens the page again. */
export async function fillBook(page: Page, filling: Filling, now: number): Promise<void> {
  const tables = allKinds.flatMap((kind) => {
    const rows = (filling[kind] ?? []).map((record) =>
      travels(kind)
        ? indexed(kind, firstRow(record.id, record, { now, node: 'filled' }))
        : plainRow(kind, record),
    );
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
  const store = await page.evaluateHandle<IDBDatabase>(openedStore);
  await store.evaluate(async (database, all) => {
    await new Promise<void>((resolve, reject) => {
      const tx = database.transaction(
        all.map((one) => one.kind),
        'readwrite',
      );
      for (const { kind, rows } of all) for (const row of rows) tx.objectStore(kind).put(row);
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
    database.close();
  }, tables);
  await page.reload();
}
