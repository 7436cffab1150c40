// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConversationPanel } from '../../components/panel/conversation-panel.tsx';
import { words } from '../../components/words.ts';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { editStep } from '../../lib/actions/edit-step.ts';
import { finishStep } from '../../lib/actions/finish-step.ts';
import { marksFor } from '../../lib/actions/marks-for.ts';
import { recordTouch } from '../../lib/actions/record-touch.ts';
import { saveNeed } from '../../lib/actions/save-need.ts';
import { snoozeStep } from '../../lib/actions/snooze-step.ts';
import { type Contact, noPreferences } from '../../lib/domain/contact.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import type { Proposal } from '../../lib/domain/proposal.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { advisedIn } from '../../lib/messages/advised.ts';
import { assistantIn } from '../../lib/messages/assistant.ts';
import type { Assistant } from '../../lib/messages/contract.ts';
import { readPurpose } from '../../lib/phrases/coach/read-purpose.ts';
import { isGeneric } from '../../lib/phrases/draft/is-generic.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { givenContact, givenStep } from '../fakes/people.ts';

const page: Seen = {
  site: 'gmail',
  found: 'yes',
  conversation: { kind: 'thread', id: '18f0a1b2c3d4e5f6', title: 'Q3 pricing' },
  account: 'sam@seller.example',
  people: [
    {
      name: 'Ines Duarte',
      email: 'ines@northquay.example',
      profileId: null,
      memberUrn: null,
      headline: null,
      company: null,
    },
  ],
  lastMessage: null,
  missing: [],
  address: 'https://mail.google.com/mail/u/0/#all/18f0a1b2c3d4e5f6',
};

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

let world: FakeWorld;
let ines: Contact;
let changes = 0;
let inserted: string[] = [];
let ended = new AbortController();
let isReplyOpen = true;
let takesFocus = true;
let ahead: string[] = [];

const talk = {
  name: 'First talk',
  definition: '',
  trigger: 'They name who decides',
  expectedDays: 10,
  order: 1,
  usualNeeds: [],
  retired: false,
};

beforeEach(async () => {
  inserted = [];
  isReplyOpen = true;
  takesFocus = true;
  ahead = [];
  world = fakeWorld({ now: '2026-11-24T08:52' });
  ines = await givenContact(world, { identities: { 'email:ines@northquay.example': true } });
});
afterEach(() => {
  ended.abort();
  ended = new AbortController();
  render(null, document.body);
  document.body.replaceChildren();
});

describe('the panel of somebody without a next step', () => {
  test('says why not by keyboard: B, a word, Enter; and shows the word from then on', async () => {
    await shown();
    await press(document.querySelector('.panel-place')!, 'b');
    await type('Because', 'on leave until spring');
    await act(async () => document.querySelector('form')!.requestSubmit());
    await vi.waitFor(() => expect(text()).toContain('No next step until Thursday 24 December'));
    const kept = await world.store.read((tx) => tx.get('contact', ines.id));
    expect(kept?.restsUntil).toEqual({ because: 'on leave until spring', until: '2026-12-24' });
    await shown();
    expect(text()).toContain('on leave until spring');
  });

  test('asks for the word where there is none, and changes nothing', async () => {
    await shown();
    await click('Because…');
    await act(async () => document.querySelector('form')!.requestSubmit());
    expect(text()).toContain('A word why');
    expect((await world.store.read((tx) => tx.get('contact', ines.id)))?.restsUntil).toBeNull();
  });

  test('marks somebody as not a prospect, and takes that back', async () => {
    await shown();
    await click('Not a prospect');
    await vi.waitFor(() => expect(text()).toContain('Not a prospect: nothing is offered.'));
    expect((await world.store.read((tx) => tx.get('contact', ines.id)))?.notAProspect).toBe(true);
    await shown();
    await click('A prospect after all');
    await vi.waitFor(async () =>
      expect((await world.store.read((tx) => tx.get('contact', ines.id)))?.notAProspect).toBe(false),
    );
  });
});

test('on a lead of Sales Navigator the panel says that it is read as beta; nowhere else', async () => {
  const lead: Seen = {
    ...page,
    site: 'linkedin',
    found: 'partly',
    conversation: { kind: 'profile', id: 'ACwAAFpq0AmaraLead', title: 'Amara Osei' },
    people: [{ ...page.people[0]!, name: 'Amara Osei', email: null, memberUrn: 'ACwAAFpq0AmaraLead' }],
    missing: ['public profile (Sales Navigator is read as beta)'],
    address: 'https://www.linkedin.com/sales/lead/ACwAAFpq0AmaraLead,NAME_SEARCH,x1Yz',
  };
  await shown(assistantIn(world, lead, doors));
  expect(text()).toContain('Amara Osei');
  expect(text()).toContain('Sales Navigator is read as beta');
  await shown();
  expect(text()).toContain('Ines Duarte');
  expect(text()).not.toContain('beta');
});

test('a step that waits for a reply says when a page was last looked at for one, and that it takes an open page', async () => {
  const due = { is: 'day', day: '2026-11-26' } as const;
  const step = await givenStep(world, { due, contact: ines.id, onlyIfNoReply: true });
  await shown();
  expect(text()).toContain('Waits for a reply, seen only while its conversation or Gmail’s list is open.');
  await marksFor(world, page, { threads: [] });
  await shown();
  expect(text()).toContain('Gmail’s list is open; looked for replies today 08:52.');
  await world.store.change((tx) => tx.put('step', { ...step, onlyIfNoReply: false }));
  await shown();
  expect(text()).not.toContain('Waits for a reply');
});

