import { keyOf, type Plan } from './plan.ts';
import { isLive, type StampedRow, type Stamper, withRecord } from './stamped.ts';

/**
 * The same person, met on two machines under two ids: a contact that comes in with an identity that another holds
 * is joined with it, into the older of the two. Whom the user has parted stays parted: only contacts that are new or
 * changed are looked at, and two that come in together (`together`, their ids) are as they were where they come from.
 * `here` are the contacts of this machine.
 */
export function joinSame(
  plan: Plan,
  here: readonly StampedRow[],
  by: Stamper,
  together: ReadonlySet<string>,
): void {
  const before = new Map(here.map((row) => [row.id, row]));
  const all = new Map(before);
  const fresh: string[] = [];
  for (const one of plan.rows.values()) {
    if (one.kind !== 'contact') continue;
    all.set(one.after.id, one.after);
    if (one.before !== one.after && isLive(one.after)) fresh.push(one.after.id);
  }
  const holders = holdersOf([...all.values()]);
  for (const id of fresh.sort()) {
    for (const other of identitiesIn(all.get(id)!).flatMap((identity) => holders.get(identity) ?? [])) {
      if (together.has(id) && together.has(other)) continue;
      const [lead, joining] = [leadOf(all, id), leadOf(all, other)].sort(olderFirst) as [
        StampedRow,
        StampedRow,
      ];
      if (lead.id === joining.id) continue;
      const after = withRecord(joining, { joinedInto: lead.id }, by);
      all.set(joining.id, after);
      plan.rows.set(keyOf('contact', joining.id), {
        kind: 'contact',
        before: before.get(joining.id) ?? null,
        after,
      });
      plan.joined += 1;
    }
  }
}

function holdersOf(rows: readonly StampedRow[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const row of rows.filter(isLive)) {
    for (const identity of identitiesIn(row)) {
      const list = holders.get(identity);
      if (list) list.push(row.id);
      else holders.set(identity, [row.id]);
    }
  }
  return holders;
}

function identitiesIn(row: StampedRow): string[] {
  const held = (row.record?.identities ?? {}) as { [identity: string]: boolean };
  return Object.keys(held).filter((identity) => held[identity]);
}

/** The contact that this one was joined into, through however many; a ring of joins ends where it closes. */
function leadOf(all: ReadonlyMap<string, StampedRow>, id: string): StampedRow {
  const seen = new Set<string>();
  let row = all.get(id)!;
  for (;;) {
    seen.add(row.id);
    const into = all.get(String(row.record?.joinedInto));
    if (!into || !isLive(into) || seen.has(into.id)) return row;
    row = into;
  }
}

function olderFirst(a: StampedRow, b: StampedRow): number {
  const [one, other] = [Number(a.record?.createdAt), Number(b.record?.createdAt)];
  return one - other || (a.id < b.id ? -1 : 1);
}
