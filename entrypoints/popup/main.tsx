import { render } from 'preact';
import '../../components/look/pages.css';
import '../../components/popup/popup.css';
import { LostIfAny } from '../../components/data/lost-if-any.tsx';
import { showRecovery } from '../../components/data/show-recovery.tsx';
import { WeeklyIfDue } from '../../components/data/weekly-if-due.tsx';
import { WarningsIfAny } from '../../components/health/warnings-if-any.tsx';
import { PopupPage } from '../../components/popup/popup-page.tsx';
import { StoreTrouble } from '../../lib/domain/world.ts';

/** `?after=STEP`: opened from a notification whose step was just done. */
const after = new URL(location.href).searchParams.get('after');
const recover = (reason: unknown) =>
  void showRecovery(reason, {
    small: true,
    desk: async () => (await import('../../lib/desks/recovery-desk.ts')).recoveryDesk(),
  });
/** The popup is drawn while the store is still coming. */
const starting = import('../../lib/desks/own-page.ts').then(({ startOwnPage }) =>
  startOwnPage(() => recover(new StoreTrouble('closed'))),
);
const openPage = async (path: string) => (await import('../../lib/tabs/own-pages.ts')).openOwnPage(path);
starting.catch(recover);

document.body.className = 'onward';
render(
  <>
    <LostIfAny
      look={async () => (await import('../../lib/desks/lost-desk.ts')).lookForLoss(await starting)}
      onFile={() => void openPage('options.html#/settings/import')}
      onBack={() => location.reload()}
    />
    <WarningsIfAny
      look={async () => (await import('../../lib/desks/warnings-desk.ts')).lookForWarnings(await starting)}
    />
    <WeeklyIfDue
      look={async () => (await import('../../lib/desks/weekly-desk.ts')).lookForWeekly(await starting)}
      onElsewhere={() => void openPage('options.html#/settings/data')}
    />
    <PopupPage
      start={async () => {
        const { popupDesk } = await import('../../lib/desks/popup-desk.ts');
        return popupDesk(await starting, after);
      }}
    />
  </>,
  document.body,
);
