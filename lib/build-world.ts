import { v7 as uuid } from 'uuid';
import { readSettings } from './actions/change-settings.ts';
import type { Advice } from './domain/advice.ts';
import { idPrefixes } from './domain/id.ts';
import type { World } from './domain/world.ts';
import type { StoreOptions } from './store/open-store.ts';
import type { PlainStore } from './store/plain-store.ts';

/** The world in a browser, and what only its owner may do. */
export type BrowserWorld<S extends PlainStore = PlainStore> = World & {
  /** The store whole: copies, exports and imports go through it. */
  store: S;
  /** Reads again what decides the zone; called after settings were changed elsewhere. */
  refresh(): Promise<void>;
};

/**
 * Builds the world of the background or of one of the extension's own pages: the real clock, the real store. Each
 * builds it once. `open` opens the store as it is needed there, `lookAgain` is told what to do where it stands.
 * @throws StoreTrouble where the store cannot be opened
 */
export async function buildWorld<S extends PlainStore>(how: {
  open: (options: StoreOptions) => Promise<S>;
  advice: () => Promise<Advice>;
  lookAgain: () => void;
  onClosed?: () => void;
}): Promise<BrowserWorld<S>> {
  const store = await how.open({ now: Date.now, onClosed: how.onClosed ?? (() => {}) });
  let homeZone: string | null = null;
  const world: BrowserWorld<S> = {
    now: () => Date.now(),
    zone: () => homeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: (kind) => `${idPrefixes[kind]}_${uuid()}` as never,
    store,
    advice: how.advice,
    lookAgain: how.lookAgain,
    refresh: async () => {
      homeZone = (await readSettings(world)).homeZone;
    },
  };
  await world.refresh();
  return world;
}
