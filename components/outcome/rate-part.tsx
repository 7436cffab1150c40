import { useId, useState } from 'preact/hooks';
import type { RatingAsked } from '../../lib/actions/rate-after.ts';
import { altDigit, strokeOf } from '../keys.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { focusFirst } from '../look/focus.ts';
import { PutOff } from '../step/put-off.tsx';
import { words } from '../words.ts';

export type RatePartProps = {
  asked: RatingAsked;
  /** What is missing to get to 10 may become a need or the next step. */
  onRate: (score: number, missing: string, becomes: 'need' | 'step' | null) => void;
  name: string;
  onAnswer: (answer: 'not now' | 'never') => void;
};

const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const ways = ['need', 'step'] as const;

/**
 * 'How likely is it that we do this?': one key, 0 for 10; below 10 what it takes. Enter keeps it, Alt + 1 makes a need
 * of it, Alt + 2 the next step.
 */
export function RatePart({ asked, name, onRate, onAnswer }: RatePartProps) {
  const id = useId();
  const [score, setScore] = useState<number | null>(null);
  const [missing, setMissing] = useState('');
  const rate = (chosen: number) => (chosen === 10 ? onRate(10, '', null) : setScore(chosen));
  const said = missing.trim();
  const become = (what: 'need' | 'step') => score !== null && said !== '' && onRate(score, said, what);

  function onKeyDown(event: KeyboardEvent) {
    const stroke = strokeOf(event);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return onAnswer('not now');
    }
    if (event.key === 'Enter' && stroke.inField && score !== null) {
      event.preventDefault();
      event.stopPropagation();
      return onRate(score, said, null);
    }
    const way = ways[(altDigit(stroke) ?? 0) - 1];
    if (way && score !== null) {
      event.preventDefault();
      event.stopPropagation();
      become(way);
      return;
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
        <PutOff name={name} onAnswer={onAnswer} />
      </div>
      {score !== null && (
        <div
          ref={(element) => {
            focusFirst(element);
            // All of it: the ways on stand below the field.
            element?.scrollIntoView?.({ block: 'nearest' });
          }}
        >
          <TextField
            label={fell ? words.outcome.fell(asked.last ?? score, score) : words.outcome.whatToTen}
            text={missing}
            onText={setMissing}
          />
          <div class="strip">
            <Button size="small" shortcut="Enter" onPress={() => onRate(score, said, null)}>
              {words.outcome.keepRating(score)}
            </Button>
            {ways.map((way, at) => (
              <Button
                key={way}
                size="small"
                look="quiet"
                shortcut={`Alt+${at + 1}`}
                disabled={said === ''}
                onPress={() => become(way)}
              >
                {words.outcome.becomes[way]}
              </Button>
            ))}
          </div>
        </div>
      )}
    </fieldset>
  );
}
