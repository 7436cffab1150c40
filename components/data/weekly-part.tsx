import { Switch } from '../look/choices.tsx';
import type { SectionProps } from '../settings/section-props.ts';
import { words } from '../words.ts';
import { WeeklyCopy } from './weekly-copy.tsx';

const says = words.copies;

/** The weekly reminder of a copy outside the browser: on by one click; each copy is saved by one click when it is due. */
export function WeeklyPart({ settings, choose, data, shell, changes }: SectionProps) {
  return (
    <div class="data-part">
      <Switch
        label={says.weekly}
        note={says.weeklyNote}
        checked={settings.weeklyCopy}
        onChecked={(weeklyCopy) => choose(says.weekly, { weeklyCopy })}
      />
      <WeeklyCopy
        desk={data}
        wanted={settings.weeklyCopy}
        changes={changes}
        onSaved={(name) => shell.say(words.files.exported(name))}
        onFailed={shell.failed}
      />
    </div>
  );
}
