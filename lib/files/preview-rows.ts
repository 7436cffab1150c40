import type { ImportedPerson, Problem } from './imported-person.ts';
import type { FoundBy } from './known-people.ts';
import type { ImportPlan } from './plan-import.ts';

/** What becomes of one row of a list, for the eye: `row` is its line in a spreadsheet, or the number of the card. */
export type PreviewRow = {
  row: number;
  name: string;
  company: string;
  does: 'new' | 'filled' | 'nothing new' | 'nobody';
  /** What a contact that is there already gains. */
  gains: string[];
  /** The earlier row that is about the same person, and how that was found. */
  sameAs: { row: number; by: FoundBy } | null;
  /** Addresses and profiles that were left where they are, since they belong to another contact. */
  contested: string[];
  problems: Problem[];
};

/** The rows of a list in their order, each with what would become of it. */
export function previewRows(people: readonly ImportedPerson[], plan: ImportPlan): PreviewRow[] {
  const rows = new Map<number, PreviewRow>();
  for (const { sourceRow: row, name, emails, company, problems } of people) {
    rows.set(row, {
      ...{ row, name: name || (emails[0] ?? ''), company, problems },
      ...{ does: 'new', gains: [], sameAs: null, contested: [] },
    });
  }
  const change = (row: number, changes: Partial<PreviewRow>) => {
    const before = rows.get(row);
    if (before) rows.set(row, { ...before, ...changes });
  };
  for (const one of plan.update)
    for (const row of one.rows) change(row, { does: 'filled', gains: one.gains });
  for (const { row, why } of plan.skip) change(row, { does: why });
  for (const { row, sameAs, by } of plan.duplicates) change(row, { sameAs: { row: sameAs, by } });
  for (const { row, identity } of plan.contested) {
    change(row, {
      contested: [...(rows.get(row)?.contested ?? []), identity.slice(identity.indexOf(':') + 1)],
    });
  }
  return [...rows.values()];
}
