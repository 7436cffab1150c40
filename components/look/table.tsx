import type { ComponentChildren } from 'preact';

export type Column = { id: string; title: string; titleUnseen?: boolean; toEnd?: boolean; width?: string };

export type TableProps = {
  /** Names the table for the ear. */
  label: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  onRow?: (id: string) => void;
};

export type TableRow = {
  id: string;
  chosen?: boolean;
  current?: boolean;
  cells: readonly ComponentChildren[];
};

/** Rows of 40 px with hairlines between; under 720 px each row stands as two lines. */
export function Table({ label, columns, rows, onRow }: TableProps) {
  return (
    <table class="table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              class={column.toEnd ? 'end' : undefined}
              style={{ inlineSize: column.width }}
            >
              {column.titleUnseen ? <span class="unseen">{column.title}</span> : column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            class={row.chosen || row.current ? 'chosen' : undefined}
            aria-current={row.current ? 'true' : undefined}
            onClick={onRow && (() => onRow(row.id))}
          >
            {row.cells.map((cell, index) => {
              const column = columns[index];
              return (
                <td key={column?.id ?? index} class={column?.toEnd ? 'end' : undefined}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
