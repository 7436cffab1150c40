import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Build, type Onward, startOnward } from './onward.ts';
import { rowsOf } from './raw-store.ts';

/** What a campaign found. Each of the last four must be 0. */
export type Campaign = {
  browsersKilled: number;
  backgroundsKilled: number;
  saves: number;
  snoozes: number;
  alerts: number;
  /** Alerts whose showing a kill cut off, so that they were shown once more; the only repeat that is allowed. */
  shownAgain: number;
  /**
   * Times that the browser threw its whole database away and made a new one, as it does when it finds it damaged. No
   * page can prevent that: what was reported before counts from anew. The popup then says so and offers what the copies
   * hold (settings.e2e.ts).
   */
  wipedByBrowser: number;
  /** Reported as saved or snoozed, and not there as reported. */
  lost: number;
  /** Steps with more than one alert for one time. */
  twice: number;
  /** Steps whose time has come, without an alert. */
  missing: number;
  /** Rows that could not be read. */
  broken: number;
};

/** Where the user of the campaign sits. */
const zone = 'Europe/Lisbon';

/** What the product reported: the step as it said that it keeps it. */
type Reported = { id: string; generation: number; due: string };
type Row = { id: string; record: { generation: number; due: { at?: string; day?: string } } | null };
type DeliveryRow = { record: { id: string; step: string; state: string; attempts: number } };

/**
 * Kills a browser again and again while it writes, always on the same profile, and looks each time whether everything
 * that was reported is kept. `seed` decides the moments: as far as a browser lets itself be steered, a run repeats.
 */
export async function tortureCampaign(how: {
  kills: number;
  seed: number;
  build?: Build;
  say?: (line: string) => void;
}): Promise<Campaign> {
  const profile = mkdtempSync(join(tmpdir(), 'onward-torture-'));
  const chance = makeChance(how.seed);
  const reported = new Map<string, Reported>();
  const count: Campaign = {
    browsersKilled: 0,
    backgroundsKilled: 0,
    saves: 0,
    snoozes: 0,
    alerts: 0,
    shownAgain: 0,
    wipedByBrowser: 0,
    lost: 0,
    twice: 0,
    missing: 0,
    broken: 0,
  };
  const start = () => startOnward({ profile, installed: true, zone, build: how.build ?? 'chrome-mv3' });
  /** How many more reports this life waits for, and what goes on then. */
  let waiting = { reports: 0, goOn: () => {} };
  const hear = (text: string) => {
    const { is, step } = JSON.parse(text) as {
      is: string;
      step: { id: string; generation: number; due: Row };
    };
    if (is === 'scheduled') count.saves += 1;
    else count.snoozes += 1;
    const { id, generation } = step;
    reported.set(id, { id, generation, due: JSON.stringify(step.due) });
    waiting.reports -= 1;
    if (waiting.reports === 0) waiting.goOn();
  };

  let database: string | null = null;
  for (let life = 0; life < how.kills; life += 1) {
    const onward = await start();
    // The browser looks at its database when it is first asked for it.
    await readTable(onward, 'step');
    const found = databaseOf(profile, onward.id);
    if (database !== null && found !== database) {
      count.wipedByBrowser += 1;
      reported.clear();
    }
    database = found;
    await checkReported(onward, reported, count);
    // However slow the machine is, each life gets as far as its seed says before a moment is drawn.
    const written = new Promise<void>((goOn) => {
      waiting = { reports: 2 + chance(6), goOn };
    });
    await writeOn(onward, hear, chance);
    await written;
    if (chance(3) === 0) {
      await pause(chance(300));
      await onward.killBackground();
      count.backgroundsKilled += 1;
    }
    await pause(chance(700));
    await killBrowser(onward);
    count.browsersKilled += 1;
    how.say?.(
      `${count.browsersKilled} browsers and ${count.backgroundsKilled} backgrounds killed, ${count.saves} saves and ${count.snoozes} snoozes reported, ${count.lost} lost`,
    );
  }
  await lastLook(await start(), reported, count);
  rmSync(profile, { recursive: true, force: true });
  return count;
}

/**
 * Has our own script in a mail page save and snooze as fast as it may: the messages, the store and the alarms are
 * the product's. Half of the steps come due within two minutes. Every answer is reported the moment it comes.
 */
