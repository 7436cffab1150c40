import { expect, test } from 'vitest';
import { originOf, type Seen, wordsOf } from '../../../lib/domain/seen.ts';

const page: Seen = {
  site: 'gmail',
  found: 'yes',
  conversation: { kind: 'thread', id: '18c0ffee', title: 'Q3 pricing' },
  account: 'lena@northquay.example',
  people: [],
  lastMessage: null,
  missing: [],
  address: 'https://mail.example/mail/u/0/#inbox/FM',
};

test('a step comes from the conversation on the page, with the way back to it', () => {
  expect(originOf(page)).toEqual({
    site: 'gmail',
    kind: 'thread',
    id: '18c0ffee',
    account: 'lena@northquay.example',
    title: 'Q3 pricing',
    address: page.address,
  });
});

test('any other page is known by its address alone, and one without a conversation is no origin', () => {
  const conversation = { kind: 'page', id: 'x', title: null } as const;
  expect(originOf({ ...page, conversation })).toMatchObject({ kind: 'page', id: null, title: '' });
  expect(originOf({ ...page, conversation: null })).toBeNull();
});

test('of a person a page says no more than it shows; a headline stands for the title', () => {
  const nobody = {
    name: null,
    email: null,
    profileId: null,
    memberUrn: null,
    headline: null,
    company: null,
  };
  const { headline: _, ...unknown } = nobody;
  expect(wordsOf(nobody)).toEqual({ ...unknown, name: '', page: null, company: '', title: '' });
  const ines = { ...nobody, name: 'Ines Duarte', headline: 'Head of routes', company: 'Northquay' };
  expect(wordsOf({ ...ines, email: 'i@n.example', profileId: 'ines', memberUrn: 'ACoAAB1' })).toMatchObject({
    name: 'Ines Duarte',
    email: 'i@n.example',
    profileId: 'ines',
    memberUrn: 'ACoAAB1',
    company: 'Northquay',
    title: 'Head of routes',
  });
});
