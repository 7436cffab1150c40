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

function* sentencesIn(part: unknown): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'object' && part !== null)
    for (const one of Object.values(part)) yield* sentencesIn(one);
}
