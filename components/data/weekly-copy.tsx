import { useEffect, useState } from 'preact/hooks';
import type { DataDesk } from '../../lib/desks/data-desk.ts';
import { isWrittenLongAgo } from '../../lib/domain/health.ts';
import { Button } from '../look/button.tsx';
import { exportIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import { saveFile } from './save-file.ts';

const says = words.copies;

/** Once a week, where the user wanted it: one line, and one click that saves the file. */
export function WeeklyCopy(props: {
  desk: Pick<DataDesk, 'lastWritten' | 'write' | 'now'>;
  wanted: boolean;
  changes: number;
  onSaved: (name: string) => void;
  onFailed: (reason: unknown) => void;
}) {
  const { desk, wanted } = props;
  const [last, setLast] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    if (wanted) void desk.lastWritten().then(setLast, props.onFailed);
  }, [wanted, props.changes]);
  if (!wanted || last === undefined || !isWrittenLongAgo(last, desk.now())) return null;
  const save = async () => {
    const written = await desk.write('onward');
    saveFile(written);
    setLast(desk.now());
    props.onSaved(written.name);
  };
  return (
    <Notice
      kind="attention"
      fact={last === null ? says.weeklyFirst : says.weeklyDue}
      acts={
        <Button size="small" icon={exportIcon} onPress={() => void save().catch(props.onFailed)}>
          {says.weeklySave}
        </Button>
      }
    />
  );
}
