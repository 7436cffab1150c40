import { useId, useState } from 'preact/hooks';
import type { RatingAsked } from '../../lib/actions/rate-after.ts';
import { strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { focusFirst } from '../look/focus.ts';
import { words } from '../words.ts';

export type RatePartProps = {
  asked: RatingAsked;
  onRate: (score: number, missing: string, asNeed: boolean) => void;
  onNotNow: () => void;
};

const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** 'How likely is it that we do this?': one key, 0 for 10; below 10 what it takes, which may become a need. */
export function RatePart({ asked, onRate, onNotNow }: RatePartProps) {
  const id = useId();
  const [score, setScore] = useState<number | null>(null);
  const [missing, setMissing] = useState('');
  const rate = (chosen: number) => (chosen === 10 ? onRate(10, '', false) : setScore(chosen));

  function onKeyDown(event: KeyboardEvent) {
    const stroke = strokeOf(event);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return onNotNow();
    }
    if (event.key === 'Enter' && stroke.inField && score !== null) {
      event.preventDefault();
      event.stopPropagation();
      return onRate(score, missing.trim(), false);
    }
    if (stroke.inField || stroke.command || stroke.alt || !/^[0-9]$/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    rate(event.key === '0' ? 10 : Number(event.key));
  }

  const fell = asked.last !== null && score !== null && score < asked.last;
  return (
    <fieldset class="rate" aria-labelledby={id} onKeyDown={onKeyDown}>
      <p id={id}>{asked.question}</p>
      <div class="strip">
        {scores.map((one) => (
          <Button key={one} size="small" pressed={score === one} onPress={() => rate(one)}>
            {String(one)}
          </Button>
        ))}
        <Button size="small" look="quiet" onPress={onNotNow}>
          {words.common.notNow}
        </Button>
      </div>
      {score !== null && (
        <div ref={focusFirst}>
          <TextField
            label={fell ? words.outcome.fell(asked.last ?? score, score) : words.outcome.whatToTen}
            text={missing}
            onText={setMissing}
          />
          <div class="strip">
            <Button size="small" onPress={() => onRate(score, missing.trim(), false)}>
              {words.outcome.keepRating(score)}
            </Button>
            <Button
              size="small"
              look="quiet"
              disabled={missing.trim() === ''}
              onPress={() => onRate(score, missing.trim(), true)}
            >
              {words.outcome.keepAsNeed}
            </Button>
          </div>
        </div>
      )}
    </fieldset>
  );
}
