import { useState } from 'preact/hooks';
import type { PlannedList } from '../../lib/desks/lists-desk.ts';
import type { PreviewRow } from '../../lib/files/preview-rows.ts';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { importIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

const says = words.lists;
const atOnce = 100;

const views = ['all', 'new', 'filled', 'nothing new', 'nobody', 'twice', 'contested', 'problems'] as const;
type View = (typeof views)[number];

/** Row by row what would happen, each kind to be looked at by itself; nothing has happened yet. */
export function ListPreview(props: {
  planned: PlannedList;
  trouble: string | null;
  onRun: () => void;
  onBack: () => void;
}) {
  const { plan, rows } = props.planned;
  const [view, setView] = useState<View>('all');
  const [most, setMost] = useState(atOnce);
  const seen = rows.filter((row) => isIn(view, row));
  const coming = plan.create.length + plan.update.length;
  return (
    <div class="import-preview">
      <div class="strip list-chips">
        {views.map((one) => {
          const count = rows.filter((row) => isIn(one, row)).length;
          if (count === 0 && one !== 'all') return null;
          return (
            <Chip
              key={one}
              title={titleOf(one, rows.length)}
              {...(one !== 'all' && { count: says.count(count) })}
              pressed={view === one}
              onPress={() => {
                setView(one);
                setMost(atOnce);
              }}
            />
          );
        })}
      </div>
      {plan.pastDue.length > 0 && <p class="setting-note">{says.pastDue(plan.pastDue.length)}</p>}
      <Table
        label={says.rowsOf}
        columns={[
          { id: 'row', title: says.row, width: '56px' },
          { id: 'who', title: says.who, width: '36%' },
          { id: 'does', title: says.what },
        ]}
        rows={seen.slice(0, most).map((row) => ({
          id: String(row.row),
          cells: [
            row.row,
            <span key="who">
              <strong>
                <bdi>{row.name || '–'}</bdi>
              </strong>{' '}
              <bdi>{row.company}</bdi>
            </span>,
            <span key="does">
              {says.does[row.does]}
              {moreOf(row).map((more) => (
                <span key={more} class="made-more">
                  {more}
                </span>
              ))}
            </span>,
          ],
        }))}
      />
      {seen.length > most && (
        <div class="strip">
          <Button look="link" onPress={() => setMost(most + atOnce)}>
            {says.more(Math.min(atOnce, seen.length - most))}
          </Button>
        </div>
      )}
      {props.trouble && <Notice kind="error" fact={props.trouble} />}
      {coming === 0 && <p>{says.nothingToDo}</p>}
      <div class="strip list-acts">
        {coming > 0 && (
          <Button look="primary" icon={importIcon} onPress={props.onRun}>
            {says.importRows(coming)}
          </Button>
        )}
        <Button look="quiet" onPress={props.onBack}>
          {words.common.back}
        </Button>
        {coming > 0 && <span class="setting-note">{words.files.copyFirst}</span>}
      </div>
    </div>
  );
}

function isIn(view: View, row: PreviewRow): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'twice':
      return row.sameAs !== null;
    case 'contested':
      return row.contested.length > 0;
    case 'problems':
      return row.problems.length > 0;
    default:
      return row.does === view;
  }
}

function titleOf(view: View, rows: number): string {
  switch (view) {
    case 'all':
      return says.all(rows);
    case 'twice':
      return says.twiceShort;
    case 'contested':
      return says.contestedShort;
    case 'problems':
      return says.problemsShort;
    default:
      return says.does[view] ?? view;
  }
}

function moreOf(row: PreviewRow): string[] {
  return [
    ...(row.gains.length > 0 ? [says.gains(row.gains.map(gainName).join(', '))] : []),
    ...(row.sameAs ? [says.sameAs(row.sameAs.row, says.by[row.sameAs.by] ?? '')] : []),
    ...row.contested.map(says.contested),
    ...row.problems.map((one) =>
      says.problem(says.fields[one.field] ?? one.field, says.problems[one.why] ?? one.why, one.cell),
    ),
  ];
}

function gainName(field: string): string {
  return says.gained[field] ?? field;
}
