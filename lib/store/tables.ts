import { dueIndex, type NextStep } from '../domain/next-step.ts';
import { foldedName } from '../domain/person-words.ts';
import { allKinds, type Kind, type TravellingKind } from '../domain/records.ts';
import type { Raw, Table } from './raw-tx.ts';
import { type Fields, isLive, type StampedRow } from './stamped.ts';

/** The version of the schema below. A released one is never changed: what is new is a step of its own in `upgrade.ts`. */
export const schemaVersion = 1;

export const allTables: readonly Table[] = [...allKinds, 'undo', 'undoRows', 'meta'];

/** An index on the row's field of that name; `many`: the field is a list, each of its words leads to the row. */
export type Index = { readonly name: string; readonly many?: true };

const gone: Index = { name: 'gone' };
const ofContact: Index = { name: 'ofContact' };

const indices: { readonly [table in Table]?: readonly Index[] } = {
  contact: [gone, { name: 'holds', many: true }, { name: 'named' }, { name: 'joinedInto' }],
  step: [gone, ofContact, { name: 'openOn' }],
  touch: [gone, ofContact, { name: 'at' }],
  rating: [gone, ofContact],
  need: [gone, ofContact],
  stage: [gone],
  stageChange: [gone, ofContact],
  resource: [gone],
  template: [gone],
  block: [gone],
  routine: [gone],
  away: [gone],
  review: [gone],
  conversation: [gone],
  settings: [gone],
  delivery: [{ name: 'ofStep' }],
};

/**
 * The indices of a table. All are sparse: their fields stand only in rows that a query wants, so that finished
 * steps and removed records cost it nothing. `gone` marks what is removed, so that the rest can be counted.
 */
export function indicesOf(table: Table): readonly Index[] {
  return indices[table] ?? [];
}

/** A row that travels as it is put into its table: with the fields that its indices are made of. */
export function indexed(kind: TravellingKind, row: StampedRow): Raw {
  const fields = isLive(row) ? indexFields(kind, row.record ?? {}) : { gone: 1 };
  return { ...row, ...fields };
}

/** A row of this machine alone, as it is put into its table. */
export function plainRow(kind: Kind, record: Fields & { readonly id: string }): Raw {
  return { id: record.id, ...{ record }, ...(kind === 'delivery' && { ofStep: record.step }) };
}

function indexFields(kind: TravellingKind, record: Fields): Fields {
  switch (kind) {
    case 'contact':
      return {
        holds: Object.entries(record.identities ?? {}).flatMap(([identity, held]) =>
          held ? [identity] : [],
        ),
        named: foldedName(String(record.name)),
        ...(record.joinedInto ? { joinedInto: record.joinedInto } : {}),
      };
    case 'step': {
      const step = record as NextStep;
      return { ofContact: step.contact, ...(step.state.is === 'open' && { openOn: dueIndex(step) }) };
    }
    case 'touch':
      return { ofContact: record.contact, at: record.at };
    case 'rating':
    case 'need':
    case 'stageChange':
      return { ofContact: record.contact };
    default:
      return {};
  }
}
