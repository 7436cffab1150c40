/**
 * Text to be evaluated in a page or worker of the extension: its database, as soon as the product has made it. A test
 * must not make it: without its tables it would be broken to the product.
 */
export const openedStore = `(async () => {
  for (;;) {
    const database = await new Promise((done, failed) => {
      const opening = indexedDB.open('onward');
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => (opening.error.name === 'AbortError' ? done(null) : failed(opening.error));
    });
    if (database !== null) return database;
    await new Promise((go) => setTimeout(go, 50));
  }
})()`;

/** Text to be evaluated where `openedStore` may be: all rows of a table, as they are stored. */
export const rowsOf = (table: string) => `${openedStore}.then((database) => new Promise((done, failed) => {
  const all = database.transaction('${table}').objectStore('${table}').getAll();
  all.onsuccess = () => { database.close(); done(all.result); };
  all.onerror = () => failed(all.error);
}))`;
