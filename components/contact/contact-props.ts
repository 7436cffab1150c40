import type { Corrections } from '../../lib/actions/correct-person.ts';
import type { ContactView } from '../../lib/actions/look-at-contact.ts';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { ContactId } from '../../lib/domain/id.ts';
import type { Around } from '../entry/read-entry.ts';

/** What each part of a contact's page is handed. */
export type PartProps = {
  desk: DashboardDesk;
  view: ContactView;
  id: ContactId;
  /** As one would address them; never empty. */
  firstName: string;
  around: Around;
  /** Writes what the user says of the contact; `said` is what the toast says of it. */
  correct: (changes: Corrections, said: string) => void;
};
