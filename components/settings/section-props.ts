import type { Choices } from '../../lib/actions/choose-settings.ts';
import type { Shell } from '../../lib/desks/dashboard-desk.ts';
import type { DataDesk } from '../../lib/desks/data-desk.ts';
import type { Access, Made, SettingsDesk } from '../../lib/desks/settings-desk.ts';
import type { Settings } from '../../lib/domain/settings.ts';

/** What the settings are shown from. */
export type SettingsPageProps = {
  desk: SettingsDesk;
  data: DataDesk;
  shell: Shell;
  changes: number;
  settings: Settings;
  /** The section to begin with; '' for the top. */
  section: string;
};

/** What every section is handed. */
export type SectionProps = SettingsPageProps & {
  made: Made;
  access: Access;
  /** Keeps a choice at once; `what` names it in the toast. */
  choose: (what: string, changes: Choices) => void;
  /** Does something that can be taken back, and says so. */
  done: (what: string, work: Promise<{ undo: string }>) => void;
  /** Looks again at what the browser allows. */
  lookAgain: () => void;
};
