import { isDay } from '../../lib/domain/due.ts';
import { capitalised } from '../capitalised.ts';
import { type Choice, SelectField, TextField } from '../look/fields.tsx';
import { words } from '../words.ts';
import {
  type RepeatsChosen,
  type RepeatsUnit,
  repeatsChosen,
  repeatsText,
  weekdayOf,
} from './repeats-chosen.ts';

/** What stands in the fields when a way to come back is first chosen. */
const first = {
  every: { is: 'every', count: '2', unit: 'WEEKLY' },
  done: { is: 'after done', count: '14' },
} as const;

/** "Comes back": never, every week on the step's day, every so often, so long after it is done; or what was typed. */
export function RepeatsFields(props: {
  /** The step's day, `YYYY-MM-DD`; '' while there is none. */
  day: string;
  /** RRULE text or AFTER-DONE; '' for never. */
  repeats: string;
  onRepeats: (repeats: string) => void;
  inWords: (repeats: string) => string;
  problem: string | undefined;
}) {
  const { repeats } = props;
  const chosen = repeatsChosen(repeats);
  const set = (next: RepeatsChosen) => props.onRepeats(repeatsText(next, repeats));
  const ofDay = isDay(props.day) ? repeatsText({ is: 'weekly', weekday: weekdayOf(props.day) }, '') : '';
  const isSaid = repeats !== ofDay && (chosen.is === 'weekly' || chosen.is === 'as it is');
  const choices: Choice[] = [
    { value: '', title: words.entry.never },
    ...(isSaid ? [{ value: repeats, title: capitalised(props.inWords(repeats) || repeats) }] : []),
    ...(ofDay ? [{ value: ofDay, title: capitalised(props.inWords(ofDay)) }] : []),
    { value: 'every', title: words.entry.everySoOften },
    { value: 'done', title: words.entry.daysAfterDone },
  ];
  return (
    <>
      <div class="whole">
        <SelectField
          label={words.entry.comesBack}
          value={chosen.is === 'every' ? 'every' : chosen.is === 'after done' ? 'done' : repeats}
          choices={choices}
          onValue={(value) =>
            value === 'every' || value === 'done' ? set(first[value]) : props.onRepeats(value)
          }
        />
      </div>
      {'count' in chosen && (
        <TextField
          label={chosen.is === 'every' ? words.entry.every : words.entry.daysAfterDoneCount}
          type="number"
          min={1}
          max={999}
          text={chosen.count}
          onText={(count) => set({ ...chosen, count })}
          problem={props.problem}
        />
      )}
      {chosen.is === 'every' && (
        <SelectField
          label={words.entry.unit}
          value={chosen.unit}
          choices={units}
          onValue={(unit) => set({ ...chosen, unit: unit as RepeatsUnit })}
        />
      )}
    </>
  );
}

const units: Choice[] = Object.entries(words.entry.units).map(([value, title]) => ({ value, title }));
