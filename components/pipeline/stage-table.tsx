import type { ContactId } from '../../lib/domain/id.ts';
import type { StageMetrics } from '../../lib/domain/process.ts';
import { percent } from '../charts/scale.ts';
import '../charts/charts.css';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';

/** What each stage does against what it expects. Every number of people opens their list. */
export function StageTable({
  metrics,
  stillIn,
  onList,
}: {
  metrics: readonly StageMetrics[];
  stillIn: (stage: string) => readonly ContactId[];
  onList: (title: string, contacts: readonly ContactId[]) => void;
}) {
  return (
    <Table
      label={words.pipeline.metrics}
      columns={[
        { id: 'stage', title: words.pipeline.stage },
        { id: 'here', title: words.pipeline.here, toEnd: true },
        { id: 'still', title: words.pipeline.views.stalled, toEnd: true },
        { id: 'days', title: words.pipeline.daysExpected },
        { id: 'left', title: words.pipeline.left, toEnd: true },
        { id: 'forward', title: words.pipeline.forward, toEnd: true },
      ]}
      rows={metrics.map((one) => {
        const { stage } = one;
        const still = stillIn(stage.id);
        return {
          id: stage.id,
          cells: [
            <strong key="stage">
              <bdi>{stage.name}</bdi>
            </strong>,
            <Count
              key="here"
              of={one.here}
              label={words.pipeline.hereIn(one.here.length, stage.name)}
              onPress={onList}
            />,
            <Count
              key="still"
              of={still}
              label={words.pipeline.stillIn(still.length, stage.name)}
              onPress={onList}
            />,
            <StageDays key="days" of={one} />,
            <Count
              key="left"
              of={one.left}
              label={words.pipeline.leftFrom(one.left.length, stage.name)}
              onPress={onList}
            />,
            <StageForward key="forward" of={one} onList={onList} />,
          ],
        };
      })}
    />
  );
}

/** The share of those who left a stage that left it forward; it opens their list. */
export function StageForward({
  of,
  onList,
}: {
  of: StageMetrics;
  onList: (title: string, contacts: readonly ContactId[]) => void;
}) {
  const { stage, left, leftForward } = of;
  const share = percent(left.length === 0 ? null : leftForward.length / left.length);
  if (leftForward.length === 0) return <>{share}</>;
  return (
    <button
      type="button"
      class="button link"
      aria-label={words.pipeline.forwardFrom(share, stage.name)}
      onClick={() => onList(words.pipeline.forwardTitle(stage.name), leftForward)}
    >
      {share}
    </button>
  );
}

/** The median of days against what the stage expects, as a bar with a tick where it should end. */
export function StageDays({ of }: { of: StageMetrics }) {
  const { medianDays, expectedDays } = of;
  return (
    <span class={isLate(of) ? 'stage-days late' : 'stage-days'}>
      <span class="stage-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, ((medianDays ?? 0) / expectedDays) * 62)}%` }} />
      </span>
      {words.pipeline.daysOf(medianDays, expectedDays)}
      {isLate(of) && <span class="unseen"> {words.pipeline.late}</span>}
    </span>
  );
}

function Count({
  of,
  label,
  onPress,
}: {
  of: readonly ContactId[];
  label: string;
  onPress: (title: string, contacts: readonly ContactId[]) => void;
}) {
  if (of.length === 0) return <>0</>;
  return (
    <button type="button" class="button link" aria-label={label} onClick={() => onPress(label, of)}>
      {of.length}
    </button>
  );
}

function isLate({ medianDays, expectedDays }: StageMetrics): boolean {
  return medianDays !== null && medianDays > expectedDays;
}
