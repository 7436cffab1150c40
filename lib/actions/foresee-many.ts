import type { Channel } from '../domain/channel.ts';
import { nameOf } from '../domain/contact.ts';
import type { Due } from '../domain/due.ts';
import type { ContactId } from '../domain/id.ts';
import { brokenForManyInWords } from '../domain/in-words.ts';
import { misfits } from '../domain/preference-fit.ts';
import type { Reader, World } from '../domain/world.ts';
import { foresee } from './foresee.ts';
import { wholePerson } from './person.ts';

/** What would follow from one due with each of the contacts, in short words: as for anybody, and whose wishes it breaks. */
export async function foreseeMany(
  world: World,
  asked: { due: Due; channel: Channel; contacts: readonly ContactId[] },
): Promise<string[]> {
  const said = await foresee(world, { due: asked.due, channel: asked.channel, contact: null });
  const names = await world.store.read(async (tx) => {
    const found = await Promise.all(
      asked.contacts.map((id) => whoIsBroken(tx, id, asked.due, asked.channel, world.zone())),
    );
    return found.filter((one) => one !== null);
  });
  return names.length === 0 ? said : [...said, brokenForManyInWords(names)];
}

/** The name of a contact whose wishes a due breaks; null: it breaks none. */
async function whoIsBroken(
  tx: Reader,
  id: ContactId,
  due: Due,
  channel: Channel,
  zone: string,
): Promise<string | null> {
  const whole = await wholePerson(tx, id);
  if (whole === null) return null;
  const touches = whole.person.preferences.everyDays === null ? [] : await tx.of('touch', whole.ids);
  return misfits(due, channel, { who: whole.person, touches }, zone).length > 0 ? nameOf(whole.person) : null;
}
