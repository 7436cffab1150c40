import { render } from 'preact';
import '../../components/look/pages.css';
import '../../components/side/side.css';
import { showRecovery } from '../../components/data/show-recovery.tsx';
import type { Keeping } from '../../components/side/keep-page.tsx';
import { SidePage } from '../../components/side/side-page.tsx';
import { keepPage } from '../../lib/actions/keep-page.ts';
import { undoAct } from '../../lib/actions/undo-act.ts';
import { browser } from '../../lib/browser.ts';
import { startOwnPage } from '../../lib/desks/own-page.ts';
import type { Seen } from '../../lib/domain/seen.ts';
import { StoreTrouble, type World } from '../../lib/domain/world.ts';
import { readPurpose } from '../../lib/phrases/coach/read-purpose.ts';
import { isGeneric } from '../../lib/phrases/draft/is-generic.ts';
import { openOwnPage } from '../../lib/tabs/own-pages.ts';
import { tabInFront, thisPage } from '../../lib/tabs/this-page.ts';

const recover = (reason: unknown) =>
  void showRecovery(reason, {
    small: true,
    desk: async () => (await import('../../lib/desks/recovery-desk.ts')).recoveryDesk(),
  });

document.body.className = 'onward';
startOwnPage(() => recover(new StoreTrouble('closed'))).then(
  (page) =>
    render(
      <SidePage
        locale={page.locale}
        reader={page.reader}
        readPurpose={(text) => readPurpose(text, page.locale)}
        readDraft={isGeneric}
        tabInFront={tabInFront}
        look={async () => {
          const here = await thisPage();
          if (here === null) return null;
          const { seen } = here;
          return {
            tab: here.tab,
            key: `${here.tab} ${seen.address} ${seen.conversation?.id}`,
            assistant: page.assistantFor(seen),
            keeping: seen.site === 'page' ? keepingOf(page.world, seen) : null,
          };
        }}
        onMoves={(moved) => {
          const events = [browser.tabs.onActivated, browser.tabs.onUpdated] as {
            addListener(one: () => void): void;
            removeListener(one: () => void): void;
          }[];
          for (const event of events) event.addListener(moved);
          // A page may show another conversation without a word to the browser: the user turns to the panel.
          addEventListener('focus', moved);
          return () => {
            removeEventListener('focus', moved);
            for (const event of events) event.removeListener(moved);
          };
        }}
      />,
      document.body,
    ),
  recover,
);

/** The page as something of value to share. */
function keepingOf(world: World, seen: Seen): Keeping {
  return {
    keep: async () => {
      const saved = await keepPage(world, {
        title: seen.conversation?.title ?? '',
        address: seen.address,
      });
      if (saved.is === 'refused') return null;
      const open = () => void openOwnPage(`options.html#/library/${saved.resource.id}`);
      return { title: saved.resource.title, undo: saved.undo, open };
    },
    undo: (id) => undoAct(world, { undo: id }),
  };
}
