import type { Desk, Known } from '../domain/desk.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import { firstSettings } from '../domain/settings.ts';
import type { Reader, World } from '../domain/world.ts';
import type { Whole } from './person.ts';

/** All that is known of one person, for the rules. */
export async function knownOf(tx: Reader, whole: Whole): Promise<Known> {
  return {
    who: whole.person,
    steps: await tx.of('step', whole.ids),
    touches: await tx.of('touch', whole.ids),
    ratings: await tx.of('rating', whole.ids),
    needs: await tx.of('need', whole.ids),
    stageChanges: await tx.of('stageChange', whole.ids),
  };
}

/** What every rule is told beside the person: the time, the user's choices, process and library. */
export async function deskIn(world: World, tx: Reader): Promise<Desk> {
  const settings = (await tx.get('settings', 'settings')) ?? firstSettings;
  return {
    now: world.now(),
    zone: world.zone(),
    settings,
    rhythm: rhythmOf(settings, await tx.all('block'), await tx.all('away')),
    stages: await tx.all('stage'),
    resources: await tx.all('resource'),
  };
}
