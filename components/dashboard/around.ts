import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { type Desk, stageOf } from '../../lib/domain/desk.ts';
import type { Around } from '../entry/read-entry.ts';

/** What a line typed on the dashboard is read against; null: for several people or nobody yet. */
export function aroundFor(
  page: Pick<DashboardDesk, 'locale' | 'reader'>,
  desk: Desk,
  who: Contact | null,
): Around {
  return {
    now: desk.now,
    zone: desk.zone,
    locale: page.locale,
    reader: page.reader,
    names: who?.name.split(/\s+/).filter(Boolean) ?? [],
    theirZone: who?.zone ?? null,
    workingHours: desk.settings.workingHours,
    daysOff: desk.rhythm.daysOff,
    ...(who && { stage: stageOf(who, desk.stages) }),
    usual: who?.preferences.channels[0] ?? 'call',
  };
}
