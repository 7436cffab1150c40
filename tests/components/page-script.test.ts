// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PagePart } from '../../components/tab/boot.ts';
import { startPage } from '../../components/tab/page-script.ts';
import { typeAhead } from '../../components/tab/typed-ahead.ts';
import type { Reading, Site } from '../../lib/sites/site.ts';
import { noPage } from '../fakes/no-page.ts';

const tab = vi.hoisted(() => ({ show: vi.fn(), hide: vi.fn(), focus: vi.fn() }));
vi.mock('../../components/tab/closed-tab.ts', () => ({ makeClosedTab: () => tab }));

const nothing: Reading = { ...noPage, site: 'gmail' };
const thread: Reading = {
  ...nothing,
  found: 'yes',
  conversation: { kind: 'thread', id: '1a0329f6cc01a2b3', title: 'Seats for Porto' },
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
};
const words = {
  label: 'Next step: none',
  state: 'none',
  first: '',
  second: '',
  theme: 'light',
  hidden: false,
  top: 0,
};

let life: AbortController;
/** Answers the oldest question about the tab that is still open. */
let answers: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Element.prototype.checkVisibility ??= () => true;
  life = new AbortController();
  answers = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      sendMessage: ({ name }: { name: string }) =>
        new Promise((answer) => {
          if (name === 'openPanel') answer({ is: 'answer', answer: { is: 'opened' } });
          if (name === 'tabHere') answers.push(() => answer({ is: 'answer', answer: words }));
        }),
    },
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('an answer about a thread that was left meanwhile brings no tab into the list', async () => {
  let reading = thread;
  const page = pageOf(() => reading);
  await vi.advanceTimersByTimeAsync(200);
  expect(answers).toHaveLength(1);
  reading = nothing;
  page.look();
  await vi.advanceTimersByTimeAsync(200);
  expect(tab.hide).toHaveBeenCalled();
  for (const answer of answers) answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(tab.show).not.toHaveBeenCalled();

  reading = thread;
  page.look();
  await vi.advanceTimersByTimeAsync(200);
  answers.at(-1)!();
  await vi.advanceTimersByTimeAsync(0);
  expect(tab.show).toHaveBeenCalledTimes(1);
});

test('the assistant for what the page showed stays with that, wherever the page goes', async () => {
  let reading = thread;
  const page = pageOf(() => reading);
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(one: unknown): unknown } } };
  const asked = vi.spyOn(chrome.runtime, 'sendMessage');
  const then = page.assistant();
  reading = { ...thread, conversation: { ...thread.conversation!, id: '1a0329f6ffffffff' } };
  page.look();
  await vi.advanceTimersByTimeAsync(200);
  void then.keepDraft({ text: 'thu 9am' });
  void page.assistant().keepDraft({ text: 'fri 9am' });
  const kept = asked.mock.calls.map(([one]) => one as { question: unknown; page: Reading });
  expect(kept.slice(-2).map((one) => [one.question, one.page.conversation?.id])).toEqual([
    [{ text: 'thu 9am' }, '1a0329f6cc01a2b3'],
    [{ text: 'fri 9am' }, '1a0329f6ffffffff'],
  ]);
});

describe('the focus is the user’s', () => {
  const composer = document.createElement('textarea');
  const field = document.createElement('input');
  beforeEach(() => document.body.append(composer, field));
  afterEach(() => document.body.replaceChildren());
  const isKept = () =>
    globalThis.onwardBoot!.ahead.keeps({ isTrusted: true, type: 'keydown', key: 'e' } as KeyboardEvent);

  test('a panel that was closed gives it to the tab, unless the user writes before the answer is there', async () => {
    const page = pageOf(() => thread);
    page.closed();
    answers.at(-1)!();
    await vi.advanceTimersByTimeAsync(0);
    expect(tab.focus).toHaveBeenCalledTimes(1);

    page.closed();
    composer.focus();
    answers.at(-1)!();
    await vi.advanceTimersByTimeAsync(0);
    expect(tab.show).toHaveBeenCalledTimes(2);
    expect(tab.focus).toHaveBeenCalledTimes(1);
  });

  test('the panel takes it from the field in which it was asked for, once, and out of no other', () => {
    const page = pageOf(() => thread);
    expect(page.takesFocus()).toBe(true);
    composer.focus();
    expect(page.takesFocus()).toBe(false);
    page.open();
    expect(page.takesFocus()).toBe(true);
    expect(page.takesFocus()).toBe(false);
    page.open();
    field.focus();
    expect(page.takesFocus()).toBe(false);
  });

  test('what is typed before the panel is there is not the page’s; where none can come it is', async () => {
    const page = pageOf(() => thread);
    page.open();
    expect(isKept()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(isKept()).toBe(false);
  });

  test('asked for again while it is open, the panel takes it', async () => {
    const page = pageOf(() => thread);
    const panel = document.createElement('div');
    panel.dataset.panel = '';
    panel.innerHTML = '<div class="entry"><input></div>';
    globalThis.onwardBoot!.root.append(panel);
    globalThis.onwardBoot!.panel = { open: vi.fn(), change: vi.fn() };
    composer.focus();
    page.open();
    await vi.advanceTimersByTimeAsync(0);
    expect(globalThis.onwardBoot!.root.activeElement).toBe(panel.querySelector('input'));
    expect(globalThis.onwardBoot!.panel.open).not.toHaveBeenCalled();
    expect(isKept()).toBe(false);
    composer.focus();
    expect(page.takesFocus()).toBe(false);
  });
});

function pageOf(read: () => Reading): PagePart {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const boot = {
    host,
    root,
    signal: life.signal,
    own: new Set<string>(),
    page: null as PagePart | null,
    panel: null,
    parts: null,
    theme: 'light',
    ahead: typeAhead(),
    stay: () => {},
    mayHold: () => true,
  };
  vi.stubGlobal('onwardBoot', boot);
  startPage({ name: 'gmail', read, anchors: ['data-legacy-thread-id'] } as unknown as Site);
  return boot.page!;
}
