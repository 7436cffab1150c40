import { dayOf } from '../../lib/domain/alert-time.ts';
import { dayMonth } from '../../lib/domain/day-words.ts';
import type { GapRating } from '../../lib/domain/gap-rating.ts';
import { words } from '../words.ts';

const [width, height, margin] = [240, 48, 8];

/** The ratings over time as a small line, oldest first. The same in words for the ear; a table stands below. */
export function GapChart({ ratings, zone }: { ratings: readonly GapRating[]; zone: string }) {
  const [first, last] = [ratings[0]!, ratings.at(-1)!];
  const span = Math.max(1, last.at - first.at);
  const right = width - 24;
  const x = (at: number) =>
    ratings.length === 1 ? right - margin : margin + ((at - first.at) / span) * (right - 2 * margin);
  const y = (score: number) => margin + ((10 - score) / 9) * (height - 2 * margin);
  const spoken = words.contactPage.ratings(
    ratings.map((one) => `${one.score} (${dayMonth(dayOf(one.at, zone))})`).join(', '),
  );
  return (
    <svg class="gap-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken}>
      {[10, 5].map((score) => (
        <g key={score}>
          <line
            x1={0}
            x2={right}
            y1={y(score)}
            y2={y(score)}
            stroke="var(--line)"
            stroke-dasharray={score === 10 ? '3 3' : undefined}
          />
          <text x={width} y={y(score) + 4} text-anchor="end" class="chart-label">
            {score}
          </text>
        </g>
      ))}
      <polyline
        points={ratings.map((one) => `${x(one.at)},${y(one.score)}`).join(' ')}
        fill="none"
        stroke="var(--accent)"
        stroke-width="1.5"
      />
      {ratings.map((one) => (
        <circle key={one.id} cx={x(one.at)} cy={y(one.score)} r="3" fill="var(--accent)" />
      ))}
    </svg>
  );
}
