import { activityAgainstEffect } from '../../lib/domain/activity-effect.ts';
import { dayMonth } from '../../lib/domain/day-words.ts';
import { type Momentum, momentumDefinitions, type Share } from '../../lib/domain/momentum.ts';
import { ChartFrame, type ChartView } from '../charts/chart-frame.tsx';
import { percent } from '../charts/scale.ts';
import { WeekBars, WeekLine } from '../charts/week-bars.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import type { BehindNumber } from './behind.tsx';
import type { Measures } from './measures.ts';
import { WeeksTable } from './weeks-table.tsx';

/** What was done in each week, and what of it moved things forward, apart: busy is not the same as getting on. */
export function ActivityAndEffect(props: {
  momentum: Momentum;
  weekly: Measures['weekly'];
  /** Steps that were saved anyway, by week. */
  anyway: readonly Share[];
  view: ChartView;
  onBehind: (number: BehindNumber) => void;
}) {
  const { momentum, view } = props;
  const weeks = momentum.weeks.map((one) => ({
    ...one,
    count: one.touches.length,
    value: one.touches.length === 0 ? null : one.forward.length / one.touches.length,
  }));
  const touched = weeks.reduce((sum, one) => sum + one.count, 0);
  const went = activityAgainstEffect(momentum.weeks);
  return (
    <div class="momentum-charts">
      <section aria-labelledby="activity">
        <h2 class="chart-title" id="activity">
          {words.momentum.activity} <span>{momentumDefinitions.activity.toLowerCase()}</span>
        </h2>
        <ChartFrame
          view={view}
          chart={
            <WeekBars
              weeks={weeks}
              sentence={words.momentum.activityPicture(touched, weeks.at(-1)?.count ?? 0)}
            />
          }
          table={null}
        />
      </section>
      <section aria-labelledby="effect">
        <h2 class="chart-title" id="effect">
          {words.momentum.effect} <span>{momentumDefinitions.effect.toLowerCase()}</span>
        </h2>
        <ChartFrame
          view={view}
          chart={
            <WeekLine
              weeks={weeks}
              sentence={words.momentum.effectPicture(
                percent(weeks[0]?.value ?? null),
                percent(weeks.at(-1)?.value ?? null),
              )}
            />
          }
          table={
            <WeeksTable
              weeks={momentum.weeks}
              weekly={props.weekly}
              anyway={props.anyway}
              isShown={view === 'table'}
              onBehind={props.onBehind}
            />
          }
        />
      </section>
      {went && (
        <Notice kind="advice" fact={words.momentum.wentFact(went.activity, went.effect)}>
          {words.momentum.wentText(
            dayMonth(went.since),
            went.touches.before,
            went.touches.after,
            percent(went.share.before),
            percent(went.share.after),
          )}
        </Notice>
      )}
    </div>
  );
}
