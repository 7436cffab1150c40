import { promptRules } from '../../lib/domain/nagging.ts';
import { Switch } from '../look/choices.tsx';
import { words } from '../words.ts';
import { NumberField } from './kept-field.tsx';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';
import { Setting } from './setting.tsx';

const says = words.settings;

/** What may speak unasked, rule by rule, and how often at most. */
export function promptsSection({ settings, choose }: SectionProps): SettingSection {
  return {
    id: 'prompts',
    title: says.prompts,
    lead: says.promptsLead,
    entries: [
      {
        id: 'a day',
        find: says.promptsPerDay,
        show: () => (
          <Setting title={says.promptsPerDay}>
            <NumberField
              label={says.promptsPerDay}
              kept={settings.promptsPerDay}
              least={0}
              most={100}
              problem={says.notANumber}
              onKept={(promptsPerDay) => choose(says.promptsPerDay, { promptsPerDay })}
            />
          </Setting>
        ),
      },
      ...promptRules.map((rule) => ({
        id: rule,
        find: `${rule} ${says.rules[rule] ?? ''}`,
        show: () => (
          <Switch
            label={says.rules[rule] ?? rule}
            checked={settings.promptsOff[rule] !== true}
            onChecked={(on) => choose(says.rules[rule] ?? rule, { promptsOff: { [rule]: !on } })}
          />
        ),
      })),
    ],
  };
}
