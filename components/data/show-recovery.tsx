import { render } from 'preact';
import type { RecoveryDesk } from '../../lib/desks/recovery-desk.ts';
import { StoreTrouble, type Trouble } from '../../lib/domain/world.ts';
import { Button } from '../look/button.tsx';
import { words } from '../words.ts';
import './recovery.css';

/**
 * Puts the recovery screen in place of a page whose store cannot be opened, or was closed by an update. It comes with
 * its own code and its own desk, which no page carries on a good day. Where that code is not there any more, because an
 * update has put other files in its place, the page says so by what it has.
 */
export async function showRecovery(
  reason: unknown,
  how: { small: boolean; desk: () => Promise<RecoveryDesk> },
): Promise<void> {
  const trouble = reason instanceof StoreTrouble ? reason.trouble : 'failed';
  const [come, desk] = await Promise.all([import('./recovery.tsx'), how.desk()]).catch(() => []);
  if (come && desk) render(<come.Recovery trouble={trouble} desk={desk} small={how.small} />, document.body);
  else render(<OnlyWords trouble={trouble} small={how.small} />, document.body);
}

function OnlyWords({ trouble, small }: { trouble: Trouble; small: boolean }) {
  const { fact, text } = words.recovery.troubles[trouble];
  return (
    <main class={small ? 'recovery small' : 'recovery'}>
      <h1>{fact}</h1>
      <p class="recovery-text">{text}</p>
      <Button look="primary" onPress={() => location.reload()}>
        {trouble === 'closed' ? words.common.reopen : words.recovery.tryAgain}
      </Button>
    </main>
  );
}
