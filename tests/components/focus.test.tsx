// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FocusStage, type FocusStageProps } from '../../components/today/focus-stage.tsx';
import { lookAtContact } from '../../lib/actions/look-at-contact.ts';
import { saveNeed } from '../../lib/actions/save-need.ts';
import { saveResource } from '../../lib/actions/save-resource.ts';
import type { StepId } from '../../lib/domain/id.ts';
import type { OpenStep } from '../../lib/domain/next-step.ts';
import { advisedIn } from '../../lib/messages/advised.ts';
import { assistantIn } from '../../lib/messages/assistant.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { noPage } from '../fakes/no-page.ts';
import { givenContact, givenStep } from '../fakes/people.ts';

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld({ now: '2026-11-24T10:00' });
});
afterEach(() => act(() => render(null, document.body)));

test('what fits can be shared with the step that is on: it goes on record with Done, and can be left for later', async () => {
  const { id } = await givenContact(world);
  const step = await givenStep(world, { due: { is: 'day', day: '2026-11-24' }, contact: id });
  const need = { text: 'one number for the budget', weight: 5, state: 'open', evidence: '' } as const;
  await saveNeed(world, { contact: id, need: null, words: need });
  const piece = { kind: 'article', link: '', note: '', expiresOn: null } as const;
  await saveResource(world, { ...piece, title: 'The budget in one number', tags: ['budget'] });

  await drawn(step.id);
  expect(side()).toContain('“The budget in one number”, not shared yet');
  await press('Share with this step');
  await vi.waitFor(async () => expect((await stepNow(step.id))?.resource).toMatch(/^resource_/));
  await drawn(step.id);
  expect(side()).toContain('“The budget in one number”, goes on record with Done');
  await press('Not with this step');
  await vi.waitFor(async () => expect((await stepNow(step.id))?.resource).toBeNull());
});

const stepNow = (id: StepId) => world.store.read((tx) => tx.get('step', id));
const side = () => document.querySelector('.focus-side')?.textContent;

async function press(title: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === title);
  await act(async () => button?.click());
}

async function drawn(id: StepId): Promise<void> {
  const step = (await stepNow(id)) as OpenStep;
  const view = await lookAtContact(world, { contact: step.contact });
  if (view === null) throw new Error('nobody');
  const doors = {
    openPanel: async () => ({ is: 'opened' as const }),
    openDashboard: async () => ({ is: 'opened' as const }),
    advised: async () => advisedIn,
  };
  const desk = {
    locale: 'en-GB',
    reader: readerIn(englishLine),
    failed: () => {},
    say: () => {},
    acts: { assistantOf: () => assistantIn(world, noPage, doors) },
  } as unknown as FocusStageProps['desk'];
  const undo = {} as FocusStageProps['undo'];
  act(() =>
    render(
      <FocusStage
        desk={desk}
        view={view}
        step={step}
        undo={undo}
        stageRef={{ current: null }}
        onEnd={() => {}}
        onSkip={() => {}}
      />,
      document.body,
    ),
  );
}
