/** Chance out of a seed: the same seed gives the same run, on every machine. */
export type Chance = {
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True in `share` of the cases, 0 to 1. */
  happens(share: number): boolean;
  oneOf<T>(list: readonly T[]): T;
  /** One of the names, each as often as its weight says. */
  weighted<T extends string>(weights: { readonly [name in T]: number }): T;
};

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by one number. */
export function chanceOf(seed: number): Chance {
  let a = 0x9e3779b9 ^ seed;
  let b = 0x243f6a88 + seed;
  let c = 0xb7e15162;
  let d = 1;
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 15; warm += 1) next();
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    happens: (share) => next() < share,
    oneOf: (list) => list[below(list.length)]!,
    weighted<T extends string>(weights: { readonly [name in T]: number }) {
      const names = Object.keys(weights) as T[];
      let left = next() * names.reduce((sum, name) => sum + weights[name], 0);
      for (const name of names) {
        left -= weights[name];
        if (left < 0) return name;
      }
      return names.at(-1)!;
    },
  };
}
