import { chooseSettings } from '../actions/choose-settings.ts';
import { deskIn } from '../actions/known.ts';
import { removeBlock, saveBlock } from '../actions/save-block.ts';
import { retireStage, reviveStage, saveStage, shiftStage, startProcess } from '../actions/save-stage.ts';
import { browser } from '../browser.ts';
import type { Block } from '../domain/block.ts';
import { paceOf, paceSince, stepsADay } from '../domain/pace.ts';
import type { Stage } from '../domain/stage.ts';
import type { World } from '../domain/world.ts';
import { gmailPages, linkedinPages } from '../tabs/hosts.ts';
import { boundTo, type OwnPage } from './own-page.ts';
import { showTestNotification } from './test-notification.ts';

/** What the user made for themselves, beside the settings. */
export type Made = {
  blocks: Block[];
  stages: Stage[];
  /** How many contacts stand in each stage, by its id. */
  inStage: ReadonlyMap<string, number>;
  /** The pace as it is measured, whatever is chosen: minutes of a step, and how many fit a usual day. */
  pace: { minutes: number; aDay: number; isMeasured: boolean };
};

/** What the browser lets us do. */
export type Access = { gmail: boolean; linkedin: boolean; shortcut: string | null };

/** A country with public holidays that are known. */
export type Country = { code: string; name: string };

/** The settings page's desk: everything that can be chosen, and what choosing does. */
export function settingsDesk(page: OwnPage) {
  const { world } = page;
  const bound = boundTo(world);
  return {
    zone: world.zone,
    computerZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    zones: () => Intl.supportedValuesOf('timeZone'),
    locale: page.locale,
    choose: bound(chooseSettings),
    made: () => readMade(world),
    saveBlock: bound(saveBlock),
    removeBlock: bound(removeBlock),
    saveStage: bound(saveStage),
    shiftStage: bound(shiftStage),
    retireStage: bound(retireStage),
    reviveStage: bound(reviveStage),
    startProcess: bound(startProcess),
    access: readAccess,
    /** Both ask in the turn of the click that wants it; false: the user said no there. */
    allowGmail: () => browser.permissions.request({ origins: [gmailPages] }),
    allowLinkedin: () => browser.permissions.request({ origins: [linkedinPages] }),
    dropLinkedin: () => browser.permissions.remove({ origins: [linkedinPages] }),
    notify: () => showTestNotification(world.now()),
    openShortcuts,
    /** The countries whose holidays are known, by name, and the last year of them. */
    async countries(): Promise<{ countries: Country[]; until: number }> {
      const { holidayCountries, lastHolidayYear } = await import('../domain/holidays.ts');
      const names = new Intl.DisplayNames([page.locale], { type: 'region' });
      const countries = holidayCountries().map((code) => ({ code, name: names.of(code) ?? code }));
      return { countries: countries.sort(byName(page.locale)), until: lastHolidayYear };
    },
    async holidaysOf(country: string): Promise<string[]> {
      return (await import('../domain/holidays.ts')).holidaysOf(country);
    },
  };
}

export type SettingsDesk = ReturnType<typeof settingsDesk>;

function readMade(world: World): Promise<Made> {
  return world.store.read(async (tx) => {
    const inStage = new Map<string, number>();
    for (const one of await tx.all('contact')) {
      if (one.stage !== null) inStage.set(one.stage, (inStage.get(one.stage) ?? 0) + 1);
    }
    const desk = await deskIn(world, tx);
    const measured = { ...desk.settings, ownPace: false };
    const { minutes, is } = paceOf(await tx.touchesSince(paceSince(desk.now)), measured, desk.zone);
    return {
      blocks: (await tx.all('block')).sort((a, b) => a.day - b.day || (a.from < b.from ? -1 : 1)),
      stages: await tx.all('stage'),
      inStage,
      pace: { minutes, aDay: stepsADay(minutes, desk), isMeasured: is === 'measured' },
    };
  });
}

async function readAccess(): Promise<Access> {
  const [gmail, linkedin, commands] = await Promise.all([
    browser.permissions.contains({ origins: [gmailPages] }),
    browser.permissions.contains({ origins: [linkedinPages] }),
    browser.commands.getAll().catch(() => []),
  ]);
  const shortcut = commands.find((one) => one.name === 'open-panel')?.shortcut;
  return { gmail, linkedin, shortcut: shortcut || null };
}

/** The browser's own page for shortcuts: no extension may change them by itself. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function byName(locale: string) {
  const { compare } = new Intl.Collator(locale);
  return (a: Country, b: Country) => compare(a.name, b.name);
}
