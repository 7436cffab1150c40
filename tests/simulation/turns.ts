import type { Chance } from './chance.ts';
import type { Life } from './life.ts';

/** Who goes on next, when several do something at once: drawn by chance, so that one seed gives one order. */
export type Turns = {
  turn(): Promise<void> | undefined;
  /** Begins something; its life's end is its end. What goes wrong in it is told to `failed`. */
  begin(life: Life, work: () => Promise<unknown>): void;
  /** Runs everything that was begun to its end. */
  settle(): Promise<void>;
};

const tooLong = 2_000_000;

export function turnsBy(chance: Chance, failed: (error: unknown) => void): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    turn() {
      if (running < 2) return undefined;
      return new Promise((resolve) => waiting.push(resolve));
    },
    begin(life, work) {
      running += 1;
      Promise.race([work(), life.died])
        .catch(failed)
        .finally(() => {
          running -= 1;
        });
    },
    async settle() {
      for (let rounds = 0; running > 0; rounds += 1) {
        if (rounds > tooLong) throw new Error('Something waits for ever');
        // What is waiting in microtasks or in the database comes first, so that the draw is the same each time.
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (waiting.length > 0) waiting.splice(chance.below(waiting.length), 1)[0]!();
      }
    },
  };
}
