import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/domain/alert-time.ts';
import { dayMonth } from '../../lib/domain/day-words.ts';
import { askRating, missingOf, questionAfter } from '../../lib/domain/gap.ts';
import type { GapRating } from '../../lib/domain/gap-rating.ts';
import { askRatingInWords, gapQuestionInWords } from '../../lib/domain/in-words.ts';
import { proposalWords, type Words } from '../../lib/domain/proposal-words.ts';
import { findingsOf } from '../../lib/domain/pursuit.ts';
import { strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { focusDrawn, focusFirst } from '../look/focus.ts';
import { SectionHead } from '../look/section-head.tsx';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';
import { GapChart } from './gap-chart.tsx';

/** 'How likely is it that we do this?': how the answer has moved, what is missing, and where that leads. */
export function GapPart({ desk, view, id, onNextStep }: PartProps & { onNextStep: (words: Words) => void }) {
  const [asking, setAsking] = useState<{ score: number | null; missing: string; problem?: boolean } | null>(
    null,
  );
  const { busy, once } = useOnce();
  const ratings = view.known.ratings.toSorted((a, b) => a.at - b.at);
  const last = ratings.at(-1) ?? null;
  const missing = missingOf(ratings);
  const question = gapQuestionInWords(questionAfter(ratings));
  const stalled = findingsOf(view.known, view.desk).some((one) => one.is === 'stalled');
  const asks = !view.silent.includes('gap rating');
  const moment = askRating(null, stalled, ratings, view.desk);
  const isNeed = missing !== null && view.known.needs.some((one) => one.text === missing.missing);

  async function rate() {
    if (asking === null) return;
    if (asking.score === null) return setAsking({ ...asking, problem: true });
    const rated = await desk.acts.rateGap({ contact: id, score: asking.score, missing: asking.missing });
    setAsking(null);
    if (rated.is === 'rated') desk.say(words.contactPage.rated(rated.rating.score), rated.undo, id);
  }

  async function asNeed(rating: GapRating) {
    const kept = await desk.acts.needFromGap({ rating: rating.id });
    if (kept.is === 'saved') desk.say(words.contactPage.needKept, kept.undo, id);
  }

  return (
    <section class="side-part" aria-labelledby="part-gap">
      <SectionHead
        id="part-gap"
        title={words.contactPage.gap}
        acts={
          <span data-key="r">
            <Button look="link" size="small" onPress={() => setAsking({ score: null, missing: '' })}>
              {last === null ? words.contactPage.rate : words.contactPage.askAgain}
            </Button>
          </span>
        }
      />
      {last === null && asking === null && <p class="quiet">{words.contactPage.neverRated}</p>}
      {moment.is === 'yes' && asks && last !== null && asking === null && (
        <p class="quiet">{askRatingInWords(moment)}</p>
      )}
      {last !== null && (
        <div class="gap-now">
          <strong class="gap-score">{last.score}</strong>
          <GapChart ratings={ratings} zone={view.desk.zone} />
        </div>
      )}
      {missing && last && (
        <>
          <p class="quiet">{words.contactPage.toTen(missing.missing)}</p>
          <div class="strip">
            {!isNeed && (
              <span data-key="n">
                <Button
                  size="small"
                  look="link"
                  shortcut="N"
                  onPress={() => void once(() => asNeed(last)).catch(desk.failed)}
                >
                  {words.contactPage.asNeed}
                </Button>
              </span>
            )}
            <span data-key="p">
              <Button
                size="small"
                look="link"
                shortcut="P"
                onPress={() => onNextStep(proposalWords.gap(missing.missing))}
              >
                {words.contactPage.asStep}
              </Button>
            </span>
          </div>
        </>
      )}
      {!missing && question && asks && asking === null && <p class="quiet">{question}</p>}
      {asking && (
        <form
          class="form side-form"
          aria-label={words.contactPage.gap}
          ref={focusFirst}
          onSubmit={(event) => {
            event.preventDefault();
            void once(rate).catch(desk.failed);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              return setAsking(null);
            }
            const stroke = strokeOf(event);
            if (stroke.inField || stroke.command || !/^[0-9]$/.test(event.key)) return;
            event.preventDefault();
            const form = event.currentTarget;
            setAsking({ ...asking, score: event.key === '0' ? 10 : Number(event.key), problem: false });
            focusDrawn(() => form.querySelector<HTMLElement>('input, [type="submit"]'));
          }}
        >
          <fieldset class="scores">
            <legend class="field-label">{words.contactPage.oneToTen}</legend>
            {Array.from({ length: 10 }, (_, at) => at + 1).map((score) => (
              <button
                type="button"
                key={score}
                class="day-toggle"
                aria-pressed={asking.score === score}
                onClick={() => setAsking({ ...asking, score, problem: false })}
              >
                {score}
              </button>
            ))}
          </fieldset>
          {asking.problem && (
            <p class="field-problem" role="alert">
              {words.contactPage.needsScore}
            </p>
          )}
          {asking.score !== 10 && (
            <TextField
              label={
                last !== null && asking.score !== null && asking.score < last.score
                  ? words.contactPage.fell(last.score, asking.score)
                  : words.contactPage.whatToTen
              }
              text={asking.missing}
              onText={(text) => setAsking({ ...asking, missing: text })}
            />
          )}
          <div class="strip">
            <Button look="primary" submit size="small" shortcut="Enter" busy={busy}>
              {words.common.save}
            </Button>
            <Button look="quiet" size="small" onPress={() => setAsking(null)}>
              {words.common.cancel}
            </Button>
          </div>
        </form>
      )}
      {last !== null && (
        <details class="twin">
          <summary>{words.contactPage.asTable}</summary>
          <table class="table" aria-label={words.contactPage.gap}>
            <thead>
              <tr>
                <th scope="col">{words.entry.day}</th>
                <th scope="col">{words.contactPage.score}</th>
                <th scope="col">{words.contactPage.missing}</th>
              </tr>
            </thead>
            <tbody>
              {ratings.toReversed().map((one) => (
                <tr key={one.id}>
                  <td>{dayMonth(dayOf(one.at, view.desk.zone))}</td>
                  <td>{one.score}</td>
                  <td>{one.missing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
