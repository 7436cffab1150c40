import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { answerCounsel, counsel } from '../../../lib/actions/counsel.ts';
import { recordTouch } from '../../../lib/actions/record-touch.ts';
import { restContact } from '../../../lib/actions/rest-contact.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const day = 86_400_000;
let world: FakeWorld;
let ines: Contact;

beforeEach(async () => {
  world = fakeWorld({ now: '2026-10-01T08:52' });
  ines = await givenContact(world);
});

/** A touch for each outcome, a day apart. */
async function touched(...outcomes: Outcome[]) {
  for (const outcome of outcomes) {
    world.pass(day);
    await recordTouch(world, {
      who: { is: 'contact', id: ines.id },
      channel: 'email',
      direction: outcome === 'no answer' ? 'out' : 'both',
      outcome,
      note: '',
      about: 'the Q3 pricing',
      resource: null,
      at: null,
    });
  }
}
const said = () => counsel(world, { contact: ines.id });

describe('what the coach says of a pursuit when the panel opens', () => {
  test.each([
    [['no answer'], '1 unanswered.', /something of value in 3 working days/],
    [['no answer', 'no answer'], '2 unanswered.', /Try another in 4 working days/],
  ] as [Outcome[], string, RegExp][])('after %j: %s', async (outcomes, fact, advice) => {
    await touched('kept going', ...outcomes);
    const counselled = await said();
    expect(counselled).toMatchObject({ rule: 'after silence', fact });
    expect(counselled?.advice).toMatch(advice);
    expect(counselled?.proposals.length).toBeGreaterThan(0);
  });

  test('at the limit the honest question comes first, then the move to nurture', async () => {
    await touched('no answer', 'no answer', 'no answer', 'no answer', 'no answer');
    const counselled = await said();
    expect(counselled?.fact).toBe('5 unanswered since 2 October, the limit is 5.');
    expect(counselled?.proposals.map((one) => one.because.rule)).toEqual(['ask honestly', 'let it rest']);
    expect(counselled?.proposals[1]).toMatchObject({ moveTo: 'nurture' });
  });

  test('on a stall and after a step back it asks what has changed', async () => {
    await touched('kept going');
    world.pass(30 * day);
    expect(await said()).toMatchObject({
      rule: 'what has changed',
      fact: 'No forward touch for 31 days, the limit without a stage is 21.',
      advice: 'What has changed?',
    });
    await touched('moved backward');
    expect((await said())?.proposals[0]?.because).toEqual({ rule: 'what has changed' });
  });

  test('they were in touch last: we owe an answer, tomorrow, also where it stands still', async () => {
    await touched('moved forward');
    world.pass(30 * day);
    await recordTouch(world, {
      who: { is: 'contact', id: ines.id },
      channel: 'call',
      direction: 'in',
      outcome: null,
      note: '',
      about: 'the seats in June',
      resource: null,
      at: null,
    });
    expect(await said()).toMatchObject({
      rule: 'answer owed',
      fact: 'They were in touch last.',
      proposals: [{ purpose: 'answer on “the seats in June”', due: { day: '2026-11-02' }, channel: 'call' }],
    });
  });

  test('asking how they like to be followed up stands ready while nobody has', async () => {
    await touched('moved forward');
    expect(await said()).toMatchObject({
      rule: 'ask preferences',
      fact: 'Nobody has asked how Ines likes to be followed up.',
    });
  });

  test('is silent where a step is booked, and for who rests or said no', async () => {
    await touched('no answer');
    await givenStep(world, { due: { is: 'day', day: '2026-12-01' }, contact: ines.id });
    expect(await said()).toBeNull();
    ines = await givenContact(world, { name: 'Amara Okafor' });
    await touched('moved forward');
    await restContact(world, { who: { is: 'contact', id: ines.id }, because: 'on leave', until: null });
    expect(await said()).toBeNull();
    ines = await givenContact(world, { name: 'Tomasz Lind' });
    await touched('said no');
    expect(await said()).toBeNull();
    expect(await counsel(world, { contact: null })).toBeNull();
  });

  test("'not now' holds for a week, 'never' for the person, and the switch for everybody", async () => {
    await touched('no answer');
    await answerCounsel(world, { contact: ines.id, rule: 'after silence', answer: 'not now' });
    expect(await said()).toBeNull();
    world.pass(7 * day);
    expect(await said()).not.toBeNull();
    await changeSettings(world, { promptsOff: { 'after silence': true } });
    expect(await said()).toBeNull();
    // What it says past the limit is switched off by itself.
    await changeSettings(world, { promptsOff: { 'after silence': false, 'past the limit': true } });
    expect(await said()).not.toBeNull();
    await answerCounsel(world, { contact: ines.id, rule: 'after silence', answer: 'never' });
    world.pass(70 * day);
    expect(await said()).toBeNull();
  });
});
