import { alertTime } from '../../lib/domain/alert-time.ts';
import type { Away } from '../../lib/domain/away.ts';
import type { Block } from '../../lib/domain/block.ts';
import { newContact } from '../../lib/domain/contact.ts';
import { type NextStep, newStep } from '../../lib/domain/next-step.ts';
import { type Rhythm, rhythmOf } from '../../lib/domain/rhythm.ts';
import { firstSettings, type Settings } from '../../lib/domain/settings.ts';
import { memoryDisk } from '../fakes/memory-store.ts';
import { day, hour, minute, nowOf } from './machine.ts';
import { peopleOf } from './people.ts';
import type { Simulation } from './simulation.ts';
import { type Users, zones } from './user.ts';

/** How often each event comes, in relation to the others. */
export const weights = {
  'time passes': 30,
  'somebody acts': 26,
  'several act at once': 8,
  'notification touched': 8,
  'popup opened': 4,
  'background idle': 4,
  'machine sleeps': 4,
  'clock jumps forward': 2,
  'clock jumps back': 2,
  'clock is put right': 3,
  'zone changes': 2,
  'background killed in its work': 6,
  'browser crashes': 2,
  'browser is quit': 2,
  'alarm lost': 2,
  'alarm late': 2,
  'alarm early': 2,
  'alarm twice': 2,
  'alarms cleared': 1,
  'extension updated': 2,
  'store full': 3,
  'space is freed': 4,
  'two backgrounds': 4,
  'notification refused': 1,
  'many planned': 2,
  'file imported': 1,
  'rhythm changed': 2,
  'people joined or parted': 3,
  'somebody is forgotten': 1,
  'copy brought back': 1,
} as const;
export type EventName = keyof typeof weights;

