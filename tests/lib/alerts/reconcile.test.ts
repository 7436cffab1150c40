import { describe, expect, test } from 'vitest';
import { finishStep } from '../../../lib/actions/finish-step.ts';
import { forgetPerson } from '../../../lib/actions/forget-person.ts';
import { isSummary } from '../../../lib/alerts/acts.ts';
import { reconcile } from '../../../lib/alerts/reconcile.ts';
import type { Channel } from '../../../lib/domain/channel.ts';
import { firstSettings } from '../../../lib/domain/settings.ts';
import { fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const minute = 60_000;
const hour = 60 * minute;
const zone = 'Europe/Lisbon';
const at = (time: string) => ({ is: 'time' as const, at: time, zone });
const on = (day: string) => ({ is: 'day' as const, day });

/** Lets whatever was begun go as far as it can, without waiting for what waits for us. */
async function settled(work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setImmediate(resolve))]);
}

async function delivery(world: ReturnType<typeof fakeWorld>, key: string) {
  return world.store.read((tx) => tx.get('delivery', key));
}

describe('when a step is due', () => {
  test('one notification says who, how and why', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    const step = await givenStep(world, { due: at('2026-11-26T09:00') });
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
    world.setNow('2026-11-26T09:00');
    const look = await reconcile(world);
    expect(world.bells.raised).toEqual([
      {
        id: step.key,
        notice: {
          title: 'Ines Duarte, Northquay Freight',
          message: 'Call · go through the Q3 pricing',
          buttons: ['Done', 'Snooze'],
          at: world.now(),
        },
      },
    ]);
    expect(look).toMatchObject({ shown: 1, lateness: 0, trouble: null, overdue: 0, today: 1 });
    expect(await delivery(world, step.key)).toMatchObject({ state: 'shown', attempts: 1 });
  });

  test('it is told once, however often one looks', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    await givenStep(world, { due: at('2026-11-26T09:00') });
    world.setNow('2026-11-26T09:00');
    await Promise.all([reconcile(world), reconcile(world), reconcile(world)]);
    await reconcile(world.restarted());
    expect(world.bells.raised).toHaveLength(1);
  });

  test('it is told once, although others ask to look while it is being shown', async () => {
    const world = fakeWorld({ now: '2026-11-26T09:00' });
    await givenStep(world, { due: at('2026-11-26T09:00') });
    const { create } = world.bells.notifications;
    const meanwhile: Promise<unknown>[] = [];
    world.bells.notifications.create = async (id, notice) => {
      meanwhile.push(reconcile(world), reconcile(world));
      await settled(meanwhile.at(-1)!);
      await create(id, notice);
    };
    await reconcile(world);
    await Promise.all(meanwhile);
    expect(world.bells.raised).toHaveLength(1);
  });

  test('it is not told when the clock goes back between the look and the claim', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    const step = await givenStep(world, { due: at('2026-11-26T09:00') });
    const { getAll } = world.bells.notifications;
    world.setNow('2026-11-26T09:00');
    world.bells.notifications.getAll = async () => {
      world.setNow('2026-11-26T08:30');
      return getAll();
    };
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
    expect(await delivery(world, step.key)).toBe(null);
  });

  test('a late one says when it was due', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    await givenStep(world, { due: at('2026-11-26T09:00') });
    world.setNow('2026-11-26T11:30');
    await reconcile(world);
    expect(world.bells.raised[0]?.notice.message).toBe(
      'Call · was due Thu 26 Nov, 09:00 · go through the Q3 pricing',
    );
  });

  test('a step for a day comes at the start of the working day', async () => {
    const world = fakeWorld({ now: '2026-11-25T18:00' });
    await givenStep(world, { due: on('2026-11-26') });
    await reconcile(world);
    expect(world.bells.alarm.get('next')?.at).toBe(world.now() + 12 * hour);
    world.setNow('2026-11-26T06:00');
    await reconcile(world);
    expect(world.bells.alarm.get('next')?.at).toBe(world.now() + 3 * hour);
    world.setNow('2026-11-26T09:00');
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(1);
  });

  test("it does not come on a day off of the user's own", async () => {
    const world = fakeWorld({ now: '2026-11-25T18:00' });
    await givenStep(world, { due: on('2026-11-26') });
    const settings = { ...firstSettings, ownDaysOff: { '2026-11-26': true } };
    await world.store.change((tx) => tx.put('settings', settings));
    world.setNow('2026-11-26T12:00');
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
    expect(world.bells.badgeText).toBe('1');
    world.setNow('2026-11-27T09:00');
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(1);
  });

  test('what was joined into another contact bears the name of that one', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    const lead = await givenContact(world, { name: 'Ines Duarte', company: '' });
    const other = await givenContact(world, { name: 'ines', joinedInto: lead.id });
    await givenStep(world, { due: at('2026-11-26T08:00'), contact: other.id });
    await reconcile(world);
    expect(world.bells.raised[0]?.notice.title).toBe('Ines Duarte');
  });

  test('nothing of a page can disturb the notification', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    const who = await givenContact(world, { name: 'Ines\u202E\u0007 Duarte\n', company: '' });
    await givenStep(world, {
      due: at('2026-11-26T08:00'),
      purpose: '🧑‍🤝‍🧑'.repeat(30) + 'x'.repeat(200),
      contact: who.id,
    });
    await reconcile(world);
    const { title, message } = world.bells.raised[0]!.notice;
    expect(title).toBe('Ines Duarte');
    expect([...new Intl.Segmenter('en').segment(message)]).toHaveLength(120);
    expect(message.endsWith('…')).toBe(true);
  });
});

