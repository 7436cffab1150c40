import { useEffect, useState } from 'preact/hooks';
import { isZone } from '../../lib/domain/due.ts';
import { DayToggles } from '../look/choices.tsx';
import { SelectField, TimeField } from '../look/fields.tsx';
import { words } from '../words.ts';
import { HolidayCalendars } from './holiday-calendars.tsx';
import { KeptField } from './kept-field.tsx';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';
import { Setting } from './setting.tsx';
import { WordsList } from './words-list.tsx';

const says = words.settings;

/** Days, hours, zone, days off: when the user works. */
export function workSection(props: SectionProps): SettingSection {
  const { settings, choose, desk } = props;
  return {
    id: 'work',
    title: says.work,
    entries: [
      {
        id: 'days',
        find: `${says.workingDays} ${words.welcome.dayLongNames.join(' ')} week weekend`,
        show: () => (
          <Setting title={says.workingDays}>
            <DayToggles
              label={says.workingDays}
              labelUnseen
              days={weekdays}
              chosen={settings.workingDays.map(String)}
              onToggle={(value) => {
                const workingDays = toggled(settings.workingDays, Number(value));
                if (workingDays.length > 0) choose(says.workingDays, { workingDays });
              }}
            />
          </Setting>
        ),
      },
      {
        id: 'hours',
        find: `${says.workingHours} ${says.workingHoursNote} from to begin end`,
        show: () => <WorkingHours {...props} />,
      },
      {
        id: 'zone',
        find: `${says.homeZone} ${says.homeZoneNote} travel timezone`,
        show: () => (
          <Setting title={says.homeZone} note={says.homeZoneNote}>
            <div class="setting-wide">
              <KeptField
                label={says.homeZone}
                labelUnseen
                kept={settings.homeZone ?? ''}
                placeholder={says.follows(desk.computerZone())}
                proposals={desk.zones()}
                problemOf={(text) => (text.trim() === '' || isZone(text.trim()) ? null : says.homeZoneWrong)}
                onKept={(text) => choose(says.homeZone, { homeZone: text.trim() || null })}
              />
            </div>
          </Setting>
        ),
      },
      {
        id: 'holidays',
        find: `${says.holidays} ${says.holidaysNote(0)} calendar country`,
        show: () => <HolidayCalendars {...props} />,
      },
      {
        id: 'days off',
        find: `${says.daysOff} ${says.daysOffNote} holiday vacation`,
        show: () => <OwnDaysOff {...props} />,
      },
      {
        id: 'review',
        find: `${says.reviewDay} ${says.reviewDayNote}`,
        show: () => (
          <Setting title={says.reviewDay} note={says.reviewDayNote}>
            <SelectField
              label={says.reviewDay}
              labelUnseen
              value={String(settings.reviewDay)}
              choices={weekdays.map((one) => ({ value: one.value, title: one.full }))}
              onValue={(day) => choose(says.reviewDay, { reviewDay: Number(day) })}
            />
          </Setting>
        ),
      },
    ],
  };
}

/** The days of the week, Monday first (ISO 8601). */
export const weekdays = words.welcome.dayNames.map((short, at) => ({
  value: String(at + 1),
  short,
  full: words.welcome.dayLongNames[at] ?? short,
}));

/** A list with one value put in or taken out, in order. */
function toggled(values: readonly number[], value: number): number[] {
  return values.includes(value)
    ? values.filter((one) => one !== value)
    : [...values, value].sort((a, b) => a - b);
}

function WorkingHours({ settings, choose }: SectionProps) {
  const [hours, setHours] = useState(settings.workingHours);
  useEffect(() => setHours(settings.workingHours), [settings.workingHours.from, settings.workingHours.to]);
  const wrong = hours.to <= hours.from ? says.hoursWrong : null;
  const keep = () => {
    const kept = settings.workingHours;
    const differs = hours.from !== kept.from || hours.to !== kept.to;
    if (wrong === null && differs && hours.from && hours.to) {
      choose(says.workingHours, { workingHours: { ...kept, ...hours } });
    }
  };
  return (
    <Setting title={says.workingHours} note={says.workingHoursNote}>
      <div class="setting-pair" onFocusOut={keep}>
        <TimeField
          label={words.welcome.from}
          labelUnseen
          time={hours.from}
          onTime={(from) => setHours({ ...hours, from })}
        />
        <span>{words.welcome.to}</span>
        <TimeField
          label={words.welcome.until}
          labelUnseen
          time={hours.to}
          problem={wrong}
          onTime={(to) => setHours({ ...hours, to })}
        />
      </div>
    </Setting>
  );
}

function OwnDaysOff({ settings, choose, desk }: SectionProps) {
  const kept = Object.keys(settings.ownDaysOff)
    .filter((day) => settings.ownDaysOff[day])
    .sort();
  const change = (day: string, off: boolean) => choose(says.daysOff, { ownDaysOff: { [day]: off } });
  return (
    <Setting title={says.daysOff} note={says.daysOffNote}>
      <WordsList
        label={says.daysOff}
        kept={kept.map((day) => ({ value: day, title: dayTitle(day, desk.locale) }))}
        removes={says.removeDay}
        field={words.entry.day}
        add={says.addDay}
        type="date"
        problemOf={(day) => (day === '' ? says.pickDay : null)}
        onAdd={(day) => change(day, true)}
        onRemove={(day) => change(day, false)}
      />
    </Setting>
  );
}

/** A day (`YYYY-MM-DD`) in words: "Thu, 24 Dec 2026". */
export function dayTitle(day: string, locale: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}
