import { wholePerson } from '../actions/person.ts';
import type { BrowserWorld } from '../build-world.ts';
import type { Away } from '../domain/away.ts';
import { firstSettings } from '../domain/settings.ts';
import type { HandedOver } from '../files/hand-over/hand-over.ts';
import type { Written } from './data-desk.ts';

/**
 * The hand-over of an absence: one page to read, one file to import, with only those contacts whom the backup covers
 * in those days. The writers come when they are asked for.
 */
export async function writeHandOver(world: BrowserWorld, away: Away, locale: string): Promise<Written[]> {
  const [{ handOver }, { handOverPage }, { handOverRows }, { writeOnwardFile }] = await Promise.all([
    import('../files/hand-over/hand-over.ts'),
    import('../files/hand-over/hand-over-page.ts'),
    import('../files/hand-over/hand-over-rows.ts'),
    import('../files/onward-file.ts'),
  ]);
  const { people, name } = await read(world, away);
  const page = handOver(people, {
    name,
    backup: away.backup?.name ?? '',
    from: away.from,
    to: away.to,
    zone: world.zone(),
    locale,
  });
  const rows = handOverRows(
    await world.store.readAllRows(),
    people.map((one) => one.contact.id),
  );
  const file = `onward-hand-over-${away.from}`;
  return [
    { name: `${file}.html`, type: 'text/html', content: handOverPage(page) },
    { name: `${file}.json`, type: 'application/json', content: writeOnwardFile(rows, world.now()) },
  ];
}

/** Whether the backup of an absence looks after a contact in its days. */
function isCovered(cover: { by: string; from: string; to: string } | null, away: Away): boolean {
  return cover !== null && cover.by === away.backup?.name && cover.from === away.from && cover.to === away.to;
}

async function read(world: BrowserWorld, away: Away): Promise<{ people: HandedOver[]; name: string }> {
  return world.store.read(async (tx) => {
    const stages = await tx.all('stage');
    const people: HandedOver[] = [];
    for (const one of await tx.all('contact')) {
      if (one.joinedInto !== null || !isCovered(one.cover, away)) continue;
      const whole = await wholePerson(tx, one.id);
      if (whole === null) continue;
      people.push({
        contact: whole.person,
        stage: stages.find((stage) => stage.id === whole.lead.stage)?.name ?? null,
        steps: await tx.of('step', whole.ids),
        needs: await tx.of('need', whole.ids),
        touches: await tx.of('touch', whole.ids),
      });
    }
    const settings = (await tx.get('settings', 'settings')) ?? firstSettings;
    return { people, name: settings.myName };
  });
}
