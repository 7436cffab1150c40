import { forgetPerson } from '../../lib/actions/forget-person.ts';
import { joinContacts, partContacts } from '../../lib/actions/join-contacts.ts';
import { wholePerson } from '../../lib/actions/person.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { stepOfAlert } from '../../lib/domain/next-step.ts';
import { StoreTrouble } from '../../lib/domain/world.ts';
import { isPastDue } from '../../lib/files/plan-import.ts';
import { nowOf } from './machine.ts';
import type { Page, Simulation } from './simulation.ts';

/**
 * What is done with whole persons and with the whole book; each checks what must hold right after it. A copy may bring
 * another rhythm back, which is to be read again.
 */
export type People = {
  joinOrPart(): Promise<void>;
  forget(): Promise<void>;
  bringCopyBack(): Promise<void>;
};

export function peopleOf(sim: Simulation, readRhythm: () => Promise<void>): People {
  const { chance, machine, oracle } = sim;
  const contactsNow = () => machine.truth.read((tx) => tx.all('contact'));
  const wholeOf = (id: string) => machine.truth.read((tx) => wholePerson(tx, id));

  /** One act from a page, which may be closed in its middle. Gives what it was answered; null: nothing. */
  async function ask<T>(work: (page: Page) => Promise<T>): Promise<T | null> {
    const page = sim.openPage();
    if (chance.happens(0.1)) page.life.killIn = chance.between(1, 20);
    let answer: T | null = null;
    sim.turns.begin(page.life, async () => {
      try {
        answer = await work(page);
      } catch (trouble) {
        if (!(trouble instanceof StoreTrouble)) throw trouble;
        sim.fault('act refused by the store');
      }
    });
    await sim.settle();
    return answer;
  }

  async function join(one: Contact, other: Contact): Promise<void> {
    const who = ({ id }: Contact) => ({ is: 'contact', id }) as const;
    const answer = await ask(({ world }) => joinContacts(world, { into: who(one), other: who(other) }));
    if (answer?.is !== 'joined') return;
    const whole = await wholeOf(one.id);
    if (!whole?.ids.includes(other.id)) oracle.violate('I6', `${other.id} was joined, and is not`);
  }

  async function part(one: Contact): Promise<void> {
    const before = (await wholeOf(one.id))?.ids ?? [];
    const answer = await ask(({ world }) => partContacts(world, { contact: one.id }));
    if (answer?.is !== 'parted') return;
    for (const id of before)
      if ((await wholeOf(id))?.ids.length !== 1) oracle.violate('I6', `${id} was parted, and is not`);
  }

  return {
    async joinOrPart() {
      const all = await contactsNow();
      if (all.length < 2) return;
      const [one, other] = [chance.oneOf(all), chance.oneOf(all)];
      if (chance.happens(0.6)) await join(one, other);
      else await part(chance.oneOf(all.filter((who) => who.joinedInto !== null).concat(one)));
    },
    async forget() {
      const all = await contactsNow();
      // Somebody stays: a book that was emptied on purpose is not what the copies are watched for.
      if (all.length < 4) return;
      const { ids } = (await wholeOf(chance.oneOf(all).id))!;
      if (all.length - ids.length < 2) return;
      const steps = (await machine.truth.read((tx) => tx.of('step', ids))).map((one) => one.id);
      oracle.readAnew();
      const answer = await ask(({ world }) => forgetPerson(world, { contact: ids[0]! }));
      if (answer === null) return;
      for (const id of [...ids, ...steps]) oracle.forgotten.add(id);
      sim.fault('somebody forgotten');
    },
    async bringCopyBack() {
      const { texts, books } = machine.drawer;
      const good = [...texts.values()].filter((text) => books.has(text));
      if (good.length === 0) return;
      const before = (await machine.truth.read((tx) => tx.all('step'))).map((step) => step.id);
      oracle.readAnew();
      const past = { now: nowOf(machine), zone: machine.zone };
      try {
        await machine.truth.mergeRows(JSON.parse(chance.oneOf(good)), {
          as: 'restore',
          undo: { id: sim.newId('undo'), words: 'Copy brought back' },
          alreadyAlerted: (step) => isPastDue(step.due, past),
        });
        oracle.commit();
        await readRhythm();
      } catch (trouble) {
        if (!(trouble instanceof StoreTrouble)) throw trouble;
        sim.fault('copy refused by the store');
      }
      const after = new Set((await machine.truth.read((tx) => tx.all('step'))).map((step) => step.id));
      for (const id of before) if (!after.has(id)) oracle.violate('I7', `${id} is lost by a copy`);
      sim.wake();
    },
  };
}

/** Whoever was forgotten is nowhere: no record, no step, no delivery says a word of them, whatever came since. */
export async function checkForgotten({ machine, oracle }: Simulation): Promise<void> {
  const { forgotten } = oracle;
  if (forgotten.size === 0) return;
  const there = await machine.truth.read(async (tx) => ({
    of: [...(await tx.all('step')), ...(await tx.all('touch'))],
    contacts: [...(await tx.all('contact')), ...(await tx.removed('contact'))],
    deliveries: await tx.all('delivery'),
  }));
  for (const { id, contact } of there.of)
    if (forgotten.has(id) || forgotten.has(contact)) oracle.violate('forgotten', `${id} is there again`);
  for (const { id } of there.contacts)
    if (forgotten.has(id)) oracle.violate('forgotten', `${id} is there again`);
  for (const { id, step } of there.deliveries)
    if (forgotten.has(step)) oracle.violate('forgotten', `${id} still tells of an alert`);
}

/** And once the background has seen to it, in no copy, no mirror and no notification either. */
export function checkForgottenOutside({ machine, oracle }: Simulation): void {
  const { drawer, notices } = machine;
  const isOf = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    const { id, record, contact } = value as { id?: string; record?: unknown; contact?: string };
    // What must stay is an id without a word.
    if (record === null) return false;
    if (oracle.forgotten.has(id ?? '') || oracle.forgotten.has(contact ?? '')) return true;
    return Object.values(value).some(isOf);
  };
  for (const [order, text] of drawer.texts)
    if (drawer.books.has(text) && isOf(JSON.parse(text)))
      oracle.violate('forgotten', `copy ${order} still has somebody`);
  if (isOf(drawer.area)) oracle.violate('forgotten', 'the mirror still has somebody');
  for (const id of notices.keys())
    if (oracle.forgotten.has(stepOfAlert(id)?.id ?? '')) oracle.violate('forgotten', `${id} still stands`);
}
