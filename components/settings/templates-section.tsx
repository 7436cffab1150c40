import { Button } from '../look/button.tsx';
import { words } from '../words.ts';
import type { SectionProps } from './section-props.ts';
import type { SettingSection } from './sections.ts';
import { Setting } from './setting.tsx';

const says = words.settings;

/** The user's own words for messages and calls are in the library: from here there is a way to them. */
export function templatesSection({ shell }: SectionProps): SettingSection {
  return {
    id: 'templates',
    title: says.templates,
    entries: [
      {
        id: 'templates',
        find: `${says.templates} ${says.templatesNote} draft`,
        show: () => (
          <Setting title={says.templates} note={says.templatesNote}>
            <Button onPress={() => shell.go('library/templates')}>{says.templatesOpen}</Button>
          </Setting>
        ),
      },
    ],
  };
}