describe('when many are due at once', () => {
  test('three come singly, four as one', async () => {
    for (const count of [3, 4]) {
      const world = fakeWorld({ now: '2026-11-26T08:00' });
      for (let nth = 0; nth < count; nth += 1) await givenStep(world, { due: at('2026-11-26T09:00') });
      world.setNow('2026-11-26T09:00');
      await reconcile(world);
      expect(world.bells.raised).toHaveLength(count === 3 ? 3 : 1);
    }
  });

  test('a summary says how many, and the first three names in order', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    for (const name of ['Fay', 'Emil', 'Dora', 'Cleo', 'Bea']) {
      const { id } = await givenContact(world, { name });
      const minutes = String(70 - name.charCodeAt(0) + 10).padStart(2, '0');
      const channel = name === 'Bea' ? 'email' : 'call';
      await givenStep(world, { due: at(`2026-11-26T09:${minutes}`), contact: id, channel });
    }
    world.setNow('2026-11-26T12:00');
    await reconcile(world);
    expect(world.bells.raised.map((one) => one.notice)).toEqual([
      expect.objectContaining({
        title: '5 next steps are due',
        message: 'Fay, Emil, Dora and 2 more',
        buttons: [],
      }),
    ]);
    await reconcile(world.restarted());
    expect(world.bells.raised).toHaveLength(1);
  });

  test('a summary that may name somebody who was forgotten is taken away; the next one stays', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    const steps = [];
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'])
      steps.push(await givenStep(world, { due: on(day) }));
    world.setNow('2026-11-26T09:00');
    await reconcile(world);
    expect([...(await world.bells.notifications.getAll())]).toEqual(['summary:life-1.1']);
    world.pass(minute);
    await forgetPerson(world, { contact: steps[0]!.contact });
    await reconcile(world);
    expect([...(await world.bells.notifications.getAll())]).toEqual([]);
    for (let more = 0; more < 4; more += 1) await givenStep(world, { due: at('2026-11-26T09:02') });
    world.pass(minute);
    await reconcile(world);
    world.pass(minute);
    await reconcile(world);
    expect([...(await world.bells.notifications.getAll())]).toEqual(['summary:life-1.3']);
  });

  test('five thousand past-due steps are one summary, and the badge says 999+', async () => {
    const world = fakeWorld({ now: '2026-11-02T08:00' });
    const { id } = await givenContact(world);
    await world.store.change(async (tx) => {
      const step = await givenStep(fakeWorld({ now: world.now() }), { due: on('2026-11-03'), contact: id });
      const { key: _, ...row } = step;
      for (let nth = 0; nth < 5_000; nth += 1) await tx.put('step', { ...row, id: world.newId('step') });
    });
    world.setNow('2026-11-26T12:00');
    let pauses = 0;
    await reconcile({
      ...world,
      pause: async () => {
        pauses += 1;
      },
    });
    expect(world.bells.raised.map((one) => one.notice.title)).toEqual(['5,000 calls are due']);
    expect(pauses).toBeGreaterThan(24);
    expect([world.bells.badgeText, world.bells.badgeColour]).toEqual(['999+', 'overdue']);
    expect(world.disk.rows('delivery')).toHaveLength(5_000);
    await reconcile(world.restarted());
    expect(world.bells.raised).toHaveLength(1);
  });
});

