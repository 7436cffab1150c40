import { describe, expect, test } from 'vitest';
import { aKind, honestMessage, proposalWords as words } from '../../../lib/domain/proposal-words.ts';
import { resourceKinds } from '../../../lib/domain/resource.ts';
import { readPurpose } from '../../../lib/phrases/coach/read-purpose.ts';

const all = [
  words.need('Seats in June'),
  words.resource('Two depots', 'Seats in June'),
  words.resourceForStage('Two depots', 'Trial'),
  words.trigger('Budget holder has signed'),
  words.gap('Tomasz has seen it'),
  words.promise('seat table by Friday'),
  words.lastTouch('route plan'),
  words.owed('route plan'),
  words.news('tip', 'Rates'),
  words.usualNeed('Risk'),
  words.discover('Ines'),
  words.honestQuestion('Ines'),
  words.nurture('Seats'),
  words.nurtureWithout('tip'),
  words.thankForNo(),
  words.thankForYes(),
  words.firstResult(),
  words.recommendation(),
  words.whatChanged(),
  words.backAsAgreed(),
  words.meanwhile('Seats'),
  words.askPreferences('Ines'),
  words.answerOn('winter routes'),
  words.owedAnswer('winter routes'),
];

describe('what the product proposes', () => {
  test('covers the whole table', () => {
    expect(all).toHaveLength(Object.keys(words).length);
  });

  test.each(all.map((one) => one.purpose))('“%s” is no hollow purpose', (purpose) => {
    expect(readPurpose(purpose, 'en').is).toBe('real');
  });

  test.each(all)('“$purpose” for “$value” needs no pronoun for a person', ({ purpose, value }) => {
    expect(`${purpose} ${value}`).not.toMatch(/\b(he|she|him|her|his|hers)\b/i);
    expect(purpose).toMatch(/^[a-z]/);
  });

  test('is one line that a step can hold', () => {
    expect(words.need('a\n\n  b ').purpose).toBe('go through “a b ”');
    const long = words.need('x'.repeat(500)).purpose;
    expect(long).toHaveLength(300);
    expect(long.endsWith('x…')).toBe(true);
    expect(words.need('x'.repeat(287)).purpose.endsWith('x”')).toBe(true);
  });

  test('names every kind of thing with its article', () => {
    expect(resourceKinds.map((kind) => aKind[kind])).toEqual([
      'an article',
      'a tip',
      'market data',
      'a change of law',
      'a price change',
      'a case story',
      'a new product',
    ]);
  });
});

test('the honest message can do without a name, a subject and a signature', () => {
  const message = honestMessage({ firstName: '', times: 3, since: '2 October', about: '', myName: '' });
  expect(message).toContain('Hello,\n\nI have been in touch 3 times since 2 October and heard nothing');
  expect(message.split('\n')).toHaveLength(5);
});
