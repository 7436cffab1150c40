import { describe, expect, test } from 'vitest';
import {
  asOnePerson,
  type Contact,
  emailsOf,
  identitiesOf,
  nameOf,
  newContact,
  resting,
  withoutRest,
  withStage,
} from '../../../lib/domain/contact.ts';
import { NOW, person, stage } from './sales-desk.ts';

const nobody = (known: Partial<Contact> = {}) => newContact('contact_a' as Contact['id'], NOW, known);

test('of a new contact nothing is known but what is given', () => {
  const { name, company, title, phone, notes } = nobody();
  expect([name, company, title, phone, notes]).toEqual(['', '', '', '', '']);
  expect(nobody({ name: 'Ines' })).toMatchObject({ id: 'contact_a', name: 'Ines', createdAt: NOW });
});

test('what was taken away by hand recognises nobody; the rest stands in a stable order', () => {
  const who = nobody({
    identities: {
      'page:https://n.example': true,
      'email:old@n.example': false,
      'email:i@n.example': true,
      'email:a@n.example': true,
    },
  });
  expect(identitiesOf(who)).toEqual(['email:a@n.example', 'email:i@n.example', 'page:https://n.example']);
  expect(emailsOf(who)).toEqual(['a@n.example', 'i@n.example']);
});

test('a stage begins when the contact comes into it, and no stage has no beginning', () => {
  const inside = withStage(person(), stage('Talk').id, NOW);
  expect([inside.stage, inside.stageSince]).toEqual([stage('Talk').id, NOW]);
  const outside = withStage(inside, null, NOW + 1);
  expect([outside.stage, outside.stageSince]).toEqual([null, null]);
});

test('a rest has its reason and its day, until it is taken back', () => {
  const rests = resting(person(), 'on leave', '2027-01-11');
  expect(rests.restsUntil).toEqual({ because: 'on leave', until: '2027-01-11' });
  expect(withoutRest(rests).restsUntil).toBeNull();
});

test.each<[string, Partial<Contact>, string]>([
  ['the name', { name: 'Ines', company: 'Northquay' }, 'Ines'],
  ['else an address', { identities: { 'email:i@n.example': true }, company: 'Northquay' }, 'i@n.example'],
  ['else the company', { company: 'Northquay', identities: { 'linkedin:ines': true } }, 'Northquay'],
  ['else what they are recognised by', { identities: { 'linkedin:ines': true } }, 'ines'],
  ['and nothing where nothing is known', {}, ''],
])('for the person stands %s', (_, known, expected) => {
  expect(nameOf(nobody(known))).toBe(expected);
});

describe('one person out of two records', () => {
  const mail = nobody({
    name: 'Ines Duarte',
    company: 'Northquay',
    title: 'Head of routes',
    phone: '+351 1',
    zone: 'Europe/Lisbon',
    notes: 'likes mornings',
    identities: { 'email:i@n.example': true },
    tags: { fair: true },
  });

  test('has the words of the lead where it has any', () => {
    const other = nobody({
      name: 'I. D.',
      company: 'NQ',
      title: 'Boss',
      phone: '+351 2',
      zone: 'Europe/London',
      notes: 'from the fair',
      identities: { 'linkedin:ines': true },
      tags: { vip: true },
    });
    expect(asOnePerson(mail, [other])).toEqual({
      ...mail,
      identities: { 'email:i@n.example': true, 'linkedin:ines': true },
      tags: { fair: true, vip: true },
    });
  });

  test('has the gaps of the lead filled, from the first that knows', () => {
    const { id: _, createdAt: __, ...words } = mail;
    expect(asOnePerson(nobody(), [nobody(), mail, nobody({ name: 'Somebody else' })])).toMatchObject(words);
  });

  test('does not get back what was taken away from the lead by hand', () => {
    const lead = nobody({ identities: { 'email:i@n.example': false }, tags: { fair: false } });
    expect(asOnePerson(lead, [mail])).toMatchObject({
      identities: { 'email:i@n.example': false },
      tags: { fair: false },
    });
  });

  test.each(['notAProspect', 'noPrompts'] as const)('is left alone when one of them is: %s', (wish) => {
    const wishing = nobody({ [wish]: true });
    expect(asOnePerson(wishing, [mail])[wish]).toBe(true);
    expect(asOnePerson(mail, [wishing])[wish]).toBe(true);
    expect(asOnePerson(mail, [nobody()])[wish]).toBe(false);
  });
});
