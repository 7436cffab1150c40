import type { RenewedHolidays } from '../actions/renew-holidays.ts';
import type { Advice } from '../domain/advice.ts';
import type { AdvisedIn } from '../messages/advised.ts';
import type { openShelf } from '../store/copy-shelf.ts';
import type { readMirror } from '../store/mirror.ts';
import type { mirrorStore } from '../store/mirror-store.ts';
import type { actOnAlert } from './act-on-alert.ts';
import type { makeKeeper } from './keep-copies.ts';
import type { onMenu } from './menu.ts';

/** What keeps copies, and shows one when the database cannot be opened. */
export type Spare = {
  makeKeeper: typeof makeKeeper;
  openShelf: typeof openShelf;
  readMirror: typeof readMirror;
  mirrorStore: typeof mirrorStore;
};

/** What a touched notification and a chosen entry of the menu do. */
export type Touched = { actOnAlert: typeof actOnAlert; onMenu: typeof onMenu };

declare global {
  var onwardAdvice: Advice | undefined;
  var onwardAdvised: AdvisedIn | undefined;
  var onwardSpare: Spare | undefined;
  var onwardHolidays: RenewedHolidays | undefined;
  var onwardTouched: Touched | undefined;
}

/** What a service worker has and a page has not. */
type Worker = { importScripts?: (...scripts: string[]) => void };

/**
 * Makes the later scripts known to the service worker: Chrome lets a worker read later only what it read while it was
 * being installed. To be called in the first turn; does nothing in Firefox, whose background is a page.
 */
export function registerLater(): void {
  const worker = globalThis as Worker;
  if (worker.importScripts) {
    addEventListener('install', () => {
      worker.importScripts?.('/advice.js', '/spare.js', '/holidays.js', '/touched.js');
    });
  }
}

/** The coach's rules, read at the first question of this life of the background. */
export const bringAdvice = () => bring('/advice.js', () => globalThis.onwardAdvice);

/** The actions that need them, which come in the same script. */
export const bringAdvised = () => bring('/advice.js', () => globalThis.onwardAdvised);

/** Copies and the mirror, read when it is time for a copy, or the database cannot be opened. */
export const bringSpare = () => bring('/spare.js', () => globalThis.onwardSpare);

/** The public holidays as this version knows them, read after a start or an update. */
export const bringHolidays = () => bring('/holidays.js', () => globalThis.onwardHolidays);

/** The acts of notifications and of the menu, read at the first one that is touched. */
export const bringTouched = () => bring('/touched.js', () => globalThis.onwardTouched);

async function bring<T>(script: string, there: () => T | undefined): Promise<T> {
  const worker = globalThis as Worker;
  if (there() === undefined) {
    if (worker.importScripts) worker.importScripts(script);
    else await import(/* @vite-ignore */ script);
  }
  const brought = there();
  if (brought === undefined) throw new Error(`${script} did not come`);
  return brought;
}
