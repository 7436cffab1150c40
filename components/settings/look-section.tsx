import type { Settings } from '../../lib/domain/settings.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/choices.tsx';
import { SelectField } from '../look/fields.tsx';
import { Key } from '../look/key.tsx';
import { Segmented } from '../look/segmented.tsx';
import { words } from '../words.ts';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';
import { Setting } from './setting.tsx';

const says = words.settings;

/** Theme, keys, language: how it looks and listens. */
export function lookSection({ settings, choose, access, desk, shell }: SectionProps): SettingSection {
  return {
    id: 'look',
    title: says.look,
    entries: [
      {
        id: 'theme',
        find: `${says.theme} dark light`,
        show: () => (
          <Setting title={says.theme}>
            <Segmented
              label={says.theme}
              value={settings.theme}
              choices={(['system', 'light', 'dark'] as const).map((value) => ({
                value,
                title: says.themes[value],
              }))}
              onValue={(theme) => choose(says.theme, { theme: theme as Settings['theme'] })}
            />
          </Setting>
        ),
      },
      {
        id: 'single keys',
        find: `${says.singleKeys} ${says.singleKeysNote}`,
        show: () => (
          <Switch
            label={says.singleKeys}
            note={says.singleKeysNote}
            checked={settings.singleKeys}
            onChecked={(singleKeys) => choose(says.singleKeys, { singleKeys })}
          />
        ),
      },
      {
        id: 'language',
        find: `${says.language} ${says.languageNote}`,
        show: () => (
          <Setting title={says.language} note={says.languageNote}>
            <SelectField
              label={says.language}
              labelUnseen
              value={settings.language}
              choices={Object.entries(says.languages).map(([value, title]) => ({ value, title }))}
              onValue={(language) => choose(says.language, { language })}
            />
          </Setting>
        ),
      },
      {
        id: 'shortcuts',
        find: `${says.shortcuts} ${says.shortcutsNote} ${says.shortcut} keyboard`,
        show: () => (
          <Setting title={says.shortcuts} note={says.shortcutsNote}>
            <p class="setting-state">
              {says.shortcut}: {access.shortcut ? <Key of={access.shortcut} /> : says.shortcutNone}
            </p>
            <Button onPress={() => void desk.openShortcuts().catch(shell.failed)}>{says.changeKeys}</Button>
          </Setting>
        ),
      },
    ],
  };
}