describe('what the coach says in the panel', () => {
  beforeEach(async () => {
    for (let sent = 0; sent < 5; sent += 1) {
      await recordTouch(world, {
        who: { is: 'contact', id: ines.id },
        channel: 'email',
        direction: 'out',
        outcome: null,
        note: '',
        about: 'the Q3 pricing',
        resource: null,
        at: null,
      });
      world.pass(86_400_000);
    }
  });

  test('past the limit: the fact, and the honest question one press from the entry', async () => {
    await shown();
    expect(text()).toContain('5 unanswered since 24 November, the limit is 5.');
    await click('ask honestly how Ines would like to be followed up');
    expect(entry().value).toContain('ask honestly');
    await press(entry(), 'Enter');
    await vi.waitFor(async () => expect((await steps())[0]?.purpose).toMatch(/^ask honestly how Ines/));
  });

  test('the move to nurture goes along with the step that rests the pursuit', async () => {
    await shown();
    await click('send a case story worth reading, asking for nothing');
    await press(entry(), 'Enter');
    await vi.waitFor(async () => expect(await steps()).toHaveLength(1));
    expect((await world.store.read((tx) => tx.get('contact', ines.id)))?.relationship).toBe('nurture');
  });

  test("'Not now' sends it away, and it stays away", async () => {
    await shown();
    await click('Not now');
    expect(text()).not.toContain('unanswered since');
    await vi.waitFor(async () => expect(await world.store.read((tx) => tx.count('prompt'))).toBe(1));
    await shown();
    expect(text()).not.toContain('unanswered since');
  });
});

test('a reason of the coach keeps what it rests on: sharing is on record once the step is done', async () => {
  await world.store.change(async (tx) => {
    await tx.put('resource', {
      id: world.newId('resource'),
      kind: 'case story',
      title: 'Tacograf: one number for both depots',
      link: '',
      note: '',
      tags: { depots: true },
      expiresOn: null,
      batch: null,
      createdAt: world.now(),
    });
    await tx.put('need', {
      id: world.newId('need'),
      contact: ines.id,
      text: 'one number for both depots',
      weight: 5,
      state: 'open',
      evidence: '',
      createdAt: world.now(),
    });
  });
  await shown();
  await typeInto(entry(), 'tomorrow 9am call just checking in');
  await press(entry(), 'Enter');
  await vi.waitFor(() => expect(text()).toContain('share “Tacograf: one number for both depots”'));
  await click('share “Tacograf: one number for both depots”');
  await press(entry(), 'Enter');
  await vi.waitFor(async () => expect(await steps()).toHaveLength(1));
  const [step] = await steps();
  expect(step).toMatchObject({ purpose: 'share “Tacograf: one number for both depots”', savedAnyway: false });
  expect(step?.resource).not.toBeNull();
});

test('"We spoke" records what the step of today was to bring, unless S says that it was not shared', async () => {
  const due = { is: 'day', day: '2026-11-24' } as const;
  const resource = world.newId('resource');
  await givenStep(world, { due, contact: ines.id, purpose: 'share the depot plan', resource });
  const shares = async () => (await world.store.read((tx) => tx.all('touch'))).map((one) => one.resource);
  const spoke = async (...keys: string[]) => {
    await shown();
    await press(document.querySelector('.panel-place')!, 'w');
    expect(text()).toContain('As planned: share the depot plan');
    for (const key of keys) await press(document.activeElement!, key);
    const before = (await shares()).length;
    await act(async () => document.querySelector('form')!.requestSubmit());
    await vi.waitFor(async () => expect(await shares()).toHaveLength(before + 1));
    return (await shares()).at(-1);
  };
  expect(await spoke()).toBe(resource);
  expect(await spoke('s')).toBeNull();
  expect(await spoke('t')).toBeNull();
});

