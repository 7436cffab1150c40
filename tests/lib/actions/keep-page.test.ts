import { expect, test } from 'vitest';
import { keepPage } from '../../../lib/actions/keep-page.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';

const address = 'https://northquay.example/depots';

test('a page becomes a resource by its title and address', async () => {
  const world = fakeWorld();
  const saved = await keepPage(world, { title: '  One number\n for both depots ', address });
  expect(saved).toMatchObject({
    is: 'saved',
    resource: { title: 'One number for both depots', link: address, kind: 'article' },
  });
  expect(await world.store.read((tx) => tx.count('resource'))).toBe(1);
});

test('a page without a title goes by its address, a long title is kept whole as the note', async () => {
  const world = fakeWorld();
  expect(await keepPage(world, { title: ' ', address })).toMatchObject({ resource: { title: address } });
  const long = 'one number for both depots '.repeat(40).trim();
  expect(await keepPage(world, { title: long, address })).toMatchObject({ resource: { note: long } });
});

test('what is no address of the web is never a link, and nothing at all is refused', async () => {
  const world = fakeWorld();
  const bad = await keepPage(world, { title: 'Click', address: 'javascript:alert(1)' });
  expect(bad).toMatchObject({ resource: { link: '' } });
  expect(await keepPage(world, { title: '', address: '' })).toEqual({ is: 'refused', why: 'no title' });
});
