import {
  type Health,
  isWrittenLongAgo,
  readerState,
  type Worry,
  worriesIn,
} from '../../lib/domain/health.ts';
import { momentInWords } from '../data/moment.ts';
import { words } from '../words.ts';

/** What can be done about a line, by one click. */
export type HealthWay =
  | 'allow Gmail'
  | 'allow LinkedIn'
  | 'test notification'
  | 'save a copy'
  | 'verify the copy'
  | 'see the copies';

/** One fact, and whether it is as it should be. */
export type HealthLine = { id: string; title: string; says: string; well: boolean; way?: HealthWay };

const says = words.health;

/** The lines of the health page, in the order in which a reminder comes about. */
export function linesOf(health: Health, reader: { zone: string; locale: string }): HealthLine[] {
  const worries = new Set(worriesIn(health));
  const when = (at: number) => momentInWords(at, reader.zone, reader.locale);
  const line = (id: Worry, title: string, words: string, way?: HealthWay): HealthLine => ({
    ...{ id, title, says: words, well: !worries.has(id) },
    ...(way && { way }),
  });
  const fact = (id: string, title: string, words: string): HealthLine => ({
    id,
    title,
    says: words,
    well: true,
  });
  const { alarms, copies, mirror, refused } = health;
  return [
    line(
      'alarms',
      says.alarms,
      alarms.next !== null && alarms.heartbeat ? says.alarmsArmed(when(alarms.next)) : says.alarmsOff,
    ),
    line('look', says.lastLook, lookWords(health, worries.has('look'), when)),
    fact('alert', says.lastAlert, alertWords(health, when)),
    line(
      'notifications',
      says.notifications,
      notificationWords(health),
      worries.has('notifications') ? 'test notification' : undefined,
    ),
    line('clock', says.clock, health.clock === 'wrong' ? says.clockWrong : says.clockRight),
    ...accessLines(health, line),
    readersLine(health, line),
    line('copies', says.copies, copyWords(health, when), copies?.newest ? 'verify the copy' : undefined),
    fact('mirror', says.mirror, mirror ? says.mirrorSays(mirror.open, when(mirror.at)) : says.mirrorNone),
    line('written', says.file, fileWords(health, when), 'save a copy'),
    fact('storage', says.storage, storageWords(health, reader.locale)),
    line('aside', says.asideTitle, asideWords(health), worries.has('aside') ? 'see the copies' : undefined),
    fact(
      'refused',
      says.refused,
      refused ? says.refusedSays(refused.count, when(refused.at)) : says.refusedNone,
    ),
  ];
}

type When = (at: number) => string;
type MakeLine = (id: Worry, title: string, words: string, way?: HealthWay) => HealthLine;

function lookWords({ lastLook }: Health, worries: boolean, when: When): string {
  if (lastLook === null) return says.lastLookNone;
  if (lastLook.trouble !== '') return says.lastLookTrouble(when(lastLook.at), lastLook.trouble);
  return worries ? says.lastLookLong(when(lastLook.at)) : says.lastLookSays(when(lastLook.at), lastLook.due);
}

function alertWords({ lastAlert }: Health, when: When): string {
  if (lastAlert === null) return says.lastAlertNone;
  return says.lastAlertSays(when(lastAlert.at), says.late(lastAlert.lateMs / 60_000), lastAlert.alerts);
}

function notificationWords({ notifications }: Health): string {
  if (!notifications.on) return says.notificationsOff;
  if (notifications.browser === 'denied') return says.notificationsDenied;
  if (notifications.seen === null) return says.notificationsUnconfirmed;
  return notifications.seen ? says.notificationsSeen : says.notificationsUnseen;
}

function accessLines({ access }: Health, line: MakeLine): HealthLine[] {
  const sites = [...(access.gmail ? ['Gmail'] : []), ...(access.linkedin ? ['LinkedIn'] : [])];
  return [
    ...(access.gmail ? [] : [line('gmail', says.access, says.accessGmailOff, 'allow Gmail')]),
    ...(access.linkedinChosen === 'in the page' && !access.linkedin
      ? [line('linkedin', says.access, says.accessLinkedinOff, 'allow LinkedIn')]
      : []),
    ...(sites.length > 0
      ? [{ id: 'access', title: says.access, says: says.accessOn(sites.join(', ')), well: true }]
      : []),
  ];
}

function readersLine({ readers }: Health, line: MakeLine): HealthLine {
  if (readers.length === 0) return line('readers', says.readers, says.readerNone);
  const sentences = readers.map((one) => {
    const counts = `${siteNames[one.site] ?? one.site}: ${says.readerSays(one.found, one.partly, one.missed)}.`;
    const state = readerState(one);
    if (state === 'well') return counts;
    return `${counts} ${state === 'normal' ? says.readerNormal(one.missing) : says.readerChanged(one.missing)}`;
  });
  return line('readers', says.readers, sentences.join(' '));
}

const siteNames: Record<string, string> = { gmail: 'Gmail', linkedin: 'LinkedIn', outlook: 'Outlook' };

function copyWords({ copies }: Health, when: When): string {
  if (copies === null) return words.copies.unreachable;
  if (copies.lastTried?.trouble) return says.copiesTrouble;
  if (copies.newest === null) return says.copiesNone;
  const { takenAt, contacts } = copies.newest;
  return says.copiesSay(copies.count, when(takenAt), words.copies.contacts(contacts));
}

function fileWords({ written, at }: Health, when: When): string {
  if (written.at === null) return says.fileNever;
  return isWrittenLongAgo(written.at, at) ? says.fileLong(when(written.at)) : says.fileAt(when(written.at));
}

function storageWords({ storage }: Health, locale: string): string {
  const { used, free, persistent } = storage;
  const keeps = persistent ? says.storagePersistent : says.storageNot;
  if (used === null || free === null) return `${says.storageUnknown} ${keeps}`;
  return `${says.storageSays(sizeWords(used, locale), sizeWords(free, locale))} ${keeps}`;
}

function asideWords({ aside }: Health): string {
  const kinds = Object.entries(aside);
  if (kinds.length === 0) return says.asideNone;
  return says.asideSome(
    kinds.map(([kind, count]) => `${words.files.kinds[kind] ?? kind}: ${count}`).join(', '),
  );
}

/** Bytes as people say them: "3.4 MB". */
export function sizeWords(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  let size = bytes;
  let at = 0;
  while (size >= 1_000 && at < units.length - 1) {
    size /= 1_000;
    at += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[at],
    unitDisplay: 'short',
    maximumSignificantDigits: 3,
  }).format(size);
}