test('a date that was given to the customer is marked as promised, and shown so', async () => {
  await shown();
  await typeInto(entry(), 'fri mail the budget note');
  await click('Details');
  await act(async () => document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
  await press(entry(), 'Enter');
  await vi.waitFor(async () => expect(await steps()).toMatchObject([{ promised: true }]));
  await shown();
  expect(text()).toContain('in any case, promised');
});

test('what comes back is chosen in the fields, said on the card, changed and taken away like any field', async () => {
  await shown();
  await typeInto(entry(), 'fri mail the budget note');
  await click('Details');
  expect(choicesOf('Comes back')).toEqual([
    'Never',
    'Every Friday',
    'Every … days, weeks or months',
    '… days after done',
  ]);
  await choose('Comes back', 'Every … days, weeks or months');
  await type('Every', '');
  await press(entry(), 'Enter');
  expect(text()).toContain('A whole number from 1 to 999.');
  await type('Every', '3');
  await press(entry(), 'Enter');
  await vi.waitFor(async () => expect(await steps()).toMatchObject([{ repeats: 'FREQ=WEEKLY;INTERVAL=3' }]));
  await shown();
  expect(text()).toContain('in any case, every 3 weeks');
  await click('Edit');
  await choose('Comes back', 'Never');
  await press(entry(), 'Enter');
  await vi.waitFor(async () => expect(await steps()).toMatchObject([{ repeats: null }]));
  await click('Undo');
  await vi.waitFor(async () => expect(await steps()).toMatchObject([{ repeats: 'FREQ=WEEKLY;INTERVAL=3' }]));
});

test('Snooze and the fields offer the first time that fits, and say why; the day itself can still be typed', async () => {
  const preferences = { ...noPreferences, days: [4] };
  await world.store.change((tx) => tx.put('contact', { ...ines, preferences }));
  const step = await givenStep(world, { due: { is: 'day', day: '2026-11-24' }, contact: ines.id });
  await shown();
  await click('Snooze');
  await vi.waitFor(() => expect(text()).toContain('Thu 26 Nov (Wed not their day)'));
  await press(document.querySelector('fieldset.snooze button')!, 't');
  await vi.waitFor(async () => expect((await steps())[0]?.due).toEqual({ is: 'day', day: '2026-11-26' }));

  await shown();
  await click('Edit');
  await vi.waitFor(() => expect(button('Tomorrow')?.textContent).toContain('Thu 26 Nov (Wed not their day)'));
  await typeInto(entry(), 'tomorrow call about the plan');
  await press(entry(), 'Enter');
  await vi.waitFor(async () =>
    expect(await steps()).toMatchObject([{ id: step.id, due: { is: 'day', day: '2026-11-25' } }]),
  );
});

test('from the typed line to a step with a purpose: three keys where the first proposal is right', async () => {
  const need = { text: 'one number for both depots', weight: 5, state: 'open', evidence: '' } as const;
  await saveNeed(world, { contact: ines.id, need: null, words: need });
  await shown();
  await typeInto(entry(), 'tomorrow 9am call just checking in');
  // Every key and every press of a button from the typed line to the saved step.
  let pressed = 0;
  for (const kind of ['keydown', 'click']) {
    document.addEventListener(kind, () => (pressed += 1), { capture: true, signal: ended.signal });
  }
  await press(entry(), 'Enter');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('one number for both depots'));
  await press(document.activeElement!, '1');
  await vi.waitFor(() => expect(document.activeElement).toBe(entry()));
  await press(document.activeElement!, 'Enter');
  await vi.waitFor(async () => expect(await steps()).toHaveLength(1));
  expect((await steps())[0]?.purpose).toContain('one number for both depots');
  expect(pressed).toBeGreaterThan(0);
  expect(pressed).toBeLessThanOrEqual(3);
});

describe('on a stall the panel asks how likely it is', () => {
  beforeEach(() => world.pass(30 * 86_400_000));

  test('once: by R and a digit, and what is missing waits in the line as the next step', async () => {
    await shown();
    await vi.waitFor(() => expect(text()).toContain('It stands still: how likely is it that we do this?'));
    await press(document.querySelector('.panel-place')!, 'r');
    await press(document.activeElement!, '6');
    await typeInto(document.activeElement as HTMLInputElement, 'the board has to meet');
    await click('As the next step');
    await vi.waitFor(() =>
      expect(entry().value).toContain('settle what is missing: “the board has to meet”'),
    );
    expect(text()).not.toContain('how likely');
    await press(entry(), 'Enter');
    await vi.waitFor(async () => expect((await steps())[0]?.purpose).toMatch(/^settle what is missing/));
  });

  test("'Not now' is remembered, and who is booked, or has said no, is not asked", async () => {
    await shown();
    await vi.waitFor(() => expect(text()).toContain('how likely'));
    await act(async () => within('.rate', 'Not now').click());
    world.pass(86_400_000);
    await shown();
    expect(text()).toContain('What has changed?');
    expect(text()).not.toContain('how likely');
    world.pass(8 * 86_400_000);
    await givenStep(world, { due: { is: 'day', day: '2027-03-01' }, contact: ines.id });
    await shown();
    expect(text()).not.toContain('how likely');
  });
});

describe('"We spoke" in the panel', () => {
  const touches = () => world.store.read((tx) => tx.of('touch', [ines.id]));
  const open = async () => {
    await shown();
    await press(document.querySelector('.panel-place')!, 'w');
  };
  const save = () => act(async () => document.querySelector('form')!.requestSubmit());

  test('is a call of both by Enter alone', async () => {
    await open();
    expect(document.activeElement?.textContent).toContain('Save');
    await save();
    await vi.waitFor(() => expect(text()).toContain('Noted: you spoke.'));
    expect(await touches()).toMatchObject([{ channel: 'call', direction: 'both', outcome: 'kept going' }]);
  });

  test('by keys: they called, so the line and the coach say that an answer is owed', async () => {
    await open();
    await press(document.activeElement!, 't');
    await type('About, if you like', 'the seats in June');
    await save();
    await vi.waitFor(() => expect(text()).toContain('Noted: you owe an answer.'));
    expect(await touches()).toMatchObject([{ channel: 'call', direction: 'in', outcome: null }]);
    await shown();
    expect(text()).toContain('They called, you owe an answer');
    expect(text()).toContain('They were in touch on 24 November: you owe an answer.');
    await click('answer on “the seats in June”');
    await press(entry(), 'Enter');
    await vi.waitFor(async () => expect((await steps())[0]?.purpose).toBe('answer on “the seats in June”'));
  });

  test('a visit that found nobody counts as unanswered', async () => {
    await open();
    await press(document.activeElement!, '3');
    await press(document.activeElement!, 'i');
    await save();
    await vi.waitFor(() => expect(text()).toContain('Noted: no answer yet.'));
    expect(await touches()).toMatchObject([{ channel: 'visit', direction: 'out', outcome: null }]);
    await shown();
    expect(text()).toContain('You came by, no reply yet');
    expect(text()).toContain('1 unanswered.');
  });

  test('Esc notes nothing', async () => {
    await open();
    await press(document.activeElement!, 'Escape');
    expect(document.querySelector('form')).toBeNull();
    expect(await touches()).toEqual([]);
  });
});