/** What happens; each may begin several things at once, which run to their end before the next event. */
export function eventsOf(sim: Simulation, users: Users): { [name in EventName]: () => Promise<void> | void } {
  const { chance, machine, oracle } = sim;
  const people = peopleOf(sim, readRhythm);
  let rhythm: Rhythm = rhythmOf(firstSettings, [], []);

  function jump(ms: number): void {
    machine.clockError += ms;
    // An alarm that follows the clock waits for the clock; whatever wakes the background puts it right.
    if (ms < 0 && machine.kind === 'chrome') oracle.deafen();
  }

  function anAlarm(): 'next' | 'heartbeat' {
    return chance.happens(0.75) ? 'next' : 'heartbeat';
  }

  function update(): void {
    machine.alarms.clear();
    machine.notices.clear();
    machine.rung = [];
    sim.endBackground();
    oracle.deafen();
    // Enabled again after having been disabled, it gets no event at all.
    if (chance.happens(0.6)) sim.wake();
  }

  return {
    'time passes': () =>
      sim.pass(
        chance.oneOf([chance.below(5) * minute, chance.below(60) * minute, chance.below(3 * 60) * minute]),
      ),
    'somebody acts': () => users.act(chance.below(4)),
    'several act at once'() {
      const many = chance.between(2, 4);
      for (let nth = 0; nth < many; nth += 1) {
        if (chance.happens(0.15)) users.touchNotice();
        else users.act(nth % 4);
      }
      if (chance.happens(0.5)) sim.wake();
    },
    'notification touched': () => users.touchNotice(),
    'popup opened': () => sim.wake(),
    'background idle': () => sim.endBackground(),
    'machine sleeps': async () => {
      await sim.sleep(
        chance.oneOf([chance.below(50) * minute, chance.below(16) * hour, chance.below(4) * day]),
      );
      if (chance.happens(0.3)) sim.wake();
      await sim.pass(minute);
    },
    'clock jumps forward': () =>
      jump(chance.oneOf([chance.below(90) * minute, chance.below(10) * day, chance.below(600) * day])),
    'clock jumps back': () => jump(-chance.oneOf([chance.below(90) * minute, chance.below(5) * day])),
    'clock is put right': () => jump(-machine.clockError),
    'zone changes': () => {
      machine.zone = chance.oneOf(zones);
    },
    'background killed in its work': async () => {
      sim.endBackground();
      sim.killSoon();
      if (chance.happens(0.5)) users.act(0);
      if (chance.happens(0.7)) sim.wake();
      await sim.settle();
      await sim.check();
      await sim.pass(chance.below(60) * minute);
    },
    'browser crashes': async () => {
      if (chance.happens(0.6)) sim.wake();
      // In the middle of what it does, or after it.
      if (chance.happens(0.5)) sim.killSoon();
      await sim.settle();
      sim.endBrowser('crash');
      await sim.pass(chance.oneOf([minute, chance.below(20) * hour]));
      sim.startBrowser();
    },
    'browser is quit': async () => {
      sim.endBrowser('quit');
      await sim.pass(
        chance.oneOf([chance.below(10) * minute, chance.below(20) * hour, chance.below(15) * day]),
      );
      sim.startBrowser();
    },
    'alarm lost': () => void machine.fate.set(anAlarm(), 'lost'),
    'alarm late': () => void machine.fate.set(anAlarm(), 'late'),
    'alarm early': () => sim.ring(anAlarm()),
    'alarm twice': () => void machine.fate.set(anAlarm(), 'twice'),
    'alarms cleared': () => {
      machine.alarms.clear();
      oracle.deafen();
      if (chance.happens(0.5)) sim.wake();
    },
    'extension updated': update,
    'store full': () => {
      machine.disk.fill(chance.happens(0.8) ? chance.between(1, 4) : 1_000);
      if (chance.happens(0.5)) sim.wake();
    },
    'space is freed': () => machine.disk.fill(0),
    'two backgrounds': () => {
      if (chance.happens(0.5)) users.act(1);
      sim.wakeAnother();
      if (chance.happens(0.5)) users.act(2);
    },
    'notification refused': () => {
      machine.refusesNotice = true;
    },
    'many planned': () => users.planMany(chance.between(2, 9)),
    'file imported': importFile,
    'rhythm changed': changeRhythm,
    'people joined or parted': people.joinOrPart,
    'somebody is forgotten': people.forget,
    'copy brought back': people.bringCopyBack,
  };

  async function importFile(): Promise<void> {
    const there = memoryDisk().open({ now: () => nowOf(machine), node: 'there' });
    const contact = newContact(sim.newId('contact'), nowOf(machine), { name: 'Tomas Reed' });
    await there.change(async (tx) => {
      await tx.put('contact', contact);
      const many = chance.happens(0.1) ? 60 : chance.between(1, 8);
      for (let nth = 0; nth < many; nth += 1) await tx.put('step', stepFromFile(contact.id));
    });
    const rows = await there.readAllRows();
    oracle.readAnew();
    const now = nowOf(machine);
    try {
      await machine.truth.mergeRows(rows, {
        alreadyAlerted: (step) => alertTime(step, rhythm, machine.zone).at <= now,
      });
      oracle.commit();
    } catch {
      sim.fault('import refused by the store');
    }
    sim.wake();
  }

  function stepFromFile(contact: NextStep['contact']): NextStep {
    const made = nowOf(machine) - chance.below(30) * day;
    const on = Temporal.Instant.fromEpochMilliseconds(made + chance.below(40) * day).toZonedDateTimeISO(
      machine.zone,
    );
    return newStep(sim.newId('step'), made, {
      contact,
      due: { is: 'day', day: on.toPlainDate().toString() },
      channel: 'call',
      purpose: 'ask about the new depot',
      value: '',
    });
  }

  async function readRhythm(): Promise<void> {
    const there = await machine.truth.read(async (tx) => ({
      settings: (await tx.all('settings'))[0] ?? firstSettings,
      blocks: await tx.all('block'),
      absences: await tx.all('away'),
    }));
    rhythm = rhythmOf(there.settings, there.blocks, there.absences);
    oracle.rhythmIs(rhythm, there.settings);
  }

  async function changeRhythm(): Promise<void> {
    const kind = chance.weighted({ plain: 4, lead: 2, blocks: 2, away: 2, silent: 1, early: 1 });
    const settings: Settings = {
      ...firstSettings,
      leadMinutes: kind === 'lead' ? chance.oneOf([5, 60, 24 * 60]) : 0,
      notifications: kind !== 'silent',
      workingHours: kind === 'early' ? { from: '02:30', to: '10:00' } : firstSettings.workingHours,
    };
    const today = Temporal.Instant.fromEpochMilliseconds(nowOf(machine))
      .toZonedDateTimeISO(machine.zone)
      .toPlainDate();
    const blocks: Block[] =
      kind === 'blocks'
        ? [2, 4].map((weekday) => ({
            id: sim.newId('block'),
            name: 'Follow-up',
            day: weekday,
            from: '10:00',
            to: '11:00',
            channels: chance.happens(0.5) ? ['call'] : [],
            exceptions: {},
          }))
        : [];
    const absences: Away[] =
      kind === 'away'
        ? [
            {
              id: sim.newId('away'),
              from: today.add({ days: chance.below(3) }).toString(),
              to: today.add({ days: chance.between(3, 6) }).toString(),
              backup: null,
              mailText: '',
              voiceText: '',
              rampDays: 0,
            },
          ]
        : [];
    try {
      await machine.truth.change(async (tx) => {
        await tx.put('settings', settings);
        for (const one of await tx.all('block')) await tx.remove('block', one.id);
        for (const one of await tx.all('away')) await tx.remove('away', one.id);
        for (const one of blocks) await tx.put('block', one);
        for (const one of absences) await tx.put('away', one);
      });
    } catch {
      return sim.fault('settings refused by the store');
    }
    oracle.commit();
    rhythm = rhythmOf(settings, blocks, absences);
    oracle.rhythmIs(rhythm, settings);
    sim.wake();
  }
}
