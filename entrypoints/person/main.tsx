import { render } from 'preact';
import '../../components/look/pages.css';
import { showRecovery } from '../../components/data/show-recovery.tsx';
import { SidePage } from '../../components/side/side-page.tsx';
import { startOwnPage } from '../../lib/desks/own-page.ts';
import { type Seen, seen } from '../../lib/domain/seen.ts';
import { StoreTrouble } from '../../lib/domain/world.ts';
import { readPurpose } from '../../lib/phrases/coach/read-purpose.ts';
import { isGeneric } from '../../lib/phrases/draft/is-generic.ts';

const recover = (reason: unknown) =>
  void showRecovery(reason, {
    small: true,
    desk: async () => (await import('../../lib/desks/recovery-desk.ts')).recoveryDesk(),
  });

/** The panel for somebody picked on a page by the menu of links and words: who it is stands in the address. */
document.body.className = 'onward';
startOwnPage(() => recover(new StoreTrouble('closed'))).then((page) => {
  const picked = pickedIn(location.hash);
  const here = picked && { tab: null, key: location.hash, assistant: page.assistantFor(picked) };
  render(
    <SidePage
      locale={page.locale}
      reader={page.reader}
      readPurpose={(text) => readPurpose(text, page.locale)}
      readDraft={isGeneric}
      tabInFront={async () => null}
      look={async () => here}
      onMoves={() => () => {}}
    />,
    document.body,
  );
}, recover);

function pickedIn(hash: string): Seen | null {
  try {
    return seen.safeParse(JSON.parse(decodeURIComponent(hash.slice(1)))).data ?? null;
  } catch {
    return null;
  }
}