test('until it is known who this is, the panel asks nobody and shows no button that would do nothing', async () => {
  await again({ lookAtConversation: () => new Promise(() => {}) });
  expect([...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'))).toEqual([
    'Close',
  ]);
  expect(document.body.textContent).not.toContain('Who is this?');
});

test('where the panel cannot be read again it stays as it was, and says why', async () => {
  await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, contact: ines.id });
  const { lookAtConversation } = assistantIn(world, page, doors);
  let isSilent = false;
  const looks = { lookAtConversation: async () => (isSilent ? Promise.reject({}) : lookAtConversation({})) };
  await shown(looks);
  isSilent = true;
  await again(looks);
  await vi.waitFor(() => expect(text()).toContain('The background did not answer.'));
  expect(document.querySelector('.step-card')).not.toBeNull();
  isSilent = false;
  await again(looks);
  await vi.waitFor(() => expect(text()).not.toContain('The background did not answer.'));
});

test('a step that changes elsewhere takes the focus only where the user writes nothing in the page', async () => {
  const step = await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, contact: ines.id });
  await shown();
  const isOnCard = () => document.activeElement?.closest('.step-card') !== null;
  expect(isOnCard()).toBe(true);
  const changed = async (day: string, said: string) => {
    (document.activeElement as HTMLElement).blur();
    const { generation } = (await world.store.read((tx) => tx.get('step', step.id)))!;
    await snoozeStep(world, { step: step.id, generation, due: { is: 'day', day } });
    await again();
    await vi.waitFor(() => expect(text()).toContain(said));
  };
  takesFocus = false;
  await changed('2026-11-27', 'Friday 27 November');
  expect(isOnCard()).toBe(false);
  takesFocus = true;
  await changed('2026-11-30', 'Monday 30 November');
  expect(isOnCard()).toBe(true);
});

test('what was typed before the panel was there stands in its line, and the next letter follows it', async () => {
  await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, contact: ines.id });
  ahead = ['fri call ab'];
  await shown();
  const entry = document.querySelector<HTMLInputElement>('.entry input')!;
  expect(entry.value).toBe('fri call ab');
  expect(document.activeElement).toBe(entry);
  expect(entry.selectionStart).toBe(entry.value.length);
});

test('it stands there too where the user has gone on to write in the page, who keeps the focus', async () => {
  ahead = ['fri call ab'];
  takesFocus = false;
  await shown();
  expect(document.querySelector<HTMLInputElement>('.entry input')?.value).toBe('fri call ab');
  expect(document.activeElement).toBe(document.body);
});

test('what the coach counsels is one key away: its digit brings it into the line, Enter saves it', async () => {
  const proposal: Proposal = {
    due: { is: 'day', day: '2026-11-27' },
    channel: 'call',
    purpose: 'go through the depot plan',
    value: '',
    resource: null,
    servesStage: null,
    promised: false,
    onlyIfNoReply: false,
    step: null,
    moveTo: null,
    because: { rule: 'meanwhile' },
  };
  const said = { rule: 'unanswered', fact: 'Three unanswered.', advice: 'Bring value.' } as const;
  const proposals = [{ ...proposal, purpose: 'ask about the seats' }, proposal];
  await shown({ counsel: async () => ({ ...said, proposals }) as never });
  await vi.waitFor(() => expect(text()).toContain('Three unanswered.'));
  await press(document.querySelector('.coach button')!, '2');
  expect(document.activeElement).toBe(entry());
  await press(entry(), 'Enter');
  await vi.waitFor(async () =>
    expect(await steps()).toMatchObject([{ purpose: 'go through the depot plan', savedAnyway: false }]),
  );
});

test('a hollow purpose is named where a step is edited too, and “Save anyway” is counted', async () => {
  await givenStep(world, {
    due: { is: 'day', day: '2026-11-26' },
    contact: ines.id,
    purpose: 'the old table',
  });
  await shown();
  await click('Edit');
  await type('Purpose', 'just checking in');
  await click('Save');
  await vi.waitFor(() => expect(text()).toContain('Save anyway'));
  expect((await steps())[0]?.purpose).toBe('the old table');
  await click('Save anyway');
  await vi.waitFor(async () =>
    expect(await steps()).toMatchObject([{ purpose: 'just checking in', savedAnyway: true }]),
  );
});

