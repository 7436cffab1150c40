import { useMemo, useRef, useState } from 'preact/hooks';
import type { TimeDesk } from '../../lib/desks/time-desk.ts';
import type { BookLine } from '../../lib/domain/book-line.ts';
import type { ContactId, StageId } from '../../lib/domain/id.ts';
import type { StageMetrics } from '../../lib/domain/process.ts';
import type { BookView } from '../../lib/domain/pursuit.ts';
import { readyProcesses } from '../../lib/domain/ready-processes.ts';
import { processOf } from '../../lib/domain/stage.ts';
import { useReading } from '../calendar/use-reading.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import type { PageProps } from '../dashboard/page-props.ts';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { words } from '../words.ts';
import './pipeline.css';
import { StageBoard, type StageColumn } from './stage-board.tsx';
import { StageTable } from './stage-table.tsx';

const views = ['stalled', 'slipping', 'no next step'] as const satisfies readonly BookView[];

/** The stages with who is in them: moved by hand, the still ones with their reason, each stage against what it expects. */
export function PipelinePage(props: PageProps & { time: TimeDesk }) {
  const { desk: shell, time, settings } = props;
  const pipeline = useReading(time.readPipeline, props.changes, shell.failed);
  const [view, setView] = useState<BookView | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const follows = useRef(false);
  const columns = useMemo(
    () => (pipeline === null ? [] : columnsOf(pipeline.metrics, pipeline.lines, view)),
    [pipeline, view],
  );
  if (pipeline === null) return <div aria-busy="true" />;
  const { desk, lines, metrics } = pipeline;
  const placed = lines.filter((one) => one.active && one.contact.stage !== null);
  const pursued = lines.filter((one) => one.active && (one.contact.stage !== null || isProspect(one)));

  async function move(line: BookLine, stage: StageId | null) {
    const moved = await shell.acts.moveStage({ contact: line.contact.id, stage });
    if (moved.is === 'refused') return shell.say(words.pipeline.gone);
    follows.current = true;
    setCurrent(line.contact.id);
    const name = desk.stages.find((one) => one.id === stage)?.name;
    shell.say(
      name === undefined ? words.pipeline.movedOut(line.name) : words.pipeline.moved(line.name, name),
      moved.undo,
      line.contact.id,
    );
  }

  if (processOf(desk.stages).length === 0) {
    return (
      <div class="pipeline-page">
        <PageHead title={words.pipeline.title} />
        <EmptyState title={words.pipeline.noProcess} text={words.pipeline.noProcessText}>
          {readyProcesses.map((ready) => (
            <Button
              key={ready.name}
              onPress={() =>
                void time
                  .startProcess(ready)
                  .then(({ undo }) => shell.say(words.pipeline.started(ready.name), undo), shell.failed)
              }
            >
              {ready.name}
            </Button>
          ))}
          <Button look="quiet" onPress={() => shell.go('#/settings/process')}>
            {words.pipeline.ownProcess}
          </Button>
        </EmptyState>
      </div>
    );
  }
  const still = placed.filter((one) => one.views.includes('stalled'));
  return (
    <div class="pipeline-page">
      <PageHead
        title={words.pipeline.title}
        sentence={words.pipeline.sentence(placed.length, still.length, worstStage(still, desk.stages))}
        acts={<Button onPress={() => shell.go('#/settings/process')}>{words.pipeline.editProcess}</Button>}
      />
      <div class="strip">
        <Chip
          title={words.pipeline.all}
          count={pursued.length}
          pressed={view === null}
          onPress={() => setView(null)}
        />
        {views.map((one) => (
          <Chip
            key={one}
            title={words.pipeline.views[one]}
            count={pursued.filter((line) => line.views.includes(one)).length}
            pressed={view === one}
            onPress={() => setView(view === one ? null : one)}
          />
        ))}
      </div>
      <StageBoard
        columns={columns}
        view={view}
        zone={desk.zone}
        now={desk.now}
        locale={shell.locale}
        current={current}
        follows={follows}
        singleKeys={settings.singleKeys}
        onCurrent={setCurrent}
        onMove={(line, stage) => void move(line, stage).catch(shell.failed)}
        onOpen={(line) => shell.go(`#/contact/${line.contact.id}`)}
      />
      <section class="pipeline-metrics" aria-labelledby="pipeline-metrics">
        <h2 class="part-title" id="pipeline-metrics">
          {words.pipeline.metrics}
        </h2>
        <p class="page-sentence">{words.pipeline.metricsText}</p>
        <StageTable
          metrics={metrics}
          stillIn={(stage) => idsOf(still.filter((one) => one.contact.stage === stage))}
          onList={(title, contacts) => shell.showList(title, contacts)}
        />
      </section>
    </div>
  );
}

/** Who has no stage stands first, where there is anybody; retired stages stand last while somebody is in them. */
function columnsOf(
  metrics: readonly StageMetrics[],
  lines: readonly BookLine[],
  view: BookView | null,
): StageColumn[] {
  const shown = lines.filter((one) => one.active && (view === null || one.views.includes(view)));
  const byStage = Map.groupBy(shown, (one) => one.contact.stage);
  const known = new Set<string>(metrics.map((one) => one.stage.id));
  const without = shown.filter((one) =>
    one.contact.stage === null ? isProspect(one) : !known.has(one.contact.stage),
  );
  return [
    { stage: null, metrics: null, lines: without },
    ...metrics.map((one) => ({ stage: one.stage, metrics: one, lines: byStage.get(one.stage.id) ?? [] })),
  ];
}

function isProspect(line: BookLine): boolean {
  return line.contact.relationship === 'prospect';
}

function idsOf(lines: readonly BookLine[]): ContactId[] {
  return lines.map((one) => one.contact.id);
}

/** The stage in which most of the still ones are; null where none stands out. */
function worstStage(
  still: readonly BookLine[],
  stages: readonly { id: string; name: string }[],
): { name: string; count: number } | null {
  const counts = [...Map.groupBy(still, (one) => one.contact.stage)]
    .map(([id, those]) => ({ id, count: those.length }))
    .sort((a, b) => b.count - a.count);
  const first = counts[0];
  if (first === undefined || still.length < 2 || first.count < 2) return null;
  const name = stages.find((one) => one.id === first.id)?.name;
  return name === undefined ? null : { name, count: first.count };
}
