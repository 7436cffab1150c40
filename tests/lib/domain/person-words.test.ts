import { describe, expect, test } from 'vitest';
import {
  filledFrom,
  foldedName,
  identitiesIn,
  namesAgree,
  someone,
} from '../../../lib/domain/person-words.ts';
import { person } from './sales-desk.ts';

describe('somebody on a page', () => {
  const page = 'https://northquay.example/team/ines';
  test.each([
    ['is nobody where nothing is known', {}, []],
    [
      'is recognised by address, profile and member, best first',
      { memberUrn: 'ACoAAB1', profileId: 'Ines-Duarte', email: 'Ines@N.example', page },
      ['email:ines@n.example', 'linkedin:ines-duarte', 'member:ACoAAB1'],
    ],
    ['by the page only where there is nothing better', { page }, [`page:${page}`]],
    ['not by what is no address', { email: 'Ines Duarte' }, []],
  ])('%s', (_, known, identities) => {
    expect(identitiesIn(someone(known))).toEqual(identities);
  });

  test('of whom nothing is known has no words', () => {
    const { name, company, title } = someone({});
    expect([name, company, title]).toEqual(['', '', '']);
  });
});

describe('what a page says of a contact', () => {
  const words = someone({
    name: 'I. Duarte',
    company: 'Northquay',
    title: 'Head of routes',
    email: 'i@n.example',
    profileId: 'ines',
  });

  test('fills what is not known, and is one more thing to be recognised by', () => {
    const who = person('ines', { name: '', company: '', title: '', identities: {} });
    expect(filledFrom(who, words)).toEqual({
      ...who,
      name: 'I. Duarte',
      company: 'Northquay',
      title: 'Head of routes',
      identities: { 'email:i@n.example': true, 'linkedin:ines': true },
    });
  });

  test('changes nothing that is known, and brings back nothing that was taken away by hand', () => {
    const identities = { 'email:i@n.example': false, 'linkedin:ines': true };
    const who = person('ines', { company: 'NQ', title: 'Boss', identities });
    expect(filledFrom(who, words)).toEqual(who);
    expect(filledFrom(who, words).identities).toBe(identities);
  });
});

test.each([
  ['Inês  Duarte', 'ines duarte'],
  [' DUARTE, Ines (NQ) ', 'duarte ines nq'],
  ['Ørsted 2', 'ørsted 2'],
  ['…', ''],
])('%j is compared as %j', (name, folded) => {
  expect(foldedName(name)).toBe(folded);
});

test.each([
  ['Ines Duarte', 'inês duarte', true],
  ['Ines Duarte', 'Ines', false],
  ['Ines', 'Ines', false],
  ['Ines Duarte', 'Owen Duarte', false],
])('%s and %s might be the same: %j', (name, other, might) => {
  expect(namesAgree(person('a', { name }), { name: other })).toBe(might);
});