test("the word on a hollow purpose is put off by 'Not now': neither line nor save says more, also in the next panel", async () => {
  await shown();
  await typeInto(entry(), 'tomorrow call just checking in');
  expect(document.querySelector('.hollow')).not.toBeNull();
  await press(entry(), 'Enter');
  expect(text()).toContain('gives Ines no reason to answer');
  await click('Not now');
  expect(text()).not.toContain('no reason to answer');
  await vi.waitFor(async () => expect(await world.store.read((tx) => tx.count('prompt'))).toBe(1));
  await shown();
  await typeInto(entry(), 'tomorrow call just checking in');
  expect(document.querySelector('.hollow')).toBeNull();
  await press(entry(), 'Enter');
  await vi.waitFor(async () => expect((await steps())[0]?.purpose).toBe('just checking in'));
});

test('switched off, the coach neither underlines a hollow purpose nor holds it back', async () => {
  await changeSettings(world, { promptsOff: { 'hollow purpose': true } });
  await shown();
  await typeInto(entry(), 'tomorrow call just checking in');
  expect(document.querySelector('.hollow')).toBeNull();
  await press(entry(), 'Enter');
  await vi.waitFor(async () => expect(await steps()).toHaveLength(1));
});

test('that somebody of the same name is somebody else is remembered, from either side', async () => {
  const other = await givenContact(world, { identities: { 'email:ines@private.example': true } });
  await shown();
  expect(text()).toContain('ines@private.example');
  await click('Somebody else');
  await vi.waitFor(() => expect(text()).not.toContain('ines@private.example'));
  await shown();
  expect(text()).not.toContain('ines@private.example');
  const theirs = { ...page, people: [{ ...page.people[0]!, email: 'ines@private.example' }] };
  const view = await assistantIn(world, theirs, doors).lookAtConversation({});
  expect(view).toMatchObject({ person: { contact: other.id }, perhaps: null });
});

test('an edit that was saved leaves its form only when the step as it is now stands there', async () => {
  await givenStep(world, {
    due: { is: 'day', day: '2026-11-26' },
    contact: ines.id,
    purpose: 'the old table',
  });
  const { lookAtConversation } = assistantIn(world, page, doors);
  let arrive = (): void => {};
  let arrives = Promise.resolve();
  await shown({ lookAtConversation: () => arrives.then(() => lookAtConversation({})) });
  await click('Edit');
  await type('Purpose', 'the new table');
  arrives = new Promise((done) => {
    arrive = done;
  });
  await click('Save');
  await vi.waitFor(async () => expect((await steps())[0]?.purpose).toBe('the new table'));
  await vi.waitFor(() => expect(text()).toContain('Undo'));
  expect(button('Copy')).toBeUndefined();
  arrive();
  await vi.waitFor(() => expect(button('Copy')).not.toBeUndefined());
  expect(text()).toContain('the new table');
  expect(text()).not.toContain('the old table');
});

describe('while a step is edited, and another window changes it', () => {
  const due = { is: 'day', day: '2026-11-26' } as const;
  let looked = 0;
  const looks = () => ({
    lookAtConversation: async () => {
      const view = await assistantIn(world, page, doors).lookAtConversation({});
      looked += 1;
      return view;
    },
  });
  /** The panel hears that something was changed, and shows it. */
  const hears = async () => {
    const before = looked;
    await again(looks());
    await vi.waitFor(() => expect(looked).toBeGreaterThan(before));
    await act(async () => {});
  };

  test('what only the other has changed stays', async () => {
    const step = await givenStep(world, { due, contact: ines.id, purpose: 'the old table' });
    await shown(looks());
    await click('Edit');
    await type('Value', 'saves them an hour');
    const changes = { purpose: 'the new table', promised: true };
    await editStep(world, { step: step.id, generation: 1, changes });
    await hears();
    await click('Save');
    await vi.waitFor(async () => expect((await steps())[0]?.value).toBe('saves them an hour'));
    expect((await steps())[0]).toMatchObject(changes);
  });

  test('a day that it was put off to is not taken back by words', async () => {
    const step = await givenStep(world, { due, contact: ines.id, purpose: 'the old table' });
    await shown(looks());
    await click('Edit');
    await type('Purpose', 'the new table');
    await snoozeStep(world, { step: step.id, generation: 1, due: { is: 'day', day: '2026-12-01' } });
    await hears();
    await click('Save');
    await vi.waitFor(() =>
      expect(text()).toContain('to Tuesday 1 December. Save again to have it your way.'),
    );
    expect((await steps())[0]).toMatchObject({ due: { day: '2026-12-01' }, purpose: 'the old table' });
  });

  test('the step behind it, which is on now, is not written over', async () => {
    const step = await givenStep(world, { due, contact: ines.id, purpose: 'the old table' });
    const behind = await givenStep(world, {
      ...{ due: { is: 'day', day: '2026-12-03' }, contact: ines.id },
      purpose: 'the visit',
    });
    await shown(looks());
    await click('Edit');
    await type('Purpose', 'the new table');
    const how = { outcome: 'kept going', note: '', triggerHappened: false } as const;
    await finishStep(world, { step: step.id, generation: 1, ...how });
    await hears();
    await click('Save');
    await vi.waitFor(() => expect(text()).toContain(words.outcome.changedElsewhere));
    expect((await steps()).find((one) => one.id === behind.id)).toMatchObject({ purpose: 'the visit' });
  });

  test('words that are changed leave an exact time in the zone in which it was agreed', async () => {
    const agreed = { is: 'time', at: '2026-11-26T15:00', zone: 'America/New_York' } as const;
    await givenStep(world, { due: agreed, contact: ines.id, purpose: 'the old table' });
    await shown(looks());
    await click('Edit');
    await type('Purpose', 'the new table');
    await click('Save');
    await vi.waitFor(async () => expect((await steps())[0]?.purpose).toBe('the new table'));
    expect((await steps())[0]).toMatchObject({ due: agreed, generation: 1 });
  });

  test('another hour of an exact time is meant in the zone in which it was agreed, as its reading says', async () => {
    await givenStep(world, {
      due: { is: 'time', at: '2026-11-26T15:00', zone: 'America/New_York' },
      contact: ines.id,
    });
    await shown(looks());
    await click('Edit');
    await type('Time', '16:30');
    expect(document.querySelector('.reading')?.textContent).toContain('16:30 New York time');
    await click('Save');
    await vi.waitFor(async () =>
      expect((await steps())[0]?.due).toEqual({
        is: 'time',
        at: '2026-11-26T16:30',
        zone: 'America/New_York',
      }),
    );
  });
});

