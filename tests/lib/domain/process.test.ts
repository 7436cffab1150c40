import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactId, StageId } from '../../../lib/domain/id.ts';
import { reorderedStages, stageMetrics, startedFrom, withoutStage } from '../../../lib/domain/process.ts';
import { readyProcesses } from '../../../lib/domain/ready-processes.ts';
import { processOf, type StageChange, stageAfter, stage as stageSchema } from '../../../lib/domain/stage.ts';
import { daysAgo, NOW, person, stage, touch } from './sales-desk.ts';

const [talk, offer, signed] = [
  stage('Talk', { order: 1, expectedDays: 5 }),
  stage('Offer', { order: 2 }),
  stage('Signed', { order: 3 }),
];
const stages = [signed, talk, offer];
const names = (all: readonly { name: string }[]) => all.map((one) => one.name);
let turn = 0;
const moved = (who: string, from: typeof talk | null, to: typeof talk | null, days: number): StageChange => ({
  id: `moved_${++turn}` as never,
  contact: `contact_${who}` as ContactId,
  from: from?.id ?? null,
  to: to?.id ?? null,
  at: daysAgo(days),
});
const metricsOf = (changes: StageChange[], touches: ReturnType<typeof touch>[] = []) =>
  stageMetrics(stages, [], changes, touches).map((one) => [
    one.stage.name,
    one.medianDays,
    one.left.length,
    one.leftForward.length,
  ]);

describe('a ready process', () => {
  test.each(readyProcesses)(
    '$name has stages that can be kept, each with a trigger, a definition and needs',
    (ready) => {
      let count = 0;
      const mine = startedFrom(ready, [], () => `stage_${++count}` as StageId);
      expect(mine.every((one) => stageSchema.safeParse(one).success)).toBe(true);
      expect(mine.map((one) => one.order)).toEqual(mine.map((_, at) => at + 1));
      expect(mine.length).toBeGreaterThanOrEqual(5);
      expect(new Set(names(mine)).size).toBe(mine.length);
      for (const one of mine) {
        expect([one.trigger, one.definition].every((text) => text.length > 10)).toBe(true);
        expect(one.usualNeeds.length).toBeGreaterThanOrEqual(2);
        expect(one.retired).toBe(false);
      }
    },
  );

  test('are three: a sale to companies, a freelance project, recruiting', () => {
    expect(names(readyProcesses)).toEqual(['Consultative sale', 'Freelance project', 'Recruiting']);
  });

  test('comes behind the stages that there are', () => {
    const mine = startedFrom(readyProcesses[0]!, stages, () => 'stage_x' as StageId);
    expect(mine[0]!.order).toBe(4);
  });
});

describe('the process', () => {
  const tie = (id: string) => stage('Tie', { id: `stage_${id}` as StageId, order: 5 });

  test('is what is in use, in its order; ties go by id', () => {
    const old = stage('Old', { order: 0, retired: true });
    const all = [tie('b'), signed, old, tie('c'), tie('a'), talk];
    const order = [talk, signed, tie('a'), tie('b'), tie('c')];
    expect(processOf(all)).toEqual(order);
    expect(processOf(all.toReversed())).toEqual(order);
    expect(stageMetrics(all, [], [], []).map((one) => one.stage)).toEqual(order);
    expect(stageMetrics(all.toReversed(), [], [], []).map((one) => one.stage)).toEqual(order);
  });

  test('leads from each stage to the next, from the last and from outside to none', () => {
    expect([talk, offer, signed].map((one) => stageAfter(stages, one.id))).toEqual([offer, signed, null]);
    expect(stageAfter(stages, null)).toBeNull();
    expect(stageAfter(stages, 'stage_gone')).toBeNull();
  });

  test('in another order changes only what has to change', () => {
    expect(
      reorderedStages(stages, [talk.id, signed.id, offer.id]).map((one) => [one.name, one.order]),
    ).toEqual([
      ['Signed', 2],
      ['Offer', 3],
    ]);
    expect(reorderedStages(stages, [talk.id, offer.id, signed.id])).toEqual([]);
  });

  test('puts stages that are not named last, and leaves retired ones alone', () => {
    const old = { ...stage('Old', { order: 9 }), retired: true };
    const changed = reorderedStages([...stages, old], [signed.id]);
    expect(changed.map((one) => [one.name, one.order])).toEqual([
      ['Signed', 1],
      ['Talk', 2],
      ['Offer', 3],
    ]);
  });

  test('loses a stage, but nobody in it: they move where the user says', () => {
    const [ines, owen] = [person('ines', { stage: offer.id }), person('owen', { stage: talk.id })];
    const { stage: gone, contacts } = withoutStage(offer, [ines, owen], signed.id, NOW);
    expect(gone).toEqual({ ...offer, retired: true });
    expect(contacts).toEqual([{ ...ines, stage: signed.id, stageSince: NOW }]);
  });

  test('loses a stage, and who stays there is still shown', () => {
    const ines = person('ines', { stage: offer.id });
    const { stage: gone, contacts } = withoutStage(offer, [ines], null, NOW);
    expect(contacts).toEqual([]);
    const rest = [talk, gone, signed];
    expect(stageMetrics(rest, [ines], [], []).map((one) => [one.stage.name, one.here])).toEqual([
      ['Talk', []],
      ['Offer', [ines.id]],
      ['Signed', []],
    ]);
    expect(names(stageMetrics(rest, [], [], []).map((one) => one.stage))).toEqual(['Talk', 'Signed']);
  });

  test('never orphans a contact, whatever is reordered and retired', () => {
    const act = fc.oneof(
      fc.record({ retire: fc.nat(2), into: fc.option(fc.nat(2)) }),
      fc.record({ order: fc.shuffledSubarray([talk.id, offer.id, signed.id] as string[]) }),
    );
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 8 }),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }),
        (acts, at) => {
          let now = [talk, offer, signed];
          let contacts = at.map((one, index) => person(`p${index}`, { stage: now[one]!.id }));
          for (const one of acts) {
            if ('order' in one) {
              const changed = new Map(reorderedStages(now, one.order).map((each) => [each.id, each]));
              now = now.map((each) => changed.get(each.id) ?? each);
              continue;
            }
            const into = one.into === null ? null : now[one.into]!.id;
            const result = withoutStage(now[one.retire]!, contacts, into, NOW);
            now = now.map((each) => (each.id === result.stage.id ? result.stage : each));
            contacts = contacts.map((each) => result.contacts.find((moved) => moved.id === each.id) ?? each);
          }
          const shown = stageMetrics(now, contacts, [], []).flatMap((one) => one.here);
          expect(shown.toSorted()).toEqual(contacts.map((one) => one.id).toSorted());
          expect(processOf(now).every((one) => !one.retired)).toBe(true);
        },
      ),
    );
  });
});

