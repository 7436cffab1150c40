import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Book } from '../../lib/actions/read-book.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { BookLine } from '../../lib/domain/book-line.ts';
import { type Relationship, relationships } from '../../lib/domain/contact.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import { type BookView, bookViews } from '../../lib/domain/pursuit.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { capitalised } from '../capitalised.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import { pages } from '../dashboard/pages.ts';
import { useListKeys } from '../dashboard/use-list-keys.ts';
import type { StepActs } from '../dashboard/use-step-acts.tsx';
import { useStepActs } from '../dashboard/use-step-acts.tsx';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { SelectButton } from '../look/fields.tsx';
import { exportIcon, plusIcon } from '../look/icons.ts';
import { SearchField } from '../look/search-field.tsx';
import { useOnce } from '../look/use-once.ts';
import { BulkBar } from '../toast/bulk-bar.tsx';
import type { UndoState } from '../toast/use-undo.ts';
import { words } from '../words.ts';
import { AddContact } from './add-contact.tsx';
import { type BookFilter, filtered, type Sorting, sortings } from './book-filter.ts';
import { BookTable } from './book-table.tsx';
import { type Bulk, BulkDialog } from './bulk-dialog.tsx';

/** The contacts behind a number somewhere else. */
export type BookList = { title: string; contacts: ReadonlySet<string> };

export type BookPageProps = {
  desk: DashboardDesk;
  book: Book;
  settings: Settings;
  undo: UndoState;
  list: BookList | null;
  onWholeBook: () => void;
  adding: boolean;
  onAdding: (adding: boolean) => void;
};

