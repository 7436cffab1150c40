import type { Contact } from '../domain/contact.ts';
import type { Desk } from '../domain/desk.ts';
import type { NextStep } from '../domain/next-step.ts';
import * as pace from '../domain/pace.ts';
import type { Touch } from '../domain/touch.ts';
import type { Reader, World } from '../domain/world.ts';
import { deskIn, perStepIn } from './known.ts';
import { type People, peopleOf } from './people-of.ts';

/** What planning is done on. Steps and touches of joined contacts stand under the one that leads. */
export type TimeBook = {
  desk: Desk;
  people: People;
  steps: readonly NextStep[];
  /** Only of those who want to hear from us every so many days: nothing else about planning asks for touches. */
  touches: readonly Touch[];
  /** Minutes that one step takes. */
  perStep: number;
};

/** Reads everything that the calendar, the load and an absence are planned on. */
export async function readTime(world: World): Promise<TimeBook> {
  return world.store.read((tx) => timeIn(world, tx));
}

async function timeIn(world: World, tx: Reader): Promise<TimeBook> {
  const desk = await deskIn(world, tx);
  const people = peopleOf(await tx.all('contact'));
  const steps = ofLeads(await tx.all('step'), people);
  return {
    desk,
    people,
    steps,
    touches: ofLeads(await tx.of('touch', idsOf(people, wantsRests)), people),
    perStep: await perStepIn(tx, desk, pace),
  };
}

function wantsRests(who: Contact): boolean {
  return who.preferences.everyDays !== null;
}

/** The ids of all records of the persons that are meant. */
function idsOf(people: People, meant: (who: Contact) => boolean): string[] {
  return [...people].flatMap(([id, lead]) => (meant(lead) ? [id] : []));
}

/** Records under the contact that leads for them; those of nobody are left out. */
export function ofLeads<R extends { contact: Contact['id'] }>(records: readonly R[], people: People): R[] {
  return records.flatMap((one) => {
    const lead = people.get(one.contact);
    if (lead === undefined) return [];
    return [lead.id === one.contact ? one : { ...one, contact: lead.id }];
  });
}
