import type { Store } from '../domain/world.ts';
import type { Bells } from './bells.ts';
import type { AlertWords } from './words.ts';

/** All that a look at the alerts may touch. */
export type AlertWorld = {
  /** The instant, in ms since 1970. */
  now(): number;
  /** The user's zone: the home zone if they keep one, else the computer's (IANA). */
  zone(): string;
  store: Store;
  bells: Bells;
  words: AlertWords;
  /** Names this life of the background; no other has the same. */
  boot: string;
  /** The instant at which the extension was built: no honest clock shows an earlier one. */
  builtAt: number;
  /** Lets others run; called between pieces of a long work, never inside a transaction. */
  pause(): Promise<void>;
};
