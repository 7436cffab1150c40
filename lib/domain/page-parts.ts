import type { Settings } from './settings.ts';

/**
 * What is in the pages of mail and network, each to be switched off by itself, by its name in the settings: the closed
 * tab; the marks in the list, also for active contacts without a next step; the offer after sending, and the choice
 * before it; replies that are seen, also on another thread than the step's; the line on leaving; the two entries of the
 * browser's menu.
 */
export const pageParts = [
  'tab',
  'marks',
  'withoutStep',
  'compose',
  'choice',
  'replies',
  'otherThreads',
  'leaving',
  'menu',
  'menuLibrary',
] as const;
export type PagePartName = (typeof pageParts)[number];

/** Parts that are off until the user wants them. */
const offAtFirst: ReadonlySet<string> = new Set(['withoutStep', 'otherThreads']);

/** Whether a part is on: as the user chose, else as it is at first. */
export function isPartOn(settings: Pick<Settings, 'pageParts'>, part: string): boolean {
  return settings.pageParts[part] ?? !offAtFirst.has(part);
}
