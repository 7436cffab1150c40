import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { choosePerson } from '../../../lib/actions/choose-person.ts';
import { correctPerson } from '../../../lib/actions/correct-person.ts';
import { denySame } from '../../../lib/actions/deny-same.ts';
import { forgetPerson } from '../../../lib/actions/forget-person.ts';
import { joinContacts, partContacts } from '../../../lib/actions/join-contacts.ts';
import { lookAtConversation } from '../../../lib/actions/look-at-conversation.ts';
import { noteMessage } from '../../../lib/actions/note-message.ts';
import { noteTheirs } from '../../../lib/actions/note-theirs.ts';
import { recordTouch } from '../../../lib/actions/record-touch.ts';
import { scheduleNextStep } from '../../../lib/actions/schedule-next-step.ts';
import { searchPeople } from '../../../lib/actions/search-people.ts';
import { undoAct } from '../../../lib/actions/undo-act.ts';
import { conversationKey } from '../../../lib/domain/origin.ts';
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

describe('somebody whom LinkedIn’s messages and a profile made two contacts of', () => {
  const amara = { ...person('Amara Osei', null, 'amara-osei'), memberUrn: 'ACoAAFpq0AmaraOsei' };
  const profile: Seen = {
    ...thread,
    site: 'linkedin',
    conversation: { kind: 'profile', id: 'amara-osei', title: null },
    account: null,
    people: [amara],
    address: 'https://www.linkedin.com/in/amara-osei/',
  };
  const fromMessages = () => stepWith({ name: 'Dr. A. Osei', memberUrn: amara.memberUrn }, '2026-11-25');
  const fromProfile = () => stepWith({ name: 'Amara Osei', profileId: 'amara-osei' }, '2026-11-26');

  test('is offered for joining where one page shows both ids, whatever the names; nothing is joined by itself', async () => {
    const [partner, known] = [await fromMessages(), await fromProfile()];
    const view = await lookAtConversation(world, profile);
    expect(view).toMatchObject({ person: { contact: known.contact }, joined: false });
    expect(view.perhaps).toMatchObject({ contact: partner.contact, name: 'Dr. A. Osei' });
    expect(view.plan.map((one) => one.id)).toEqual([known.id]);
  });

  test('is one person once joined, from either page; parted they are two, and offered again', async () => {
    const [partner, known] = [await fromMessages(), await fromProfile()];
    const into = { is: 'contact', id: partner.contact } as const;
    await joinContacts(world, { into, other: { is: 'contact', id: known.contact } });
    for (const ids of [amara, { ...amara, memberUrn: null }, { ...amara, profileId: null }]) {
      const joined = await lookAtConversation(world, { ...profile, people: [ids] });
      expect(joined).toMatchObject({ joined: true, person: { contact: partner.contact }, perhaps: null });
      expect(joined.plan.map((one) => one.id)).toEqual([partner.id, known.id]);
    }
    await partContacts(world, { contact: partner.contact });
    expect((await lookAtConversation(world, profile)).perhaps).not.toBeNull();
  });

  test('is nobody else where only one id is shown', async () => {
    await fromMessages();
    await fromProfile();
    const view = await lookAtConversation(world, { ...profile, people: [{ ...amara, memberUrn: null }] });
    expect(view.perhaps).toBeNull();
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

  test('forgetting finds what was taken back, taken away and only asked: nothing that was removed still tells', async () => {
    const profile: Seen = {
      ...thread,
      site: 'linkedin',
      conversation: { kind: 'profile', id: 'ines-duarte', title: 'Ines Duarte' },
      account: null,
      people: [person('Ines Duarte', null, 'ines-duarte')],
      address: 'https://www.linkedin.com/in/ines-duarte/',
    };
    const heard: Seen = {
      ...thread,
      people: [thread.people[0]!],
      conversation: { kind: 'thread', id: '1a1e8c7801871009', title: 'Northquay, pricing' },
      lastMessage: { at: '2026-11-24T08:40:00Z', direction: 'out' },
    };
    const words = {
      channel: 'call' as const,
      purpose: 'Northquay: Q3',
      value: '',
      due: { is: 'day', day: '2026-11-27' } as const,
    };
    const again = async (who: Partial<PersonWords>) => {
      const set = await scheduleNextStep(world, {
        who: { is: 'person', words: someone(who) },
        words,
        place: 'behind',
      });
      if (set.is !== 'scheduled') throw new Error(set.why);
      return set;
    };
    // A contact who was made and taken back, before they were met for good.
    const first = await again({ name: 'Ines Duarte', email: 'ines@northquay.example' });
    await undoAct(world, { undo: first.undo });
    const step = await stepWith({ name: 'Ines Duarte', email: 'ines@northquay.example' }, '2026-11-26');
    const { contact } = step;
    // A step that was taken back, with its alert; a conversation that was chosen and taken back; a message that was seen.
    const taken = await again({ email: 'ines@northquay.example' });
    await undoAct(world, { undo: taken.undo });
    const chosen = await choosePerson(world, {
      conversation: originOf(profile)!,
      who: { is: 'contact', id: contact },
    });
    if (chosen.is !== 'chosen') throw new Error(chosen.why);
    await undoAct(world, { undo: chosen.undo });
    await noteMessage(world, heard, null, (theirs) => noteTheirs(world, heard, theirs));
    // An address that was taken from them, and what was asked about it and where.
    await correctPerson(world, { contact, changes: { email: 'duarte@northquay.example' } });
    const { identities } = (await world.store.read((tx) => tx.get('contact', contact)))!;
    await correctPerson(world, {
      contact,
      changes: { identities: { ...identities, 'email:duarte@northquay.example': false } },
    });
    const asked = { at: world.now(), answer: null, rule: 'own address' };
    await world.store.change(async (tx) => {
      const address = 'duarte@northquay.example';
      await tx.put('prompt', { ...asked, id: 'prompt_1', conversation: 'gmail', contact: address });
      await tx.put('prompt', {
        ...asked,
        id: 'prompt_2',
        conversation: conversationKey(step.cameFrom!),
        contact: null,
      });
      await tx.put('prompt', { ...asked, id: 'prompt_3', conversation: 'gmail other', contact: null });
    });
    const rows = () => JSON.stringify(allTables.map((table) => world.disk.rows(table)));
    await forgetPerson(world, { contact });
    expect(rows()).not.toMatch(/ines|duarte|northquay|Q3|1a1e8c/i);
    expect(rows()).toContain('prompt_3');
  });

  test('forgetting one leaves another of the same name, whom nothing else joins with them', async () => {
    const step = await stepWith({ name: 'Ines Duarte', email: 'ines@northquay.example' }, '2026-11-26');
    const other = await stepWith({ name: 'Ines Duarte', email: 'ines@halden.example' }, '2026-11-27');
    // That they are two was asked and answered, under an address of each.
    await denySame(world, thread, { other: step.contact, answer: 'never' });
    expect(await world.store.read((tx) => tx.count('prompt'))).toBe(1);
    await forgetPerson(world, { contact: step.contact });
    expect(await world.store.read((tx) => tx.count('prompt'))).toBe(0);
    const left = await world.store.read((tx) => tx.all('step'));
    expect(left.map((one) => one.id)).toEqual([other.id]);
    expect(await world.store.read((tx) => tx.count('contact'))).toBe(1);
  });
});
