import { render } from 'preact';
import { StoreTrouble } from '../../lib/domain/world.ts';
import type { RecoveryDesk } from '../../lib/recovery-desk.ts';

/**
 * Puts the recovery screen in place of a page whose store cannot be opened, or was closed by an update. It comes with
 * its own code and its own desk, which no page carries on a good day.
 */
export async function showRecovery(
  reason: unknown,
  how: { small: boolean; desk: () => Promise<RecoveryDesk> },
): Promise<void> {
  const [{ Recovery }, desk] = await Promise.all([
    import('./recovery.tsx'),
    how.desk(),
    import('./recovery.css'),
  ]);
  const trouble = reason instanceof StoreTrouble ? reason.trouble : 'failed';
  render(<Recovery trouble={trouble} desk={desk} small={how.small} />, document.body);
}
