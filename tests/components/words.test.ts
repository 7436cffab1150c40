import { expect, test } from 'vitest';
import { words } from '../../components/words.ts';

test('the words on the screen neither shout, nor beg, nor guess a pronoun', () => {
  const { words: _, ...surfaces } = words;
  const all = [...sentencesIn(surfaces)];
  expect(all.length).toBeGreaterThan(50);
  for (const sentence of all) {
    expect(sentence).not.toMatch(/!|\bplease\b|\boops\b|\bsorry\b|\b(?:he|she|him|her|his|hers)\b/i);
  }
});

test('the coach says a fact and one short line, however long the phrase is', () => {
  const { hollow, would } = words.coach;
  expect(hollow('checking in', 'Ines')).toBe('“Checking in” gives Ines no reason to answer.');
  for (const phrase of ['checking in', 'just wanted to see whether '.repeat(11)])
    expect(hollow(phrase, 'Ines').length).toBeLessThanOrEqual(80);
  for (const count of [0, 1, 2, 3]) expect(would(count).length).toBeLessThanOrEqual(40);
});

function* sentencesIn(part: unknown): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'object' && part !== null)
    for (const one of Object.values(part)) yield* sentencesIn(one);
}
