import { useEffect, useState } from 'preact/hooks';
import type { LastImport } from '../../lib/desks/data-desk.ts';
import { Button } from '../look/button.tsx';
import { importIcon } from '../look/icons.ts';
import { useOnce } from '../look/use-once.ts';
import type { SectionProps } from '../settings/section-props.ts';
import { words } from '../words.ts';
import { momentInWords } from './moment.ts';

const says = words.files;

/** The way in, and the way back out of the last import. */
export function ImportPart({ data, shell, changes }: SectionProps) {
  const [last, setLast] = useState<LastImport | null>(null);
  const { busy, once } = useOnce();
  useEffect(() => void data.lastImport().then(setLast, shell.failed), [changes]);
  return (
    <div class="data-part">
      <h3>{says.importTitle}</h3>
      <div class="data-first">
        <p class="setting-note">{says.importNote}</p>
        <Button icon={importIcon} onPress={() => shell.go('#/settings/import')}>
          {says.choose}
        </Button>
      </div>
      {last && (
        <div class="data-first">
          <p class="setting-note">
            {says.lastImport(momentInWords(last.at, data.zone(), data.locale), last.people)}
          </p>
          <Button
            busy={busy}
            onPress={() =>
              void once(async () => {
                shell.say(undoneWords(await data.undo(last.undo)));
                shell.changed();
              }).catch(shell.failed)
            }
          >
            {says.goesBack}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What taking an import back did, in words. */
export function undoneWords(undone: { kept: number } | null): string {
  if (undone === null) return says.tooLongAgo;
  return undone.kept === 0 ? says.takenBack : says.undoKept(undone.kept);
}
