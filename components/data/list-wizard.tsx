import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shell } from '../../lib/desks/dashboard-desk.ts';
import type { ListsDesk, ListTaken, PlannedList, ReadList, Watching } from '../../lib/desks/lists-desk.ts';
import type { Relationship } from '../../lib/domain/contact.ts';
import type { Mapping } from '../../lib/files/csv/mapping.ts';
import type { DateOrder } from '../../lib/files/csv/parse-date.ts';
import type { Progress } from '../../lib/files/slices.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { ProgressBar } from '../look/progress.tsx';
import { Tabs } from '../look/tabs.tsx';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';
import { undoneWords } from './import-part.tsx';
import { ListColumns } from './list-columns.tsx';
import { ListPreview } from './list-preview.tsx';

const says = words.lists;

type Stage =
  | { is: 'columns' }
  | { is: 'working'; what: 'reading' | 'running'; progress: Progress }
  | { is: 'preview'; planned: PlannedList; trouble: string | null }
  | { is: 'done'; planned: PlannedList; took: Extract<ListTaken, { is: 'taken in' }> }
  | { is: 'taken back'; words: string };

/** A list from another program: its columns are named, what would happen is shown, then it happens, and can be taken back. */
export function ListWizard(props: { list: ReadList; desk: ListsDesk; shell: Shell }) {
  const { desk, shell } = props;
  const [list, setList] = useState(props.list);
  const [mapping, setMapping] = useState<Mapping | null>(list.is === 'table' ? list.mapping : null);
  const [order, setOrder] = useState<DateOrder | null>(null);
  const [relationship, setRelationship] = useState<Relationship>('prospect');
  const [stage, setStage] = useState<Stage>({ is: 'columns' });
  const [note, setNote] = useState<string | null>(null);
  const { busy, once } = useOnce();
  const cancel = useRef<AbortController | null>(null);
  const asked = list.is === 'table' && mapping ? desk.dateOrderIn(list.table, mapping) : null;
  const known = asked === null || asked.is === 'known';
  const dateOrder = asked?.is === 'known' ? asked.order : order;
  const names = mapping === null || desk.namesPeople(mapping);
  useEffect(() => () => cancel.current?.abort(), []);

  /** One long work, with its progress and a way to end it. */
  const work = async (what: 'reading' | 'running', run: (watching: Watching) => Promise<Stage>) => {
    const back = stage;
    const ending = new AbortController();
    cancel.current = ending;
    setNote(null);
    setStage({ is: 'working', what, progress: { done: 0, of: 1 } });
    const onProgress = (progress: Progress) => setStage({ is: 'working', what, progress });
    try {
      setStage(await run({ signal: ending.signal, onProgress }));
    } catch (reason) {
      setStage(back);
      if (ending.signal.aborted) setNote(says.cancelled);
      else shell.failed(reason);
    }
  };
  const plan = () =>
    work('reading', async (watching) => ({
      is: 'preview',
      planned: await desk.plan(
        list,
        { mapping, dateOrder: dateOrder ?? 'day first', relationship },
        watching,
      ),
      trouble: null,
    }));
  const run = (planned: PlannedList) =>
    work('running', async (watching) => {
      const took = await desk.takeIn(planned, watching);
      if (took.is === 'not copied') return { is: 'preview', planned, trouble: words.files.notCopied };
      shell.changed();
      return { is: 'done', planned, took };
    });
  const takeBack = async (took: Extract<ListTaken, { is: 'taken in' }>) => {
    const undone = await desk.undo(took.undo);
    setStage({ is: 'taken back', words: undoneWords(undone) });
    shell.changed();
  };
  const rows = list.is === 'table' ? list.table.rows.length : list.people.length;
  return (
    <div class="list-wizard">
      <Tabs
        label={says.steps}
        current={tabOf(stage)}
        onGo={(tab) => {
          if (tab === 'columns' && stage.is === 'preview') setStage({ is: 'columns' });
          if (tab === 'preview' && stage.is === 'columns' && names && dateOrder) void plan();
        }}
        tabs={[
          { id: 'file', title: says.file, subtitle: says.fileShort(rows), done: true },
          {
            id: 'columns',
            title: says.columns,
            ...(mapping && {
              subtitle: says.columnsShort(mapping.columns.filter(Boolean).length, mapping.columns.length),
            }),
            done: stage.is !== 'columns',
          },
          { id: 'preview', title: says.preview, done: stage.is === 'done' || stage.is === 'taken back' },
          { id: 'done', title: says.done, done: stage.is === 'done' },
        ]}
      />
      {note && <p role="status">{note}</p>}
      {stage.is === 'columns' && (
        <>
          <ListColumns
            list={list}
            mapping={mapping}
            fields={desk.fields}
            ask={known ? null : asked.example}
            order={order}
            relationship={relationship}
            onMapping={setMapping}
            onOrder={setOrder}
            onRelationship={setRelationship}
            onNoHeadings={(table) => {
              const again = desk.withoutHeadings(table);
              setList(again);
              if (again.is === 'table') setMapping(again.mapping);
            }}
          />
          {!names && <Notice kind="error" fact={says.needsName} />}
          <div class="strip">
            <Button
              look="primary"
              disabled={!names || (!known && order === null)}
              onPress={() => void plan()}
            >
              {says.previewAct}
            </Button>
          </div>
        </>
      )}
      {stage.is === 'working' && (
        <div class="list-working">
          <p role="status">{says[stage.what]}</p>
          <ProgressBar
            label={says[stage.what]}
            at={stage.progress.done}
            of={stage.progress.of}
            words={says.progress(stage.progress.done, stage.progress.of)}
          />
          <div class="strip">
            <span class="setting-note">{says.progress(stage.progress.done, stage.progress.of)}</span>
            <Button onPress={() => cancel.current?.abort()}>{words.common.cancel}</Button>
          </div>
        </div>
      )}
      {stage.is === 'preview' && (
        <ListPreview
          planned={stage.planned}
          trouble={stage.trouble}
          onRun={() => void run(stage.planned)}
          onBack={() => setStage({ is: 'columns' })}
        />
      )}
      {stage.is === 'done' && (
        <div class="import-done">
          <p role="status">
            <strong>
              {says.imported(stage.planned.plan.create.length, stage.planned.plan.update.length)}.
            </strong>
          </p>
          <div class="strip">
            <Button busy={busy} onPress={() => void once(() => takeBack(stage.took)).catch(shell.failed)}>
              {busy ? says.takingBack : words.files.goesBack}
            </Button>
            <Button look="quiet" onPress={() => shell.go('#/book')}>
              {says.toBook}
            </Button>
          </div>
        </div>
      )}
      {stage.is === 'taken back' && <p role="status">{stage.words}</p>}
    </div>
  );
}

function tabOf(stage: Stage): string {
  switch (stage.is) {
    case 'columns':
      return 'columns';
    case 'working':
      return stage.what === 'reading' ? 'columns' : 'preview';
    case 'preview':
      return 'preview';
    case 'done':
    case 'taken back':
      return 'done';
  }
}
