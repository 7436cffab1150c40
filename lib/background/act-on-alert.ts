import { finishStep } from '../actions/finish-step.ts';
import { offerTimes } from '../actions/offer-times.ts';
import { snoozeStep } from '../actions/snooze-step.ts';
import { actOfAlert } from '../alerts/acts.ts';
import type { StepId } from '../domain/id.ts';
import type { World } from '../domain/world.ts';
import { openConversation } from '../tabs/open-conversation.ts';
import { openOwnPage, openSmallWindow } from '../tabs/own-pages.ts';

/**
 * What a touched notification does; everything is read anew from its id, because the background may have died since.
 * Done ends the step and asks at once how it went and what comes next; Snooze puts it off by the first choice that
 * fits (an exact time by two hours, a day by one). On an older alert nothing is changed: the step is shown as it is.
 */
export async function actOnAlert(world: World, id: string, button: number | null): Promise<void> {
  const act = actOfAlert(id, button);
  switch (act.is) {
    case 'list':
      return openOwnPage('options.html#/focus');
    case 'open':
      return openStep(world, act.step);
    case 'done': {
      const asked = { step: act.step as StepId, generation: act.generation };
      const done = await finishStep(world, {
        ...asked,
        outcome: 'kept going',
        note: '',
        triggerHappened: false,
      });
      if (done.is === 'refused') return openStep(world, act.step);
      return openSmallWindow(`popup.html?after=${act.step}`);
    }
    case 'snooze': {
      const due = await firstSnooze(world, act.step);
      if (due === null) return openStep(world, act.step);
      const snoozed = await snoozeStep(world, { step: act.step as StepId, generation: act.generation, due });
      if (snoozed.is === 'refused') await openStep(world, act.step);
    }
  }
}

/** Brings back the conversation of a step; where it has none, the contact's page. */
async function openStep(world: World, id: string): Promise<void> {
  const step = await world.store.read((tx) => tx.get('step', id));
  if (step === null) return openOwnPage('options.html#/today');
  if (step.cameFrom !== null && (await openConversation(step.cameFrom))) return;
  await openOwnPage(`options.html#/contact/${step.contact}`);
}

async function firstSnooze(world: World, id: string) {
  const step = await world.store.read((tx) => tx.get('step', id));
  if (step === null) return null;
  const choices = await offerTimes(world, step);
  const wanted = step.due.is === 'time' ? '2 hours' : 'tomorrow';
  return (choices.find((one) => one.id === wanted) ?? choices[0])?.due ?? null;
}