describe('the draft for the step that is on', () => {
  beforeEach(async () => {
    const due = { is: 'day', day: '2026-11-26' } as const;
    await givenStep(world, { due, contact: ines.id, channel: 'email' });
  });
  const draft = () => document.querySelector('textarea')!;
  const write = (said: string) => typeInto(draft() as unknown as HTMLInputElement, said);

  test('M fills a template; a gap keeps it from being copied or inserted until it is filled', async () => {
    await shown();
    await press(document.querySelector('.step-card button')!, 'm');
    await vi.waitFor(() => expect(draft()?.value).toMatch(/^Hi Ines,/));
    // A gap is to be filled first.
    expect(document.activeElement).toBe(draft());
    expect(text()).toContain('Fill or take out {last topic}');
    expect([button('Copy')?.disabled, button('Insert into reply')?.disabled]).toEqual([true, true]);
    await write('Hi Ines, the Q3 pricing is ready.');
    expect([button('Copy')?.disabled, button('Insert into reply')?.disabled]).toEqual([false, false]);
    expect(text()).not.toContain('Nothing in it is particular');
    await click('Insert into reply');
    expect(text()).toContain('In your reply.');
    expect(inserted).toEqual(['Hi Ines, the Q3 pricing is ready.']);
  });

  test('one that would suit anybody is flagged; where no reply is open it says so, and the text stays', async () => {
    await shown();
    await click('Draft');
    await vi.waitFor(() => expect(draft()).not.toBeNull());
    await write('Hi Ines, how are things?');
    expect(text()).toContain('Nothing in it is particular to Ines.');
    isReplyOpen = false;
    await click('Insert into reply');
    expect(text()).toContain('No single reply to this person is open here.');
    expect(draft().value).toBe('Hi Ines, how are things?');
    await press(draft(), 'Escape');
    await vi.waitFor(() => expect(document.querySelector('.step-card')).not.toBeNull());
  });
});

describe('a step that serves the trigger of their stage', () => {
  beforeEach(async () => {
    const stage = { ...talk, id: world.newId('stage') };
    await world.store.change(async (tx) => {
      await tx.put('stage', stage);
      await tx.put('contact', { ...ines, stage: stage.id, stageSince: world.now() });
    });
  });
  const serves = () => document.querySelector<HTMLInputElement>('.step-card input[type=checkbox]')!;

  test('is said by hand on the card, and Done asks whether it happened', async () => {
    await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, contact: ines.id });
    await shown();
    expect(serves().checked).toBe(false);
    await act(async () => serves().click());
    await vi.waitFor(async () => expect((await steps())[0]?.servesStage).not.toBeNull());
    await shown();
    expect(serves().checked).toBe(true);
    await click('Done');
    expect(text()).toContain('Did the trigger happen? “They name who decides”');
  });

  test('is said in the details of the line; an edit that says nothing of it leaves it', async () => {
    await shown();
    await typeInto(entry(), 'fri call about who decides');
    await click('Details');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.step-fields input[type=checkbox]')];
    await act(async () => boxes.at(-1)!.click());
    await press(entry(), 'Enter');
    await vi.waitFor(async () => expect((await steps())[0]?.servesStage).not.toBeNull());
    await shown();
    await click('Edit');
    await type('Purpose', 'who signs');
    await click('Save');
    await vi.waitFor(async () => expect((await steps())[0]?.purpose).toBe('who signs'));
    expect((await steps())[0]?.servesStage).not.toBeNull();
  });
});

