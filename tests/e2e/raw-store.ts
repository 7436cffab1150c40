/**
 * Text to be evaluated in a page or worker of the extension: a database of its, as soon as the product has made it. A
 * test must not make it: without its tables it would be broken to the product.
 */
const opened = (name: string) => `(async () => {
  for (;;) {
    const database = await new Promise((done, failed) => {
      const opening = indexedDB.open('${name}');
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => (opening.error.name === 'AbortError' ? done(null) : failed(opening.error));
    });
    if (database !== null) return database;
    await new Promise((go) => setTimeout(go, 50));
  }
})()`;

/** The database of everything. */
export const openedStore = opened('onward');

/** All rows of a table as they are stored; evaluated like the database itself. */
export const rowsOf = (
  table: string,
  name = 'onward',
) => `${opened(name)}.then((database) => new Promise((done, failed) => {
  const all = database.transaction('${table}').objectStore('${table}').getAll();
  all.onsuccess = () => { database.close(); done(all.result); };
  all.onerror = () => failed(all.error);
}))`;
