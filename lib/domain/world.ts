import type { Advice } from './advice.ts';
import type { Contact } from './contact.ts';
import type { Delivery } from './delivery.ts';
import type { Id, IdKind } from './id.ts';
import type { OpenStep } from './next-step.ts';
import type { Kind, RecordOf, TravellingKind } from './records.ts';
import type { Touch } from './touch.ts';

/**
 * All that an action may touch. The same actions run in the browser, in a test where time stands still and in the
 * simulation, because this is the only door.
 */
export interface World {
  /** The instant, in ms since 1970. */
  now(): number;
  /** The user's zone: the home zone if they keep one, else the computer's (IANA). */
  zone(): string;
  /**
   * The id of something new. While a request from a page is answered it is the same one for the same kind and `nth` (1,
   * 2, …) each time the request is answered; an action that makes several of a kind numbers them.
   */
  newId<K extends IdKind>(kind: K, nth?: number): Id<K>;
  /** The coach's rules, which come when they are asked for. Not to be awaited inside a transaction. */
  advice(): Promise<Advice>;
  store: Store;
  /** Tells the background to look again at alarms and badge. Never fails; if the word is lost, the heartbeat finds it. */
  lookAgain(): void;
}

/** What is remembered. Both methods are one transaction: inside, await nothing but the reader's or writer's methods. */
export interface Store {
  read<T>(work: (tx: Reader) => Promise<T>): Promise<T>;
  /**
   * All or nothing, on disk (strict durability) before the promise resolves; `relaxed` for what can be derived again.
   * Rejects with a `StoreTrouble` when it could not be kept. With `undo`, what it changed can be taken back by
   * `undo(id)`: the words say what was done.
   */
  change<T>(work: (tx: Writer) => Promise<T>, how?: { undo?: UndoAs; relaxed?: boolean }): Promise<T>;
}

/** A change that can be taken back: an id of the caller's choosing, and what was done in words. */
export type UndoAs = { id: string; words: string };

/** Kinds of which each record belongs to one contact. */
export type KindOfContact = 'step' | 'touch' | 'rating' | 'need' | 'stageChange';

export interface Reader {
  get<K extends Kind>(kind: K, id: string): Promise<RecordOf<K> | null>;
  /** Whether there is or was a record with this id: removed and erased ones too. */
  wasHere(kind: Kind, id: string): Promise<boolean>;
  /** All records of a kind, by id. Rows that cannot be read are set aside and counted, never thrown. */
  all<K extends Kind>(kind: K): Promise<RecordOf<K>[]>;
  count(kind: Kind): Promise<number>;
  /** Records of a kind that were removed and still say what they said; erased ones do not. They are not looked at. */
  removed<K extends TravellingKind>(kind: K): Promise<RecordOf<K>[]>;
  /** Open steps due on or before a day (`YYYY-MM-DD`, as agreed), else all, by day; at most `limit`. */
  openSteps(until?: string, limit?: number): Promise<OpenStep[]>;
  /** Open steps due from a day on to another, both included, by day. */
  openStepsBetween(from: string, until: string): Promise<OpenStep[]>;
  /** How many open steps are due on or before a day. */
  countOpenSteps(until?: string): Promise<number>;
  /** Whatever belongs to any of these contacts. */
  of<K extends KindOfContact>(kind: K, contacts: readonly string[]): Promise<RecordOf<K>[]>;
  /** Every contact that holds this identity, joined ones included. */
  contactsWith(identity: string): Promise<Contact[]>;
  /** Contacts whose `foldedName` is the same as this name's. */
  contactsNamed(name: string): Promise<Contact[]>;
  /** The contacts that were joined into this one. */
  joinedInto(contact: string): Promise<Contact[]>;
  /** The deliveries of one step, whatever their generation. */
  deliveriesOf(step: string): Promise<Delivery[]>;
  /** Touches at or after an instant (ms), oldest first. */
  touchesSince(at: number): Promise<Touch[]>;
}

export interface Writer extends Reader {
  /** Writes a record whole; fields that differ from what is there get a new stamp. */
  put<K extends Kind>(kind: K, record: RecordOf<K>): Promise<void>;
  /** Deletes a record; for kinds that travel a stamped tombstone stays. */
  remove(kind: Kind, id: string): Promise<void>;
  /** Deletes a record and every personal word of it, its tombstone holding nothing but the id. */
  erase(kind: Kind, id: string): Promise<void>;
  /** Adds an alert's claim if there is none for its key, or only a void one. False: somebody else has it. */
  claim(delivery: Delivery): Promise<boolean>;
  /** Drops all that could be undone: what it holds must not outlive a forgotten person. */
  forgetUndo(): Promise<void>;
  /** Takes back the change that was made with this undo id. Null when it is not there any more. */
  undo(id: string): Promise<Undone | null>;
}

/** What undoing did; `kept` counts records that somebody changed meanwhile, which stay as they are. */
export type Undone = { words: string; undone: number; kept: number };

/** Why something could not be kept, in one word that the interface has a sentence for. */
export type Trouble = 'full' | 'broken' | 'closed' | 'newer' | 'blocked' | 'unavailable' | 'failed';

/** Thrown by the store; nothing was changed. */
export class StoreTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause?: unknown) {
    super(`The store could not do it: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}
