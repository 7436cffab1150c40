import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { openPost } from '../../../lib/background/post.ts';
import { firstSettings, type Settings } from '../../../lib/domain/settings.ts';
import { StoreTrouble, type World } from '../../../lib/domain/world.ts';
import type { Sender } from '../../../lib/messages/answer.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';

/** What the browser was asked to put into pages. */
const { injected } = vi.hoisted(() => ({ injected: [] as unknown[] }));
vi.mock('../../../lib/browser.ts', () => ({
  browser: { scripting: { executeScript: async (what: unknown) => injected.push(what) } },
}));

const ours = 'ourextensionid';
const ownPages = `chrome-extension://${ours}/`;
const gmailTab: Sender = {
  id: ours,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  frameId: 0,
  documentId: 'A1',
  tab: { id: 7 },
};
const linkedinTab: Sender = { ...gmailTab, url: 'https://www.linkedin.com/in/ines-duarte-northquay/' };

beforeEach(() => {
  injected.length = 0;
});

function post(world: FakeWorld, ready: () => Promise<World> = async () => world) {
  const words: string[] = [];
  const send = openPost({
    ...{ ready, ownPages, runtimeId: ours, language: 'en' },
    lookAgain: () => words.push('look again'),
  });
  return { send, words };
}

async function choose(world: FakeWorld, linkedin: Settings['linkedin']): Promise<void> {
  await changeSettings(world, { ...firstSettings, linkedin });
}

const refusals = (world: FakeWorld) =>
  world.store.read(async (tx) => (await tx.get('sign', 'refused messages'))?.count ?? 0);

describe('a page’s own script is brought where it may be, and only there', () => {
  test('into the very document of the mail page that asked, even while the store cannot be opened', async () => {
    const { send } = post(fakeWorld(), () => Promise.reject(new StoreTrouble('blocked')));
    expect(await send({ name: 'bringPage' }, gmailTab)).toBe(true);
    expect(injected).toEqual([{ target: { tabId: 7, documentIds: ['A1'] }, files: ['/gmail-page.js'] }]);
  });

  const strangers: [string, Sender][] = [
    ['another extension', { ...gmailTab, id: 'someotherextension' }],
    ['a frame inside the page', { ...gmailTab, frameId: 2 }],
    ['a page without a tab', { ...gmailTab, tab: {} }],
    ['a page that came without encryption', { ...gmailTab, url: 'http://mail.google.com/mail/' }],
    ['a private window', { ...gmailTab, tab: { id: 7, incognito: true } }],
    ['any other page', { ...gmailTab, url: 'https://mail.google.com.evil.example/' }],
    ['LinkedIn before the choice', linkedinTab],
  ];
  test.each(strangers)('not for %s, and that is counted', async (_, sender) => {
    const world = fakeWorld();
    const { send } = post(world);
    for (const name of ['bringPage', 'bringParts', 'bringAutoReply']) {
      expect(await send({ name }, sender)).toBe(false);
    }
    expect(injected).toEqual([]);
    await vi.waitFor(async () => expect(await refusals(world)).toBe(3));
  });

  test('on LinkedIn as long as the user wants it in the page, and not in a tab that stayed open after', async () => {
    const world = fakeWorld();
    const { send } = post(world);
    await choose(world, 'in the page');
    expect(await send({ name: 'bringPage' }, linkedinTab)).toBe(true);
    await choose(world, 'beside the page');
    expect(await send({ name: 'bringPage' }, linkedinTab)).toBe(false);
    expect(injected).toHaveLength(1);
  });

  test('not again and again', async () => {
    const world = fakeWorld();
    const { send } = post(world);
    const said: unknown[] = [];
    for (let asked = 0; asked < 80; asked += 1) said.push(await send({ name: 'bringAutoReply' }, gmailTab));
    expect(said.at(-1)).toBe(false);
    expect(injected.length).toBeLessThan(80);
  });
});

describe('the post', () => {
  test('hears from our own pages only that something was changed, and answers nothing', async () => {
    const { send, words } = post(fakeWorld());
    const page = { id: ours, url: `${ownPages}options.html` };
    expect(await send({ name: 'lookAgain' }, page)).toBeUndefined();
    expect(await send({ name: 'lookAgain' }, gmailTab)).toMatchObject({ is: 'no answer', why: 'malformed' });
    expect(words).toEqual(['look again']);
  });

  test('says what the store says, also where not even the settings can be read', async () => {
    const world = fakeWorld();
    const retired: World = {
      ...world,
      store: { ...world.store, read: () => Promise.reject(new StoreTrouble('newer')) },
    };
    const { send } = post(world, async () => retired);
    expect(await send({ name: 'lookAtConversation' }, gmailTab)).toEqual({ is: 'no answer', why: 'newer' });
  });

  test('counts every refusal of a flood, in few writings', async () => {
    const world = fakeWorld();
    let writings = 0;
    const counting: World = {
      ...world,
      store: {
        ...world.store,
        change: (work, how) => {
          writings += 1;
          return world.store.change(work, how);
        },
      },
    };
    const { send } = post(world, async () => counting);
    await Promise.all(Array.from({ length: 500 }, () => send({ name: 'exportEverything' }, gmailTab)));
    await vi.waitFor(async () => expect(await refusals(world)).toBe(500));
    expect(writings).toBeLessThan(50);
  });
});
