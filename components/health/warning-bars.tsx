import type { Warnings } from '../../lib/desks/warnings-desk.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';

/** A line for each thing that stands in the way, with the one click that mends it. */
export function WarningBars({ warnings, onDone }: { warnings: Warnings; onDone: () => void }) {
  return (
    <div class="warning-bars">
      {warnings.clockWrong && <Notice kind="attention" fact={words.health.clockWrong} />}
      {warnings.gmailWithheld && (
        <Notice
          kind="attention"
          fact={words.health.accessGmailOff}
          acts={
            <>
              <Button size="small" onPress={() => void warnings.allowGmail().then(onDone, onDone)}>
                {words.welcome.allowGmail}
              </Button>
              <Button
                size="small"
                look="quiet"
                onPress={() => void warnings.leaveGmail().then(onDone, onDone)}
              >
                {words.health.accessGmailLeave}
              </Button>
            </>
          }
        >
          {words.health.accessGmailNoPanel}
        </Notice>
      )}
    </div>
  );
}
