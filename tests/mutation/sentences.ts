/*
 * What the tests of the rules get in the place of `vitest` while the rules are changed: their sentences are collected,
 * not run; what they expect is Vitest's own.
 */
export { expect } from 'vitest';

type Body = (...row: unknown[]) => unknown;
export type Sentence = { name: string; run: () => unknown };

let told: Sentence[] = [];
const inside: string[] = [];

/** The sentences that were told since the last time that this was asked. */
export function sentencesTold(): Sentence[] {
  const all = told;
  told = [];
  return all;
}

export const test = Object.assign((name: string, body: Body) => tell(name, () => body()), {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => {
    rows.forEach((row, at) => {
      tell(`${name} (${at + 1})`, () => body(...spread(row)));
    });
  },
});
export const it = test;

export const describe = Object.assign((name: string, body: Body) => within(name, () => body()), {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => {
    rows.forEach((row, at) => {
      within(`${name} (${at + 1})`, () => body(...spread(row)));
    });
  },
});

function tell(name: string, run: () => unknown) {
  const whole = [...inside, name].join(' > ');
  // Two sentences of one name are two.
  const again = told.filter((one) => one.name === whole || one.name.startsWith(`${whole} #`)).length;
  told.push({ name: again === 0 ? whole : `${whole} #${again + 1}`, run });
}

function within(name: string, body: () => unknown) {
  inside.push(name);
  body();
  inside.pop();
}

function spread(row: unknown): unknown[] {
  return Array.isArray(row) ? row : [row];
}
