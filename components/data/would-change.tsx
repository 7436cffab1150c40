import type { TakenIn } from '../../lib/store/take-in.ts';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

const says = words.files;

/** Kind by kind: how many records are new, changed, the same, removed. */
export function WouldChange({ would }: { would: TakenIn }) {
  const kinds = Object.entries(would.kinds).filter(
    ([, counts]) => counts.new + counts.changed + counts.same + counts.removed > 0,
  );
  return (
    <>
      <Table
        label={says.againstWhat}
        columns={[
          { id: 'kind', title: says.kind },
          { id: 'new', title: says.new, toEnd: true, width: '18%' },
          { id: 'changed', title: says.changed, toEnd: true, width: '18%' },
          { id: 'same', title: says.same, toEnd: true, width: '18%' },
          { id: 'removed', title: says.removed, toEnd: true, width: '18%' },
        ]}
        rows={kinds.map(([kind, counts]) => ({
          id: kind,
          cells: [
            <strong key="kind">{says.kinds[kind] ?? kind}</strong>,
            <Count key="new" of={counts.new} means={says.new} />,
            <Count key="changed" of={counts.changed} means={says.changed} />,
            <Count key="same" of={counts.same} means={says.same} />,
            <Count key="removed" of={counts.removed} means={says.removed} />,
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