/** All contacts: filter, search, sort, acts on many. */
export function BookPage(props: BookPageProps) {
  const { desk, book } = props;
  const [filter, setFilter] = useState<Omit<BookFilter, 'only'>>({
    text: '',
    view: null,
    relationship: null,
    sorting: 'risk',
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const { once } = useOnce();
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const step = useStepActs(desk, book.desk, props.undo);
  const only = props.list?.contacts ?? null;
  const lines = useMemo(() => filtered(book.lines, { ...filter, only }), [book, filter, only]);
  const ids = useMemo(() => lines.map((line): string => line.contact.id), [lines]);
  const counts = useMemo(() => countsOf(book.lines), [book]);
  const totals = useMemo(() => {
    const active = book.lines.filter((line) => line.active);
    return { active: active.length, withStep: active.filter((line) => line.plan.length > 0).length };
  }, [book]);
  const sampled = useMemo(() => book.lines.filter((line) => line.contact.batch === 'sample').length, [book]);
  // Who is gone meanwhile is chosen no more.
  useEffect(() => {
    const there = new Set<string>(book.lines.map((line) => line.contact.id));
    setChosen((before) => {
      const still = [...before].filter((id) => there.has(id));
      return still.length === before.size ? before : new Set(still);
    });
  }, [book]);

  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const now = lines.find((line) => line.contact.id === current) ?? null;
  useListKeys({
    singleKeys: props.settings.singleKeys,
    ids,
    current,
    onCurrent: (id, at) => {
      setCurrent(id);
      showRow(table.current, at);
    },
    search,
    onEscape: () => (chosen.size > 0 ? setChosen(new Set()) : setFilter({ ...filter, text: '' })),
    keys: {
      Enter: now && (() => desk.go(`#/contact/${now.contact.id}`)),
      o: now && (() => desk.go(`#/contact/${now.contact.id}`)),
      x: now && (() => choose([now.contact.id], !chosen.has(now.contact.id))),
      a: () =>
        choose(
          lines.map((line) => line.contact.id),
          lines.some((line) => !chosen.has(line.contact.id)),
        ),
      n: () => props.onAdding(true),
      ...rowKeys(now, step),
    },
  });

  const sample = (act: 'fillSample' | 'clearSample') =>
    void once(async () => {
      const { people, undo } = await desk.acts[act]();
      desk.say(act === 'fillSample' ? words.bookPage.filled(people) : words.bookPage.cleared(people), undo);
    }).catch(desk.failed);
  const contacts = [...chosen] as ContactId[];

  return (
    <>
      <PageHead
        title={words.dashboard.names.book}
        sentence={
          book.lines.length > 0 && (
            <>
              {words.bookPage.counts(book.lines.length, totals.active, totals.withStep)}
              {sampled > 0 && (
                <>
                  {' '}
                  <span class="is-none">{words.bookPage.sampleHere(sampled)}</span>{' '}
                  <Button look="link" size="small" onPress={() => sample('clearSample')}>
                    {words.bookPage.clearSample}
                  </Button>
                </>
              )}
            </>
          )
        }
        acts={
          <>
            {'settings' in pages && (
              <>
                <Button icon={exportIcon} onPress={() => desk.go('#/settings/data')}>
                  {words.bookPage.export}
                </Button>
                <Button onPress={() => desk.go('#/settings/import')}>{words.bookPage.import}</Button>
              </>
            )}
            <Button look="primary" icon={plusIcon} shortcut="N" onPress={() => props.onAdding(true)}>
              {words.bookPage.contact}
            </Button>
          </>
        }
      />
      {book.lines.length === 0 ? (
        <EmptyState title={words.popup.emptyBook} text={words.popup.emptyBookText}>
          <Button onPress={() => sample('fillSample')}>{words.bookPage.fillSample}</Button>
        </EmptyState>
      ) : (
        <>
          <div class="book-filter">
            <SearchField
              text={filter.text}
              onText={(text) => setFilter({ ...filter, text })}
              placeholder={words.bookPage.searchPlaceholder}
              shortcut="/"
              look="outlined"
              fieldRef={search}
            />
            <div class="strip" role="group" aria-label={words.bookPage.views}>
              {props.list && (
                <Chip
                  title={props.list.title}
                  count={props.list.contacts.size}
                  pressed
                  onPress={props.onWholeBook}
                />
              )}
              <Chip
                title={words.bookPage.all}
                count={book.lines.length}
                pressed={filter.view === null && props.list === null}
                onPress={() => {
                  props.onWholeBook();
                  setFilter({ ...filter, view: null });
                }}
              />
              {viewOrder.map((view) => (
                <Chip
                  key={view}
                  title={words.bookPage.viewNames[view]}
                  {...(book.whole && { count: counts[view] })}
                  pressed={filter.view === view}
                  onPress={() => setFilter({ ...filter, view: filter.view === view ? null : view })}
                />
              ))}
            </div>
            <div class="strip book-order">
              <SelectButton
                label={words.bookPage.columns.relationship}
                look="quiet"
                value={filter.relationship ?? ''}
                choices={[
                  { value: '', title: words.bookPage.everyRelationship },
                  ...relationships.map((one) => ({ value: one, title: capitalised(one) })),
                ]}
                onValue={(one) =>
                  setFilter({ ...filter, relationship: (one || null) as Relationship | null })
                }
              />
              <SelectButton
                label={words.bookPage.order}
                look="quiet"
                value={filter.sorting}
                choices={sortings.map((one) => ({ value: one, title: words.bookPage.sortings[one] }))}
                onValue={(one) => setFilter({ ...filter, sorting: one as Sorting })}
              />
            </div>
          </div>
          <p class="unseen" role="status">
            {words.bookPage.shown(lines.length)}
          </p>
          {lines.length === 0 ? (
            <EmptyState title={words.bookPage.noneHere} text={words.bookPage.noneHereText} />
          ) : (
            <BookTable
              lines={lines}
              book={book}
              view={filter.view}
              locale={desk.locale}
              chosen={chosen}
              onChoose={choose}
              current={current}
              onCurrent={setCurrent}
              tableRef={table}
            />
          )}
        </>
      )}
      {chosen.size > 0 && (
        <div class="dashboard-bulk">
          <BulkBar
            text={words.bookPage.chosen(chosen.size)}
            acts={words.bookPage.bulkActs}
            onAct={(id) => setBulk(id as Bulk)}
            closeLabel={words.bookPage.chooseNone}
            onClose={() => setChosen(new Set())}
          />
        </div>
      )}
      {bulk && (
        <BulkDialog
          bulk={bulk}
          contacts={contacts}
          desk={desk}
          against={book.desk}
          onClose={() => setBulk(null)}
          onDone={() => {
            setBulk(null);
            setChosen(new Set());
          }}
        />
      )}
      {props.adding && <AddContact desk={desk} onClose={() => props.onAdding(false)} />}
      {step.dialog}
    </>
  );
}

/** In the order of risk, as every list has them. */
const viewOrder: readonly BookView[] = ['no next step', 'stalled', 'slipping', 'nothing ready behind'];

function rowKeys(now: BookLine | null, step: StepActs): Record<string, () => void> {
  const on = now?.plan[0];
  if (now === null) return {};
  if (on === undefined) {
    return { e: () => step.set(now.contact), b: () => step.because(now.contact) };
  }
  return {
    d: () => step.done(on, now.contact),
    s: () => step.snooze(on, now.contact),
    e: () => step.edit(on, now.contact),
  };
}

function countsOf(lines: readonly BookLine[]): Record<BookView, number> {
  const counts = Object.fromEntries(bookViews.map((view) => [view, 0])) as Record<BookView, number>;
  for (const line of lines) for (const view of line.views) counts[view] += 1;
  return counts;
}

/** Brings a row into sight, also one that is not drawn yet. */
function showRow(table: HTMLTableElement | null, at: number): void {
  const body = table?.tBodies[0];
  if (!body) return;
  const height = body.querySelector<HTMLElement>('[data-row]')?.offsetHeight || 40;
  const top = body.getBoundingClientRect().top + at * height;
  const room = 120;
  if (top < room) window.scrollBy(0, top - room);
  else if (top + height > window.innerHeight - room)
    window.scrollBy(0, top + height - window.innerHeight + room);
}
