// @vitest-environment jsdom
import { type ComponentChild, createRef, options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AwayDialog } from '../../components/away/away-dialog.tsx';
import { AddContact } from '../../components/book/add-contact.tsx';
import { type Bulk, BulkDialog } from '../../components/book/bulk-dialog.tsx';
import type { PartProps } from '../../components/contact/contact-props.ts';
import { GapPart } from '../../components/contact/gap-part.tsx';
import { NeedsPart } from '../../components/contact/needs-part.tsx';
import { PlanPart } from '../../components/contact/plan-part.tsx';
import { SpokeDialog } from '../../components/contact/spoke-dialog.tsx';
import { CopiesPart } from '../../components/data/copies-part.tsx';
import { ImportPart } from '../../components/data/import-part.tsx';
import { SamplePart } from '../../components/data/sample-part.tsx';
import { ResourceForm } from '../../components/library/resource-form.tsx';
import { TemplatesPart } from '../../components/library/templates-part.tsx';
import { RoutineForm } from '../../components/routines/routine-form.tsx';
import { blocksSection } from '../../components/settings/blocks-section.tsx';
import { processSection } from '../../components/settings/process-section.tsx';
import type { SectionProps } from '../../components/settings/section-props.ts';
import { KeepPage } from '../../components/side/keep-page.tsx';
import { SetStep } from '../../components/step/set-step.tsx';
import { words } from '../../components/words.ts';
import { lookAtContact } from '../../lib/actions/look-at-contact.ts';
import { firstSettings } from '../../lib/domain/settings.ts';
import { StoreTrouble } from '../../lib/domain/world.ts';
import { advisedIn } from '../../lib/messages/advised.ts';
import { assistantIn } from '../../lib/messages/assistant.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { noPage } from '../fakes/no-page.ts';
import { givenContact } from '../fakes/people.ts';

// The coach reads along in forms; it is there before they are, and does not come behind the last test.
import '../../lib/phrases/coach/read-purpose.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

/** What is asked of the store and of the browser, by name; none of it has been answered when the second press comes. */
let asked: string[];
let world: FakeWorld;
let part: PartProps;
const failed = vi.fn();
/** How everything that is asked for ends. */
let ends: (name: string) => Promise<unknown>;

const notes = () => {
  const note = (name: string) => () => {
    asked.push(name);
    return ends(name);
  };
  return new Proxy({} as never, { get: (_, name: string) => note(name) });
};

beforeEach(async () => {
  asked = [];
  ends = () => new Promise(() => {});
  failed.mockReset();
  world = fakeWorld({ now: '2026-11-24T10:00' });
  const { id } = await givenContact(world);
  HTMLDialogElement.prototype.showModal = () => {};
  const view = (await lookAtContact(world, { contact: id }))!;
  const real = assistantIn(world, noPage, { advised: async () => advisedIn } as never);
  const silent = notes() as typeof real;
  const assistant = { ...real, scheduleNextStep: silent.scheduleNextStep, snoozeStep: silent.snoozeStep };
  const acts = Object.assign(Object.create(notes()), { assistantOf: () => assistant });
  part = {
    desk: { locale: 'en-GB', reader: readerIn(englishLine), failed, say: () => {}, acts } as never,
    view,
    id,
    firstName: 'Ines',
    around: {
      ...{ now: world.now(), zone: world.zone(), locale: 'en-GB', reader: readerIn(englishLine), names: [] },
      ...{ theirZone: null, workingHours: { from: '09:00', to: '17:00' }, usual: 'call' as const },
    },
    correct: () => {},
  };
});
afterEach(() => act(() => render(null, document.body)));

const undo = { done: null, say: () => {}, hold: () => {}, undo: async () => {} };
const line = 'thu 9am call about the Q3 pricing';
const press = (name: string) => act(async () => button(name).click());
const fill = (at: number, text: string) => typeInto([...document.querySelectorAll('input')][at]!, text);
const section = (): SectionProps => ({
  ...{ desk: notes(), data: notes(), shell: { say: () => {}, failed, changed: () => {} } as never },
  ...{ changes: 0, settings: firstSettings, section: '', access: {} as never, lookAgain: () => {} },
  made: { blocks: [], stages: [], inStage: new Map(), pace: {} as never },
  ...{ choose: () => {}, done: () => {} },
});
const bulk = (kind: Bulk) => (
  <BulkDialog
    {...{ bulk: kind, contacts: [part.id], desk: part.desk, against: part.view.desk }}
    {...{ onClose: () => {}, onDone: () => {} }}
  />
);
const setStep = () => (
  <SetStep
    {...{ around: part.around, step: null, contact: part.id, assistant: part.desk.acts.assistantOf(null) }}
    {...{ onSaved: () => {}, onClose: () => {}, onTrouble: failed }}
  />
);
const shownFirst = (one: { entries: readonly { show: () => ComponentChild }[] }) => (
  <>{one.entries[0]!.show()}</>
);

