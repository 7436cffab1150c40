import { describe, expect, test } from 'vitest';
import { draftStep } from '../../../lib/actions/draft-step.ts';
import { recordTouch } from '../../../lib/actions/record-touch.ts';
import { saveNeed } from '../../../lib/actions/save-need.ts';
import type { ContactId } from '../../../lib/domain/id.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const asked = { when: 'Thursday 26 November', usual: 'email' as const };

async function unanswered(world: FakeWorld, contact: ContactId, times: number): Promise<void> {
  for (let sent = 0; sent < times; sent += 1) {
    const words = { note: '', about: 'the Q3 pricing', resource: null, at: null };
    const who = { is: 'contact', id: contact } as const;
    await recordTouch(world, { who, channel: 'email', direction: 'out', outcome: null, ...words });
    world.pass(86_400_000);
  }
}

describe('drafts for a step', () => {
  test('those for its channel come first, with what is known filled in and the gaps named', async () => {
    const world = fakeWorld();
    const step = await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, channel: 'linkedin' });
    const need = { text: 'one number for both depots', weight: 5, state: 'open', evidence: '' } as const;
    await saveNeed(world, { contact: step.contact, need: null, words: need });
    const made = await draftStep(world, { ...asked, contact: step.contact });
    expect(made?.drafts[0]?.name).toMatch(/^LinkedIn message/);
    expect(made?.drafts[0]?.text).toContain(
      'Hi Ines, this made me think of Northquay Freight and one number',
    );
    expect(made?.drafts[0]?.empty).toEqual(['resource', 'link', 'value']);
    expect(made?.facts).toMatchObject({ firstName: 'Ines', when: 'Thursday 26 November' });
  });

  test("the user's own template for the channel comes before the ready one", async () => {
    const world = fakeWorld();
    const step = await givenStep(world, { due: { is: 'day', day: '2026-11-26' }, channel: 'email' });
    const words = { name: 'Mine', channel: 'email', text: 'Hi {first name}, {purpose}?' } as const;
    await world.store.change((tx) => tx.put('template', { ...words, id: world.newId('template') }));
    const made = await draftStep(world, { ...asked, contact: step.contact });
    expect(made?.drafts[0]).toMatchObject({
      name: 'Mine',
      text: 'Hi Ines, go through the Q3 pricing?',
      empty: [],
    });
  });

  test('at the limit the honest question stands first, ready to send; before it and after a no it does not', async () => {
    const world = fakeWorld();
    const { id: contact } = await givenContact(world);
    await unanswered(world, contact, 4);
    expect((await draftStep(world, { ...asked, contact }))?.drafts[0]?.id).not.toBe('honest');
    await unanswered(world, contact, 1);
    const honest = (await draftStep(world, { ...asked, contact }))?.drafts[0];
    expect(honest).toMatchObject({ id: 'honest', empty: [] });
    expect(honest?.text).toMatch(
      /^Hello Ines,\n\nI have been in touch 5 times since 24 November about the Q3 pricing/,
    );
    await world.store.change(async (tx) => {
      const who = await tx.get('contact', contact);
      if (who) await tx.put('contact', { ...who, relationship: 'closed' });
    });
    expect((await draftStep(world, { ...asked, contact }))?.drafts[0]?.id).not.toBe('honest');
  });

  test('of somebody who is not there (any more) there is none', async () => {
    expect(await draftStep(fakeWorld(), { ...asked, contact: 'contact_gone' as ContactId })).toBeNull();
  });
});
