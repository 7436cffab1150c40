import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { choosePerson } from '../../../lib/actions/choose-person.ts';
import { correctPerson } from '../../../lib/actions/correct-person.ts';
import { forgetPerson } from '../../../lib/actions/forget-person.ts';
import { joinContacts, partContacts } from '../../../lib/actions/join-contacts.ts';
import { lookAtConversation } from '../../../lib/actions/look-at-conversation.ts';
import { recordTouch } from '../../../lib/actions/record-touch.ts';
import { scheduleNextStep } from '../../../lib/actions/schedule-next-step.ts';
import { searchPeople } from '../../../lib/actions/search-people.ts';
import { type PersonWords, someone } from '../../../lib/domain/person-words.ts';
import { originOf, type Seen } from '../../../lib/domain/seen.ts';
import { allTables } from '../../../lib/store/tables.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';

const person = (name: string, email: string | null, profileId: string | null = null) => ({
  name,
  email,
  profileId,
  memberUrn: null,
  headline: null,
  company: null,
});
const thread: Seen = {
  site: 'gmail',
  found: 'yes',
  conversation: { kind: 'thread', id: '1a1e8c7801871008', title: 'Q3 pricing' },
  account: 'jana@brightwell.example',
  people: [
    person('Ines Duarte', 'ines@northquay.example'),
    person('Tomasz Wilk', 'tomasz@northquay.example'),
  ],
  lastMessage: null,
  missing: [],
  address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgzlRTkmSRbrZCdDTLBDBFPTn',
};
let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld({ now: '2026-11-24T08:52' });
});

async function stepWith(words: Partial<PersonWords>, day: string) {
  const done = await scheduleNextStep(world, {
    who: { is: 'person', words: someone(words) },
    words: { due: { is: 'day', day }, channel: 'call', purpose: 'Q3', value: '', cameFrom: originOf(thread) },
    place: 'behind',
  });
  if (done.is === 'refused') throw new Error(done.why);
  return done.step;
}

describe('a conversation', () => {
  test('that is only looked at creates nothing', async () => {
    const view = await lookAtConversation(world, thread);
    expect(view.person).toMatchObject({ words: { name: 'Ines Duarte' }, contact: null });
    expect(await world.store.read((tx) => tx.count('contact'))).toBe(0);
    expect(await world.store.read((tx) => tx.count('conversation'))).toBe(0);
  });

  test('with two known contacts shows the earliest due step among them', async () => {
    const other = { ...thread, conversation: { kind: 'thread' as const, id: '1a1d059367005d87', title: '' } };
    await stepWith({ name: 'Ines Duarte', email: 'ines@northquay.example' }, '2026-12-02');
    await stepWith({ name: 'Tomasz Wilk', email: 'tomasz@northquay.example' }, '2026-11-26');
    expect((await lookAtConversation(world, other)).person?.words.name).toBe('Tomasz Wilk');
  });

  test('remembers with whom of its people it is', async () => {
    const origin = originOf(thread);
    if (origin === null) throw new Error();
    await choosePerson(world, {
      conversation: origin,
      who: { is: 'person', words: someone({ name: 'Tomasz Wilk', email: 'tomasz@northquay.example' }) },
    });
    expect((await lookAtConversation(world, thread)).person?.words.name).toBe('Tomasz Wilk');
  });

  test('on a page with a very long address remembers it too', async () => {
    const address = `https://cases.northquay.example/${'case/'.repeat(150)}7`;
    const page: Seen = {
      ...{ ...thread, site: 'page', people: [], account: null, address },
      conversation: { kind: 'page', id: address.slice(0, 500), title: 'Case 7' },
    };
    const who = { is: 'person', words: someone({ name: 'Owen Pryce' }) } as const;
    await choosePerson(world, { conversation: originOf(page)!, who });
    const later = { ...world, store: world.disk.open({ now: world.now }) };
    expect((await lookAtConversation(later, page)).person?.words.name).toBe('Owen Pryce');
  });

  test('never counts one of my own addresses among the others', async () => {
    await changeSettings(world, { ownAddresses: { 'ines@northquay.example': true } });
    const view = await lookAtConversation(world, thread);
    expect(view.people.map((one) => one.words.name)).toEqual(['Tomasz Wilk']);
  });
});

