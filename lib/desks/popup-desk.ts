import type { WithoutList } from '../../components/popup/sections.ts';
import { changeSettings, readSettings } from '../actions/change-settings.ts';
import type { Moment } from '../actions/in-the-moment.ts';
import { countDue, type DueAhead, type DueNow, listAhead, listDue } from '../actions/list-due.ts';
import { listWithoutStep } from '../actions/list-without-step.ts';
import { wholePerson } from '../actions/person.ts';
import { type PersonFound, searchPeople } from '../actions/search-people.ts';
import type { NextStep } from '../domain/next-step.ts';
import type { Origin } from '../domain/origin.ts';
import type { Seen } from '../domain/seen.ts';
import type { Settings } from '../domain/settings.ts';
import type { Stage } from '../domain/stage.ts';
import type { Assistant } from '../messages/contract.ts';
import type { Reader } from '../phrases/line/reader.ts';
import { openBeside, openOwnPage } from '../tabs/own-pages.ts';
import { type OwnPage, seenAgain } from './own-page.ts';

/** What the popup asks and does; each is an action on the store itself, with or without the background. */
export type PopupDesk = {
  listDue: () => Promise<DueNow>;
  listAhead: () => Promise<DueAhead>;
  /** How many are due in all. */
  countDue: () => Promise<number>;
  listWithoutStep: () => Promise<WithoutList>;
  searchPeople: (text: string) => Promise<PersonFound[]>;
  settings: () => Promise<Settings>;
  /** What to offer after what was just done. */
  inTheMoment: () => Promise<Moment | null>;
  /** Never offer this again. */
  switchOff: (rule: Moment['is']) => Promise<unknown>;
  stageOf: (contact: string) => Promise<Stage | null>;
  assistantFor: (origin: Origin | null) => Assistant;
  open: (origin: Origin | null, contact: string) => Promise<void>;
  openDashboard: (place?: string) => void;
};

/** How many of the due steps the popup shows; the dashboard shows all. */
const mostDue = 50;
const mostWithout = 20;

/** What the popup begins with: its desk, the step whose end is to be told, and the page behind it, which comes later. */
export type PopupStart = {
  desk: PopupDesk;
  locale: string;
  reader: Reader;
  after: NextStep | null;
  behind: Promise<Behind | null>;
};

/** What the popup stands on, and the page behind it where the user called us there. `after`: the id of a step that is done. */
export async function popupDesk(page: OwnPage, after: string | null): Promise<PopupStart> {
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
      switchOff: (rule) => changeSettings(world, { promptsOff: { [rule]: true } }),
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
