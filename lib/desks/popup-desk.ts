import type { PopupProps } from '../../components/popup/popup.tsx';
import { changeSettings, readSettings } from '../actions/change-settings.ts';
import { countDue, listAhead, listDue } from '../actions/list-due.ts';
import { listWithoutStep } from '../actions/list-without-step.ts';
import { wholePerson } from '../actions/person.ts';
import { searchPeople } from '../actions/search-people.ts';
import type { Seen } from '../domain/seen.ts';
import type { Assistant } from '../messages/contract.ts';
import { openBeside, openOwnPage } from '../tabs/own-pages.ts';
import { type OwnPage, seenAgain } from './own-page.ts';

/** How many of the due steps the popup shows; the dashboard shows all. */
const mostDue = 50;
const mostWithout = 20;

/** What the popup stands on, and the page behind it where the user called us there. */
export async function popupDesk(
  page: OwnPage,
  after: string | null,
): Promise<Pick<PopupProps, 'desk' | 'locale' | 'reader' | 'after'> & { behind: Promise<Behind | null> }> {
  const { world } = page;
  return {
    locale: page.locale,
    reader: page.reader,
    after: after === null ? null : await world.store.read((tx) => tx.get('step', after)),
    behind: after === null ? behindPopup(page) : Promise.resolve(null),
    desk: {
      listDue: () => listDue(world, { limit: mostDue }),
      listAhead: () => listAhead(world),
      countDue: () => countDue(world),
      listWithoutStep: () => listWithoutStep(world, { limit: mostWithout }),
      searchPeople: (text) => searchPeople(world, { text }),
      settings: () => readSettings(world),
      // After the first thing that was done, so that the list does not wait for its rules.
      inTheMoment: async () => (await import('../actions/in-the-moment.ts')).inTheMoment(world),
      switchOff: async (rule) => {
        const { promptsOff } = await readSettings(world);
        return changeSettings(world, { promptsOff: { ...promptsOff, [rule]: true } });
      },
      stageOf: (contact) =>
        world.store.read(async (tx) => {
          const stage = (await wholePerson(tx, contact))?.lead.stage;
          return stage ? tx.get('stage', stage) : null;
        }),
      assistantFor: (origin) => page.assistantFor(seenAgain(origin)),
      open: (origin, contact) => page.open(origin, contact),
      openDashboard: (place = '') => void openOwnPage(`options.html${place}`),
    },
  };
}

/** The page behind the popup, and the assistant for it. */
export type Behind = {
  seen: Seen;
  assistant: Assistant;
  /** Opens the panel beside the page; only in the turn of the press. */
  openBeside: () => void;
};

/** Comes after the list: the list does not wait until a page was read. */
async function behindPopup(page: OwnPage): Promise<Behind | null> {
  const { thisPage } = await import('../tabs/this-page.ts');
  const behind = await thisPage();
  if (behind === null) return null;
  return {
    seen: behind.seen,
    assistant: page.assistantFor(behind.seen),
    openBeside: () =>
      void openBeside(behind.tab).then(
        () => close(),
        () => {},
      ),
  };
}
