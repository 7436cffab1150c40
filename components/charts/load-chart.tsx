import { useId } from 'preact/hooks';
import { mondayOf } from '../../lib/domain/agenda.ts';
import { dayMonth, shortDay } from '../../lib/domain/day-words.ts';
import { heightOf, type LoadBar } from '../../lib/domain/load-bars.ts';
import { words } from '../words.ts';
import { scaleFor } from './scale.ts';
import { useWidth } from './use-width.ts';

export type LoadChartProps = {
  /** Whole weeks from a Monday. */
  bars: readonly LoadBar[];
  today: string;
  /** The one sentence that names the picture. */
  sentence: string;
  /** What stands in an absence: "nine steps go before or after it". */
  awayNote: string;
};

const height = 240;
const frame = { start: 30, top: 18, bottom: 38 };

/** The coming weeks, a bar a day, against what the blocks hold. */
export function LoadChart({ bars, today, sentence, awayNote }: LoadChartProps) {
  const [place, width] = useWidth<HTMLDivElement>(960);
  const hatch = useId();
  const shown = daysToShow(bars);
  const scale = scaleFor(Math.max(...shown.map((one) => Math.max(heightOf(one), one.capacity)), 4));
  const at = columns(shown, width);
  const inner = height - frame.top - frame.bottom;
  const y = (steps: number) => frame.top + inner * (1 - steps / scale.top);
  const barWidth = Math.max(2, Math.min(24, at.unit * 0.68));
  return (
    <div class="chart" ref={place}>
      <svg width={width} height={height} role="img" aria-label={sentence}>
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M1 0V5" class="hatch" />
          </pattern>
        </defs>
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <path class="chart-grid" d={`M${frame.start} ${y(tick)}H${width}`} />
            <text class="chart-label" x={frame.start - 8} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {absencesIn(shown).map(([first, last]) => {
          const from = at.x(first) - at.unit / 2;
          const wide = at.x(last) + at.unit / 2 - from;
          return (
            <g key={first}>
              <rect class="chart-away" x={from} y={frame.top} width={wide} height={inner} rx="8" />
              <text
                class="chart-words strong"
                x={from + wide / 2}
                y={frame.top + inner / 2 - 6}
                text-anchor="middle"
              >
                {words.load.away}
              </text>
              {twoLines(awayNote, wide).map((line, index) => (
                <text
                  key={line}
                  class="chart-words"
                  x={from + wide / 2}
                  y={frame.top + inner / 2 + 12 + index * 15}
                  text-anchor="middle"
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
        {shown.map((bar, index) => {
          const x = at.x(index) - barWidth / 2;
          const parts = partsOf(bar);
          let below = 0;
          return (
            <g key={bar.day}>
              {parts.map(([name, steps]) => {
                if (steps === 0) return null;
                const top = y(below + steps);
                const tall = y(below) - top;
                below += steps;
                return (
                  <rect
                    key={name}
                    class={`load-${name}`}
                    x={x + 0.5}
                    y={top + 0.5}
                    width={barWidth - 1}
                    height={Math.max(1, tall - 1)}
                    rx="2.5"
                    {...(name.startsWith('too-much') && { style: { fill: `url(#${hatch})` } })}
                  />
                );
              })}
              {!bar.away && bar.capacity > 0 && (
                <path
                  class="load-capacity"
                  d={`M${at.x(index) - at.unit * 0.44} ${y(bar.capacity)}h${at.unit * 0.88}`}
                />
              )}
              {(at.unit > 13 || index % 5 === 0) && (
                <text class="chart-label" x={at.x(index)} y={height - 22} text-anchor="middle">
                  {shortDay(bar.day).charAt(0)}
                </text>
              )}
              {bar.day === today && (
                <g>
                  <path
                    class="load-today"
                    d={`M${at.x(index)} ${frame.top - 6}V${y(Math.max(heightOf(bar), 0)) - 4}`}
                  />
                  <text class="load-today-word" x={at.x(index) + 5} y={frame.top + 2}>
                    {words.load.today}
                  </text>
                </g>
              )}
            </g>
          );
        })}
        {weeksIn(shown).map(([index, monday]) => (
          <text
            key={monday}
            class="chart-words strong"
            x={at.x(index) - Math.min(at.unit / 2, 8)}
            y={height - 5}
          >
            {isThisWeek(monday, today) && at.unit > 13 ? words.load.thisWeek : shortened(monday)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** What the colours mean; only what stands in the chart. */
export function LoadLegend({ bars }: { bars: readonly LoadBar[] }) {
  const has = (steps: (bar: LoadBar) => number) => bars.some((one) => steps(one) > 0);
  const isMoving = has((one) => one.movesIn + one.movesOut + one.movesOutTooMuch);
  const entries = [
    {
      name: 'promised',
      title: isMoving ? words.load.promisedStays : words.load.promised,
      is: has((one) => one.promised),
    },
    { name: 'stays', title: isMoving ? words.load.stays : words.load.mayMove, is: has((one) => one.stays) },
    { name: 'moves-in', title: words.load.movesIn, is: has((one) => one.movesIn) },
    { name: 'moves-out', title: words.load.movesOut, is: has((one) => one.movesOut) },
    { name: 'too-much-out', title: words.load.movesOutTooMuch, is: has((one) => one.movesOutTooMuch) },
    { name: 'too-much', title: words.load.tooMuch, is: has((one) => one.tooMuch) },
  ];
  return (
    <ul class="legend" aria-hidden="true">
      {entries
        .filter((one) => one.is)
        .map((one) => (
          <li key={one.name}>
            <span class={`legend-mark is-${one.name}`} />
            {one.title}
          </li>
        ))}
      <li>
        <span class="legend-line" />
        {words.load.holds}
      </li>
    </ul>
  );
}

/** Monday to Friday, and a weekend only where it holds or can take something. */
export function daysToShow(bars: readonly LoadBar[]): LoadBar[] {
  const weekend = (day: string) => Temporal.PlainDate.from(day).dayOfWeek > 5;
  const used = new Set(
    bars
      .filter((one) => weekend(one.day) && (heightOf(one) > 0 || one.capacity > 0))
      .map((one) => Temporal.PlainDate.from(one.day).dayOfWeek),
  );
  return bars.filter((one) => !weekend(one.day) || used.has(Temporal.PlainDate.from(one.day).dayOfWeek));
}

function partsOf(bar: LoadBar): [name: string, steps: number][] {
  return [
    ['promised', bar.promised],
    ['stays', bar.stays],
    ['moves-in', bar.movesIn],
    ['too-much', bar.tooMuch],
    ['moves-out', bar.movesOut],
    ['too-much-out', bar.movesOutTooMuch],
  ];
}

/** Evenly, with a gap between weeks. */
function columns(days: readonly LoadBar[], width: number): { unit: number; x: (index: number) => number } {
  const weekAt = weekIndexes(days);
  const weeks = (weekAt.at(-1) ?? 0) + 1;
  const unit = (width - frame.start) / (days.length + (weeks - 1) * 0.5);
  return { unit, x: (index) => frame.start + unit * (index + 0.5 + weekAt[index]! * 0.5) };
}

function weekIndexes(days: readonly LoadBar[]): number[] {
  let week = -1;
  return days.map((one, index) => {
    const isFirst =
      index === 0 ||
      Temporal.PlainDate.from(one.day).dayOfWeek < Temporal.PlainDate.from(days[index - 1]!.day).dayOfWeek;
    if (isFirst) week += 1;
    return week;
  });
}

function weeksIn(days: readonly LoadBar[]): [index: number, monday: string][] {
  const weekAt = weekIndexes(days);
  return days.flatMap((one, index) =>
    index === 0 || weekAt[index] !== weekAt[index - 1] ? [[index, one.day] as [number, string]] : [],
  );
}

function absencesIn(days: readonly LoadBar[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  days.forEach((one, index) => {
    if (!one.away) return;
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function isThisWeek(first: string, today: string): boolean {
  return mondayOf(first) === mondayOf(today);
}

function shortened(day: string): string {
  return dayMonth(day).replace(/^(\d+ \p{L}{3}).*$/u, '$1');
}

/** The words on one line or two, where they find room; none where they do not. About 5.6 px for each letter. */
function twoLines(text: string, wide: number): string[] {
  const fits = (line: string) => line.length * 5.6 < wide;
  if (text === '' || fits(text)) return text === '' ? [] : [text];
  const breaks = [...text].flatMap((sign, at) => (sign === ' ' ? [at] : []));
  const middle = breaks.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  const lines = middle === undefined ? [] : [text.slice(0, middle), text.slice(middle + 1)];
  return lines.every(fits) ? lines : [];
}
