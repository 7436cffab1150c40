// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Change, useBook } from '../../components/dashboard/use-book.ts';
import { correctPerson } from '../../lib/actions/correct-person.ts';
import { lookAtContact } from '../../lib/actions/look-at-contact.ts';
import { readBook, readBookFirst, readBookSoon } from '../../lib/actions/read-book.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { type FakeWorld, fakeWorld } from '../fakes/fake-world.ts';
import { givenContact } from '../fakes/people.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

let world: FakeWorld;
let ines: Contact;
let amara: Contact;
let count = 0;
/** Ends the reading or the look that is being waited for; null: none is held back. */
let hold: { whole: boolean; line: boolean };
let goOn: (() => void)[] = [];

const held = (is: boolean) => (is ? new Promise<void>((go) => goOn.push(go)) : Promise.resolve());
const acts = {
  readBookFirst: () => readBookFirst(world),
  readBookSoon: () => readBookSoon(world),
  async readBook() {
    const read = await readBook(world);
    await held(hold.whole);
    return read;
  },
  async lookAtContact(asked: { contact: ContactId }) {
    const seen = await lookAtContact(world, asked);
    await held(hold.line);
    return seen;
  },
};
const failed = (reason: unknown) => {
  throw reason;
};

function Names({ change }: { change: Change }) {
  const book = useBook(acts, change, failed, () => {});
  return (
    <p>
      {book?.lines
        .map((line) => line.contact.company)
        .sort()
        .join()}
    </p>
  );
}

const changed = (about: ContactId | null = null) => {
  count += 1;
  return act(async () => {
    render(<Names change={{ count, about }} />, document.body);
    await settled();
  });
};
const settled = () => new Promise<void>((go) => setTimeout(go));
const letGo = () =>
  act(async () => {
    for (const go of goOn.splice(0)) go();
    await settled();
  });
const to = (who: Contact, company: string) => correctPerson(world, { contact: who.id, changes: { company } });
const shows = (text: string) => vi.waitFor(() => expect(document.body.textContent).toBe(text));

beforeEach(async () => {
  world = fakeWorld();
  hold = { whole: false, line: false };
  goOn = [];
  ines = await givenContact(world, { name: 'Ines', company: 'Northquay' });
  amara = await givenContact(world, { name: 'Amara', company: 'Verity' });
  await changed();
  await shows('Northquay,Verity');
});
afterEach(() => act(() => render(null, document.body)));

test('what another page changed is shown, also where somebody is changed here while it is still being read', async () => {
  await to(amara, 'Kiteholm');
  hold.whole = true;
  await changed();
  await to(ines, 'Zebra');
  hold.whole = false;
  await changed(ines.id);
  await letGo();
  await shows('Kiteholm,Zebra');
});

test('a line that was read before the whole does not come back behind it', async () => {
  hold.line = true;
  await to(ines, 'Zebra');
  await changed(ines.id);
  await to(ines, 'Alder');
  await changed();
  await shows('Alder,Verity');
  await letGo();
  await shows('Alder,Verity');
});
