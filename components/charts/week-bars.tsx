import { dayMonth } from '../../lib/domain/day-words.ts';
import { scaleFor } from './scale.ts';
import { useWidth } from './use-width.ts';

const frame = { start: 40, top: 16, bottom: 8 };

/** How much in each week, as outlined bars; the last one says its number. */
export function WeekBars({
  weeks,
  sentence,
}: {
  weeks: readonly { from: string; count: number }[];
  sentence: string;
}) {
  const [place, width] = useWidth<HTMLDivElement>();
  const height = 150;
  const scale = scaleFor(Math.max(4, ...weeks.map((one) => one.count)));
  const inner = height - frame.top - frame.bottom;
  const y = (count: number) => frame.top + inner * (1 - count / scale.top);
  const unit = (width - frame.start) / Math.max(1, weeks.length);
  const wide = Math.min(30, unit * 0.6);
  return (
    <div class="chart" ref={place}>
      <svg width={width} height={height} role="img" aria-label={sentence}>
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <path class="chart-grid" d={`M${frame.start} ${y(tick)}H${width}`} />
            <text class="chart-label" x={frame.start - 8} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {weeks.map(({ from, count }, index) => {
          const middle = frame.start + unit * (index + 0.5);
          return (
            <g key={from}>
              {count > 0 && (
                <rect
                  class="load-stays"
                  x={middle - wide / 2}
                  y={y(count)}
                  width={wide}
                  height={y(0) - y(count)}
                  rx="2.5"
                />
              )}
              {index === weeks.length - 1 && (
                <text class="chart-words strong dark" x={middle} y={y(count) - 5} text-anchor="middle">
                  {count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** A share in each week, as a line with dots, null where there is nothing to share. The axis of the weeks stands below it. */
export function WeekLine({
  weeks,
  sentence,
}: {
  weeks: readonly { from: string; value: number | null }[];
  sentence: string;
}) {
  const [place, width] = useWidth<HTMLDivElement>();
  const height = 170;
  const most = Math.max(0.1, ...weeks.map((one) => one.value ?? 0));
  const top = Math.min(1, Math.ceil(most * 5) / 5);
  const inner = height - frame.top - frame.bottom - 24;
  const y = (value: number) => frame.top + inner * (1 - value / top);
  const unit = (width - frame.start) / Math.max(1, weeks.length);
  const x = (index: number) => frame.start + unit * (index + 0.5);
  const every = Math.max(1, Math.ceil(64 / unit));
  return (
    <div class="chart" ref={place}>
      <svg width={width} height={height} role="img" aria-label={sentence}>
        {[0, top / 2, top].map((tick) => (
          <g key={tick}>
            <path class="chart-grid" d={`M${frame.start} ${y(tick)}H${width}`} />
            <text class="chart-label" x={frame.start - 8} y={y(tick) + 4} text-anchor="end">
              {Math.round(tick * 100)}%
            </text>
          </g>
        ))}
        {runsOf(weeks).map((run) => (
          <path
            key={run[0]}
            class="chart-line"
            d={run
              .map((index, turn) => `${turn === 0 ? 'M' : 'L'}${x(index)} ${y(weeks[index]!.value!)}`)
              .join('')}
          />
        ))}
        {weeks.map(({ from, value }, index) => (
          <g key={from}>
            {value !== null && <circle class="chart-dot" cx={x(index)} cy={y(value)} r="4.5" />}
            {value !== null && index === weeks.length - 1 && (
              <text class="chart-words strong dark" x={x(index)} y={y(value) - 10} text-anchor="middle">
                {Math.round(value * 100)}%
              </text>
            )}
            {(weeks.length - 1 - index) % every === 0 && (
              <text
                class="chart-label"
                x={index === weeks.length - 1 ? width : x(index)}
                y={height - 5}
                text-anchor={index === weeks.length - 1 ? 'end' : 'middle'}
              >
                {dayMonth(from).replace(/^(\d+ \p{L}{3}).*$/u, '$1')}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** How one number went, without axes: the number stands beside it. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const [place, width] = useWidth<HTMLDivElement>(220, 80);
  const height = 44;
  const known = values.filter((one) => one !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (index: number) => 5 + ((width - 10) * index) / Math.max(1, values.length - 1);
  const y = (value: number) =>
    high === low ? height / 2 : 6 + (height - 12) * (1 - (value - low) / (high - low));
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ index, x: x(index), y: y(value) }],
  );
  const last = points.at(-1);
  return (
    <div class="chart spark" ref={place}>
      {last && (
        <svg width={width} height={height} aria-hidden="true">
          <path
            class="chart-line"
            d={points.map((one, turn) => `${turn === 0 ? 'M' : 'L'}${one.x} ${one.y}`).join('')}
          />
          <circle class="chart-dot" cx={last.x} cy={last.y} r="4" />
        </svg>
      )}
    </div>
  );
}

/** Runs of indexes without a gap. */
function runsOf(weeks: readonly { value: number | null }[]): number[][] {
  const runs: number[][] = [];
  weeks.forEach(({ value }, index) => {
    if (value === null) return;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  });
  return runs;
}