async function writeOn(onward: Onward, hear: (text: string) => void, chance: Chance): Promise<void> {
  const page = await onward.openThread('ines');
  const cdp = await onward.context.newCDPSession(page);
  const ours = new Promise<number>((found) =>
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${onward.id}`) found(context.id);
    }),
  );
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => name === 'report' && hear(payload));
  await cdp.send('Runtime.enable');
  const contextId = await ours;
  await cdp.send('Runtime.addBinding', { name: 'report', executionContextName: 'Onward' }).catch(() => {});
  const expression = `(${writer})(${chance(1_000_000)})`;
  await cdp.send('Runtime.evaluate', { contextId, expression });
}

/** Runs in the page, in our script's world. Text, because it goes there by itself. */
const writer = `(seed) => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const at = (minutes) => Temporal.Now.plainDateTimeISO().add({ minutes }).toString({ smallestUnit: 'minute' });
  const ask = async (name, question, person) => {
    const page = { site: 'gmail', found: 'yes', account: null, lastMessage: null, missing: [], address: location.href,
      conversation: { kind: 'thread', id: person.email, title: 'A thread' },
      people: [{ ...person, profileId: null, memberUrn: null, headline: null, company: null }] };
    const reply = await chrome.runtime.sendMessage({ operation: crypto.randomUUID(), name, question, page }).catch(() => null);
    if (reply?.is === 'answer' && reply.answer.step) report(JSON.stringify(reply.answer));
    return reply?.answer?.step ?? null;
  };
  const work = async (line) => {
    for (let number = 0; ; number += 1) {
      const person = { name: 'Person ' + seed + ' ' + line + ' ' + number, email: 'p' + seed + '.' + line + '.' + number + '@northquay.example' };
      const words = { due: { is: 'time', at: at(number % 2 ? 1 : 5_000), zone }, channel: 'call', purpose: 'the offer ' + number, value: '', onlyIfNoReply: false };
      const who = { is: 'person', words: { ...person, profileId: null, memberUrn: null, page: null, company: '', title: '' } };
      const step = await ask('scheduleNextStep', { who, words, place: 'behind' }, person);
      if (step === null) await new Promise((go) => setTimeout(go, 100));
      else if (number % 3 === 0) {
        await ask('snoozeStep', { step: step.id, generation: step.generation, due: { is: 'time', at: at(number % 2 ? 1 : 6_000), zone } }, person);
      }
    }
  };
  for (let line = 0; line < 4; line += 1) void work(line);
}`;

async function checkReported(
  onward: Onward,
  reported: Map<string, Reported>,
  count: Campaign,
): Promise<void> {
  const rows = new Map((await readTable<Row>(onward, 'step')).map((row) => [row.id, row]));
  for (const row of rows.values()) if (row.record === null) count.broken += 1;
  for (const one of reported.values()) {
    const kept = rows.get(one.id)?.record;
    // A later change that was never reported may have been kept or not; an earlier one is gone.
    const isThere = kept && (kept.generation > one.generation || JSON.stringify(kept.due) === one.due);
    if (isThere && kept.generation >= one.generation) continue;
    count.lost += 1;
    reported.delete(one.id);
  }
}

/** Waits until all that comes due soon is alerted, then counts what the store says of the alerts. */
async function lastLook(onward: Onward, reported: Map<string, Reported>, count: Campaign): Promise<void> {
  await checkReported(onward, reported, count);
  const patience = Date.now() + 240_000;
  const page = await onward.ownPage('icon/16.png');
  let look = await alertsOf(page);
  while ((look.coming > 0 || look.missing > 0) && Date.now() < patience) {
    await pause(1_000);
    look = await alertsOf(page);
  }
  count.missing = look.missing;
  count.alerts = look.deliveries.filter((one) => one.state !== 'void').length;
  count.shownAgain = look.deliveries.reduce((sum, one) => sum + one.attempts - 1, 0);
  const keys = new Set(look.deliveries.map((one) => one.id.split(':').slice(0, 2).join()));
  count.twice = look.deliveries.length - keys.size;
  await onward.close();
}

/** The alerts so far; how many steps come due within minutes, and how many are due and have none. */
async function alertsOf(page: Page) {
  const deliveries = (await page.evaluate<DeliveryRow[]>(rowsOf('delivery'))).map((row) => row.record);
  const shown = new Set(deliveries.filter((one) => one.state === 'shown').map((one) => one.id.split(':')[0]));
  const steps = await page.evaluate<Row[]>(rowsOf('step'));
  const [now, soon] = [0, 10].map((minutes) =>
    Temporal.Now.plainDateTimeISO(zone).add({ minutes }).toString({ smallestUnit: 'minute' }),
  );
  const dueBy = (moment: string) =>
    steps.filter(({ id, record }) => record?.due.at && record.due.at <= moment && !shown.has(id));
  const missing = dueBy(now!).length;
  return { deliveries, missing, coming: dueBy(soon!).length - missing };
}

/** Names the browser's database on the disk: its lock is made with it, and stays as long as it does. */
function databaseOf(profile: string, id: string): string | null {
  const folder = `chrome-extension_${id}_0.indexeddb.leveldb`;
  const lock = statSync(join(profile, 'Default/IndexedDB', folder, 'LOCK'), { throwIfNoEntry: false });
  return lock ? `${lock.ino} ${lock.birthtimeMs}` : null;
}

async function readTable<T>(onward: Onward, table: string): Promise<T[]> {
  const page = await onward.ownPage('icon/16.png');
  const rows = await page.evaluate<T[]>(rowsOf(table));
  await page.close();
  return rows;
}

/** SIGKILL to the browser itself: nothing is flushed that was not flushed already. */
async function killBrowser(onward: Onward): Promise<void> {
  const cdp = await onward.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find((one) => one.type === 'browser');
  if (browser === undefined) throw new Error('The browser does not say which process it is');
  const gone = new Promise((ended) => onward.context.on('close', ended));
  process.kill(browser.id, 'SIGKILL');
  await gone;
  await onward.context.close().catch(() => {});
}

type Chance = (below: number) => number;

/** Whole numbers from a seed (mulberry32). */
function makeChance(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((go) => setTimeout(go, ms));
}
