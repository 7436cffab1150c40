import { shortDay } from '../../lib/domain/day-words.ts';
import type { LoadBar } from '../../lib/domain/load-bars.ts';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';
import { daysToShow } from './load-chart.tsx';

/** The load chart in numbers. */
export function LoadTable({ bars }: { bars: readonly LoadBar[] }) {
  const isMoving = bars.some((one) => one.movesIn + one.movesOut + one.movesOutTooMuch > 0);
  return (
    <Table
      label={words.load.title}
      columns={[
        { id: 'day', title: words.load.day },
        { id: 'promised', title: words.load.promised, toEnd: true },
        { id: 'may move', title: words.load.mayMove, toEnd: true },
        ...(isMoving
          ? [
              { id: 'in', title: words.load.movesIn, toEnd: true },
              { id: 'out', title: words.load.movesOut, toEnd: true },
            ]
          : []),
        { id: 'too much', title: words.load.tooMuch, toEnd: true },
        { id: 'holds', title: words.load.holds, toEnd: true },
      ]}
      rows={daysToShow(bars).map((bar) => ({
        id: bar.day,
        cells: [
          <strong key="day">{shortDay(bar.day)}</strong>,
          bar.promised,
          bar.stays + bar.tooMuch,
          ...(isMoving ? [bar.movesIn, bar.movesOut + bar.movesOutTooMuch] : []),
          bar.tooMuch,
          bar.away ? words.load.away : bar.capacity,
        ],
      }))}
    />
  );
}
