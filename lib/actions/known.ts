import type { Advice } from '../domain/advice.ts';
import type { Desk, Known } from '../domain/desk.ts';
import type { paceOf, paceSince } from '../domain/pace.ts';
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

/** The minutes that one step takes this user: what every load is counted with. */
export async function perStepIn(
  tx: Reader,
  { now, zone, settings }: Desk,
  rules: { paceOf: typeof paceOf; paceSince: typeof paceSince },
): Promise<number> {
  return rules.paceOf(await tx.touchesSince(rules.paceSince(now)), settings, zone).minutes;
}

/**
 * The same, for proposals to one person: it also knows which days the steps with others fill. The person's own steps
 * are what is moved; they take no room from themselves. Null: to nobody in particular.
 */
export async function deskToPropose(
  world: World,
  tx: Reader,
  whole: Whole | null,
  advice: Advice,
): Promise<Desk> {
  const desk = await deskIn(world, tx);
  const { from, to } = advice.daysProposed(desk);
  const steps = await tx.openStepsBetween(from, to);
  return advice.knowingLoad(
    desk,
    steps.filter((one) => !whole?.ids.includes(one.contact)),
    await perStepIn(tx, desk, advice),
  );
}
