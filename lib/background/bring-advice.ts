import type { Advice } from '../domain/advice.ts';

declare global {
  var onwardAdvice: Advice | undefined;
}

const script = '/advice.js';

/** What a service worker has and a page has not. */
type Worker = { importScripts?: (script: string) => void };

/**
 * Registers the script with the service worker: Chrome lets a worker read later only what it read while it was being
 * installed. To be called in the first turn; does nothing in Firefox, whose background is a page.
 */
export function registerAdvice(): void {
  const worker = globalThis as Worker;
  if (worker.importScripts) addEventListener('install', () => worker.importScripts?.(script));
}

/** The coach's rules, read at the first question of this life of the background. */
export async function bringAdvice(): Promise<Advice> {
  const worker = globalThis as Worker;
  if (globalThis.onwardAdvice === undefined) {
    if (worker.importScripts) worker.importScripts(script);
    else await import(/* @vite-ignore */ script);
  }
  const brought = globalThis.onwardAdvice;
  if (brought === undefined) throw new Error('The advice did not come');
  return brought;
}
