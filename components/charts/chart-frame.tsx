import type { ComponentChildren } from 'preact';
import { chartIcon, tableIcon } from '../look/icons.ts';
import { Segmented } from '../look/segmented.tsx';
import { words } from '../words.ts';

export type ChartView = 'chart' | 'table';

/** How to look at the charts of a page. */
export function ChartSwitch({ view, onView }: { view: ChartView; onView: (view: ChartView) => void }) {
  return (
    <Segmented
      label={words.charts.view}
      value={view}
      choices={[
        { value: 'chart', title: words.charts.chart, icon: chartIcon },
        { value: 'table', title: words.charts.table, icon: tableIcon },
      ]}
      onValue={(value) => onView(value === 'table' ? 'table' : 'chart')}
    />
  );
}

/** A chart and its table twin. The table is in the document in either case, so the ear has it; print shows both. */
export function ChartFrame({
  view,
  chart,
  table,
}: {
  view: ChartView;
  chart: ComponentChildren;
  table: ComponentChildren;
}) {
  return (
    <div class={`chart-frame shows-${view}`}>
      <div class="chart-picture">{chart}</div>
      <div class="chart-twin">{table}</div>
    </div>
  );
}
