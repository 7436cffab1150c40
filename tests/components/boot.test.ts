// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PagePart, startBoot, type WordToPage } from '../../components/tab/boot.ts';

/** The extension as a page's script sees it: `id` goes when it is updated or removed under the page. */
type Runtime = {
  id: string | undefined;
  asked: string[];
  listeners: ((message: WordToPage, sender?: null, reply?: (what: unknown) => void) => void)[];
  /** What asking for the page script ends with. */
  answer: () => Promise<unknown>;
};

let runtime: Runtime;
/** What nobody caught: it would stand in the page's console. */
let uncaught: unknown[];
const note = (reason: unknown) => uncaught.push(reason);

beforeEach(() => {
  uncaught = [];
  process.on('unhandledRejection', note);
  runtime = { id: 'ours', asked: [], listeners: [], answer: async () => true };
  const chrome = {
    runtime: {
      get id() {
        return runtime.id;
      },
      sendMessage({ name }: { name: string }) {
        if (runtime.id === undefined) throw new Error('Extension context invalidated.');
        runtime.asked.push(name);
        return runtime.answer();
      },
      onMessage: {
        addListener: (one: Runtime['listeners'][number]) => runtime.listeners.push(one),
        removeListener: () => {},
      },
    },
  };
  Object.assign(globalThis, { chrome, requestIdleCallback: () => 0 });
});

afterEach(() => {
  process.off('unhandledRejection', note);
  // A copy whose extension is gone leaves when a newer one says so.
  runtime.id = undefined;
  document.dispatchEvent(new Event('ow-hello'));
  globalThis.onwardBoot = undefined;
});

const settle = () => new Promise((go) => setTimeout(go));
const isKept = () =>
  globalThis.onwardBoot!.ahead.keeps({ isTrusted: true, type: 'keydown', key: 'e' } as KeyboardEvent);
const pages = () => runtime.asked.filter((name) => name === 'bringPage');

test('whether somebody is writing in a field of ours is told by the focus and what stands in it', () => {
  startBoot(() => false, 'open');
  const { host, root } = globalThis.onwardBoot!;
  document.body.append(host);
  const [field, button] = [document.createElement('input'), document.createElement('button')];
  root.append(field, button);
  const isWriting = () => {
    let said: unknown;
    runtime.listeners.at(-1)!({ onward: 'writing' }, null, (what) => (said = what));
    return said;
  };
  expect(isWriting()).toBe(false);
  field.focus();
  expect(isWriting()).toBe(false);
  field.value = 'thu 9am call';
  expect(isWriting()).toBe(true);
  button.focus();
  expect(isWriting()).toBe(false);
  host.remove();
});

describe('the boot script', () => {
  test('asks for the page script once, however often a conversation may be there', async () => {
    startBoot(() => true, 'open');
    dispatchEvent(new Event('hashchange'));
    dispatchEvent(new Event('popstate'));
    await settle();
    expect(pages()).toHaveLength(1);
  });

  test('asks again where the background could not bring it', async () => {
    runtime.answer = () => Promise.reject(new Error('no such document'));
    startBoot(() => true, 'open');
    await settle();
    await globalThis.onwardBoot?.bring();
    expect(pages()).toHaveLength(2);
  });

  test('opens the panel although the page script was still on its way when the key was pressed', async () => {
    const arrive = Promise.withResolvers<boolean>();
    runtime.answer = () => arrive.promise;
    startBoot(() => true, 'open');
    const opened: string[] = [];
    for (const hear of runtime.listeners) hear({ onward: 'open' });
    await settle();
    globalThis.onwardBoot!.page = { open: () => opened.push('open') } as unknown as PagePart;
    arrive.resolve(true);
    await settle();
    expect(opened).toEqual(['open']);
    // From the shortcut on, what is typed is the panel's.
    expect(isKept()).toBe(true);
    globalThis.onwardBoot!.ahead.stop();
  });

  test('where no page script comes the keys are the page’s again', async () => {
    runtime.answer = () => Promise.reject(new Error('no such document'));
    startBoot(() => false, 'open');
    for (const hear of runtime.listeners) hear({ onward: 'open' });
    expect(isKept()).toBe(true);
    await settle();
    expect(isKept()).toBe(false);
  });

  test('under an extension that was updated asks for nothing, and throws nothing into the page', async () => {
    startBoot(() => runtime.id === undefined, 'open');
    runtime.id = undefined;
    dispatchEvent(new Event('hashchange'));
    await globalThis.onwardBoot?.bring();
    await settle();
    expect(runtime.asked).toEqual([]);
    expect(uncaught).toEqual([]);
  });

  test('is not sent away by the page, only by a newer copy once its own extension is gone', () => {
    startBoot(() => false, 'open');
    const { signal } = globalThis.onwardBoot!;
    document.dispatchEvent(new Event('ow-hello'));
    expect(signal.aborted).toBe(false);
    runtime.id = undefined;
    document.dispatchEvent(new Event('ow-hello'));
    expect(signal.aborted).toBe(true);
  });

  test('leaves a page that the browser keeps from us now, and no other; allowed again, it begins anew', () => {
    startBoot(() => false, 'open');
    const first = globalThis.onwardBoot!;
    first.stay();
    expect(first.host.isConnected).toBe(true);
    for (const hear of runtime.listeners) hear({ onward: 'leave', host: 'www.linkedin.com' });
    expect(first.isAlive()).toBe(true);
    for (const hear of runtime.listeners) hear({ onward: 'leave', host: location.host });
    expect(first.isAlive()).toBe(false);
    expect(first.host.isConnected).toBe(false);
    startBoot(() => false, 'open');
    expect(globalThis.onwardBoot).not.toBe(first);
    expect(globalThis.onwardBoot?.isAlive()).toBe(true);
  });

  test('watches the page for ten seconds after a move, and then no more', () => {
    vi.useFakeTimers();
    const [observe, disconnect] = (['observe', 'disconnect'] as const).map((name) =>
      vi.spyOn(MutationObserver.prototype, name),
    );
    const watching = () => observe!.mock.calls.length - disconnect!.mock.calls.length;
    startBoot(() => false, 'open');
    expect(watching()).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(watching()).toBe(0);
    for (const move of ['hashchange', 'popstate', 'click']) dispatchEvent(new Event(move));
    expect(watching()).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(watching()).toBe(0);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('is back in a page that has thrown out what stood in its body, with the next thing that is shown', () => {
    startBoot(() => false, 'open');
    const { host, stay } = globalThis.onwardBoot!;
    stay();
    document.body.replaceChildren();
    stay();
    stay();
    expect([...document.body.children]).toEqual([host]);
  });

  test('hears no click, key or submission that a script of the page made', () => {
    startBoot(() => false, 'open');
    const heard: string[] = [];
    globalThis.onwardBoot!.parts = {
      hear: (event) => heard.push(event.type),
      seen: () => {},
      change: () => {},
    };
    for (const name of ['click', 'keydown', 'submit']) document.dispatchEvent(new Event(name));
    document.body.click();
    expect(heard).toEqual([]);
  });
});
