import { type Hearer, sayDue } from '../../lib/phrases/say.ts';
import { words } from '../words.ts';

/** When a page was last looked at for replies (an instant, ms), in words; replies are seen only while one is open. */
export function lastLookWords(lookedAt: number | null, hearer: Hearer): string {
  if (lookedAt === null) return words.panel.neverLooked;
  const at = Temporal.Instant.fromEpochMilliseconds(lookedAt).toZonedDateTimeISO(hearer.zone);
  const day = sayDue({ is: 'day', day: at.toPlainDate().toString() }, hearer, 'relative');
  return words.panel.looked(`${day} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`);
}
