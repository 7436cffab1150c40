/**
 * How the product is, in numbers and in words of its own. Nothing of any contact is in it, so that it can stand in a
 * bug report. Instants and lateness in ms, sizes in bytes.
 */
export type Health = {
  at: number;
  version: string;
  browser: string;
  alarms: { next: number | null; heartbeat: boolean };
  lastLook: { at: number; due: number; trouble: string } | null;
  lastAlert: { at: number; lateMs: number; alerts: number } | null;
  clock: 'right' | 'wrong' | null;
  /** As the browser says, and as the user said of the test: created is not seen. */
  notifications: { on: boolean; browser: 'granted' | 'denied' | 'not told'; seen: boolean | null };
  access: { gmail: boolean; linkedin: boolean; linkedinChosen: string | null };
  storage: { used: number | null; free: number | null; persistent: boolean };
  book: { contacts: number; open: number };
  /** Null: the copies cannot be reached. */
  copies: {
    count: number;
    newest: { order: number; takenAt: number; contacts: number } | null;
    lastTried: { at: number; trouble: string } | null;
  } | null;
  mirror: { at: number; open: number } | null;
  /** When the book was last written to a file, and whether the user wants to be reminded every week. */
  written: { at: number | null; weekly: boolean };
  readers: ReaderHealth[];
  refused: { at: number; count: number; why: string } | null;
  /** Rows that could not be read, by kind. */
  aside: { [kind: string]: number };
};

/** How often a page of this site was read, and how the last one went; `missing` names parts of the page. */
export type ReaderHealth = {
  site: string;
  found: number;
  partly: number;
  missed: number;
  lastAt: number;
  last: 'yes' | 'partly' | 'no';
  missing: string;
};

/**
 * What a page of a site need not tell although it is read well: a mail that was just sent has no time, a visitor's
 * profile and a lead show less, in a group nobody is the other side. A reading that lacks nothing else is no change.
 */
const mayLack: Record<string, readonly string[]> = {
  gmail: ['last message'],
  linkedin: [
    'signed in',
    'public profile (Sales Navigator is read as beta)',
    'one person (several people write here)',
  ],
};

/** Whether the last page of a site was read as it should be, or in part and that is normal there, or not so. */
export function readerState({ site, last, missing }: ReaderHealth): 'well' | 'normal' | 'changed' {
  if (last === 'yes') return 'well';
  const isNormal = missing.split(', ').every((word) => mayLack[site]?.includes(word));
  return last === 'partly' && isNormal ? 'normal' : 'changed';
}

/** The sign of the copies: when they were last seen to; word: the trouble that there was, or ''. */
export const copySign = 'copies';

/** The sign that somebody was forgotten of whom copies and notifications may still tell; it goes when they do not. */
export const forgottenSign = 'forgotten';

const day = 24 * 60 * 60_000;

/** What of it wants to be looked at, in the order in which it matters; empty: all is well. */
export function worriesIn(health: Health): Worry[] {
  const { alarms, lastLook, notifications, access, copies, written, readers } = health;
  const worries: [Worry, boolean][] = [
    ['clock', health.clock === 'wrong'],
    ['alarms', alarms.next === null || !alarms.heartbeat],
    ['look', lastLook !== null && (lastLook.trouble !== '' || health.at - lastLook.at > day / 24)],
    [
      'notifications',
      notifications.on && (notifications.browser === 'denied' || notifications.seen !== true),
    ],
    ['gmail', !access.gmail],
    ['linkedin', access.linkedinChosen === 'in the page' && !access.linkedin],
    ['copies', isCopyWorry(copies, health)],
    ['written', written.weekly && isWrittenLongAgo(written.at, health.at)],
    ['readers', readers.some((one) => one.last === 'no')],
    ['aside', Object.keys(health.aside).length > 0],
  ];
  return worries.filter(([, worries]) => worries).map(([worry]) => worry);
}

export type Worry =
  | 'clock'
  | 'alarms'
  | 'look'
  | 'notifications'
  | 'gmail'
  | 'linkedin'
  | 'copies'
  | 'written'
  | 'readers'
  | 'aside';

/** Whether a week has gone since the book was written to a file (instants, ms; null: never). */
export function isWrittenLongAgo(at: number | null, now: number): boolean {
  return at === null || Math.abs(now - at) >= 7 * day;
}

function isCopyWorry(copies: Health['copies'], { book, at }: Health): boolean {
  if (copies === null) return true;
  if (book.contacts === 0) return false;
  const { lastTried } = copies;
  return lastTried === null || lastTried.trouble !== '' || at - lastTried.at > day;
}

/** The report for a bug, as text: the facts as they are, and what worries. */
export function healthReport(health: Health): string {
  return `${JSON.stringify({ report: 'Onward health', worries: worriesIn(health), ...health }, null, 2)}\n`;
}
