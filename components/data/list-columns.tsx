import type { ReadList } from '../../lib/desks/lists-desk.ts';
import { type Relationship, relationships } from '../../lib/domain/contact.ts';
import type { Field } from '../../lib/files/csv/field.ts';
import type { Mapping } from '../../lib/files/csv/mapping.ts';
import type { DateOrder } from '../../lib/files/csv/parse-date.ts';
import type { Table as TableRead } from '../../lib/files/csv/read-table.ts';
import { Button } from '../look/button.tsx';
import { SelectField } from '../look/fields.tsx';
import { Notice } from '../look/notice.tsx';
import { Segmented } from '../look/segmented.tsx';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

const says = words.lists;

/** What each column holds, with a cell of it as an example; and what only the user can know. */
export function ListColumns(props: {
  list: ReadList;
  mapping: Mapping | null;
  fields: readonly Field[];
  /** A date that could be read in both ways, when nothing in the file tells. */
  ask: string | null;
  order: DateOrder | null;
  relationship: Relationship;
  onMapping: (mapping: Mapping) => void;
  onOrder: (order: DateOrder) => void;
  onRelationship: (relationship: Relationship) => void;
  onNoHeadings: (table: TableRead) => void;
}) {
  const { list, mapping } = props;
  return (
    <div class="list-columns">
      {list.is === 'table' && mapping && (
        <>
          <p class="setting-note">{says.columnsLead(mapping.system)}</p>
          {list.table.unclosed && <Notice kind="attention" fact={says.unclosed} />}
          <Table
            label={says.columns}
            columns={[
              { id: 'heading', title: says.heading, width: '32%' },
              { id: 'example', title: says.example, width: '34%' },
              { id: 'holds', title: says.holds },
            ]}
            rows={list.table.headings.map((heading, at) => ({
              id: String(at),
              cells: [
                <strong key="heading">
                  <bdi>{heading || at + 1}</bdi>
                </strong>,
                <bdi key="example" class="list-example">
                  {exampleIn(list.table, at)}
                </bdi>,
                <SelectField
                  key="holds"
                  label={says.field(heading || String(at + 1))}
                  labelUnseen
                  value={mapping.columns[at] ?? ''}
                  choices={[
                    { value: '', title: says.left },
                    ...props.fields.map((field) => ({ value: field, title: says.fields[field] ?? field })),
                  ]}
                  onValue={(field) =>
                    props.onMapping({
                      ...mapping,
                      columns: mapping.columns.map((held, index) =>
                        index === at ? ((field || null) as Field | null) : held,
                      ),
                    })
                  }
                />,
              ],
            }))}
          />
          <div class="strip">
            <Button look="link" onPress={() => props.onNoHeadings(list.table)}>
              {says.noHeadings}
            </Button>
          </div>
        </>
      )}
      {props.ask !== null && (
        <div class="setting-group">
          <p>
            <strong>{says.dateOrder(props.ask)}</strong> {says.dateOrderNote}
          </p>
          <Segmented
            label={says.dateOrder(props.ask)}
            value={props.order ?? ''}
            choices={[
              { value: 'day first', title: says.dayFirst },
              { value: 'month first', title: says.monthFirst },
            ]}
            onValue={(order) => props.onOrder(order as DateOrder)}
          />
        </div>
      )}
      <div class="list-relationship">
        <SelectField
          label={says.newAre}
          note={says.newAreNote}
          value={props.relationship}
          choices={relationships.map((value) => ({ value, title: says.relationships[value] }))}
          onValue={(value) => props.onRelationship(value as Relationship)}
        />
      </div>
    </div>
  );
}

/** The first filled cell of a column, cut to what fits. */
function exampleIn(table: TableRead, at: number): string {
  for (const row of table.rows.slice(0, 200)) {
    const cell = row[at]?.trim();
    if (cell) return cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
  }
  return '';
}
