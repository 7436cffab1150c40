import { browser } from '../browser.ts';
import { dayOf } from '../domain/alert-time.ts';
import type { OpenStep } from '../domain/next-step.ts';
import { type FileRows, writeOnwardFile } from '../files/onward-file.ts';
import { isPastDue } from '../files/plan-import.ts';
import { type CopyRead, copiesOn } from '../store/copies.ts';
import { openShelf } from '../store/copy-shelf.ts';
import { dropDatabase } from '../store/drop-database.ts';
import { type Mirror, readMirror } from '../store/mirror.ts';
import { openBook } from '../store/open-book.ts';
import { openOwnPage } from '../tabs/own-pages.ts';
import { mirrorArea } from './copies-desk.ts';
import type { Written } from './data-desk.ts';

/** What can still be done when the store cannot be opened: nothing here needs it. */
export type RecoveryDesk = {
  now(): number;
  zone: string;
  locale: string;
  /** The open steps as they last stood; null: there are none to be had. */
  mirror(): Promise<Mirror | null>;
  /** The newest copy that reads back whole; null: there is none. */
  newestGood(): Promise<Extract<CopyRead, { is: 'good' }> | null>;
  /** A copy as a file of ours, to be kept and imported. */
  writeCopy(copy: Extract<CopyRead, { is: 'good' }>): Written;
  /** The open steps of the mirror as a table that any program opens. */
  writeSteps(mirror: Mirror): Written;
  /**
   * Deletes the database that cannot be opened and fills a new one from a copy (null: leaves it empty). One that can be
   * opened after all, by now or because another page has begun anew, is left as it is.
   */
  beginAnew(copy: Extract<CopyRead, { is: 'good' }> | null): Promise<void>;
  /** Starts the whole extension anew; its pages close. */
  restart(): void;
  tryAgain(): void;
  openDashboard(): void;
};

/** The desk of recovery: it stands on the copies and the mirror, never on the database. */
export function recoveryDesk(): RecoveryDesk {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = () => Date.now();
  const onToday = () => dayOf(now(), zone);
  return {
    now,
    zone,
    locale: navigator.language,
    mirror: () => readMirror(mirrorArea).catch(() => null),
    newestGood: () => newestGood(now).catch(() => null),
    writeCopy: ({ rows, copy }) => ({
      name: `onward-copy-${dayOf(copy.takenAt, zone)}.json`,
      type: 'application/json',
      content: writeOnwardFile(rows as FileRows, copy.takenAt),
    }),
    writeSteps: (mirror) => ({
      name: `onward-open-steps-${onToday()}.json`,
      type: 'application/json',
      content: JSON.stringify(mirror, null, 2),
    }),
    beginAnew: (copy) =>
      navigator.locks.request('begin anew', async () => {
        if (await isReadable(now)) return;
        await dropDatabase('onward');
        const store = await openBook({ now });
        const alreadyAlerted = (step: OpenStep) => isPastDue(step.due, { now: now(), zone });
        if (copy !== null) await store.mergeRows(copy.rows, { as: 'restore', alreadyAlerted });
        store.close();
      }),
    restart: () => browser.runtime.reload(),
    tryAgain: () => location.reload(),
    openDashboard: () => void openOwnPage('options.html'),
  };
}

/** Whether the database opens, every row of it can be had, and somebody is in it. */
async function isReadable(now: () => number): Promise<boolean> {
  const store = await openBook({ now }).catch(() => null);
  if (store === null) return false;
  const book = await store.readAllRows().catch(() => null);
  store.close();
  return book !== null && book.contact.length > 0;
}

async function newestGood(now: () => number): Promise<Extract<CopyRead, { is: 'good' }> | null> {
  const shelf = await openShelf();
  try {
    const copies = copiesOn(shelf, now);
    for (const label of await copies.list()) {
      const read = await copies.read(label.order);
      if (read.is === 'good' && read.copy.contacts > 0) return read;
    }
    return null;
  } finally {
    shelf.close();
  }
}
