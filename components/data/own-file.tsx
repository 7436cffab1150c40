import { useState } from 'preact/hooks';
import type { Shell } from '../../lib/desks/dashboard-desk.ts';
import type { DataDesk, Preview, TookIn } from '../../lib/desks/data-desk.ts';
import { Button } from '../look/button.tsx';
import { importIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { useOnce } from '../look/use-once.ts';
import { words } from '../words.ts';
import { undoneWords } from './import-part.tsx';
import { momentInWords } from './moment.ts';
import { RowsAside } from './rows-aside.tsx';
import { isNothing, WouldChange } from './would-change.tsx';

const says = words.files;

/** What an Onward file would change, then the import, then its way back. */
export function OwnFile({ preview, desk, shell }: { preview: Preview; desk: DataDesk; shell: Shell }) {
  const [became, setBecame] = useState<TookIn | { is: 'taken back'; words: string } | null>(null);
  const { busy, once } = useOnce();
  const { file, would, setAside } = preview;
  const take = (work: () => Promise<void>) => once(work).catch(shell.failed);
  const takeIn = () =>
    take(async () => {
      setBecame(await desk.takeIn(file));
      shell.changed();
    });
  if (became?.is === 'taken in') {
    return (
      <div class="import-done">
        <p role="status">
          <strong>{says.didImport(became.did.kinds.contact?.new ?? 0)}</strong>
        </p>
        <WouldChange would={became.did} />
        <div class="strip">
          <Button
            key="back"
            busy={busy}
            onPress={() =>
              void take(async () => {
                setBecame({ is: 'taken back', words: undoneWords(await desk.undo(became.undo)) });
                shell.changed();
              })
            }
          >
            {says.goesBack}
          </Button>
        </div>
      </div>
    );
  }
  if (became?.is === 'taken back') return <p role="status">{became.words}</p>;
  const nothing = isNothing(would);
  return (
    <div class="import-preview">
      <h2>{says.againstWhat}</h2>
      <p class="setting-note">
        {says.fromFile(momentInWords(file.writtenAt, desk.zone(), desk.locale))} {says.withoutFlood}
      </p>
      {nothing && <p>{says.nothingNew}</p>}
      {(!nothing || setAside.length > 0) && <WouldChange would={would} setAside={setAside} />}
      <RowsAside setAside={setAside} more={would.setAside} />
      {became?.is === 'not copied' && <Notice kind="error" fact={says.notCopied} />}
      {!nothing && (
        <div class="strip">
          <Button key="in" look="primary" icon={importIcon} busy={busy} onPress={() => void takeIn()}>
            {busy ? says.importBusy : says.importAct}
          </Button>
          <span class="setting-note">{says.copyFirst}</span>
        </div>
      )}
    </div>
  );
}
