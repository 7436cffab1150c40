import { useState } from 'preact/hooks';
import type { WeeklyDue } from '../../lib/desks/weekly-desk.ts';
import { Button } from '../look/button.tsx';
import { exportIcon } from '../look/icons.ts';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import { saveFile } from './save-file.ts';

const says = words.copies;

/** One line, and one click that saves the file, or leads to where it is saved. */
export function WeeklyNudge(props: {
  due: WeeklyDue;
  onElsewhere?: (() => void) | undefined;
  onDone: () => void;
}) {
  const { due, onElsewhere, onDone } = props;
  const [failed, setFailed] = useState(false);
  const after = (work: Promise<unknown>) => void work.then(onDone, () => setFailed(true));
  return (
    <div class="weekly-due">
      <Notice
        kind="attention"
        fact={failed ? says.weeklyFailed : due.last === null ? says.weeklyFirst : says.weeklyDue}
        acts={
          <>
            <Button
              size="small"
              icon={exportIcon}
              onPress={onElsewhere ?? (() => after(due.write().then(saveFile)))}
            >
              {says.weeklySave}
            </Button>
            <Button size="small" look="quiet" onPress={() => after(due.putOff())}>
              {words.common.notNow}
            </Button>
          </>
        }
      />
    </div>
  );
}
