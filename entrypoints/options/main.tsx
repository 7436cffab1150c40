import { render } from 'preact';
import '../../components/look/pages.css';
import '../../components/dashboard/dashboard.css';
import '../../components/dashboard/palette.css';
import '../../components/book/book.css';
import '../../components/today/today.css';
import '../../components/today/focus.css';
import '../../components/contact/contact.css';
import { DashboardPage } from '../../components/dashboard/dashboard-page.tsx';
import { LostIfAny } from '../../components/data/lost-if-any.tsx';
import { showRecovery } from '../../components/data/show-recovery.tsx';
import { WeeklyIfDue } from '../../components/data/weekly-if-due.tsx';
import { WarningsIfAny } from '../../components/health/warnings-if-any.tsx';
import { dashboardActs, hearElsewhere } from '../../lib/desks/dashboard-desk.ts';
import { startOwnPage } from '../../lib/desks/own-page.ts';
import { StoreTrouble } from '../../lib/domain/world.ts';

const recover = (reason: unknown) =>
  void showRecovery(reason, {
    small: false,
    desk: async () => (await import('../../lib/desks/recovery-desk.ts')).recoveryDesk(),
  });
const starting = startOwnPage(() => recover(new StoreTrouble('closed')));
starting.catch(recover);

document.body.className = 'onward';
render(
  <>
    <LostIfAny
      look={async () => (await import('../../lib/desks/lost-desk.ts')).lookForLoss(await starting)}
      onFile={() => location.assign('#/settings/import')}
      onBack={() => location.reload()}
    />
    <WarningsIfAny
      look={async () => (await import('../../lib/desks/warnings-desk.ts')).lookForWarnings(await starting)}
      onElsewhere={hearElsewhere}
    />
    <WeeklyIfDue
      look={async () => (await import('../../lib/desks/weekly-desk.ts')).lookForWeekly(await starting)}
    />
    <DashboardPage
      start={async () => {
        const page = await starting;
        return {
          page,
          acts: dashboardActs(page),
          copy: (text) => navigator.clipboard.writeText(text),
          onElsewhere: hearElsewhere,
        };
      }}
    />
  </>,
  document.body,
);
