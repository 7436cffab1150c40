import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { findChromium } from './find-chromium.ts';
import { findFaketime } from './find-faketime.ts';
import { expect, type Onward, openPanel, saveStep, startOnward } from './onward.ts';

/*
 * Days pass while the browser is closed: the whole browser then lives at another moment, by libfaketime, and in
 * another place, by the zone of its environment. Each start is a start of the browser on the same profile.
 */

type Life = { at: string; zone?: string };

const test = base.extend<{ live: (life: Life) => Promise<Onward> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  live: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'onward-days-'));
    await use(({ at, zone = 'Europe/Lisbon' }) =>
      startOnward({
        profile: join(folder, 'profile'),
        installed: true,
        zone,
        executablePath: browserAt(folder, at),
      }),
    );
    rmSync(folder, { recursive: true, force: true });
  },
});

/** A program that starts the browser at a moment ("2026-11-24 08:30:00", UTC); its clock goes on from there. */
function browserAt(folder: string, moment: string): string {
  const [seconds] = [Date.parse(`${moment.replace(' ', 'T')}Z`) / 1_000];
  const ahead = Math.round(seconds! - Date.now() / 1_000);
  const program = join(folder, `browser-${ahead}`);
  writeFileSync(
    program,
    [
      '#!/bin/sh',
      `export LD_PRELOAD=${findFaketime()} FAKETIME="${ahead < 0 ? '' : '+'}${ahead}"`,
      'export FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0',
      `exec ${findChromium()} "$@"`,
    ].join('\n'),
  );
  chmodSync(program, 0o755);
  return program;
}

async function save(onward: Onward, line: string): Promise<void> {
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  await saveStep(thread, line);
}

test('the browser was closed for two days: one alert at its start, which says when it was due', async ({
  live,
}) => {
  const monday = await live({ at: '2026-11-23 10:00:00' });
  await save(monday, 'tomorrow 9am call about Q3 pricing');
  await monday.close();

  const wednesday = await live({ at: '2026-11-25 10:00:00' });
  await expect.poll(() => wednesday.notifications()).toHaveLength(1);
  expect(await wednesday.badge()).toBe('1');
  const popup = await wednesday.ownPage('popup.html');
  await expect(popup.getByRole('region', { name: 'Overdue' })).toContainText('yesterday');
  await wednesday.close();
});

test('a time agreed for after the change of clocks is kept as it was said', async ({ live }) => {
  // In Lisbon the clocks go forward on 28 March 2027 at 01:00 UTC.
  const saturday = await live({ at: '2027-03-27 10:00:00' });
  await save(saturday, 'on 29 march 2027 at 9am call about Q3 pricing');
  await saturday.close();

  const early = await live({ at: '2027-03-29 07:50:00' });
  const popup = await early.ownPage('popup.html');
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText(/(?<!\d)9:00/);
  await early.lookAgain();
  expect(await early.notifications()).toEqual([]);
  await early.close();

  const late = await live({ at: '2027-03-29 08:00:30' });
  await expect.poll(() => late.notifications()).toHaveLength(1);
  await late.close();
});

test('a traveller’s step at an exact time keeps the zone in which it was agreed', async ({ live }) => {
  const lisbon = await live({ at: '2026-11-23 10:00:00' });
  await save(lisbon, 'tomorrow 9am call about Q3 pricing');
  await lisbon.close();

  // 9:00 in Lisbon is 4:00 in New York; at 3:50 there nothing is due yet.
  const before = await live({ at: '2026-11-24 08:50:00', zone: 'America/New_York' });
  const popup = await before.ownPage('popup.html');
  await expect(popup.getByRole('listitem')).toContainText('Ines Duarte');
  await before.lookAgain();
  expect(await before.notifications()).toEqual([]);
  await before.close();

  const after = await live({ at: '2026-11-24 09:00:30', zone: 'America/New_York' });
  await expect.poll(() => after.notifications()).toHaveLength(1);
  await after.close();
});

test('a clock that was wrong for a while loses nothing: the real time still alerts, once', async ({
  live,
}) => {
  const monday = await live({ at: '2026-11-23 10:00:00' });
  await save(monday, 'in 3 days 9am call about Q3 pricing');
  await monday.close();

  const wrong = await live({ at: '2026-12-20 10:00:00' });
  await expect.poll(() => wrong.notifications()).toHaveLength(1);
  await wrong.close();

  const right = await live({ at: '2026-11-24 10:00:00' });
  const popup = await right.ownPage('popup.html');
  await expect(popup.getByRole('region', { name: 'Next 7 days' })).toContainText('Ines Duarte');
  await right.lookAgain();
  expect(await right.badge()).toBe('');
  await right.close();

  const due = await live({ at: '2026-11-26 09:01:00' });
  await expect.poll(() => due.notifications()).toHaveLength(1);
  await due.close();
});
