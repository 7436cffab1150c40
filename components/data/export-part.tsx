import { useEffect, useState } from 'preact/hooks';
import type { ExportKind } from '../../lib/desks/data-desk.ts';
import { Button } from '../look/button.tsx';
import { exportIcon, printIcon } from '../look/icons.ts';
import type { SectionProps } from '../settings/section-props.ts';
import { words } from '../words.ts';
import { momentInWords } from './moment.ts';
import { saveFile } from './save-file.ts';

const says = words.files;
const lists: readonly { as: ExportKind; title: string }[] = [
  { as: 'people', title: says.asPeople },
  { as: 'calendar', title: says.asSteps },
  { as: 'google calendar', title: says.asGoogle },
  { as: 'cards', title: says.asCards },
];

/** The ways out: everything as one file first, then lists for other programs and for paper. */
export function ExportPart({ data, shell, changes }: SectionProps) {
  const [last, setLast] = useState<number | null>(null);
  const [busy, setBusy] = useState<ExportKind | null>(null);
  useEffect(() => void data.lastWritten().then(setLast, shell.failed), [changes]);
  const write = async (as: ExportKind) => {
    setBusy(as);
    try {
      const written = await data.write(as);
      saveFile(written);
      shell.say(says.exported(written.name));
      setLast(await data.lastWritten());
    } catch (reason) {
      shell.failed(reason);
    }
    setBusy(null);
  };
  return (
    <div class="data-part">
      <h3>{says.exportTitle}</h3>
      <div class="data-first">
        <div>
          <p>{says.asBook}</p>
          <p class="setting-note">
            {says.asBookNote}{' '}
            {last === null
              ? says.neverWritten
              : says.lastWritten(momentInWords(last, data.zone(), data.locale))}
          </p>
        </div>
        <Button
          look="primary"
          icon={exportIcon}
          label={`${says.save}: ${says.asBook}`}
          busy={busy === 'onward'}
          onPress={() => void write('onward')}
        >
          {says.save}
        </Button>
      </div>
      <ul class="data-ways">
        {lists.map(({ as, title }) => (
          <li key={as}>
            <Button look="link" icon={exportIcon} busy={busy === as} onPress={() => void write(as)}>
              {title}
            </Button>
          </li>
        ))}
        <li>
          <Button look="link" icon={printIcon} onPress={() => shell.go('#/settings/print')}>
            {says.printBook}
          </Button>
        </li>
      </ul>
    </div>
  );
}
