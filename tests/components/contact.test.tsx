// @vitest-environment jsdom
import { createRef, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BehindYou } from '../../components/contact/behind-you.tsx';
import type { PartProps } from '../../components/contact/contact-props.ts';
import { DraftDialog } from '../../components/contact/draft-dialog.tsx';
import { PlanPart } from '../../components/contact/plan-part.tsx';
import { SharedPart } from '../../components/contact/shared-part.tsx';
import { SpokeDialog } from '../../components/contact/spoke-dialog.tsx';
import { editTouch } from '../../lib/actions/edit-touch.ts';
import { lookAtContact } from '../../lib/actions/look-at-contact.ts';
import { marksFor } from '../../lib/actions/marks-for.ts';
import { recordTouch } from '../../lib/actions/record-touch.ts';
import { saveNeed } from '../../lib/actions/save-need.ts';
import { saveResource } from '../../lib/actions/save-resource.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { advisedIn } from '../../lib/messages/advised.ts';
import { assistantIn } from '../../lib/messages/assistant.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { noPage } from '../fakes/no-page.ts';
import { givenContact, givenStep } from '../fakes/people.ts';

let world: FakeWorld;
let ines: Contact;

beforeEach(async () => {
  world = fakeWorld({ now: '2026-11-24T10:00' });
  ines = await givenContact(world);
  HTMLDialogElement.prototype.showModal = () => {};
});
afterEach(() => act(() => render(null, document.body)));

test('where nothing in the library fits, the page says what kind of thing would', async () => {
  const words = { text: 'one number for the budget', weight: 5, state: 'open', evidence: '' } as const;
  await saveNeed(world, { contact: ines.id, need: null, words });
  const part = await partOf();
  act(() => render(<SharedPart {...part} />, document.body));
  expect(document.body.textContent).toContain(
    'Nothing in the library speaks to “one number for the budget”. It could be market data.',
  );
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#/library');
});

test('what was shared in a talk is noted with it: it is on record, with its day, and fits no more', async () => {
  const words = { text: 'one number for the budget', weight: 5, state: 'open', evidence: '' } as const;
  await saveNeed(world, { contact: ines.id, need: null, words });
  const piece = { title: 'The budget in one number', tags: ['budget'], link: '', note: '', expiresOn: null };
  await saveResource(world, { ...piece, kind: 'article' });
  await saveResource(world, { ...piece, kind: 'tip', title: 'Parking', tags: [] });
  const drawn = async () => {
    const part = await partOf();
    act(() => render(<SharedPart {...part} />, document.body));
  };
  await drawn();
  const note = document.querySelector<HTMLButtonElement>('[aria-label^="Note as shared: “The budget"]')!;
  act(() => note.click());
  const shared = [...document.querySelectorAll('label')].find((one) => one.textContent === 'Shared')!;
  const choice = document.getElementById(shared.htmlFor) as HTMLSelectElement;
  expect([...choice.options].map((one) => one.text)).toEqual([
    'nothing',
    'The budget in one number',
    'Parking',
  ]);
  expect(choice.selectedOptions[0]?.text).toBe('The budget in one number');
  act(() => document.querySelector('form')?.requestSubmit());
  await vi.waitFor(async () => expect((await touches()).map((one) => one.resource)).toEqual([choice.value]));
  await drawn();
  expect(document.querySelector('.shared')?.textContent).toBe('The budget in one number24 November');
});

test('what a touch shared can be set right, also where it left the library since', async () => {
  await touched(1);
  const [touch] = await touches();
  await editTouch(world, { touch: touch!.id, changes: { resource: world.newId('resource') } });
  const part = await partOf();
  const [kept] = part.view.known.touches;
  act(() => render(<SpokeDialog {...part} touch={kept!} onClose={() => {}} />, document.body));
  const choice = [...document.querySelectorAll('select')].find((one) => one.value === kept!.resource)!;
  expect(choice.selectedOptions[0]?.text).toBe('A resource that is no longer in the library');
  act(() => {
    choice.value = '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  act(() => document.querySelector('form')?.requestSubmit());
  await vi.waitFor(async () => expect((await touches()).map((one) => one.resource)).toEqual([null]));
});

test('steps that were saved without a reason are counted where the touches are', async () => {
  await touched(1);
  await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, contact: ines.id }, { savedAnyway: true });
  const part = await partOf();
  act(() => render(<BehindYou {...part} />, document.body));
  expect(document.body.textContent).toContain('1 saved without a reason');
});

test('past the limit the draft begins with the honest question, personal and ready to send', async () => {
  await touched(5);
  const part = await partOf();
  act(() => render(<DraftDialog {...part} onClose={() => {}} />, document.body));
  const text = document.querySelector('textarea')?.value ?? '';
  expect(text).toContain('Hello Ines,');
  expect(text).toContain('I have been in touch 5 times since 24 November about the Q3 pricing');
  expect(text).not.toContain('{');
});

test('before the limit the draft begins with a template', async () => {
  await touched(4);
  const part = await partOf();
  act(() => render(<DraftDialog {...part} onClose={() => {}} />, document.body));
  expect(document.querySelector('textarea')?.value).not.toContain('I have been in touch');
});

async function touched(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
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
    world.pass(60_000);
  }
}

const touches = () => world.store.read((tx) => tx.of('touch', [ines.id]));

test('a step that waits for a reply says on the page too where one is seen, and when it was last looked for', async () => {
  await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, contact: ines.id, onlyIfNoReply: true });
  const drawn = async () => {
    const part = await partOf();
    const undo = { done: null, say: () => {}, hold: () => {}, undo: async () => {} };
    const plan = <PlanPart {...part} undo={undo} planRef={createRef()} onDraft={() => {}} />;
    await act(async () => render(plan, document.body));
    return document.querySelector('.plan-more')?.textContent;
  };
  expect(await drawn()).toBe(
    'Waits for a reply, seen only while its conversation or Gmail’s list is open.They replied',
  );
  await marksFor(world, noPage, { threads: [] });
  expect(await drawn()).toContain('Gmail’s list is open; looked for replies today 10:00.');
});

async function partOf(): Promise<PartProps> {
  const view = await lookAtContact(world, { contact: ines.id });
  if (view === null) throw new Error('nobody');
  return {
    desk: {
      locale: 'en-GB',
      failed: () => {},
      say: () => {},
      acts: {
        assistantOf: () => assistantIn(world, noPage, { advised: async () => advisedIn } as never),
        recordTouch: (asked: Parameters<typeof recordTouch>[1]) => recordTouch(world, asked),
        editTouch: (asked: Parameters<typeof editTouch>[1]) => editTouch(world, asked),
      },
    } as unknown as PartProps['desk'],
    view,
    id: ines.id,
    firstName: 'Ines',
    around: {
      now: world.now(),
      zone: world.zone(),
      locale: 'en-GB',
      reader: readerIn(englishLine),
      names: [],
      theirZone: null,
      workingHours: { from: '09:00', to: '17:00' },
      usual: 'email',
    },
    correct: () => {},
  };
}
