import { StoreTrouble } from '../domain/world.ts';

/**
 * Deletes a database that the browser cannot open any more. Only by the user's own word, and after what is known was
 * saved elsewhere. Rejects with 'blocked' while another page holds it, and with 'failed'.
 */
export function dropDatabase(name: string, factory: IDBFactory = indexedDB): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new StoreTrouble('blocked'));
    request.onerror = () => reject(new StoreTrouble('failed', request.error));
  });
}
