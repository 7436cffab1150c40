import type { Settings } from '../../lib/domain/settings.ts';
import { SelectField } from '../look/fields.tsx';
import { words } from '../words.ts';
import { KeptField, NumberField } from './kept-field.tsx';
import type { SectionProps } from './section-props.ts';
import type { SettingEntry, SettingSection } from './sections.ts';
import { Setting } from './setting.tsx';

const says = words.settings;

/** The numbers by which the coach counts. Bounds are those of the settings themselves. */
export function rhythmSection({ settings, choose, made }: SectionProps): SettingSection {
  const { pace } = made;
  const paceNote = says.minutesNote(pace.isMeasured ? pace.minutes : null, settings.minutesPerStep);
  const number = (one: Counted): SettingEntry => ({
    id: one.field,
    find: `${one.title} ${one.note ?? ''}`,
    show: () => (
      <Setting title={one.title} note={one.note}>
        <NumberField
          label={one.title}
          kept={settings[one.field]}
          least={one.least}
          most={one.most}
          problem={says.notANumber}
          onKept={(count) => choose(one.title, { [one.field]: count })}
        />
      </Setting>
    ),
  });
  return {
    id: 'persistence',
    title: says.rhythm,
    entries: [
      {
        id: 'spacing',
        find: `${says.spacing} ${says.spacingNote}`,
        show: () => (
          <Setting title={says.spacing} note={says.spacingNote}>
            <KeptField
              label={says.spacing}
              labelUnseen
              kept={settings.spacing.join(', ')}
              problemOf={(text) => (spacingIn(text) === null ? says.notSpacing : null)}
              onKept={(text) => choose(says.spacing, { spacing: spacingIn(text) ?? settings.spacing })}
            />
          </Setting>
        ),
      },
      number({ field: 'unansweredLimit', title: says.limit, note: says.limitNote, least: 1, most: 20 }),
      number({ field: 'stallDays', title: says.stallDays, note: says.stallDaysNote, least: 1, most: 365 }),
      number({ field: 'nurtureDays', title: says.nurtureDays, least: 7, most: 730 }),
      {
        id: 'minutesPerStep',
        find: `${says.minutes} ${paceNote} ${says.ownPace} pace capacity load`,
        show: () => (
          <Setting title={says.minutes} note={paceNote}>
            <SelectField
              label={says.minutes}
              labelUnseen
              value={settings.ownPace ? 'own' : 'measured'}
              choices={[
                { value: 'measured', title: says.measuredPace(made.pace.aDay) },
                { value: 'own', title: says.ownPace },
              ]}
              onValue={(value) => choose(says.minutes, { ownPace: value === 'own' })}
            />
            {settings.ownPace && (
              <NumberField
                label={says.ownMinutes}
                kept={settings.minutesPerStep}
                least={1}
                most={240}
                problem={says.notANumber}
                onKept={(minutesPerStep) => choose(says.minutes, { minutesPerStep })}
              />
            )}
          </Setting>
        ),
      },
      number({ field: 'smoothDays', title: says.smoothDays, least: 0, most: 30 }),
    ],
  };
}

type CountedField = 'unansweredLimit' | 'stallDays' | 'nurtureDays' | 'smoothDays';
type Counted = {
  field: CountedField & keyof Settings;
  title: string;
  note?: string;
  least: number;
  most: number;
};

/** "3, 4, 5" as numbers of working days, at most twenty; null for what is none. */
export function spacingIn(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  if (parts.length === 0 || parts.length > 20) return null;
  const counts = parts.map(Number);
  return counts.every((one) => Number.isInteger(one) && one >= 1 && one <= 365) ? counts : null;
}
