import type { OpenStep } from '../domain/next-step.ts';
import { foldedName } from '../domain/person-words.ts';
import type { Kind, RecordOf } from '../domain/records.ts';
import type { KindOfContact, Reader } from '../domain/world.ts';
import type { Range, RawTx } from './raw-tx.ts';
import { recordIn, recordsIn, type Ways } from './ways.ts';

// Beyond this many contacts one pass over the table is cheaper than a question for each.
const manyContacts = 300;

/** What a transaction can be asked, on the tables of either store. */
export function readerOf(raw: RawTx, ways: Ways): Reader {
  return {
    get: async (kind, id) => recordIn(kind, await raw.get(kind, id), ways),
    wasHere: async (kind, id) => (await raw.get(kind, id)) !== undefined,
    all: async (kind) => recordsIn(kind, await raw.all(kind), ways),
    async count(kind) {
      const all = await raw.count(kind);
      return all - (await raw.countByIndex(kind, 'gone', {}));
    },
    removed: async (kind) =>
      (await raw.byIndex(kind, 'gone', {})).flatMap((row) => (row as { record?: never }).record ?? []),
    openSteps: (until, limit) => openSteps(raw, ways, { until }, limit),
    openStepsBetween: (from, until) => openSteps(raw, ways, { from, until }),
    countOpenSteps: (until) => raw.countByIndex('step', 'openOn', { until }),
    of: (kind, contacts) => of(raw, ways, kind, contacts),
    contactsWith: async (identity) =>
      recordsIn('contact', await raw.byIndex('contact', 'holds', only(identity)), ways),
    contactsNamed: async (name) =>
      recordsIn('contact', await raw.byIndex('contact', 'named', only(foldedName(name))), ways),
    joinedInto: async (contact) =>
      recordsIn('contact', await raw.byIndex('contact', 'joinedInto', only(contact)), ways),
    deliveriesOf: async (step) =>
      recordsIn('delivery', await raw.byIndex('delivery', 'ofStep', only(step)), ways),
    touchesSince: async (at) => recordsIn('touch', await raw.byIndex('touch', 'at', { from: at }), ways),
  };
}

async function openSteps(raw: RawTx, ways: Ways, range: Range, limit?: number): Promise<OpenStep[]> {
  if (limit !== undefined && limit < 1) return [];
  const rows = await raw.byIndex('step', 'openOn', range, limit);
  const steps = recordsIn('step', rows, ways);
  // A row that had to be set aside must not hide the one behind it.
  const short = steps.length < rows.length && rows.length === limit;
  const all = short ? recordsIn('step', await raw.byIndex('step', 'openOn', range), ways) : steps;
  return all.slice(0, limit) as OpenStep[];
}

async function of<K extends KindOfContact>(
  raw: RawTx,
  ways: Ways,
  kind: K,
  contacts: readonly string[],
): Promise<RecordOf<K>[]> {
  const wanted = new Set(contacts);
  if (wanted.size > manyContacts) {
    const all = recordsIn<Kind>(kind, await raw.all(kind), ways) as (RecordOf<K> & { contact: string })[];
    return all.filter((one) => wanted.has(one.contact));
  }
  const lists = await Promise.all([...wanted].map((id) => raw.byIndex(kind, 'ofContact', only(id))));
  return recordsIn(kind, lists.flat(), ways);
}

/** The range of an index that holds this key alone. */
export function only(key: string): Range {
  return { from: key, until: key };
}