describe('the metrics of a stage', () => {
  test.each<[string, StageChange[], ReturnType<typeof touch>[], (string | number | null)[][]]>([
    [
      'know nothing where nobody left',
      [moved('a', null, talk, 9)],
      [],
      [
        ['Talk', null, 0, 0],
        ['Offer', null, 0, 0],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'count the days from coming in to leaving',
      [moved('a', null, talk, 9), moved('a', talk, offer, 3)],
      [],
      [
        ['Talk', 6, 1, 1],
        ['Offer', null, 0, 0],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'count a way back as left, not as forward',
      [moved('a', null, offer, 9), moved('a', offer, talk, 5)],
      [],
      [
        ['Talk', null, 0, 0],
        ['Offer', 4, 1, 0],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'count a way out as left, not as forward',
      [moved('a', null, offer, 9), moved('a', offer, null, 5)],
      [],
      [
        ['Talk', null, 0, 0],
        ['Offer', 4, 1, 0],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'count who left though nobody knows when they came',
      [moved('a', talk, signed, 5)],
      [],
      [
        ['Talk', null, 1, 1],
        ['Offer', null, 0, 0],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'do not take the time of another stage for theirs',
      [moved('a', null, talk, 9), moved('a', offer, signed, 5)],
      [],
      [
        ['Talk', null, 0, 0],
        ['Offer', null, 1, 1],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'take changes in the order in which they were made',
      [moved('a', talk, offer, 3), moved('a', null, talk, 9)],
      [],
      [
        ['Talk', 6, 1, 1],
        ['Offer', null, 0, 0],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'do not take for forward what went into a stage that is gone',
      [moved('a', talk, stage('Gone', { order: 9 }), 3)],
      [],
      [
        ['Talk', null, 1, 0],
        ['Offer', null, 0, 0],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'count a win as leaving forward',
      [moved('ines', null, signed, 9)],
      [
        touch(daysAgo(20), { outcome: 'won' }),
        touch(daysAgo(2), { outcome: 'kept going' }),
        touch(daysAgo(1), { outcome: 'won' }),
      ],
      [
        ['Talk', null, 0, 0],
        ['Offer', null, 0, 0],
        ['Signed', 8, 1, 1],
      ],
    ],
    [
      'count a no as leaving, not forward, and the first end only',
      [moved('ines', null, offer, 9)],
      [touch(daysAgo(1), { outcome: 'won' }), touch(daysAgo(4), { outcome: 'said no' })],
      [
        ['Talk', null, 0, 0],
        ['Offer', 5, 1, 0],
        ['Signed', null, 0, 0],
      ],
    ],
    [
      'do not count an end outside the process',
      [moved('ines', offer, null, 9)],
      [touch(daysAgo(1), { outcome: 'won' })],
      [
        ['Talk', null, 0, 0],
        ['Offer', null, 1, 0],
        ['Signed', null, 0, 0],
      ],
    ],
  ])('%s', (_, changes, touches, expected) => {
    expect(metricsOf(changes, touches)).toEqual(expected);
  });

  test('take the middle of the days, and the mean of two middles', () => {
    const stay = (who: string, days: number) => [
      moved(who, null, talk, days + 1),
      moved(who, talk, offer, 1),
    ];
    expect(metricsOf([...stay('a', 2), ...stay('b', 30), ...stay('c', 7)])[0]?.[1]).toBe(7);
    expect(metricsOf([...stay('a', 2), ...stay('b', 30), ...stay('c', 7), ...stay('d', 10)])[0]?.[1]).toBe(
      8.5,
    );
  });

  test('name who is there, without those who are not pursued, and what the stage expects', () => {
    const contacts = [
      person('a', { stage: talk.id }),
      person('b', { stage: talk.id, relationship: 'closed' }),
      person('c', { stage: offer.id }),
    ];
    const [first] = stageMetrics(stages, contacts, [moved('x', talk, offer, 1)], []);
    expect(first).toEqual({
      stage: talk,
      here: ['contact_a'],
      medianDays: null,
      expectedDays: 5,
      left: ['contact_x'],
      leftForward: ['contact_x'],
    });
  });
});
