import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { Book } from '../../lib/actions/read-book.ts';
import type { BookLine } from '../../lib/domain/book-line.ts';
import type { BookView } from '../../lib/domain/pursuit.ts';
import { glyphOf, lastOf, nextOf } from '../dashboard/line-words.ts';
import { Checkbox } from '../look/choices.tsx';
import { Glyph } from '../look/glyph.tsx';
import { words } from '../words.ts';
import { useWindow } from './use-window.ts';

export type BookTableProps = {
  lines: readonly BookLine[];
  book: Book;
  /** The view that is chosen: each row says why it stands in it. */
  view: BookView | null;
  locale: string;
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], chosen: boolean) => void;
  current: string | null;
  onCurrent: (id: string) => void;
  tableRef?: Ref<HTMLTableElement>;
};

/** The book as a table of which only the rows in sight are drawn. */
export function BookTable(props: BookTableProps) {
  const { lines, chosen } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to, height } = useWindow(body, lines.length);
  const title = words.bookPage.columns;
  const all = lines.length > 0 && lines.every((line) => chosen.has(line.contact.id));
  return (
    <table
      class="table book-table"
      aria-label={words.dashboard.names.book}
      aria-rowcount={lines.length + 1}
      ref={props.tableRef}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" class="book-check">
            <Checkbox
              label={words.bookPage.chooseAll}
              labelUnseen
              checked={all}
              partly={!all && chosen.size > 0}
              onChecked={(on) =>
                props.onChoose(
                  lines.map((line) => line.contact.id),
                  on,
                )
              }
            />
          </th>
          <th scope="col" class="book-name">
            {title.contact}
          </th>
          <th scope="col" class="book-relationship">
            {title.relationship}
          </th>
          <th scope="col" class="book-stage">
            {title.stage}
          </th>
          <th scope="col" class="book-next">
            {title.next}
          </th>
          <th scope="col" class="book-ready">
            {title.ready}
          </th>
          <th scope="col" class="book-last end">
            {title.last}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {from > 0 && <Gap rows={from} height={height} />}
        {lines.slice(from, to).map((line, index) => (
          <BookRow key={line.contact.id} line={line} at={from + index} {...props} />
        ))}
        {to < lines.length && <Gap rows={lines.length - to} height={height} />}
      </tbody>
    </table>
  );
}

function BookRow(props: BookTableProps & { line: BookLine; at: number }) {
  const { line, at } = props;
  const { contact } = line;
  const next = nextOf(line, props.book.desk, props.locale, props.view);
  const state = glyphOf(line.state);
  const isChosen = props.chosen.has(contact.id);
  const isCurrent = props.current === contact.id;
  const ready = line.plan.length - 1;
  return (
    <tr
      data-row={contact.id}
      class={`${isChosen ? 'chosen' : ''}${isCurrent ? ' current' : ''}`}
      aria-rowindex={at + 2}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => props.onCurrent(contact.id)}
    >
      <td class="book-check">
        <Checkbox
          label={words.bookPage.choose(line.name)}
          labelUnseen
          checked={isChosen}
          onChecked={(on) => props.onChoose([contact.id], on)}
        />
      </td>
      <td class="book-name">
        <Glyph state={state} />
        <span class="book-who">
          <a href={`#/contact/${contact.id}`} class="book-link">
            <bdi>{line.name || words.bookPage.noName}</bdi>
          </a>
          <bdi class="book-company">{contact.company}</bdi>
          {contact.batch === 'sample' && <span class="sample-mark">{words.bookPage.sample}</span>}
        </span>
      </td>
      <td class="book-relationship">
        {contact.notAProspect ? words.bookPage.notAProspect : contact.relationship}
      </td>
      <td class="book-stage">{line.stage?.name ?? <span class="quiet">{words.bookPage.noStage}</span>}</td>
      <td class="book-next">
        <span class="book-cut">
          {next.strong && <strong class={`is-${state}`}>{next.strong}</strong>} <bdi>{next.text}</bdi>
        </span>
      </td>
      <td class="book-ready">
        {ready > 0 ? (
          <span class="book-count">
            <Glyph state="later" /> {ready}
            <span class="unseen"> {words.bookPage.readyBehind}</span>
          </span>
        ) : (
          <span class="quiet">{words.bookPage.none}</span>
        )}
      </td>
      <td class="book-last end">{lastOf(line, props.book)}</td>
    </tr>
  );
}

/** The room of the rows that are not drawn. */
function Gap({ rows, height }: { rows: number; height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
    <tr aria-hidden="true" class="book-gap">
      <td colSpan={7} style={{ blockSize: `${rows * height}px` }} />
    </tr>
  );
}
