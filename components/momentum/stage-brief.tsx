import type { ContactId } from '../../lib/domain/id.ts';
import type { StageMetrics } from '../../lib/domain/process.ts';
import { Table } from '../look/table.tsx';
import { StageDays, StageForward } from '../pipeline/stage-table.tsx';
import '../pipeline/pipeline.css';
import { words } from '../words.ts';

/** Where it stands, by stage, in a side column; the pipeline shows the rest. */
export function StageBrief({
  metrics,
  onList,
  onPipeline,
}: {
  metrics: readonly StageMetrics[];
  onList: (title: string, contacts: readonly ContactId[]) => void;
  onPipeline: () => void;
}) {
  return (
    <>
      {metrics.length > 0 && (
        <Table
          label={words.pipeline.metrics}
          columns={[
            { id: 'stage', title: words.pipeline.stage },
            { id: 'here', title: words.pipeline.here, toEnd: true },
            { id: 'days', title: words.pipeline.daysExpected },
            { id: 'forward', title: words.pipeline.forward, toEnd: true },
          ]}
          rows={metrics.map((one) => ({
            id: one.stage.id,
            cells: [
              <bdi key="stage">{one.stage.name}</bdi>,
              one.here.length === 0 ? (
                0
              ) : (
                <button
                  key="here"
                  type="button"
                  class="button link"
                  aria-label={words.pipeline.hereIn(one.here.length, one.stage.name)}
                  onClick={() => onList(words.pipeline.hereIn(one.here.length, one.stage.name), one.here)}
                >
                  {one.here.length}
                </button>
              ),
              <StageDays key="days" of={one} />,
              <StageForward key="forward" of={one} onList={onList} />,
            ],
          }))}
        />
      )}
      <button type="button" class="button link" onClick={onPipeline}>
        {words.momentum.pipeline}
      </button>
    </>
  );
}
