import { dayMonth } from '../../lib/domain/day-words.ts';
import { type MomentumWeek, momentumDefinitions, type Share } from '../../lib/domain/momentum.ts';
import { percent } from '../charts/scale.ts';
import { Table } from '../look/table.tsx';
import { words } from '../words.ts';
import type { BehindNumber } from './behind.tsx';
import type { Measures } from './measures.ts';

/** Every number of the charts and the small lines, week by week; each opens the list behind it. */
export function WeeksTable(props: {
  weeks: readonly MomentumWeek[];
  weekly: Measures['weekly'];
  /** Steps that were saved anyway, by week. */
  anyway: readonly Share[];
  /** Shown to the eye: what is not is never come to by Tab. */
  isShown: boolean;
  onBehind: (number: BehindNumber) => void;
}) {
  /** A number that opens its list; a bare one where there is none. */
  const opens = (
    title: string,
    week: string,
    text: string,
    definition: string,
    kind: BehindNumber['kind'],
    { hits, all }: Pick<Share, 'hits' | 'all'>,
  ) =>
    all.length === 0 ? (
      text
    ) : (
      <button
        type="button"
        class="button link"
        tabIndex={props.isShown ? 0 : -1}
        aria-label={words.momentum.inWeek(title, text, week)}
        onClick={() =>
          props.onBehind({ title: words.momentum.inWeek(title, text, week), definition, kind, hits, all })
        }
      >
        {text}
      </button>
    );
  const { activity, effect, coverage, punctuality, consistency } = momentumDefinitions;
  return (
    <Table
      label={words.momentum.weeksTable}
      columns={[
        { id: 'week', title: words.momentum.week },
        { id: 'touches', title: words.momentum.activity, toEnd: true },
        { id: 'forward', title: words.momentum.movedForward, toEnd: true },
        { id: 'effect', title: words.momentum.effect, toEnd: true },
        { id: 'coverage', title: words.momentum.coverage, toEnd: true },
        { id: 'punctuality', title: words.momentum.punctuality, toEnd: true },
        { id: 'consistency', title: words.momentum.consistency, toEnd: true },
        { id: 'anyway', title: words.momentum.savedAnyway, toEnd: true },
      ]}
      rows={props.weeks.map((one, at) => {
        const week = dayMonth(one.from);
        const { touches: all, forward: hits } = one;
        const its = props.weekly[at]!;
        const anyway = props.anyway[at]!;
        const { days, touches } = its.consistency;
        const share = percent(all.length === 0 ? null : hits.length / all.length);
        const says = words.momentum;
        return {
          id: one.from,
          cells: [
            <strong key="week">{week}</strong>,
            opens(says.activity, week, String(all.length), activity, 'touches', { hits, all }),
            opens(says.movedForward, week, String(hits.length), effect, 'touches', { hits, all: hits }),
            opens(says.effect, week, share, effect, 'touches', { hits, all }),
            opens(says.coverage, week, percent(its.coverage.value), coverage, 'contacts', its.coverage),
            opens(
              says.punctuality,
              week,
              percent(its.punctuality.value),
              punctuality,
              'steps',
              its.punctuality,
            ),
            opens(says.consistency, week, says.days(days), consistency, 'touches', {
              hits: touches,
              all: touches,
            }),
            opens(
              says.savedAnyway,
              week,
              String(anyway.hits.length),
              momentumDefinitions.savedAnyway,
              'steps',
              anyway,
            ),
          ],
        };
      })}
    />
  );
}
