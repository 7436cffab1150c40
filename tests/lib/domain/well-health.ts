import type { Health } from '../../../lib/domain/health.ts';

const at = Date.UTC(2026, 10, 24, 9);
const minute = 60_000;
const day = 24 * 60 * minute;

/** A product that is as it should be. */
export const wellHealth: Health = {
  at,
  version: '0.1.0',
  browser: 'Chrome/144',
  alarms: { next: at + day / 2, heartbeat: true },
  lastLook: { at: at - minute, due: 3, trouble: '' },
  lastAlert: { at: at - day, lateMs: 400, alerts: 1 },
  clock: 'right',
  notifications: { on: true, browser: 'granted', seen: true },
  access: { gmail: true, linkedin: false, linkedinChosen: 'beside the page' },
  storage: { used: 3_000_000, free: 60_000_000_000, persistent: true },
  book: { contacts: 214, open: 180 },
  copies: {
    count: 3,
    newest: { order: 9, takenAt: at - 40 * minute, contacts: 214 },
    lastTried: { at, trouble: '' },
  },
  mirror: { at, open: 180 },
  written: { at: at - 2 * day, weekly: true },
  readers: [{ site: 'gmail', found: 20, partly: 0, missed: 1, lastAt: at, last: 'yes', missing: '' }],
  refused: { at: at - day, count: 2, why: 'who' },
  aside: {},
};