describe('the panel of a plan', () => {
  beforeEach(async () => {
    await changeSettings(world, { singleKeys: true });
    await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, contact: ines.id });
    await givenStep(world, {
      due: { is: 'day', day: '2026-12-02' },
      contact: ines.id,
      purpose: 'send the contract draft',
    });
  });

  test('says before saving where a second step comes to stand', async () => {
    await shown();
    await typeInto(entry(), 'fri mail the budget note');
    expect(text()).toContain('in 3 days · Queues behind the call on Thu 26 Nov');
    expect(button('Save behind')).toBeDefined();
    await typeInto(entry(), 'tomorrow mail the budget note');
    expect(text()).toContain('Comes before the call on Thu 26 Nov');
    expect(button('Save before')).toBeDefined();
  });

  test('names in its foot the keys that work now: in a field letters are text, after Done digits answer', async () => {
    await shown();
    await act(async () => button('Done')?.focus());
    expect(foot()).toBe('DDoneSSnoozeEEdit');
    await act(async () => entry().focus());
    expect(foot()).toBe('SaveEscClose');
    await act(async () => button('Snooze')?.focus());
    await click('Snooze');
    expect(foot()).toBe('EscBack');
    await press(document.querySelector('.snooze button')!, 'Escape');
    await click('Done');
    expect(foot()).toBe('1–7ChooseEscNot done after all');
    await press(document.querySelector('.outcome button')!, '1');
    await vi.waitFor(() => expect(foot()).toBe('1–3Take oneEscDecide later'));
  });

  test('offers the swap: what stands ready comes up, and the dates stay', async () => {
    await shown();
    await click('Bring up');
    await vi.waitFor(async () => {
      const byDay = (await steps()).toSorted((a, b) =>
        JSON.stringify(a.due) < JSON.stringify(b.due) ? -1 : 1,
      );
      expect(byDay.map((one) => one.purpose)).toEqual([
        'send the contract draft',
        'go through the Q3 pricing',
      ]);
    });
  });
});

describe('a panel whose extension was updated under it', () => {
  beforeEach(() => {
    isAlive = true;
  });

  test('takes no more letters from the first key on, says so once, and shows what was typed', async () => {
    await shown();
    await typeInto(entry(), 'thu 9am call about the seats');
    isAlive = false;
    const key = new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true });
    await act(async () => void entry().dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(entry().readOnly).toBe(true);
    expect(entry().value).toBe('thu 9am call about the seats');
    expect(text().split('Onward was updated').length - 1).toBe(1);
  });

  test('that was told so by an answer is read-only too', async () => {
    await shown();
    await typeInto(entry(), 'thu 9am call about the seats');
    const gone = () => Promise.reject(Object.assign(new Error('gone'), { why: 'gone' }));
    await again({ lookAtConversation: gone });
    expect(entry().readOnly).toBe(true);
    expect(text()).toContain('Reload this tab; your text can still be copied.');
  });
});

test('of several people in a thread one is chosen from the list, and the next opening shows that one', async () => {
  const colleague = { ...page.people[0]!, name: 'Tomasz Wilk', email: 'tomasz@northquay.example' };
  const thread: Seen = { ...page, people: [page.people[0]!, colleague] };
  await shown(assistantIn(world, thread, doors));
  expect(heading()).toBe('Ines Duarte');
  await click('Change person');
  const list = document.querySelector('.person-picker .options')!;
  expect(list.textContent).toBe('Tomasz Wilktomasz@northquay.example');
  await click('Tomasz Wilk');
  await vi.waitFor(() => expect(heading()).toBe('Tomasz Wilk'));
  await shown(assistantIn(world, thread, doors));
  expect(heading()).toBe('Tomasz Wilk');
  // Another thread with both is a choice of its own.
  const other = { ...thread, conversation: { kind: 'thread' as const, id: '18f0a1b2c3d4e5f7', title: '' } };
  await shown(assistantIn(world, other, doors));
  expect(heading()).toBe('Ines Duarte');
});

test('what the page said of a person is set right by hand', async () => {
  await shown();
  await click('Change person');
  await type('Name', 'Inês Duarte');
  await type('E-mail', 'ines.duarte@northquay.example');
  await act(async () => document.querySelector('form')!.requestSubmit());
  await vi.waitFor(() => expect(heading()).toBe('Inês Duarte'));
  const kept = await world.store.read((tx) => tx.get('contact', ines.id));
  expect(kept?.identities).toMatchObject({ 'email:ines.duarte@northquay.example': true });
});

test('somebody known by the same name is asked about, joined by one press, and parted again', async () => {
  const twin = await givenContact(world, {
    name: 'Inês Duarte',
    identities: { 'linkedin:ines-duarte': true },
  });
  await givenStep(world, {
    due: { is: 'day', day: '2026-11-26' },
    contact: twin.id,
    purpose: 'show the rota',
  });
  await shown();
  expect(text()).toContain('Is Inês Duarte the same person?');
  expect(text()).not.toContain('the rota');
  await click('Same person');
  await vi.waitFor(() => expect(text()).toContain('the rota'));
  expect(text()).not.toContain('the same person?');
  await click('Change person');
  await click('Part');
  await vi.waitFor(() => expect(text()).toContain('Is Inês Duarte the same person?'));
  expect(text()).not.toContain('the rota');
});

describe('“They replied”', () => {
  beforeEach(() =>
    givenStep(world, { due: { is: 'day', day: '2026-11-26' }, contact: ines.id, onlyIfNoReply: true }),
  );
  afterEach(() => {
    vi.useRealTimers();
  });

  test('ends a step that waited for it, by hand; Undo stands for ten seconds and brings it back', async () => {
    await shown();
    vi.useFakeTimers();
    await click('They replied');
    await settled();
    expect((await steps())[0]?.state).toEqual({ is: 'replied', at: world.now() });
    await pass(9_999);
    expect(button('Undo')).toBeDefined();
    await click('Undo');
    await settled();
    expect((await steps())[0]?.state).toEqual({ is: 'open' });
  });

  test('after ten seconds Undo is gone; while the focus is on it, it stays', async () => {
    await shown();
    vi.useFakeTimers();
    await click('They replied');
    await settled();
    await act(async () => button('Undo')!.focus());
    await pass(60_000);
    expect(button('Undo')).toBeDefined();
    await act(async () => button('Undo')!.blur());
    await pass(9_999);
    expect(button('Undo')).toBeDefined();
    await pass(1);
    expect(button('Undo')).toBeUndefined();
  });

  const settled = () => pass(0);
  const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
});

