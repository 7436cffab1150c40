// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CopiesPart } from '../../components/data/copies-part.tsx';
import { ForgetPart } from '../../components/data/forget-part.tsx';
import { ImportPage } from '../../components/data/import-page.tsx';
import { usePopupLists } from '../../components/popup/use-popup-lists.ts';
import type { SectionProps } from '../../components/settings/section-props.ts';
import { words } from '../../components/words.ts';
import type { PersonFound } from '../../lib/actions/search-people.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

/** The answers that are waited for, by what was asked; each comes when it is let go. */
let comes: Map<string, (answer: unknown) => void>;
const later = (asked: string) => new Promise<never>((come) => comes.set(asked, come as never));
const come = (asked: string, answer: unknown) =>
  act(async () => {
    comes.get(asked)?.(answer);
    await settled();
  });
/** All that follows from what is answered has followed. */
const settled = () => new Promise<void>((go) => setTimeout(go));
const text = () => document.body.textContent;
const failed = vi.fn();
const shell = { say: () => {}, changed: () => {}, go: () => {}, failed } as never;
const person = (name: string) => ({ contact: name, name, company: '' }) as unknown as PersonFound;

beforeEach(() => {
  comes = new Map();
  failed.mockReset();
});
afterEach(() => act(() => render(null, document.body)));

describe('an answer that comes behind a later one', () => {
  test('to the file that was chosen before is not what would be imported', async () => {
    const desk = { kindOf: (file: File) => later(file.name) } as never;
    const refused = (what: string) => ({ is: 'refused', says: { what, instead: '' } });
    const lists = async () => ({ read: async (file: File) => refused(`read ${file.name}`) }) as never;
    await act(async () => render(<ImportPage desk={desk} shell={shell} lists={lists} />, document.body));
    await choose('all-of-2025.csv');
    await choose('three.csv');
    await come('three.csv', 'table');
    expect(text()).toContain('read three.csv');
    await come('all-of-2025.csv', 'table');
    expect(text()).toContain('read three.csv');
    expect(text()).not.toContain('read all-of-2025.csv');
  });

  test('to fewer letters is not who is offered to be forgotten', async () => {
    const props = { data: { findPeople: later }, shell } as unknown as SectionProps;
    await act(async () => render(<ForgetPart {...props} />, document.body));
    await type(0, 'in');
    await type(0, 'ines');
    await come('ines', [person('Ines Duarte')]);
    await come('in', [person('Martin Ek')]);
    expect(text()).toContain('Ines Duarte');
    expect(text()).not.toContain('Martin Ek');
    await type(0, 'i');
    await type(0, '');
    expect(text()).not.toContain('Ines Duarte');
  });

  test('to a search that was ended brings nobody under the list of the popup', async () => {
    const desk = new Proxy({} as never, { get: (_, name) => (name === 'searchPeople' ? later : waits) });
    const Lists = ({ text }: { text: string }) => (
      <p>{usePopupLists(desk, { text, changes: 0, failed }).people.map((one) => one.name)}</p>
    );
    const search = (typed: string) => act(async () => render(<Lists text={typed} />, document.body));
    await search('in');
    await search('');
    await come('in', [person('Ines Duarte')]);
    expect(text()).toBe('');
    await search('ines');
    await come('ines', [person('Ines Duarte')]);
    expect(text()).toBe('Ines Duarte');
  });
});

describe('the copies inside the browser', () => {
  const copy = (order: number) => ({ order, takenAt: order * 86_400_000, contacts: order });
  const shown = async (copies: object, changes = 0) => {
    const data = { copies, zone: () => 'Europe/Lisbon', locale: 'en-GB' };
    const props = { data, shell, changes } as unknown as SectionProps;
    await act(async () => render(<CopiesPart {...props} />, document.body));
    await act(settled);
  };

  test('of two that are verified at once each says what was found', async () => {
    await shown({
      list: async () => [copy(2), copy(1)],
      verify: (order: number) => later(`verify ${order}`),
    });
    const [first, second] = [...document.querySelectorAll<HTMLButtonElement>('li button')].filter(
      (one) => one.textContent === words.copies.verify,
    );
    await act(async () => {
      first?.click();
      second?.click();
    });
    await come('verify 2', { is: 'good', count: 12 });
    await come('verify 1', { is: 'broken' });
    const said = [...document.querySelectorAll('li')].map((one) => one.textContent);
    expect(said[0]).toContain(words.copies.good(12));
    expect(said[1]).toContain(words.copies.broken);
  });

  test('that could not be reached once are no longer said to be out of reach once they are', async () => {
    let isReached = false;
    const list = async () => {
      if (!isReached) throw new Error('blocked');
      return [copy(1)];
    };
    await shown({ list });
    expect(text()).toContain(words.copies.unreachable);
    isReached = true;
    await shown({ list }, 1);
    expect(document.querySelectorAll('li')).toHaveLength(1);
    expect(text()).not.toContain(words.copies.unreachable);
  });
});

const waits = () => new Promise(() => {});

async function choose(name: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await act(async () => {
    Object.defineProperty(field, 'files', { configurable: true, value: [new File([''], name)] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function type(at: number, typed: string): Promise<void> {
  const field = [...document.querySelectorAll('input')][at]!;
  await act(async () => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
