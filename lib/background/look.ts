import { readSettings } from '../actions/change-settings.ts';
import type { AlertWorld } from '../alerts/alert-world.ts';
import { reconcile } from '../alerts/reconcile.ts';
import type { Settings } from '../domain/settings.ts';
import { type Store, StoreTrouble, type World } from '../domain/world.ts';
import type { Area, Mirror } from '../store/mirror.ts';
import { alignLinkedinScript } from '../tabs/linkedin-script.ts';
import { tellPages } from '../tabs/tell-pages.ts';
import { bringSpare } from './later.ts';
import { alignMenu } from './menu.ts';

/** What a look needs: the world, which may not open, and everything of an alert world that does not depend on it. */
export type Looking<W extends World> = {
  ready: () => Promise<W & { refresh(): Promise<void> }>;
  alerting: Omit<AlertWorld, 'store' | 'now' | 'zone'>;
  area: Area;
  /** After everything else: copies and the mirror. */
  keep: (world: W) => void;
};

/**
 * Makes the look that every event leads to: alerts, alarms and badge made to agree with what is true, LinkedIn's script
 * and the menu with the user's choices, open pages told. While the database cannot be read the alerts come from its mirror.
 * @returns what the user chose for LinkedIn; null also where that cannot be read
 */
export function makeLook<W extends World>(looking: Looking<W>): () => Promise<Settings['linkedin']> {
  const known = new WeakMap<Store, AlertWorld>();
  const alertWorld = (store: Store, now: () => number, zone: () => string): AlertWorld => {
    const there = known.get(store) ?? { ...looking.alerting, store, now, zone };
    known.set(store, there);
    return there;
  };
  return async () => {
    // A store that was open may not be readable any more: refreshing tells.
    const readable = looking.ready().then(async (world) => {
      await world.refresh();
      return world;
    });
    const world = await readable.catch(async (trouble) => {
      const store = await fromMirror(looking.area, trouble);
      await reconcile(alertWorld(store, Date.now, () => Intl.DateTimeFormat().resolvedOptions().timeZone));
      return null;
    });
    if (world === null) return null;
    await reconcile(alertWorld(world.store, world.now, world.zone));
    const settings = await readSettings(world);
    await alignLinkedinScript(settings.linkedin);
    await alignMenu(settings);
    await tellPages();
    looking.keep(world);
    return settings.linkedin;
  };
}

async function fromMirror(area: Area, trouble: unknown): Promise<Store> {
  const { readMirror, mirrorStore } = await bringSpare();
  const mirror = await readMirror(area).catch(() => null);
  return mirrorStore(
    mirror ?? noMirror,
    trouble instanceof StoreTrouble ? trouble : new StoreTrouble('failed', trouble),
  );
}

const noMirror: Mirror = {
  at: 0,
  node: '',
  contacts: 0,
  open: 0,
  steps: [],
  told: [],
  settings: null,
  blocks: [],
  absences: [],
};
