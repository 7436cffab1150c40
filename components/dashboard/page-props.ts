import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { Settings } from '../../lib/domain/settings.ts';

/** What a page of the dashboard is handed. */
export type PageProps = {
  desk: DashboardDesk;
  /** Goes up when something was changed, here or elsewhere: read again. */
  changes: number;
  settings: Settings;
  /** What stands behind the page's name in the address: `#/library/ID` gives 'ID'. */
  rest: string;
};
