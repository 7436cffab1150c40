import { readSettings } from '../actions/change-settings.ts';
import { signIds } from '../alerts/signs.ts';
import { browser } from '../browser.ts';
import { copySign, type Health, type ReaderHealth } from '../domain/health.ts';
import type { Sign } from '../domain/local.ts';
import { allKinds } from '../domain/records.ts';
import { readMirror } from '../store/mirror.ts';
import { gmailPages, linkedinPages } from '../tabs/hosts.ts';
import { mirrorArea } from './copies-desk.ts';
import { type DataDesk, dataSigns } from './data-desk.ts';
import type { OwnPage } from './own-page.ts';

/** What the health page stands on. */
export function healthDesk({ world }: OwnPage, data: DataDesk) {
  return {
    look: () => lookAtHealth(world, data),
    /** Calls back when the background has looked again, after which it writes the mirror. Gives the way to stop it. */
    hearLooks(looked: () => void): () => void {
      const hear = (_: unknown, area: string) => {
        if (area === 'local') looked();
      };
      browser.storage.onChanged.addListener(hear);
      return () => browser.storage.onChanged.removeListener(hear);
    },
    verify: (order: number) => data.copies.verify(order),
  };
}

export type HealthDesk = ReturnType<typeof healthDesk>;

async function lookAtHealth(world: OwnPage['world'], data: DataDesk): Promise<Health> {
  const [next, heartbeat, level, gmail, linkedin, storage, copies, mirror] = await Promise.all([
    browser.alarms.get('next').catch(() => undefined),
    browser.alarms.get('heartbeat').catch(() => undefined),
    permissionLevel(),
    browser.permissions.contains({ origins: [gmailPages] }),
    browser.permissions.contains({ origins: [linkedinPages] }),
    storageUsed(),
    data.copies.list().catch(() => null),
    readMirror(mirrorArea).catch(() => null),
  ]);
  const settings = await readSettings(world);
  const { signs, contacts, open } = await readCounts(world);
  const sign = (id: string) => signs.find((one) => one.id === id) ?? null;
  const aside = new Map<string, number>();
  for (const one of world.store.setAside()) aside.set(one.kind, (aside.get(one.kind) ?? 0) + 1);
  const clock = sign(signIds.clock)?.word;
  return {
    at: world.now(),
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    alarms: { next: next?.scheduledTime ?? null, heartbeat: heartbeat !== undefined },
    lastLook: of(sign(signIds.lastLook), ({ at, count, word }) => ({ at, due: count, trouble: word })),
    lastAlert: of(sign(signIds.lastAlert), ({ at, count, word }) => ({
      at,
      lateMs: count,
      alerts: Number(word),
    })),
    clock: clock === 'right' || clock === 'wrong' ? clock : null,
    notifications: { on: settings.notifications, browser: level, seen: settings.sawTestNotification },
    access: { gmail, linkedin, linkedinChosen: settings.linkedin },
    storage,
    book: { contacts, open },
    copies: copies && {
      count: copies.length,
      newest: of(copies[0] ?? null, ({ order, takenAt, contacts }) => ({ order, takenAt, contacts })),
      lastTried: of(sign(copySign), ({ at, word }) => ({ at, trouble: word })),
    },
    mirror: of(mirror, ({ at, open }) => ({ at, open })),
    written: { at: sign(dataSigns.written)?.at ?? null, weekly: settings.weeklyCopy },
    readers: readersIn(signs),
    refused: of(sign('refused messages'), ({ at, count, word }) => ({ at, count, why: word })),
    aside: Object.fromEntries(aside),
  };
}

function of<T, R>(one: T | null, told: (one: T) => R): R | null {
  return one === null ? null : told(one);
}

/** Reads every row once, so that those that cannot be read are known. */
async function readCounts(world: OwnPage['world']) {
  return world.store.read(async (tx) => {
    for (const kind of allKinds) await tx.all(kind);
    return {
      signs: await tx.all('sign'),
      contacts: await tx.count('contact'),
      open: await tx.countOpenSteps(),
    };
  });
}

/** Signs are named `reader SITE FOUND`, by what was found: yes, partly, no. */
function readersIn(signs: readonly Sign[]): ReaderHealth[] {
  const bySite = new Map<string, ReaderHealth>();
  for (const { id, count, word, at } of signs) {
    const [, site, found] = /^reader (\S+) (yes|partly|no)$/.exec(id) ?? [];
    if (site === undefined) continue;
    const reader = bySite.get(site) ?? {
      site,
      found: 0,
      partly: 0,
      missed: 0,
      lastAt: 0,
      last: 'yes',
      missing: '',
    };
    if (found === 'yes') reader.found = count;
    else if (found === 'partly') reader.partly = count;
    else reader.missed = count;
    if (at >= reader.lastAt) Object.assign(reader, { lastAt: at, last: found, missing: word });
    bySite.set(site, reader);
  }
  return [...bySite.values()].sort((a, b) => (a.site < b.site ? -1 : 1));
}

async function permissionLevel(): Promise<Health['notifications']['browser']> {
  const { getPermissionLevel } = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  if (getPermissionLevel === undefined) return 'not told';
  const level = await getPermissionLevel().catch(() => '');
  return level === 'granted' || level === 'denied' ? level : 'not told';
}

async function storageUsed(): Promise<Health['storage']> {
  const [estimate, persistent] = await Promise.all([
    navigator.storage.estimate().catch(() => ({}) as StorageEstimate),
    navigator.storage.persisted().catch(() => false),
  ]);
  const unlimited = browser.runtime.getManifest().permissions?.includes('unlimitedStorage') ?? false;
  return { used: estimate.usage ?? null, free: estimate.quota ?? null, persistent: persistent || unlimited };
}
