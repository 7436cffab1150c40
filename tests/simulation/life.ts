/** Thrown into a transaction whose context has ended: the browser takes the transaction back. */
export class Killed extends Error {}

/** One life of the background, or of a page: it ends between any two of its awaited operations. */
export type Life = {
  readonly name: string;
  dead: boolean;
  /** Resolves when it ends before its time. */
  readonly died: Promise<void>;
  /** Ends it at the so many-th operation from now; null: not. */
  killIn: number | null;
  end(): void;
  /** Before and after each awaited operation: here it may end, and here others may come first. */
  gate(): Promise<void>;
  /** The same inside a transaction, where nothing but the database is awaited. */
  check(): void;
  /** The end of an operation, seen by whoever still lives. */
  ifAlive<T>(work: Promise<T>): Promise<T>;
};

const never = new Promise<never>(() => {});

/** `turn` decides who goes on; nothing to wait for when it gives nothing. */
export function newLife(name: string, turn: () => Promise<void> | undefined): Life {
  let tell = () => {};
  const died = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const life: Life = {
    name,
    dead: false,
    died,
    killIn: null,
    end() {
      life.dead = true;
      tell();
    },
    gate() {
      if (isOver()) return never;
      const wait = turn();
      return wait ? wait.then(() => (life.dead ? never : undefined)) : Promise.resolve();
    },
    check() {
      if (isOver()) throw new Killed(name);
    },
    ifAlive: (work) =>
      work.then(
        (result) => (life.dead ? never : result),
        (error) => {
          if (life.dead) return never;
          throw error;
        },
      ),
  };
  function isOver(): boolean {
    if (life.dead || life.killIn === null) return life.dead;
    life.killIn -= 1;
    if (life.killIn <= 0) life.end();
    return life.dead;
  }
  return life;
}