describe('when a block begins', () => {
  /** A Thursday's block for calls, and steps for that day. */
  async function givenBlock(channels: readonly Channel[], now = '2026-11-26T10:00') {
    const world = fakeWorld({ now: '2026-11-25T08:00' });
    const hours = { day: 4, from: '10:00', to: '11:00', channels: ['call', 'email'] as Channel[] };
    const block = { id: world.newId('block'), name: 'Calls', ...hours, exceptions: {} };
    await world.store.change((tx) => tx.put('block', block));
    for (const [nth, channel] of channels.entries()) {
      const { id } = await givenContact(world, { name: ['Bea', 'Cleo', 'Dora', 'Emil', 'Fay', 'Gil'][nth]! });
      await givenStep(world, { due: on('2026-11-26'), channel, contact: id });
    }
    world.setNow(now);
    return world;
  }
  const titles = (world: ReturnType<typeof fakeWorld>) => world.bells.raised.map((one) => one.notice.title);

  test.each([
    [['call', 'call', 'call', 'call', 'call', 'call'], '6 calls in this block'],
    [['call', 'call'], '2 calls in this block'],
    [['call', 'email', 'email'], '3 next steps in this block'],
  ] as [Channel[], string][])('its steps come together as one: %j', async (channels, title) => {
    const world = await givenBlock(channels);
    await reconcile(world);
    expect(titles(world)).toEqual([title]);
    expect([...(await world.bells.notifications.getAll())].every(isSummary)).toBe(true);
    await reconcile(world.restarted());
    expect(world.bells.raised).toHaveLength(1);
  });

  test('its only step is told of by name, with Done and Snooze', async () => {
    const world = await givenBlock(['call']);
    await reconcile(world);
    expect(world.bells.raised[0]?.notice).toMatchObject({
      title: 'Bea, Northquay Freight',
      buttons: ['Done', 'Snooze'],
    });
  });

  test('an exact time comes by itself beside it', async () => {
    const world = await givenBlock(['call', 'call'], '2026-11-26T09:30');
    await givenStep(world, { due: at('2026-11-26T10:00') });
    world.setNow('2026-11-26T10:00');
    await reconcile(world);
    expect(titles(world)).toEqual(['Ines Duarte, Northquay Freight', '2 calls in this block']);
  });

  test('what was told of singly is not lost where the notification of the block fails', async () => {
    const world = await givenBlock(['call', 'call'], '2026-11-26T09:30');
    const exact = await givenStep(world, { due: at('2026-11-26T10:00') });
    world.setNow('2026-11-26T10:00');
    const { create } = world.bells.notifications;
    world.bells.notifications.create = async (id, notice) => {
      if (isSummary(id)) throw new Error('the system is busy');
      await create(id, notice);
    };
    await reconcile(world);
    expect(world.bells.raised.map((one) => one.id)).toEqual([exact.key]);
    world.bells.notifications.create = create;
    world.pass(minute);
    await reconcile(world.restarted());
    expect(titles(world).slice(1)).toEqual(['2 calls in this block']);
  });

  test('steps for a day without a block come by name, as long as they are few', async () => {
    const world = fakeWorld({ now: '2026-11-25T08:00' });
    for (const name of ['Bea', 'Cleo', 'Dora']) {
      const { id } = await givenContact(world, { name });
      await givenStep(world, { due: on('2026-11-26'), contact: id });
    }
    world.setNow('2026-11-26T10:00');
    await reconcile(world);
    expect(titles(world).map((title) => title.split(',')[0])).toEqual(['Bea', 'Cleo', 'Dora']);
  });

  test('when it is over, its steps are due', async () => {
    const world = await givenBlock(['call', 'call'], '2026-11-26T11:00');
    await reconcile(world);
    expect(titles(world)).toEqual(['2 calls are due']);
  });
});

