import { describe, expect, test } from 'vitest';
import {
  emailIdentity,
  linkedinIdentity,
  memberIdentity,
  pageIdentity,
  partsOfIdentity,
} from '../../../lib/domain/identity.ts';

describe('an address', () => {
  test.each([
    ['ines@northquay.example', 'email:ines@northquay.example'],
    [' Ines.Duarte@Northquay.EXAMPLE ', 'email:ines.duarte@northquay.example'],
    [`${'i'.repeat(64)}@n.example`, `email:${'i'.repeat(64)}@n.example`],
    [`${'i'.repeat(65)}@n.example`, null],
    [`i@${'n'.repeat(254)}`, null],
    ['Ines <ines@northquay.example>', null],
    ['ines@northquay.example, owen@marlow.example', null],
    ['ines@northquay.example>', null],
    ['"ines@northquay.example', null],
    ['ines@@northquay.example', null],
    ['ines northquay@northquay.example', null],
    ['@northquay.example', null],
    ['ines@', null],
    ['Ines Duarte', null],
    ['', null],
    [null, null],
  ])('%j is %j', (address, identity) => {
    expect(emailIdentity(address)).toBe(identity);
  });
});

describe('the public id of a profile', () => {
  test.each([
    ['ines-duarte', 'linkedin:ines-duarte'],
    [' Inês-Duarte ', 'linkedin:inês-duarte'],
    ['i'.repeat(320), `linkedin:${'i'.repeat(320)}`],
    ['i'.repeat(321), null],
    ['ines duarte', null],
    ['in/ines', null],
    [' ', null],
    [null, null],
  ])('%j is %j', (id, identity) => {
    expect(linkedinIdentity(id)).toBe(identity);
  });
});

describe('a member', () => {
  test.each([
    ['ACoAAB-x_1', 'member:ACoAAB-x_1'],
    ['ACoAA', null],
    ['A'.repeat(101), null],
    ['urn:li:ACoAAB1', null],
    ['ACoAAB1,x', null],
    [null, null],
  ])('%j is %j', (urn, identity) => {
    expect(memberIdentity(urn)).toBe(identity);
  });
});

describe('a page', () => {
  test.each([
    ['https://northquay.example/team/ines?from=mail#top', 'page:https://northquay.example/team/ines'],
    ['http://northquay.example', 'page:http://northquay.example'],
    ['https://northquay.example#top', 'page:https://northquay.example'],
    [`https://n.example/${'x'.repeat(400)}`, `page:https://n.example/${'x'.repeat(297)}`],
    ['see https://northquay.example', null],
    ['file:///home.html', null],
    ['https://', null],
  ])('%j is %j', (address, identity) => {
    expect(pageIdentity(address)).toBe(identity);
  });
});

test('an identity has its kind before the first colon', () => {
  expect(partsOfIdentity('page:https://northquay.example')).toEqual({
    kind: 'page',
    value: 'https://northquay.example',
  });
});
