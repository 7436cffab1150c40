import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * Who wishes for less motion sees none: transitions last as long as the tokens say, which then is no time at all, and
 * whatever is animated is not.
 */
const files = globSync('components/**/*.css').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const calm = /@media \(prefers-reduced-motion: reduce\) \{([\s\S]*?)\n\}/;

test('the tokens of time are no time at all', () => {
  const tokens = calm.exec(readFileSync('components/look/tokens.css', 'utf8'))?.[1];
  expect([...(tokens ?? '').matchAll(/--(\w+): 0ms;/g)].map(([, name]) => name).sort()).toEqual([
    'fast',
    'move',
  ]);
});

test('every transition lasts as long as a token says', () => {
  const transitions = files.flatMap(({ text }) =>
    [...text.matchAll(/transition:([^;]+);/g)].map(([, one]) => one!),
  );
  expect(transitions.length).toBeGreaterThan(0);
  for (const one of transitions)
    for (const part of one.split(',')) expect(part).toMatch(/var\(--(fast|move)\)|^\s*none\s*$/);
});

test('everything that is animated stands still', () => {
  const animated = files.flatMap(({ path, text }) =>
    [...text.matchAll(/\n([^{}]+)\{[^{}]*animation: (?!none)[^{}]+\}/g)].flatMap(([, selectors]) =>
      selectors!.split(',').map((one) => ({ path, selector: one.trim(), still: calm.exec(text)?.[1] ?? '' })),
    ),
  );
  expect(animated.length).toBeGreaterThan(3);
  expect(animated.filter(({ selector, still }) => !still.includes(selector))).toEqual([]);
});
