import type { UndoId } from '../domain/id.ts';
import { type Canary, checkCanary } from '../store/canary.ts';
import { type Mirror, readMirror, writeMirror } from '../store/mirror.ts';
import type { TakenIn } from '../store/take-in.ts';
import { copiesDesk, mirrorArea } from './copies-desk.ts';
import type { OwnPage } from './own-page.ts';

/** What is there when the book is empty and its copies are not. */
export type LostBook = {
  canary: Exclude<Canary, { is: 'fine' }>;
  mirror: Mirror | null;
  zone: string;
  locale: string;
  /** What bringing the copy back would change; null: the copy does not read back. */
  preview(): Promise<TakenIn | null>;
  bringBack(): Promise<{ did: TakenIn; undo: UndoId } | null>;
  /** The empty book is right: it is not asked about again. */
  accept(): Promise<void>;
};

const acceptedSign = 'empty book accepted';

/** Looks whether the book has silently been lost. Null: it is there, or its emptiness was accepted. */
export async function lookForLoss({ world, locale }: OwnPage): Promise<LostBook | null> {
  const summary = await world.store.summary();
  const mirror = await readMirror(mirrorArea).catch(() => null);
  // Copies are opened only where something may be wrong: this runs at every opening of every page.
  if (!summary.blank && (mirror === null || mirror.node === summary.node)) return null;
  const copies = copiesDesk(world);
  const canary = checkCanary(summary, mirror, await copies.list().catch(() => null));
  if (canary.is === 'fine' || (await isAccepted(world))) return null;
  const order = canary.in === 'copy' ? canary.order : null;
  return {
    canary,
    mirror,
    zone: world.zone(),
    locale,
    preview: async () => (order === null ? null : copies.preview(order)),
    bringBack: async () => (order === null ? null : copies.restore(order)),
    async accept() {
      const at = world.now();
      await world.store.change((tx) => tx.put('sign', { id: acceptedSign, count: 1, word: '', at }));
      await writeMirror(mirrorArea, world.store, at, true);
    },
  };
}

async function isAccepted(world: OwnPage['world']): Promise<boolean> {
  return (await world.store.read((tx) => tx.get('sign', acceptedSign))) !== null;
}