/** What is drawn, what is done before, the button that is pressed, and what that asks for. */
const works: [asks: string, draw: () => ComponentChild, before: () => Promise<unknown>, press: string][] = [
  ['saveNeed', () => <NeedsPart {...part} />, () => press('Add').then(() => fill(0, 'one number')), 'Save'],
  [
    'rateGap',
    () => <GapPart {...part} onNextStep={() => {}} />,
    () => press('Rate').then(() => press('7')),
    'Save',
  ],
  ['recordTouch', () => <SpokeDialog {...part} onClose={() => {}} />, async () => {}, 'Save'],
  [
    'scheduleNextStep',
    () => <PlanPart {...part} undo={undo} planRef={createRef()} onDraft={() => {}} />,
    () => fill(0, line),
    'Save',
  ],
  ['scheduleNextStep', setStep, () => fill(0, line), 'Save'],
  ['addContact', () => <AddContact desk={part.desk} onClose={() => {}} />, () => fill(0, 'Tomas'), 'Save'],
  ['scheduleMany', () => bulk('set'), () => fill(0, line), 'Save'],
  ['restMany', () => bulk('because'), () => fill(0, 'on leave'), 'Save'],
  ['moveToNurture', () => bulk('nurture'), async () => {}, words.bookPage.moveToNurture],
  ['handOverMany', () => bulk('hand over'), () => fill(0, 'Bea'), words.bookPage.handOver],
  ['forgetMany', () => bulk('forget'), async () => {}, words.bookPage.forget],
  ['saveBlock', () => shownFirst(blocksSection(section())), () => press(words.settings.blockAdd), 'Save'],
  [
    'saveStage',
    () => shownFirst(processSection(section())),
    () => press(words.settings.addStage).then(() => fill(0, 'Trial')),
    'Save',
  ],
  [
    'saveTemplate',
    () => (
      <TemplatesPart library={{ templates: [] } as never} time={notes()} shell={section().shell as never} />
    ),
    () => press(words.library.template).then(() => fill(0, 'Thanks')),
    'Save',
  ],
  [
    'saveResource',
    () => (
      <ResourceForm
        resource={{ kind: 'tip', title: 'Parking', link: '', note: '', tags: [], expiresOn: null }}
        knownTags={[]}
        onSave={(notes() as { saveResource: never }).saveResource}
        onTrouble={failed}
        onCancel={() => {}}
      />
    ),
    async () => {},
    'Save',
  ],
  [
    'saveRoutine',
    () => (
      <RoutineForm
        routine={{ name: 'Upkeep', every: 'week', counts: 'clients', target: 2, paused: false }}
        onSave={(notes() as { saveRoutine: never }).saveRoutine}
        onTrouble={failed}
        onCancel={() => {}}
      />
    ),
    async () => {},
    'Save',
  ],
  [
    'planAway',
    () => (
      <AwayDialog
        away={{
          from: '2026-12-24',
          to: '2026-12-31',
          backup: null,
          mailText: '',
          voiceText: '',
          rampDays: 4,
        }}
        today="2026-11-24"
        onPlan={(notes() as { planAway: never }).planAway}
        onTrouble={failed}
        onCancelAway={() => {}}
        onClose={() => {}}
      />
    ),
    async () => {},
    'Save',
  ],
  [
    'keep',
    () => <KeepPage keep={(notes() as { keep: never }).keep} undo={async () => {}} />,
    async () => {},
    words.side.keep,
  ],
  [
    'takeNow',
    () => <CopiesPart {...withData({ list: async () => [] })} />,
    async () => {},
    words.copies.takeNow,
  ],
  [
    'undo',
    () => (
      <ImportPart {...withData({}, { lastImport: async () => ({ at: 0, people: 2, undo: 'undo_1' }) })} />
    ),
    async () => {},
    words.files.goesBack,
  ],
  [
    'fillSample',
    () => <SamplePart {...withData({}, { hasSample: async () => false })} />,
    async () => {},
    words.files.sampleFill,
  ],
];

function withData(copies: object, more: object = {}): SectionProps {
  const data = Object.assign(Object.create(notes()), {
    ...{
      copies: Object.assign(Object.create(notes()), copies),
      zone: () => 'Europe/Lisbon',
      locale: 'en-GB',
    },
    ...more,
  });
  return { ...section(), data };
}

describe.each(works)('%s', (name, draw, before, pressed) => {
  const asks = () => asked.filter((one) => one === name).length;
  const twice = async () => {
    await act(async () => render(draw(), document.body));
    await before();
    await act(async () => {
      button(pressed).click();
      button(pressed).click();
    });
  };

  test('pressed twice before it is answered is done once', async () => {
    await twice();
    expect(asks()).toBe(1);
  });

  test('that fails says so, and can be pressed again', async () => {
    ends = (what) => (what === name ? Promise.reject(new StoreTrouble('full')) : new Promise(() => {}));
    await twice();
    // The side panel, which has no place for what went wrong, says it where the button stood.
    const refused = () => expect(document.body.textContent).toContain('refused to save');
    if (name === 'keep') return vi.waitFor(refused);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    await act(async () => {});
    await press(pressed);
    expect(asks()).toBe(2);
  });
});

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent?.trim())?.startsWith(name),
  );
  if (found === undefined) throw new Error(`No button ${name}: ${document.body.textContent}`);
  return found;
}

async function typeInto(field: HTMLInputElement, typed: string): Promise<void> {
  await act(async () => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
