import type { TravellingKind } from '../../lib/domain/records.ts';
import type { SetAside } from '../../lib/files/onward-file.ts';
import type { TakenIn } from '../../lib/store/take-in.ts';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

const says = words.files;

/** Kind by kind: how many records are new, changed, the same, removed; and how many rows of the file were left out. */
export function WouldChange({ would, setAside = [] }: { would: TakenIn; setAside?: readonly SetAside[] }) {
  const left = new Map<string, number>();
  for (const { kind } of setAside) left.set(kind, (left.get(kind) ?? 0) + 1);
  const none = { new: 0, changed: 0, same: 0, removed: 0 };
  const named = new Set([...Object.keys(would.kinds), ...left.keys()]);
  const kinds = [...named]
    .map((kind) => [kind, would.kinds[kind as TravellingKind] ?? none] as const)
    .filter(([kind, counts]) => Object.values(counts).some((count) => count > 0) || left.has(kind));
  return (
    <>
      <Table
        label={says.againstWhat}
        columns={[
          { id: 'kind', title: says.kind },
          { id: 'new', title: says.new, toEnd: true, width: '15%' },
          { id: 'changed', title: says.changed, toEnd: true, width: '15%' },
          { id: 'same', title: says.same, toEnd: true, width: '15%' },
          { id: 'removed', title: says.removed, toEnd: true, width: '15%' },
          ...(left.size > 0 ? [{ id: 'left', title: says.left, toEnd: true, width: '15%' }] : []),
        ]}
        rows={kinds.map(([kind, counts]) => ({
          id: kind,
          cells: [
            <strong key="kind">{says.kinds[kind] ?? kind}</strong>,
            <Count key="new" of={counts.new} means={says.new} />,
            <Count key="changed" of={counts.changed} means={says.changed} />,
            <Count key="same" of={counts.same} means={says.same} />,
            <Count key="removed" of={counts.removed} means={says.removed} />,
            ...(left.size > 0 ? [<Count key="left" of={left.get(kind) ?? 0} means={says.left} />] : []),
          ],
        }))}
      />
      {would.joined > 0 && <p class="setting-note">{says.joined(would.joined)}</p>}
    </>
  );
}

/** Whether nothing would be new, changed or removed. */
export function isNothing(would: TakenIn): boolean {
  const counts = Object.values(would.kinds);
  return counts.every((one) => one.new + one.changed + one.removed === 0) && would.joined === 0;
}

function Count({ of, means }: { of: number; means: string }) {
  return (
    <span class={of === 0 ? 'count none' : 'count'}>
      {of}
      <span class="count-means"> {means}</span>
    </span>
  );
}
