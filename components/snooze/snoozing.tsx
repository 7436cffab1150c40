import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Channel } from '../../lib/domain/channel.ts';
import type { Due } from '../../lib/domain/due.ts';
import type { FittingChoice } from '../../lib/domain/fitting-choices.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { EntryAsks } from '../entry/asks-of.ts';
import { type Around, inOneLine } from '../entry/read-entry.ts';
import { useForesight } from '../entry/use-foresight.ts';
import { strokeOf } from '../keys.ts';
import { focusFirst } from '../look/focus.ts';
import { words } from '../words.ts';
import { snoozeAct } from './snooze-act.ts';
import { SnoozeChoices } from './snooze-choices.tsx';
import { timeWords } from './time-words.ts';

export type SnoozingProps = {
  around: Around;
  /** Who knows which times to offer, asked when it opens, and what follows from a day that is picked. */
  asks: EntryAsks;
  channel: Channel;
  onSnooze: (due: Due) => void;
  /** False: it is to be closed, and nothing was chosen. */
  onSnoozing: (open: boolean) => void;
  onTrouble: (reason: unknown) => void;
};

/**
 * The choices of Snooze with the dates that they mean, and their keys. A key that comes before the dates waits for them:
 * it never means another date than the one that would have been shown.
 */
export function Snoozing(props: SnoozingProps) {
  const { around } = props;
  const [day, setDay] = useState<{ open: boolean; day: string }>({ open: false, day: '' });
  const asked = useMemo(() => props.asks.offer(props.channel), []);
  const [choices, setChoices] = useState<FittingChoice[]>([]);
  useEffect(() => void asked.then(setChoices, props.onTrouble), []);
  const snooze = (to: string) =>
    void asked.then((offered) => {
      const due = offered.find((one) => one.id === to)?.due;
      if (due) props.onSnooze(due);
    }, props.onTrouble);
  const today = Temporal.Instant.fromEpochMilliseconds(around.now)
    .toZonedDateTimeISO(around.zone)
    .toPlainDate();
  const past = day.day !== '' && day.day < today.toString();
  const picked: Due | null = day.day === '' || past ? null : { is: 'day', day: day.day };
  const follows = useForesight(picked, props.channel, props.asks.foresee);

  function onKeyDown(event: KeyboardEvent) {
    const act = snoozeAct(strokeOf(event));
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.is === 'back') return props.onSnoozing(false);
    if (act.to === 'a day') return setDay({ ...day, open: true });
    snooze(act.to);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its choices meet here
    <div onKeyDown={onKeyDown} ref={focusFirst}>
      <SnoozeChoices
        means={Object.fromEntries(choices.map((one) => [one.id, timeWords(one, around)]))}
        onSnooze={snooze}
        day={{
          ...day,
          ...(picked && { means: inOneLine([sayDue(picked, around), ...follows]) }),
          problem: past ? words.entry.past : null,
        }}
        onDayOpen={() => setDay({ ...day, open: true })}
        onDay={(chosen) => setDay({ open: true, day: chosen })}
        onSnoozeToDay={() => {
          if (picked) props.onSnooze(picked);
        }}
      />
    </div>
  );
}