/** Whether the extension that brought the panel still runs. */
let isAlive = true;

const doors = {
  openPanel: async () => ({ is: 'opened' as const }),
  openDashboard: async () => ({ is: 'opened' as const }),
  advised: async () => advisedIn,
};

/** The panel, opened; `other` are questions that are answered in another way. */
describe('while the page goes on to another conversation', () => {
  const amara: Seen = {
    ...page,
    conversation: { kind: 'thread', id: '18f0ffffffffffff', title: 'Seats' },
    people: [{ ...page.people[0]!, name: 'Amara Osei', email: 'amara@verity.example' }],
    address: 'https://mail.google.com/mail/u/0/#all/18f0ffffffffffff',
  };

  test('an answer about the one that was left, which comes behind that about the next, is not shown', async () => {
    await shown(assistantIn(world, amara, doors));
    const { lookAtConversation, draftHere } = assistantIn(world, page, doors);
    let comes = () => {};
    const late = new Promise<void>((go) => (comes = go));
    await again({ lookAtConversation: () => late.then(() => lookAtConversation({})), draftHere });
    await again(assistantIn(world, amara, doors));
    comes();
    await act(async () => void (await new Promise((done) => setTimeout(done))));
    expect(text()).toContain('Amara Osei');
    expect(text()).not.toContain('Ines Duarte');
  });

  test('what is saved before the next is read belongs to the one that is shown', async () => {
    await shown();
    await again({ ...assistantIn(world, amara, doors), lookAtConversation: () => new Promise(() => {}) });
    expect(text()).toContain('Ines Duarte');
    await typeInto(entry(), 'thu 9am call about the Q3 pricing');
    await press(entry(), 'Enter');
    await vi.waitFor(async () => expect((await stepsOf(ines)).length).toBe(1));
    const [step] = await stepsOf(ines);
    expect(step?.cameFrom?.id).toBe(page.conversation?.id);
  });
});

const stepsOf = (who: Contact) => world.store.read((tx) => tx.of('step', [who.id]));

async function shown(other: Partial<Assistant> = {}): Promise<void> {
  await act(async () => render(null, document.body));
  await again(other);
  await vi.waitFor(() => expect(entry()).not.toBeNull());
  // What the coach says comes right after.
  await act(async () => void (await new Promise((done) => setTimeout(done))));
}

/** The same panel, told that something was changed elsewhere. */
async function again(other: Partial<Assistant> = {}): Promise<void> {
  changes += 1;
  await act(async () => {
    render(
      <ConversationPanel
        assistant={{ ...assistantIn(world, page, doors), ...other }}
        changes={changes}
        locale="en-GB"
        reader={readerIn(englishLine)}
        readPurpose={(said) => readPurpose(said, 'en')}
        readDraft={isGeneric}
        insert={(said) => {
          if (isReplyOpen) inserted.push(said);
          return isReplyOpen;
        }}
        place="filling"
        onClose={() => {}}
        isAlive={() => isAlive}
        takesFocus={() => takesFocus}
        typedAhead={() => ahead.splice(0).join('')}
        copy={async () => {}}
      />,
      document.body,
    );
  });
}

function text(): string {
  return document.body.textContent ?? '';
}

function heading(): string {
  return document.querySelector('h1, h2')?.textContent ?? '';
}

/** The hints in the foot; Enter's cap is a drawing. */
function foot(): string {
  return document.querySelector('.key-hints')?.textContent?.replace('↵', '') ?? '';
}

function entry(): HTMLInputElement {
  return document.querySelector('.entry input')!;
}

function button(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent?.trim())?.startsWith(name),
  );
}

async function click(name: string): Promise<void> {
  const found = button(name);
  if (found === undefined) throw new Error(`no button ${name} in: ${text()}`);
  await act(async () => found.click());
}

function within(place: string, name: string): HTMLButtonElement {
  return [...document.querySelectorAll<HTMLButtonElement>(`${place} button`)].find(
    (one) => one.textContent === name,
  )!;
}

async function press(target: Element, key: string): Promise<void> {
  await act(async () => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  });
}

async function typeInto(field: HTMLInputElement, typed: string): Promise<void> {
  await act(async () => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function type(label: string, typed: string): Promise<void> {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  await typeInto(document.getElementById(named?.htmlFor ?? '') as HTMLInputElement, typed);
}

function selectOf(label: string): HTMLSelectElement {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  return document.getElementById(named?.htmlFor ?? '') as HTMLSelectElement;
}

function choicesOf(label: string): string[] {
  return [...selectOf(label).options].map((one) => one.text);
}

async function choose(label: string, title: string): Promise<void> {
  const select = selectOf(label);
  await act(async () => {
    select.value = [...select.options].find((one) => one.text === title)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function steps(): Promise<NextStep[]> {
  return world.store.read((tx) => tx.of('step', [ines.id]));
}
