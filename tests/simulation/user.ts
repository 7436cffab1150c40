import { editStep } from '../../lib/actions/edit-step.ts';
import { finishStep } from '../../lib/actions/finish-step.ts';
import { scheduleNextStep } from '../../lib/actions/schedule-next-step.ts';
import { snoozeStep } from '../../lib/actions/snooze-step.ts';
import { theyReplied } from '../../lib/actions/they-replied.ts';
import { undoAct } from '../../lib/actions/undo-act.ts';
import { actOfAlert } from '../../lib/alerts/acts.ts';
import { channels } from '../../lib/domain/channel.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { StepId, UndoId } from '../../lib/domain/id.ts';
import { alertKey, isOpen, type NextStep } from '../../lib/domain/next-step.ts';
import { outcomes } from '../../lib/domain/outcome.ts';
import { someone } from '../../lib/domain/person-words.ts';
import { StoreTrouble } from '../../lib/domain/world.ts';
import { minute, nowOf } from './machine.ts';
import type { Page, Simulation } from './simulation.ts';

export const zones = [
  'Europe/Lisbon',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

type Act = 'schedule' | 'done' | 'snooze' | 'move' | 'reword' | 'replied' | 'undo';

/** What is on a surface: steps as they were when it was last drawn. */
type View = NextStep[];

/** The people at the desk: they see what their surface showed them last, and act on it. */
export type Users = {
  /** One act of chance from one surface; `among`: surfaces act at the same time. */
  act(surface: number): void;
  /** Something is done with a notification that stands. */
  touchNotice(): void;
  /** Plans that come due together. */
  planMany(count: number): Promise<void>;
};

export function usersOf(sim: Simulation): Users {
  const { chance, machine, oracle } = sim;
  const views: View[] = [[], [], [], []];
  const undos: UndoId[] = [];

  function draw(surface: number): View {
    if (views[surface]!.length === 0 || chance.happens(0.6))
      views[surface] = [...oracle.steps.values()].filter(isOpen);
    return views[surface]!;
  }

  function newDue(): Due {
    const zone = chance.happens(0.8) ? machine.zone : chance.oneOf(zones);
    const ahead = chance.weighted({ soon: 4, today: 2, days: 3, weeks: 1 });
    const minutes = { soon: 90, today: 600, days: 5 * 24 * 60, weeks: 60 * 24 * 60 }[ahead];
    const when = Temporal.Instant.fromEpochMilliseconds(nowOf(machine) + chance.below(minutes) * minute);
    const wall = when.toZonedDateTimeISO(zone).toPlainDateTime();
    if (chance.happens(0.35)) return { is: 'day', day: wall.toPlainDate().toString() };
    return { is: 'time', at: wall.toString({ smallestUnit: 'minute' }), zone };
  }

  function begin(work: (page: Page) => Promise<void>, about: string | null): void {
    const page = sim.openPage();
    if (chance.happens(0.06)) {
      page.life.killIn = chance.between(1, 25);
      sim.fault('page closed in mid act');
      // Whatever was not answered may have happened or not.
      page.life.died.then(() => oracle.doubt(about));
    }
    sim.turns.begin(page.life, async () => {
      try {
        await work(page);
      } catch (trouble) {
        // The act was refused before the user's eyes; nothing has changed.
        if (!(trouble instanceof StoreTrouble)) throw trouble;
        sim.fault('act refused by the store');
      }
    });
  }

  function whoever(): Parameters<typeof scheduleNextStep>[1]['who'] {
    const known = [...oracle.steps.values()].map((step) => step.contact);
    if (known.length > 0 && chance.happens(0.6)) return { is: 'contact', id: chance.oneOf(known) };
    return {
      is: 'person',
      words: someone({ name: 'Ines Duarte', email: `ines${chance.below(30)}@northquay.example` }),
    };
  }

  function schedule(due: Due): void {
    const words = { due, channel: chance.oneOf(channels), purpose: 'go through the Q3 pricing', value: '' };
    const who = whoever();
    const place = chance.happens(0.2) ? 'replace' : 'behind';
    if (place === 'replace') oracle.readAnew();
    begin(async (page) => {
      const answer = await scheduleNextStep(page.world, { who, words, place });
      if (answer.is !== 'scheduled') return;
      oracle.reported(answer.step, page.store.lastCommit);
      undos.push(answer.undo);
    }, null);
  }

  function actOn(kind: Exclude<Act, 'schedule' | 'undo'>, seen: NextStep): void {
    begin(async (page) => {
      const generation =
        machine.sabotage === 'generation check'
          ? (oracle.steps.get(seen.id)?.generation ?? 1)
          : seen.generation;
      const about = { step: seen.id, generation };
      const answer = await answerTo(page, kind, about);
      if (answer.is === 'refused') return;
      if (kind !== 'reword') {
        const expected =
          kind === 'done' || kind === 'replied' ? seen.generation : [seen.generation, seen.generation + 1];
        if (![expected].flat().includes(answer.step.generation))
          oracle.violate(
            'I4',
            `${kind} on generation ${seen.generation} of ${seen.id} changed ${answer.step.generation}`,
          );
        if (!isOpen(answer.step) || alertKey(answer.step) !== alertKey(seen))
          oracle.actedOn(alertKey(seen), page.store.lastCommit);
      }
      oracle.reported(answer.step, page.store.lastCommit);
      undos.push(answer.undo);
    }, seen.id);
  }

  async function answerTo(
    page: Page,
    kind: Exclude<Act, 'schedule' | 'undo'>,
    about: { step: StepId; generation: number },
  ) {
    switch (kind) {
      case 'done':
        return finishStep(page.world, {
          ...about,
          outcome: chance.oneOf(outcomes),
          note: '',
          triggerHappened: false,
        });
      case 'snooze':
        return snoozeStep(page.world, { ...about, due: newDue() });
      case 'move':
        return editStep(page.world, { ...about, changes: { due: newDue() } });
      case 'reword':
        return editStep(page.world, {
          ...about,
          changes: { purpose: `say hello to ${chance.below(1_000)}` },
        });
      case 'replied':
        return theyReplied(page.world, { ...about, at: null });
    }
  }

  function undo(): void {
    const last = undos.at(-1 - chance.below(Math.min(4, undos.length)));
    if (last === undefined) return;
    oracle.readAnew();
    begin(async (page) => {
      await undoAct(page.world, { undo: last });
    }, null);
  }

  return {
    act(surface) {
      const view = draw(surface);
      const kind = chance.weighted({
        schedule: view.length < 15 ? 5 : 1,
        done: 3,
        snooze: 3,
        move: 2,
        reword: 1,
        replied: 1,
        undo: 2,
      });
      if (kind === 'schedule' || view.length === 0) return schedule(newDue());
      if (kind === 'undo') return undo();
      actOn(kind, chance.oneOf(view));
    },
    touchNotice() {
      const ids = [...machine.notices.keys()];
      if (ids.length === 0) return;
      const id = chance.oneOf(ids);
      const how = chance.weighted({ done: 3, snooze: 3, open: 1, sweep: 2 });
      if (how !== 'sweep') {
        const wanted = actOfAlert(id, how === 'done' ? 0 : how === 'snooze' ? 1 : null);
        if (wanted.is === 'done' || wanted.is === 'snooze') {
          const now = oracle.steps.get(wanted.step);
          // The button speaks of the generation that it was made for, whatever has become of the step since.
          if (now) actOn(wanted.is, { ...now, generation: wanted.generation, due: dueIn(id, now) });
          return;
        }
      }
      machine.notices.delete(id);
      sim.fault('notification swept away');
    },
    async planMany(count) {
      const at = Temporal.Instant.fromEpochMilliseconds(nowOf(machine) + chance.between(1, 120) * minute);
      const wall = at.toZonedDateTimeISO(machine.zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
      for (let nth = 0; nth < count; nth += 1) {
        schedule({ is: 'time', at: wall, zone: machine.zone });
        await sim.settle();
      }
    },
  };
}

/** The due that a notification's key was made of, so that its old key can be told from the present one. */
function dueIn(key: string, step: NextStep): Due {
  const nominal = key.split(':').slice(2).join(':');
  if (!nominal.includes('T')) return { is: 'day', day: nominal };
  return { is: 'time', at: nominal, zone: step.due.is === 'time' ? step.due.zone : 'UTC' };
}