describe('the same person in two places', () => {
  const profile: Seen = {
    ...thread,
    site: 'linkedin',
    conversation: { kind: 'profile', id: 'ines-duarte', title: null },
    account: null,
    people: [person('Inês Duarte', null, 'ines-duarte')],
    address: 'https://www.linkedin.com/in/ines-duarte/',
  };

  test('is offered for joining when the names agree, and never joined by itself', async () => {
    const step = await stepWith({ name: 'Ines Duarte', email: 'ines@northquay.example' }, '2026-11-26');
    const view = await lookAtConversation(world, profile);
    expect(view.perhaps).toMatchObject({ contact: step.contact, emails: ['ines@northquay.example'] });
    expect(view.plan).toEqual([]);
  });

  test('shows one plan once joined, and two again when parted', async () => {
    const step = await stepWith({ name: 'Ines Duarte', email: 'ines@northquay.example' }, '2026-11-26');
    const words = someone({ name: 'Inês Duarte', profileId: 'ines-duarte' });
    await joinContacts(world, { into: { is: 'contact', id: step.contact }, other: { is: 'person', words } });
    const joined = await lookAtConversation(world, profile);
    expect(joined).toMatchObject({ joined: true, person: { contact: step.contact }, perhaps: null });
    expect(joined.plan).toHaveLength(1);
    await partContacts(world, { contact: step.contact });
    expect((await lookAtConversation(world, profile)).plan).toEqual([]);
    expect((await lookAtConversation(world, thread)).plan).toHaveLength(1);
  });
});

describe('what the user says of a person', () => {
  test('an address that is none is refused, with nothing changed', async () => {
    const step = await stepWith({ name: 'Ines Duarte', email: 'ines@northquay.example' }, '2026-11-26');
    expect(
      await correctPerson(world, { contact: step.contact, changes: { name: 'X', email: 'not an address' } }),
    ).toEqual({ is: 'refused', why: 'no address' });
    expect((await world.store.read((tx) => tx.get('contact', step.contact)))?.name).toBe('Ines Duarte');
  });

  test('"we spoke" is a touch by any channel', async () => {
    await recordTouch(world, {
      who: { is: 'person', words: someone({ name: 'Ines Duarte', email: 'ines@northquay.example' }) },
      channel: 'call',
      direction: 'both',
      outcome: 'kept going',
      note: '',
      about: '',
      resource: null,
      at: null,
    });
    expect((await lookAtConversation(world, thread)).lastTouch).toMatchObject({ direction: 'both' });
  });

  test('search needs two letters and gives eight people at most, by name and company alone', async () => {
    for (let index = 0; index < 12; index += 1) {
      await stepWith(
        { name: `Ana Reis ${index}`, email: `ana${index}@reis.example`, company: 'Reis' },
        '2026-11-26',
      );
    }
    expect(await searchPeople(world, { text: 'a' })).toEqual([]);
    const found = await searchPeople(world, { text: 'ana re' });
    expect(found).toHaveLength(8);
    expect(Object.keys(found[0] ?? {}).sort()).toEqual(['company', 'contact', 'name']);
  });

  test('forgetting leaves no word of them anywhere, and cannot be undone into being', async () => {
    const step = await stepWith({ name: 'Ines Duarte', email: 'ines@northquay.example' }, '2026-11-26');
    const rows = () => JSON.stringify(allTables.map((table) => world.disk.rows(table)));
    expect(rows()).toMatch(/Ines.*northquay/);
    await forgetPerson(world, { contact: step.contact });
    expect(rows()).not.toMatch(/Ines|northquay|Q3/);
    expect(await world.store.read((tx) => tx.get('contact', step.contact))).toBeNull();
  });
});
