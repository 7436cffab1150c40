import { render } from 'preact';
import '../../components/look/pages.css';
import { showRecovery } from '../../components/data/show-recovery.tsx';
import { SidePage } from '../../components/side/side-page.tsx';
import { browser } from '../../lib/browser.ts';
import { StoreTrouble } from '../../lib/domain/world.ts';
import { startOwnPage } from '../../lib/own-page.ts';
import { readPurpose } from '../../lib/phrases/coach/read-purpose.ts';
import { thisPage } from '../../lib/tabs/this-page.ts';

const recover = (reason: unknown) =>
  void showRecovery(reason, {
    small: true,
    desk: async () => (await import('../../lib/recovery-desk.ts')).recoveryDesk(),
  });

document.body.className = 'onward';
startOwnPage(() => recover(new StoreTrouble('closed'))).then(
  (page) =>
    render(
      <SidePage
        locale={page.locale}
        reader={page.reader}
        readPurpose={(text) => readPurpose(text, page.locale)}
        look={async () => {
          const here = await thisPage();
          return here && { key: `${here.tab} ${here.seen.address}`, assistant: page.assistantFor(here.seen) };
        }}
        onMoves={(moved) => {
          const events = [browser.tabs.onActivated, browser.tabs.onUpdated] as {
            addListener(one: () => void): void;
            removeListener(one: () => void): void;
          }[];
          for (const event of events) event.addListener(moved);
          return () => {
            for (const event of events) event.removeListener(moved);
          };
        }}
      />,
      document.body,
    ),
  recover,
);
