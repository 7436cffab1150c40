import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';

/** What went wrong, at the top of the page, with what can be done. */
export function TroubleStrip(props: { trouble: string; onTryAgain: () => void; onClose: () => void }) {
  return (
    <div class="dashboard-strip" role="alert">
      <Notice
        kind="attention"
        fact={props.trouble}
        acts={
          <>
            <Button size="small" onPress={props.onTryAgain}>
              {words.dashboard.tryAgain}
            </Button>
            <Button size="small" look="quiet" onPress={props.onClose}>
              {words.common.close}
            </Button>
          </>
        }
      />
    </div>
  );
}