describe('when the background ended at the wrong moment', () => {
  async function claimedOnly() {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    const step = await givenStep(world, { due: at('2026-11-26T09:00') });
    world.setNow('2026-11-26T09:00');
    await world.store.change((tx) =>
      tx.claim({
        id: step.key,
        step: step.id,
        state: 'claimed',
        alertAt: world.now(),
        claimedAt: world.now(),
        shownAt: null,
        attempts: 1,
        boot: 'life-0.1',
      }),
    );
    world.pass(5_000);
    return { world, step };
  }

  test('a claim that was never shown is shown by the next life', async () => {
    const { world, step } = await claimedOnly();
    await reconcile(world);
    expect(world.bells.raised.map((one) => one.id)).toEqual([step.key]);
    expect(await delivery(world, step.key)).toMatchObject({ state: 'shown', attempts: 2 });
  });

  test('a claim that another life has just made is left to it, and looked at again when it must be over', async () => {
    const { world } = await claimedOnly();
    world.pass(-1_000);
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
    expect(world.bells.alarm.get('next')?.at).toBe(world.now() + 1_000);
  });

  test('a claim whose notification stands is not shown again', async () => {
    const { world, step } = await claimedOnly();
    await world.bells.notifications.create(step.key, { title: '', message: '', buttons: [], at: 0 });
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(1);
    expect(await delivery(world, step.key)).toMatchObject({ state: 'shown', attempts: 1 });
  });

  test('a claim that was told of in a summary is not shown again', async () => {
    const { world, step } = await claimedOnly();
    await world.bells.notifications.create('summary:life-0.1', {
      title: '',
      message: '',
      buttons: [],
      at: 0,
    });
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(1);
    expect(await delivery(world, step.key)).toMatchObject({ state: 'shown' });
  });

  test('a notification that rang in this session and was swept away is not shown again', async () => {
    const { world, step } = await claimedOnly();
    world.bells.rungIds = [step.key];
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
  });

  test('an alert that fails each time is given up after the third attempt, and stays in the list', async () => {
    const { world, step } = await claimedOnly();
    world.bells.broken.set('notifications', new Error('no'));
    const looks = [];
    for (let nth = 0; nth < 4; nth += 1) {
      looks.push(await reconcile(world.restarted()));
      world.pass(5_000);
    }
    expect(looks.map((one) => one.trouble)).toEqual(['Error', 'Error', null, null]);
    world.bells.broken.clear();
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
    expect(await delivery(world, step.key)).toMatchObject({ state: 'shown', attempts: 3 });
    expect(world.bells.badgeText).toBe('1');
  });
});

describe('when the clock is not to be trusted', () => {
  test('an alert that came too early comes again at its real time', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    const step = await givenStep(world, { due: at('2026-11-26T09:00') });
    world.setNow('2027-01-05T09:00');
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(1);
    world.setNow('2026-11-24T08:10');
    await reconcile(world);
    expect(world.bells.notices.has(step.key)).toBe(false);
    world.setNow('2026-11-26T09:00');
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(2);
  });

  test('a clock that is put right by half a minute repeats nothing', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    await givenStep(world, { due: at('2026-11-26T09:00') });
    world.setNow('2026-11-26T09:00:01');
    await reconcile(world);
    world.setNow('2026-11-26T08:59:31');
    await reconcile(world);
    world.setNow('2026-11-26T09:00');
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(1);
  });

  test('a clock a century ahead, or before the extension was built, looks wrong; what it did not move stays right', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    expect((await reconcile(world)).clock).toBe('right');
    world.setNow('2126-11-24T08:00');
    expect((await reconcile(world)).clock).toBe('wrong');
    expect((await reconcile(world)).clock).toBe('wrong');
    world.setNow('2026-11-24T09:00');
    expect((await reconcile(world)).clock).toBe('right');
    world.setNow('1970-01-02T00:00');
    expect((await reconcile(world)).clock).toBe('wrong');
  });
});

describe('alarms', () => {
  test('a thousand starts move neither alarm', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    await givenStep(world, { due: at('2026-11-24T13:00') });
    await givenStep(world, { due: at('2026-12-24T13:00') });
    for (let nth = 0; nth < 1_000; nth += 1) {
      await reconcile(world.restarted());
      world.pass(1_000);
    }
    expect(world.bells.armed.map((one) => one.name)).toEqual(['heartbeat', 'next']);
  });

  test('are set again whenever they are gone', async () => {
    const world = fakeWorld({ now: '2026-11-24T08:00' });
    await reconcile(world);
    world.bells.alarm.clear();
    await reconcile(world);
    expect(world.bells.alarm.get('heartbeat')).toEqual({ at: world.now() + 15 * minute, everyMinutes: 15 });
    expect(world.bells.alarm.get('next')).toEqual({ at: world.now() + 12 * hour, everyMinutes: null });
  });

  test('a heartbeat with another period is put right', async () => {
    const world = fakeWorld();
    world.bells.alarm.set('heartbeat', { at: world.now() + 1, everyMinutes: 60 });
    await reconcile(world);
    expect(world.bells.alarm.get('heartbeat')?.everyMinutes).toBe(15);
  });

  test('what was told is let go of after two months, but not because a clock that looks wrong says so', async () => {
    const world = fakeWorld({ now: '2026-11-26T09:00' });
    const step = await givenStep(world, { due: at('2026-11-26T09:00') });
    await reconcile(world);
    await finishStep(world, {
      ...{ step: step.id, generation: 1, outcome: 'kept going' as const },
      ...{ note: '', triggerHappened: false },
    });
    world.setNow('2029-01-26T09:00');
    await reconcile(world);
    expect(await delivery(world, step.key)).toMatchObject({ state: 'acted' });
    world.setNow('2027-02-26T09:00');
    await reconcile(world);
    expect(await delivery(world, step.key)).toBe(null);
  });

  test('a heartbeat that a wrong clock had put far ahead is brought back', async () => {
    const world = fakeWorld();
    world.bells.alarm.set('heartbeat', { at: world.now() + 24 * hour, everyMinutes: 15 });
    await reconcile(world);
    expect(world.bells.alarm.get('heartbeat')?.at).toBe(world.now() + 15 * minute);
  });

  test('that cannot be set are reported, and alerts come all the same', async () => {
    const world = fakeWorld({ now: '2026-11-26T09:00' });
    await givenStep(world, { due: at('2026-11-26T09:00') });
    world.bells.broken.set('alarms', new Error('quota'));
    expect(await reconcile(world)).toMatchObject({ trouble: 'Error', next: null, shown: 1 });
  });
});

