import { editStep } from '../../lib/actions/edit-step.ts';
import { finishStep } from '../../lib/actions/finish-step.ts';
import { recordTouch } from '../../lib/actions/record-touch.ts';
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
import { StoreTrouble, type World } from '../../lib/domain/world.ts';
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

type Act = 'schedule' | 'spoke' | 'done' | 'snooze' | 'move' | 'reword' | 'replied' | 'undo';

type ActOnStep = Exclude<Act, 'schedule' | 'spoke' | 'undo'>;

/** One request: what it does, and what is in doubt while it has no answer. `isAgain`: it was sent before. */
type Request = {
  work(page: Page, isAgain: boolean): Promise<void>;
  doubt(): void;
  ids: World['newId'];
};

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
  const sent: Request[] = [];

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

  function begin(work: Request['work'], about: string | null): void {
    send({ work, doubt: () => oracle.doubt(about), ids: sim.newRequest() });
  }

  function send(request: Request, isAgain = false): void {
    const ids = machine.sabotage === 'request id' && isAgain ? sim.newRequest() : request.ids;
    const page = sim.openPage(ids);
    if (chance.happens(0.06)) {
      page.life.killIn = chance.between(1, 25);
      sim.fault('page closed in mid act');
      // Whatever was not answered may have happened or not; asked again it has happened once.
      page.life.died.then(() => {
        if (isAgain || chance.happens(0.5)) return request.doubt();
        sim.fault('answer lost, asked again');
        send(request, true);
      });
    }
    sim.turns.begin(page.life, async () => {
      try {
        await request.work(page, isAgain);
        if (isAgain || !chance.happens(0.04)) return;
        sim.fault('answered too late, asked again');
        send(request, true);
      } catch (trouble) {
        // The act was refused before the user's eyes; nothing has changed.
        if (!(trouble instanceof StoreTrouble)) throw trouble;
        sim.fault('act refused by the store');
        // But for what it may have done when it was sent the first time.
        if (isAgain) request.doubt();
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
    const work = async (page: Page) => {
      if (place === 'replace') oracle.readAnew();
      const answer = await scheduleNextStep(page.world, { who, words, place });
      if (answer.is !== 'scheduled') return;
      oracle.reported(answer.step, page.store.lastCommit);
      undos.push(answer.undo);
    };
    remember({ work, doubt: () => oracle.doubt(null), ids: sim.newRequest() });
  }

  function spoke(): void {
    const said = { channel: chance.oneOf(channels), direction: 'both', outcome: null } as const;
    const asked = { ...said, who: whoever(), note: '', about: '', resource: null, at: null };
    const work = async (page: Page) => {
      const answer = await recordTouch(page.world, asked);
      if (answer.is !== 'recorded') return;
      oracle.spoke(answer.touch);
      undos.push(answer.undo);
    };
    remember({ work, doubt: oracle.doubtTouch, ids: sim.newRequest() });
  }

  /** Sends what makes something new. A page that was taken over may send it again, long after. */
  function remember(request: Request): void {
    sent.unshift(request);
    sent.length = Math.min(sent.length, 12);
    send(request);
  }

  function replay(): void {
    const old = sent[chance.below(sent.length)];
    if (old === undefined) return;
    sim.fault('old request sent again');
    send(old, true);
  }

  function actOn(kind: ActOnStep, seen: NextStep): void {
    begin(async (page, isAgain) => {
      const generation =
        machine.sabotage === 'generation check'
          ? (oracle.steps.get(seen.id)?.generation ?? 1)
          : seen.generation;
      const about = { step: seen.id, generation };
      const answer = await answerTo(page, kind, about);
      if (answer.is === 'refused') {
        if (isAgain) oracle.doubt(seen.id);
        return;
      }
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

  async function answerTo(page: Page, kind: ActOnStep, about: { step: StepId; generation: number }) {
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
        spoke: 1,
        done: 3,
        snooze: 3,
        move: 2,
        reword: 1,
        replied: 1,
        undo: 2,
      });
      if (chance.happens(0.04)) return replay();
      if (kind === 'spoke') return spoke();
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
