// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeepPage } from '../../components/side/keep-page.tsx';
import { SidePage, type SidePageProps } from '../../components/side/side-page.tsx';
import { words } from '../../components/words.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { advisedIn } from '../../lib/messages/advised.ts';
import { assistantIn } from '../../lib/messages/assistant.ts';
import { englishLine } from '../../lib/phrases/line/languages/en.ts';
import { readerIn } from '../../lib/phrases/line/reader.ts';
import { fakeWorld } from '../fakes/fake-world.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

const world = fakeWorld();

afterEach(() => {
  render(null, document.body);
});

test('the side panel adds its page to the library, says so, and takes it back', async () => {
  const [open, undo] = [vi.fn(), vi.fn(async () => null)];
  const kept = { title: 'One number for both depots', undo: 'undo_1' as never, open };
  act(() => render(<KeepPage keep={async () => kept} undo={undo} />, document.body));
  await press('Add to my library');
  expect(document.body.textContent).toContain('In your library: One number for both depots.');
  await press('Say what it is');
  expect(open).toHaveBeenCalledOnce();
  await press('Undo');
  expect(undo).toHaveBeenCalledWith('undo_1');
  expect(document.body.textContent).toBe('Add to my library');
});

test('a page that cannot be kept says so', async () => {
  act(() => render(<KeepPage keep={async () => null} undo={async () => null} />, document.body));
  await press('Add to my library');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('nothing that can be kept');
});

describe('the panel beside a page', () => {
  const ines = pageOf('Ines Duarte');
  const amara = pageOf('Amara Osei');
  /** The tab in front, and what its page answers. */
  let front: { tab: number; look: SidePageProps['look'] };
  let moved: () => void;
  const turnTo = async (tab: number, look: SidePageProps['look']) => {
    front = { tab, look };
    await act(async () => moved());
  };
  const text = () => document.body.textContent;

  beforeEach(async () => {
    front = { tab: 1, look: async () => seenIn(1, ines) };
    await act(async () =>
      render(
        <SidePage
          locale="en-GB"
          reader={readerIn(englishLine)}
          readPurpose={() => ({ is: 'real' })}
          readDraft={() => null}
          tabInFront={async () => front.tab}
          look={() => front.look()}
          onMoves={(one) => {
            moved = one;
            return () => {};
          }}
        />,
        document.body,
      ),
    );
    await vi.waitFor(() => expect(text()).toContain('Ines Duarte'));
  });

  test('in a tab where the user has not called us it says how to, and shows nothing of the tab before', async () => {
    await turnTo(2, async () => null);
    await vi.waitFor(() => expect(text()).toContain(words.side.howTo));
    expect(text()).not.toContain('Ines');
    await turnTo(1, async () => seenIn(1, ines));
    await vi.waitFor(() => expect(text()).toContain('Ines Duarte'));
  });

  test('a tab that is slow to answer shows nothing of the tab before meanwhile', async () => {
    const answer = Promise.withResolvers<Awaited<ReturnType<SidePageProps['look']>>>();
    await turnTo(2, () => answer.promise);
    expect(text()).toBe('');
    await act(async () => answer.resolve(seenIn(2, amara)));
    await vi.waitFor(() => expect(text()).toContain('Amara Osei'));
    expect(text()).not.toContain('Ines');
  });

  test('an answer that comes when another tab is in front already is not shown', async () => {
    const late = Promise.withResolvers<Awaited<ReturnType<SidePageProps['look']>>>();
    await turnTo(2, () => late.promise);
    await turnTo(3, async () => null);
    await act(async () => late.resolve(seenIn(2, amara)));
    await vi.waitFor(() => expect(text()).toContain(words.side.howTo));
    expect(text()).not.toContain('Amara');
  });

  test('the same tab on another page is another conversation; on the same one what is typed stays', async () => {
    const line = () => document.querySelector<HTMLInputElement>('.entry input')!;
    act(() => {
      line().value = 'thu 9am call';
      line().dispatchEvent(new Event('input', { bubbles: true }));
    });
    await turnTo(1, async () => seenIn(1, ines));
    expect(line().value).toBe('thu 9am call');
    await turnTo(1, async () => seenIn(1, amara));
    await vi.waitFor(() => expect(text()).toContain('Amara Osei'));
    expect(text()).not.toContain('Ines');
    expect(line().value).toBe('');
  });
});

/** A page of somebody's, as the side panel sees it in a tab. */
function seenIn(tab: number, seen: Seen) {
  const doors = {
    openPanel: async () => ({ is: 'opened' as const }),
    openDashboard: async () => ({ is: 'opened' as const }),
    advised: async () => advisedIn,
  };
  return { tab, key: `${tab} ${seen.address}`, assistant: assistantIn(world, seen, doors) };
}

function pageOf(name: string): Seen {
  const id = name.toLowerCase().replace(' ', '-');
  return {
    site: 'linkedin',
    found: 'partly',
    conversation: { kind: 'profile', id, title: name },
    account: null,
    people: [{ name, email: null, profileId: id, memberUrn: null, headline: null, company: null }],
    lastMessage: null,
    missing: [],
    address: `https://www.linkedin.com/in/${id}/`,
  };
}

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  await act(async () => found?.click());
}
