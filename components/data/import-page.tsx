import { useRef, useState } from 'preact/hooks';
import type { Shell } from '../../lib/desks/dashboard-desk.ts';
import type { DataDesk, Preview } from '../../lib/desks/data-desk.ts';
import type { ListsDesk, ReadList } from '../../lib/desks/lists-desk.ts';
import type { Says } from '../../lib/files/refusal.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import { Button } from '../look/button.tsx';
import { backIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { useLatest } from '../look/use-latest.ts';
import { words } from '../words.ts';
import { ListWizard } from './list-wizard.tsx';
import { OwnFile } from './own-file.tsx';

const says = words.files;

type Chosen =
  | { is: 'nothing' }
  | { is: 'reading' }
  | { is: 'refused'; says: Says }
  | Preview
  | { is: 'list'; list: ReadList; desk: ListsDesk };

/** Bring in: a file is chosen, what it would change is shown, and only then it happens. */
export function ImportPage(props: {
  desk: DataDesk;
  shell: Shell;
  /** The desk for lists from other programs; it comes when one is chosen. */
  lists: () => Promise<ListsDesk>;
}) {
  const { desk, shell } = props;
  const [chosen, setChosen] = useState<Chosen>({ is: 'nothing' });
  const [name, setName] = useState('');
  const [times, setTimes] = useState(0);
  const latest = useLatest();
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setName(file.name);
    setTimes(times + 1);
    setChosen({ is: 'reading' });
    try {
      setChosen(await latest(readChosen(file)));
    } catch (reason) {
      setChosen({ is: 'nothing' });
      shell.failed(reason);
    }
  };
  const readChosen = async (file: File): Promise<Chosen> => {
    const kind = await desk.kindOf(file);
    if (kind === 'onward') return desk.preview(file);
    const lists = await props.lists();
    const list = await lists.read(file, kind);
    return list.is === 'refused' ? list : { is: 'list', list, desk: lists };
  };
  return (
    <div class="import">
      <PageHead
        title={says.importTitle}
        sentence={says.importNote}
        acts={
          <Button look="quiet" icon={backIcon} onPress={() => shell.go('#/settings/data')}>
            {words.settings.title}
          </Button>
        }
      />
      <div class="import-file">
        <label class="button secondary normal">
          <input
            ref={field}
            class="unseen"
            type="file"
            aria-label={says.fileField}
            aria-invalid={chosen.is === 'refused'}
            aria-describedby={chosen.is === 'refused' ? 'import-refused' : undefined}
            accept=".json,.csv,.tsv,.txt,.vcf,.vcard"
            onChange={(event) => {
              void read(event.currentTarget.files?.[0]);
              // The same file chosen again is read again.
              event.currentTarget.value = '';
            }}
          />
          {chosen.is === 'nothing' ? says.choose : says.chooseAnother}
        </label>
        {name && <bdi>{name}</bdi>}
      </div>
      {chosen.is === 'refused' && (
        <div id="import-refused">
          <Notice kind="error" fact={chosen.says.what}>
            {chosen.says.instead}
          </Notice>
        </div>
      )}
      {chosen.is === 'reading' && <p role="status">{says.reading}</p>}
      {chosen.is === 'list' && <ListWizard key={times} list={chosen.list} desk={chosen.desk} shell={shell} />}
      {chosen.is === 'preview' && <OwnFile key={times} preview={chosen} desk={desk} shell={shell} />}
    </div>
  );
}
