import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../lib/store/merge.ts';
import {
  erasedRow,
  type Fields,
  firstRow,
  newest,
  parseRow,
  removedRow,
  type StampedRow,
  withRecord,
} from '../../../lib/store/stamped.ts';

type Act = { by: { now: number; node: string }; what: Fields | 'remove' | 'erase' };

const word = fc.constantFrom('a', 'b', 'c');
const fields: fc.Arbitrary<Fields> = fc.record(
  {
    name: word,
    note: fc.oneof(word, fc.constant(null), fc.record({ is: word })),
    generation: fc.integer({ min: 1, max: 4 }),
    identities: fc.dictionary(
      fc.constantFrom('email:a@x.example', 'email:b@x.example', 'constructor'),
      fc.boolean(),
    ),
    fromNewerVersion: fc.array(word, { maxLength: 2 }),
  },
  { requiredKeys: ['name'] },
);
const act: fc.Arbitrary<Act> = fc.record({
  by: fc.record({ now: fc.integer({ min: 1, max: 6 }), node: fc.constantFrom('desk', 'lap') }),
  what: fc.oneof(
    { weight: 8, arbitrary: fields },
    { weight: 2, arbitrary: fc.constant('remove' as const) },
    { weight: 1, arbitrary: fc.constant('erase' as const) },
  ),
});

/** What some machine may know of one contact: written again and again, removed, erased. */
const row: fc.Arbitrary<StampedRow> = fc
  .tuple(fields, act, fc.array(act, { maxLength: 5 }))
  .map(([first, { by }, acts]) =>
    acts.reduce(
      (at, { by, what }) =>
        what === 'remove'
          ? removedRow(at, by)
          : what === 'erase'
            ? erasedRow(at, by)
            : withRecord(at, { id: 'contact_a', ...what }, by),
      firstRow('contact_a', { id: 'contact_a', ...first }, by),
    ),
  );

const runs = { numRuns: 2_000 };

describe('merging what two machines know', () => {
  it('does not depend on who begins', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      runs,
    );
  });

  it('does not depend on who meets whom first', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      runs,
    );
  });

  it('says nothing new the second time', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(merge(a, { ...a })).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
      runs,
    );
  });

  it('makes of every file that went out and came back the same row', () => {
    fc.assert(
      fc.property(row, (a) => {
        expect(parseRow(JSON.parse(JSON.stringify(a)))).toEqual(a);
      }),
      runs,
    );
  });

  it('lets the later change of each field hold', () => {
    fc.assert(
      fc.property(row, fields, fields, (base, ours, theirs) => {
        fc.pre(!base.erased);
        const a = withRecord(base, { name: ours.name }, { now: 10, node: 'desk' });
        const b = withRecord(base, { note: theirs.note ?? 'z' }, { now: 11, node: 'lap' });
        const met = merge(a, b).record!;
        expect([met.name, met.note]).toEqual([a.record!.name, b.record!.note]);
      }),
      runs,
    );
  });

  it('makes every change later than all that it has seen', () => {
    fc.assert(
      fc.property(row, fields, act, (base, record, { by }) => {
        const after = withRecord(base, { ...record, name: 'changed' }, by);
        if (!base.erased) expect(newest(after) > newest(base)).toBe(true);
        expect(merge(base, after)).toEqual(after);
      }),
      runs,
    );
  });
});

describe('a contact on two machines', () => {
  const first = { now: 1, node: 'desk' };
  const ours = { now: 5, node: 'desk' };
  const theirs = { now: 6, node: 'lap' };
  const base = firstRow(
    'contact_a',
    { id: 'contact_a', name: 'Ines', title: '', identities: { 'email:a': true } },
    first,
  );

  it('keeps the name that one wrote and the title that the other wrote', () => {
    const met = merge(withRecord(base, { name: 'Inês' }, ours), withRecord(base, { title: 'Buyer' }, theirs));
    expect(met.record).toMatchObject({ name: 'Inês', title: 'Buyer' });
  });

  it('keeps the addresses of both, and does not bring back the one that was taken away', () => {
    const a = withRecord(base, { identities: { 'email:a': false } }, ours);
    const b = withRecord(base, { identities: { 'email:a': true, 'linkedin:ines': true } }, theirs);
    expect(merge(a, b).record!.identities).toEqual({ 'email:a': false, 'linkedin:ines': true });
  });

  it('stays removed when it was removed after the last change, and is back when it was put after that', () => {
    const removed = removedRow(base, ours);
    expect(merge(removed, withRecord(base, { name: 'Inês' }, first)).removed?.is).toBe(true);
    const back = withRecord(removed, { name: 'Ines' }, theirs);
    expect(merge(removed, back).removed?.is).toBe(false);
  });

  it('is forgotten on both when one forgets it, with every word, whatever the other writes later', () => {
    const erased = erasedRow(base, ours);
    const met = merge(withRecord(base, { name: 'Inês' }, { now: 99, node: 'lap' }), erased);
    expect(met).toEqual(erased);
    expect(JSON.stringify(met)).not.toMatch(/in[eê]s|email/i);
  });

  it('keeps what only a newer version knows', () => {
    const newer = withRecord(base, { pronouns: 'she' }, theirs);
    expect(merge(withRecord(base, { name: 'Inês' }, ours), newer).record).toMatchObject({
      pronouns: 'she',
      name: 'Inês',
    });
  });

  it('never goes back to an alert of an older generation', () => {
    const step = firstRow('step_a', { id: 'step_a', generation: 1, due: 'mon' }, first);
    const a = withRecord(
      withRecord(step, { generation: 2, due: 'tue' }, ours),
      { generation: 3, due: 'wed' },
      ours,
    );
    const b = withRecord(step, { generation: 2, due: 'fri' }, theirs);
    expect(merge(a, b).record).toMatchObject({ due: 'fri', generation: 3 });
  });
});

describe('a row from outside', () => {
  const good = firstRow('contact_a', { id: 'contact_a', name: 'Ines' }, { now: 1, node: 'desk' });

  it('is refused when it is no row', () => {
    const bad: unknown[] = [
      null,
      'row',
      [],
      {},
      { ...good, id: 7 },
      { ...good, since: 'yesterday' },
      { ...good, record: [] },
      { ...good, id: 'contact_b' },
      { ...good, stamps: { name: 'zz' } },
      { ...good, stamps: { name: good.since } },
      { ...good, removed: true },
      { ...good, removed: { is: 'yes', stamp: good.since } },
      { ...good, erased: 'yes' },
      { ...good, record: null },
    ];
    for (const one of bad) expect(parseRow(one)).toBe(null);
  });

  it('loses what an erased one must not hold', () => {
    expect(parseRow({ ...good, erased: good.since })).toEqual({
      id: 'contact_a',
      record: null,
      since: good.since,
      stamps: {},
      erased: good.since,
    });
  });

  it('does not become something else by a field named __proto__', () => {
    const hostile = JSON.parse(JSON.stringify(good).replace('"name"', '"__proto__":{"admin":true},"name"'));
    const read = parseRow(hostile)!;
    expect(Object.getPrototypeOf(read.record)).toBe(Object.prototype);
    expect((read.record as Fields).admin).toBe(undefined);
  });
});
