import { useState } from 'preact/hooks';
import { type Channel, channels } from '../../lib/domain/channel.ts';
import type { Preferences } from '../../lib/domain/contact.ts';
import { dayMonth, listed, weekdayName } from '../../lib/domain/day-words.ts';
import { todayOf } from '../../lib/domain/desk.ts';
import { hasSaidNo } from '../../lib/domain/persistence.ts';
import { proposalWords, type Words } from '../../lib/domain/proposal-words.ts';
import { Button } from '../look/button.tsx';
import { DayToggles } from '../look/choices.tsx';
import { DateField, TextField, TimeField } from '../look/fields.tsx';
import { focusFirst } from '../look/focus.ts';
import { SectionHead } from '../look/section-head.tsx';
import { words } from '../words.ts';
import type { PartProps } from './contact-props.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** How this contact wants to be worked with; 'ask them' stands ready while nobody has. */
export function PreferencesPart({
  view,
  firstName,
  correct,
  onNextStep,
}: PartProps & { onNextStep: (words: Words) => void }) {
  const { preferences, zone } = view.known.who;
  const [editing, setEditing] = useState<Preferences | null>(null);
  const [problem, setProblem] = useState<'hours' | 'every' | null>(null);
  const said = inWords(preferences, zone);
  const set = (changes: Partial<Preferences>) => {
    setProblem(null);
    if (editing) setEditing({ ...editing, ...changes });
  };

  function save() {
    if (editing === null) return;
    const { hours, everyDays } = editing;
    if (hours !== null && (hours.from === '' || hours.to === '' || hours.from >= hours.to)) {
      return setProblem('hours');
    }
    if (everyDays !== null && !(Number.isInteger(everyDays) && everyDays >= 1 && everyDays <= 365)) {
      return setProblem('every');
    }
    setEditing(null);
    correct({ preferences: editing }, words.contactPage.preferencesKept);
  }

  return (
    <section class="side-part" aria-labelledby="part-preferences">
      <SectionHead
        id="part-preferences"
        title={words.contactPage.preferences(firstName)}
        acts={
          <Button look="link" size="small" onPress={() => setEditing(preferences)}>
            {words.common.edit}
          </Button>
        }
      />
      <p>
        {said || <span class="quiet">{words.contactPage.noPreferences}</span>}{' '}
        <span class="quiet">
          {preferences.askedOn
            ? words.contactPage.askedOn(dayMonth(preferences.askedOn))
            : said && words.contactPage.notAsked}
        </span>
      </p>
      {preferences.askedOn === null && editing === null && !hasSaidNo(view.known) && (
        <Button look="link" size="small" onPress={() => onNextStep(proposalWords.askPreferences(firstName))}>
          {words.contactPage.askThem}
        </Button>
      )}
      {editing && (
        <form
          class="form side-form"
          aria-label={words.contactPage.preferences(firstName)}
          ref={focusFirst}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            setEditing(null);
          }}
        >
          <DayToggles
            label={words.contactPage.channelsInOrder}
            days={channels.map((one) => ({
              value: one,
              short: words.channels[one],
              full: words.channels[one],
            }))}
            chosen={editing.channels}
            onToggle={(one) => set({ channels: toggled(editing.channels, one as Channel) })}
          />
          <DayToggles
            label={words.contactPage.days}
            days={weekdays.map((one) => ({
              value: String(one),
              short: weekdayName(one).slice(0, 2),
              full: weekdayName(one),
            }))}
            chosen={editing.days.map(String)}
            onToggle={(one) => set({ days: toggled(editing.days, Number(one)).sort((a, b) => a - b) })}
          />
          <div class="strip hours">
            <TimeField
              label={words.contactPage.hoursFrom}
              time={editing.hours?.from ?? ''}
              onTime={(from) => set({ hours: hoursOf(from, editing.hours?.to ?? '') })}
              problem={problem === 'hours' ? words.contactPage.hoursTurned : null}
            />
            <TimeField
              label={words.contactPage.hoursTo}
              time={editing.hours?.to ?? ''}
              onTime={(to) => set({ hours: hoursOf(editing.hours?.from ?? '', to) })}
            />
          </div>
          <TextField
            label={words.contactPage.everyDays}
            type="number"
            min={1}
            max={365}
            text={editing.everyDays === null ? '' : String(editing.everyDays)}
            onText={(text) => set({ everyDays: text === '' ? null : Number(text) })}
            problem={problem === 'every' ? words.contactPage.everyRange : null}
          />
          <DateField
            label={words.contactPage.asked}
            day={editing.askedOn ?? ''}
            onDay={(day) => set({ askedOn: day || null })}
            max={todayOf(view.desk)}
          />
          <div class="strip">
            <Button look="primary" submit size="small" shortcut="Enter">
              {words.common.save}
            </Button>
            <Button look="quiet" size="small" onPress={() => setEditing(null)}>
              {words.common.cancel}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

/** "E-mail first, then call. Monday to Thursday, 08:00 to 11:00 in Lisbon, every 4 days at most." */
function inWords({ channels: liked, days, hours, everyDays }: Preferences, zone: string | null): string {
  const [first, ...then] = liked.map((one) => words.channels[one]);
  const place = zone?.split('/').at(-1)?.replaceAll('_', ' ');
  const when = [
    days.length > 0 && days.length < 7 ? daysInWords(days) : '',
    hours ? words.contactPage.hoursInWords(hours.from, hours.to, place ?? '') : '',
    everyDays === null ? '' : words.contactPage.everyInWords(everyDays),
  ].filter(Boolean);
  return [
    first ? words.contactPage.channelsInWords(first, listed(then.map((one) => one.toLowerCase()))) : '',
    when.length > 0 ? `${when.join(', ').replace(/^./, (letter) => letter.toUpperCase())}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Days in a row are a span: "Monday to Thursday". */
function daysInWords(days: readonly number[]): string {
  const inRow = days.length > 2 && days.every((day, at) => at === 0 || day === days[at - 1]! + 1);
  if (inRow) return words.contactPage.span(weekdayName(days[0]!), weekdayName(days.at(-1)!));
  return listed(days.map(weekdayName));
}

function hoursOf(from: string, to: string): Preferences['hours'] {
  return from === '' && to === '' ? null : { from, to };
}

function toggled<T>(all: readonly T[], one: T): T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
