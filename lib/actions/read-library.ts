import type { Contact } from '../domain/contact.ts';
import { isActive } from '../domain/contact.ts';
import type { Desk, Known } from '../domain/desk.ts';
import type { ContactId } from '../domain/id.ts';
import { type Match, matchesFor } from '../domain/matching.ts';
import type { Resource } from '../domain/resource.ts';
import type { Template } from '../domain/template.ts';
import type { World } from '../domain/world.ts';
import { deskIn, knownOf } from './known.ts';
import { everybodyIn, type People, peopleOf } from './people-of.ts';
import { wholePerson } from './person.ts';

/** Who got a resource, and when; or who is to get it by an open step, and when that was set. Instants in ms. */
export type Share =
  | { contact: ContactId; is: 'got'; at: number }
  | { contact: ContactId; is: 'planned'; at: number };

/** Resources and templates, and who got what. */
export type Library = {
  desk: Desk;
  people: People;
  resources: readonly Resource[];
  templates: readonly Template[];
  /** By the resource's id, the latest first. */
  shares: ReadonlyMap<string, readonly Share[]>;
};

/** Reads every resource and template, and who got which. */
export async function readLibrary(world: World): Promise<Library> {
  return world.store.read(async (tx) => {
    const people = peopleOf(await tx.all('contact'));
    const shares: (Share & { resource: string })[] = [];
    for (const one of await tx.all('touch')) {
      const who = people.get(one.contact);
      if (one.resource !== null && who !== undefined)
        shares.push({ resource: one.resource, contact: who.id, is: 'got', at: one.at });
    }
    for (const one of await tx.openSteps()) {
      const who = people.get(one.contact);
      if (one.resource !== null && who !== undefined)
        shares.push({ resource: one.resource, contact: who.id, is: 'planned', at: one.createdAt });
    }
    return {
      desk: await deskIn(world, tx),
      people,
      resources: await tx.all('resource'),
      templates: await tx.all('template'),
      shares: Map.groupBy(
        shares.sort((a, b) => b.at - a.at),
        (one) => one.resource,
      ),
    };
  });
}

/** Whom a resource fits, the strongest match first: active contacts that have not got it. */
export async function whomItFits(
  world: World,
  asked: { resource: string; limit: number },
): Promise<{ contact: Contact; match: Match }[]> {
  return world.store.read(async (tx) => {
    const desk = await deskIn(world, tx);
    const resources = desk.resources.filter((one) => one.id === asked.resource);
    const active = everybodyIn(peopleOf(await tx.all('contact'))).filter(isActive);
    const needs = new Set(
      (await tx.all('need')).filter((one) => one.state === 'open').map((one) => one.contact),
    );
    const found: { contact: Contact; match: Match }[] = [];
    for (const who of active) {
      // Without a need or a stage nothing can fit; reading the rest of ten thousand would take seconds.
      if (who.stage === null && !needs.has(who.id)) continue;
      const known: Known = await knownOf(tx, (await wholePerson(tx, who.id))!);
      const match = matchesFor(known, { ...desk, resources })[0];
      if (match !== undefined) found.push({ contact: who, match });
    }
    return found
      .sort(
        (a, b) =>
          Number(b.match.need !== null) - Number(a.match.need !== null) || b.match.score - a.match.score,
      )
      .slice(0, asked.limit);
  });
}
