import { beforeEach, expect, test, vi } from 'vitest';
import { alignMenu, makeMenu, onMenu } from '../../../lib/background/menu.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';

/** The browser's menu: what it shows of ours, and on what. */
const { menu, opened } = vi.hoisted(() => ({
  menu: new Map<string, { contexts: string[]; visible?: boolean }>(),
  opened: [] as string[],
}));
vi.mock('../../../lib/tabs/own-pages.ts', () => ({
  openOwnPage: async (path: string) => void opened.push(path),
}));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    contextMenus: {
      removeAll: async () => menu.clear(),
      create: ({ id, contexts }: { id: string; contexts: string[] }) => menu.set(id, { contexts }),
      update: async (id: string, changes: { visible: boolean }) => {
        const there = menu.get(id);
        if (there === undefined) throw new Error('Cannot find menu item');
        menu.set(id, { ...there, ...changes });
      },
    },
  },
}));

const shown = (on: string) =>
  [...menu].filter(([, one]) => one.visible !== false && one.contexts.includes(on)).map(([id]) => id);

beforeEach(() => menu.clear());

test('links and selected words have both entries until one is switched off; each goes and comes by itself', async () => {
  await makeMenu();
  await alignMenu({ pageParts: {} });
  expect(shown('selection')).toEqual(['next step', 'library']);
  expect(shown('link')).toEqual(['next step by link', 'library']);
  await alignMenu({ pageParts: { menu: false } });
  expect([...shown('selection'), ...shown('link')]).toEqual(['library', 'library']);
  await alignMenu({ pageParts: { menuLibrary: false } });
  expect([...shown('selection'), ...shown('link')]).toEqual(['next step', 'next step by link']);
});

test('what is switched off is hidden again when an update has made the menu anew; a menu that is not there yet is no trouble', async () => {
  await makeMenu();
  await alignMenu({ pageParts: { menuLibrary: false } });
  await makeMenu();
  await alignMenu({ pageParts: { menuLibrary: false } });
  expect(shown('link')).toEqual(['next step by link']);
  menu.clear();
  await expect(alignMenu({ pageParts: {} })).resolves.toBeUndefined();
});

test('a link goes into the library and is shown there; out of a private window nothing does', async () => {
  const world = fakeWorld({ now: '2026-11-24T10:00' });
  const click = {
    menuItemId: 'library',
    linkUrl: 'https://northquay.example/plan',
    selectionText: 'The depot plan',
  };
  const kept = () => world.store.read((tx) => tx.all('resource'));
  await onMenu(world, click, { title: 'Northquay', incognito: true });
  expect(await kept()).toEqual([]);
  expect(opened).toEqual([]);
  await onMenu(world, click, { title: 'Northquay', incognito: false });
  expect(await kept()).toMatchObject([{ title: 'The depot plan', link: 'https://northquay.example/plan' }]);
  expect(opened).toEqual([expect.stringMatching(/^options\.html#\/library\/resource_/)]);
});
