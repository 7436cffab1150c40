import { type BookLine, bookLines } from '../domain/book-line.ts';
import type { Contact } from '../domain/contact.ts';
import type { Desk } from '../domain/desk.ts';
import { type StageMetrics, stageMetrics } from '../domain/process.ts';
import type { World } from '../domain/world.ts';
import { deskIn } from './known.ts';
import { everybodyIn, peopleOf } from './people-of.ts';
import { ofLeads } from './read-time.ts';

/** Every stage with what it does, and whoever is in one or could be, as the book shows them, by risk. */
export type Pipeline = { desk: Desk; lines: BookLine[]; metrics: StageMetrics[] };

/** Reads the pipeline whole: nothing of it is stored, every number is counted from what happened. */
export async function readPipeline(world: World): Promise<Pipeline> {
  const { desk, records } = await world.store.read(async (tx) => ({
    desk: await deskIn(world, tx),
    records: {
      contacts: await tx.all('contact'),
      steps: await tx.openSteps(),
      touches: await tx.all('touch'),
      stageChanges: await tx.all('stageChange'),
      ratings: await tx.all('rating'),
    },
  }));
  const people = peopleOf(records.contacts);
  return {
    desk,
    lines: bookLines({ ...records, contacts: records.contacts.filter(mayStandInIt) }, desk),
    metrics: stageMetrics(
      desk.stages,
      everybodyIn(people),
      ofLeads(records.stageChanges, people),
      ofLeads(records.touches, people),
    ),
  };
}

/** Joined records lead to whom they were joined into. */
function mayStandInIt(who: Contact): boolean {
  return who.stage !== null || who.relationship === 'prospect' || who.joinedInto !== null;
}
