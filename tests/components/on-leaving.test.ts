// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Around } from '../../components/parts/around.ts';
import { onLeaving } from '../../components/parts/on-leaving.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { assistantIn } from '../../lib/messages/assistant.ts';
import type { Name } from '../../lib/messages/contract.ts';
import { nothingFound } from '../../lib/sites/site.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { givenContact } from '../fakes/people.ts';

const list: Seen = {
  ...nothingFound('gmail', 'jana@brightwell.example'),
  address: 'https://mail.google.com/mail/u/0/#inbox',
};
const threadOf = (id: string, name: string, email: string): Seen => ({
  ...list,
  found: 'yes',
  conversation: { kind: 'thread', id, title: 'Seats' },
  people: [{ name, email, profileId: null, memberUrn: null, headline: null, company: null }],
  missing: [],
});
const ines = threadOf('1a0329f6cc01a2b3', 'Ines Duarte', 'ines@northquay.example');
const amara = threadOf('1a01e6e6f084d5e6', 'Amara Osei', 'amara@verity.example');

let world: FakeWorld;
/** What the background was asked, and the lines that were shown. */
let asked: string[];
let lines: string[];
let leaving: ReturnType<typeof onLeaving>;

beforeEach(async () => {
  world = fakeWorld({ now: '2026-11-24T09:00' });
  for (const { people } of [ines, amara]) {
    const { name, email } = people[0]!;
    await givenContact(world, { name: name!, identities: { [`email:${email}`]: true } });
  }
  [asked, lines] = [[], []];
  const doors = { advised: async () => ({}) } as never;
  const sendMessage = async ({ name, question, page }: { name: Name; question: never; page: Seen }) => {
    asked.push(name);
    return { is: 'answer', answer: await assistantIn(world, page, doors)[name](question) };
  };
  Object.assign(globalThis, { chrome: { runtime: { id: 'ours', sendMessage } } });
  const spot = { showLine: (line: HTMLElement) => lines.push(line.getAttribute('aria-label') ?? '') };
  leaving = onLeaving({ spot, signal: new AbortController().signal } as unknown as Around);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const second = () => vi.advanceTimersByTimeAsync(1_000);

test('a conversation that is left without a next step is told of once a day, however often it is left', async () => {
  leaving(list, ines);
  await second();
  expect(lines).toEqual(['Ines has no next step.']);
  leaving(ines, list);
  leaving(list, ines);
  await second();
  // The background was asked, and it was its word to be quiet.
  expect(asked).toEqual(['leftConversation', 'leftConversation']);
  expect(lines).toHaveLength(1);
  world.pass(24 * 3_600_000);
  leaving(list, ines);
  await second();
  expect(lines).toHaveLength(2);
});

test('one that is drawn anew within a second was never left; another one is told of by itself', async () => {
  leaving(list, ines);
  await vi.advanceTimersByTimeAsync(900);
  leaving(ines, list);
  await second();
  expect(asked).toEqual([]);
  leaving(list, amara);
  await second();
  expect(lines).toEqual(['Amara has no next step.']);
});
