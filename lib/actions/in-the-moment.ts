import { type Contact, nameOf } from '../domain/contact.ts';
import { daysAfter, todayOf } from '../domain/desk.ts';
import type { OpenStep } from '../domain/next-step.ts';
import { firstSettings } from '../domain/settings.ts';
import { keepSwinging, pauseAfter } from '../domain/swing.ts';
import { pauseInWords, swingInWords } from '../domain/swing-in-words.ts';
import { newestFirst } from '../domain/touch.ts';
import type { World, Writer } from '../domain/world.ts';
import { maySpeak } from './may-speak.ts';
import { wholePerson } from './person.ts';

/** What suits the moment: the next best step while it is hot, or a pause after a row of misses. */
export type Moment = { prompt: string } & (
  | { is: 'keep swinging'; step: OpenStep; contact: Contact; name: string; why: string }
  | { is: 'pause'; why: string }
);

/** Minutes after a forward touch for which it is hot. */
const hotMinutes = 30;
/** How many days ahead, and how many steps, are looked at for the next best one. */
const daysAhead = 3;
const mostSteps = 200;

/** What to offer after what was just done; null: nothing, or it is switched off, or it is time to be quiet. */
export async function inTheMoment(world: World): Promise<Moment | null> {
  const desk = { now: world.now(), zone: world.zone() };
  return world.store.change(
    async (tx) => {
      const { promptsOff } = (await tx.get('settings', 'settings')) ?? firstSettings;
      const touches = newestFirst(await tx.touchesSince(desk.now - 86_400_000));
      const just = touches.find((one) => one.outcome !== null);
      if (just === undefined || desk.now - just.at > hotMinutes * 60_000) return null;
      const conversation = `after ${just.id}`;
      const steps = touches.flatMap((one) => one.step ?? []);
      const done = await Promise.all(steps.map((id) => tx.get('step', id)));
      const pause = pauseAfter(
        touches,
        done.filter((one) => one !== null),
        desk,
      );
      if (pause !== null && promptsOff.pause !== true) {
        // About the day as a whole: once in it, and put off it rests, whatever is done next.
        const prompt = await maySpeak(world, tx, { rule: 'pause', conversation: '', contact: null });
        return prompt === null ? null : { is: 'pause', prompt, why: pauseInWords(pause) };
      }
      const swing = keepSwinging(just, await warmAround(tx, desk), desk);
      const who = swing && (await wholePerson(tx, swing.step.contact))?.person;
      if (!swing || !who) return null;
      const prompt = await maySpeak(world, tx, { rule: 'keep swinging', conversation, contact: who });
      if (prompt === null) return null;
      const { step } = swing;
      return {
        is: 'keep swinging',
        prompt,
        step,
        contact: who,
        name: nameOf(who),
        why: swingInWords(swing.because),
      };
    },
    { relaxed: true },
  );
}

/** The steps that are due soon, whose they are, and what was with them. */
async function warmAround(tx: Writer, desk: { now: number; zone: string }) {
  const steps = await tx.openSteps(daysAfter(todayOf(desk), daysAhead), mostSteps);
  const ids = [...new Set(steps.map((one) => one.contact))];
  const contacts = await Promise.all(ids.map((id) => tx.get('contact', id)));
  return {
    steps,
    contacts: contacts.filter((one) => one !== null),
    touches: await tx.of('touch', ids),
  };
}