describe('when the store cannot keep anything', () => {
  test('the alert comes without a claim, once in a session', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    const step = await givenStep(world, { due: at('2026-11-26T09:00') });
    world.setNow('2026-11-26T09:00');
    world.disk.failNext('full', 1_000);
    expect(await reconcile(world)).toMatchObject({ shown: 1, trouble: 'full' });
    expect(world.bells.alarm.get('next')?.at).toBe(world.now() + minute);
    // Nothing but the memory of the session tells of it any more.
    await world.bells.notifications.clear(step.key);
    expect(await reconcile(world.restarted())).toMatchObject({ shown: 0, trouble: 'full' });
    world.disk.failNext('full', 0);
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(1);
    expect(await delivery(world, step.key)).toMatchObject({ state: 'shown' });
  });

  test('a store that cannot be read is looked at again in a minute', async () => {
    const world = fakeWorld();
    const look = await reconcile({
      ...world,
      store: { ...world.store, read: () => Promise.reject(new Error('x')) },
    });
    expect(look).toMatchObject({ trouble: 'Error', next: world.now() + minute });
    expect(world.bells.alarm.has('heartbeat')).toBe(true);
  });
});

describe('when the user does not want to be called', () => {
  test('without notifications the badge still counts', async () => {
    const world = fakeWorld({ now: '2026-11-26T09:00' });
    await givenStep(world, { due: at('2026-11-26T09:00') });
    await world.store.change((tx) => tx.put('settings', { ...firstSettings, notifications: false }));
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
    expect(world.bells.badgeText).toBe('1');
  });

  test('while away alerts rest, and come after it', async () => {
    const world = fakeWorld({ now: '2026-11-20T08:00' });
    await givenStep(world, { due: at('2026-11-24T10:00') });
    await givenStep(world, { due: at('2026-11-20T09:00') });
    await world.store.change((tx) =>
      tx.put('away', {
        id: world.newId('away'),
        from: '2026-11-23',
        to: '2026-11-27',
        backup: null,
        mailText: '',
        voiceText: '',
        rampDays: 0,
      }),
    );
    world.setNow('2026-11-24T12:00');
    await reconcile(world);
    expect(world.bells.raised).toEqual([]);
    expect(world.bells.badgeText).toBe('2');
    world.setNow('2026-11-30T09:00');
    await reconcile(world);
    expect(world.bells.raised).toHaveLength(2);
  });
});

describe('a notification that is no longer true', () => {
  test('goes when its step is done', async () => {
    const world = fakeWorld({ now: '2026-11-26T08:00' });
    const step = await givenStep(world, { due: at('2026-11-26T09:00') });
    world.setNow('2026-11-26T09:00');
    await reconcile(world);
    await finishStep(world, {
      step: step.id,
      generation: 1,
      outcome: 'kept going',
      note: '',
      triggerHappened: false,
    });
    await reconcile(world);
    expect(world.bells.notices.size).toBe(0);
    expect(world.bells.badgeText).toBe('');
    expect(await delivery(world, step.key)).toMatchObject({ state: 'acted' });
  });

  test('stays when it is none of ours to judge', async () => {
    const world = fakeWorld();
    await world.bells.notifications.create('test', { title: '', message: '', buttons: [], at: 0 });
    await reconcile(world);
    expect(world.bells.notices.has('test')).toBe(true);
  });
});
