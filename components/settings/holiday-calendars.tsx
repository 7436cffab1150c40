import { useEffect, useState } from 'preact/hooks';
import type { Country } from '../../lib/desks/settings-desk.ts';
import { SelectField } from '../look/fields.tsx';
import { Icon } from '../look/icon.tsx';
import { closeIcon } from '../look/icons.ts';
import { words } from '../words.ts';
import type { SectionProps } from './section-props.ts';
import { Setting } from './setting.tsx';

const says = words.settings;

/** The countries whose public holidays are days off. Their days are kept with the choice, so that it travels. */
export function HolidayCalendars({ settings, choose, desk, shell }: SectionProps) {
  const [known, setKnown] = useState<{ countries: Country[]; until: number } | null>(null);
  useEffect(() => void desk.countries().then(setKnown, shell.failed), []);
  const chosen = Object.keys(settings.holidayCalendars).filter(
    (code) => (settings.holidayCalendars[code]?.length ?? 0) > 0,
  );
  const nameOf = (code: string) => known?.countries.find((one) => one.code === code)?.name ?? code;
  const add = (code: string) =>
    void desk.holidaysOf(code).then((days) => {
      if (days.length > 0) {
        choose(says.holidays, { holidayCalendars: { ...settings.holidayCalendars, [code]: days } });
      }
    }, shell.failed);
  const remove = (code: string) => {
    const { [code]: _, ...rest } = settings.holidayCalendars;
    choose(says.holidays, { holidayCalendars: rest });
  };
  return (
    <Setting title={says.holidays} note={known && says.holidaysNote(known.until)}>
      <div class="words-list">
        {chosen.length > 0 && (
          <ul aria-label={says.holidays}>
            {chosen.map((code) => (
              <li key={code} class="word">
                {nameOf(code)}
                <button
                  type="button"
                  class="word-remove"
                  aria-label={says.removeDay(says.holidaysOf(nameOf(code)))}
                  onClick={() => remove(code)}
                >
                  <Icon of={closeIcon} size={12} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <SelectField
          label={says.addHolidays}
          labelUnseen
          value=""
          choices={[
            { value: '', title: `${says.addHolidays}…` },
            ...(known?.countries ?? [])
              .filter((one) => !chosen.includes(one.code))
              .map((one) => ({ value: one.code, title: one.name })),
          ]}
          onValue={(code) => code !== '' && add(code)}
        />
      </div>
    </Setting>
  );
}
