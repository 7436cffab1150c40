import type { ComponentChildren } from 'preact';
import { type Momentum, momentumDefinitions, type Share } from '../../lib/domain/momentum.ts';
import { percent } from '../charts/scale.ts';
import { Sparkline } from '../charts/week-bars.tsx';
import { words } from '../words.ts';
import type { BehindNumber } from './behind.tsx';
import type { Measures } from './measures.ts';

/** The numbers that are shares, and the records that each counts. */
const shares = [
  ['coverage', 'contacts'],
  ['punctuality', 'steps'],
  ['forward', 'touches'],
] as const;

/** The numbers at the head of the page: how each went, what it counts, and the list behind it. */
export function FiveNumbers(props: {
  momentum: Momentum;
  series: Measures['series'];
  /** Steps that were saved anyway, in all and by week. */
  anyway: Share;
  anywayByWeek: readonly Share[];
  onBehind: (number: BehindNumber) => void;
}) {
  const { momentum, series, anyway } = props;
  const { consistency } = momentum;
  const show =
    (
      title: string,
      definition: string,
      kind: BehindNumber['kind'],
      { hits, all }: Pick<Share, 'hits' | 'all'>,
    ) =>
    () =>
      props.onBehind({ title, definition, kind, hits, all });
  const inARow = (title: string, touches: string[]) =>
    show(title, momentumDefinitions.consistency, 'touches', { hits: touches, all: touches });
  const best = words.momentum.best(consistency.best);
  return (
    <div class="measures">
      {shares.map(([name, kind]) => (
        <Measure
          key={name}
          title={words.momentum[name]}
          value={percent(momentum[name].value)}
          went={words.momentum.went(weeksAgo(series[name]), series[name].at(-1) ?? null)}
          definition={momentumDefinitions[name]}
          count={momentum[name]}
          values={series[name]}
          onPress={show(words.momentum[name], momentumDefinitions[name], kind, momentum[name])}
        />
      ))}
      <Measure
        title={words.momentum.consistency}
        value={words.momentum.days(consistency.days)}
        went={
          <button
            type="button"
            class="button link"
            aria-label={words.momentum.listBehind(words.momentum.consistency, best)}
            onClick={inARow(`${words.momentum.consistency}, ${best}`, consistency.bestTouches)}
          >
            {best}
          </button>
        }
        definition={momentumDefinitions.consistency}
        count={null}
        values={series.consistency}
        onPress={inARow(words.momentum.consistency, consistency.touches)}
      />
      <Measure
        title={words.momentum.savedAnyway}
        value={String(anyway.hits.length)}
        went=""
        definition={momentumDefinitions.savedAnyway}
        count={anyway}
        values={props.anywayByWeek.map((one) => one.hits.length)}
        onPress={show(words.momentum.savedAnyway, momentumDefinitions.savedAnyway, 'steps', anyway)}
      />
    </div>
  );
}

type MeasureProps = {
  title: string;
  value: string;
  went: ComponentChildren;
  definition: string;
  count: Share | null;
  values: readonly (number | null)[];
  onPress: () => void;
};

/** A number, how it went, what it counts; it opens the list behind it. */
function Measure({ title, value, went, definition, count, values, onPress }: MeasureProps) {
  return (
    <section class="measure" aria-label={title}>
      <h2>{title}</h2>
      <p>
        <button
          type="button"
          class="measure-value"
          aria-label={words.momentum.listBehind(title, value)}
          onClick={onPress}
        >
          {value}
        </button>{' '}
        <span class="measure-went">{went}</span>
      </p>
      <Sparkline values={values} />
      <p class="measure-what">
        {definition}
        {count && `, ${words.momentum.countOf(count.hits.length, count.all.length)}`}
      </p>
    </section>
  );
}

/** What a number was four weeks ago. */
function weeksAgo(series: readonly (number | null)[]): number | null {
  return series.at(-5) ?? null;
}
