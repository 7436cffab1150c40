import { addContact } from '../actions/add-contact.ts';
import { changeSettings, readSettings } from '../actions/change-settings.ts';
import { correctPerson } from '../actions/correct-person.ts';
import { answerCounsel } from '../actions/counsel.ts';
import { editTouch, removeTouch } from '../actions/edit-touch.ts';
import { foreseeMany } from '../actions/foresee-many.ts';
import { forgetMany } from '../actions/forget-many.ts';
import { forgetPerson } from '../actions/forget-person.ts';
import { handOverMany } from '../actions/hand-over-many.ts';
import { inTheMoment } from '../actions/in-the-moment.ts';
import { joinContacts, partContacts } from '../actions/join-contacts.ts';
import { draftOf, keepDraft } from '../actions/keep-draft.ts';
import { lookAtContact } from '../actions/look-at-contact.ts';
import { answerPrompt } from '../actions/may-speak.ts';
import { moveStage } from '../actions/move-stage.ts';
import { moveToNurture } from '../actions/move-to-nurture.ts';
import { offerReview } from '../actions/offer-upkeep.ts';
import { needFromGap, rateGap } from '../actions/rate-gap.ts';
import { readBook, readBookFirst, readBookSoon } from '../actions/read-book.ts';
import { readRoutines } from '../actions/read-routines.ts';
import { recordTouch } from '../actions/record-touch.ts';
import { reorderPlan, skipStep } from '../actions/reorder-plan.ts';
import { restMany } from '../actions/rest-many.ts';
import { clearSample, fillSample } from '../actions/sample-book.ts';
import { removeNeed, saveNeed } from '../actions/save-need.ts';
import { scheduleMany } from '../actions/schedule-many.ts';
import { searchPeople } from '../actions/search-people.ts';
import { undoAct } from '../actions/undo-act.ts';
import { browser } from '../browser.ts';
import type { ContactId, UndoId } from '../domain/id.ts';
import type { Origin } from '../domain/origin.ts';
import { isLookAgain } from '../messages/look-again.ts';
import { boundTo, type OwnPage, seenAgain } from './own-page.ts';

/** What the shell gives to every page of the dashboard. */
export type Shell = {
  /**
   * Says what was just done, in the toast that all pages share; with an undo id it can be taken back there. `about`:
   * whom it concerned alone, so that of a large book one line is read again and not all.
   */
  say(words: string, undo?: UndoId | null, about?: ContactId): void;
  /** Says what went wrong, in the strip at the top. */
  failed(reason: unknown): void;
  /** Something was changed: every page reads again. `say` does it too. */
  changed(): void;
  /** Something was changed about this contact alone. */
  changedAbout(contact: ContactId): void;
  /** Goes to a place of the dashboard: `#/contact/ID`. */
  go(place: string): void;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Opens the list behind a number: these contacts, under a title. */
  showList(title: string, contacts: readonly ContactId[]): void;
};

/** The actions of the dashboard on one world. */
export function dashboardActs(page: OwnPage) {
  const { world } = page;
  const bound = boundTo(world);
  return {
    readBook: () => readBook(world),
    readBookFirst: () => readBookFirst(world),
    readBookSoon: () => readBookSoon(world),
    readRoutines: () => readRoutines(world),
    settings: () => readSettings(world),
    changeSettings: bound(changeSettings),
    lookAtContact: bound(lookAtContact),
    searchPeople: bound(searchPeople),
    addContact: bound(addContact),
    correctPerson: bound(correctPerson),
    moveStage: bound(moveStage),
    saveNeed: bound(saveNeed),
    removeNeed: bound(removeNeed),
    rateGap: bound(rateGap),
    needFromGap: bound(needFromGap),
    reorderPlan: bound(reorderPlan),
    skipStep: bound(skipStep),
    recordTouch: bound(recordTouch),
    editTouch: bound(editTouch),
    removeTouch: bound(removeTouch),
    joinContacts: bound(joinContacts),
    partContacts: bound(partContacts),
    forgetPerson: bound(forgetPerson),
    foreseeMany: bound(foreseeMany),
    scheduleMany: bound(scheduleMany),
    restMany: bound(restMany),
    moveToNurture: bound(moveToNurture),
    handOverMany: bound(handOverMany),
    forgetMany: bound(forgetMany),
    fillSample: () => fillSample(world),
    clearSample: () => clearSample(world),
    inTheMoment: () => inTheMoment(world),
    offerReview: () => offerReview(world),
    answerPrompt: bound(answerPrompt),
    answerCounsel: bound(answerCounsel),
    undoAct: bound(undoAct),
    /** Keeps a text on this machine under a name, such as the place in a block. */
    keepText: (name: string, text: string) => keepDraft(world, name, text),
    keptText: (name: string) => draftOf(world, name),
    /** The assistant for the conversation that a step came from; null: for none. */
    assistantOf: (origin: Origin | null) => page.assistantFor(seenAgain(origin)),
  };
}

export type DashboardActs = ReturnType<typeof dashboardActs>;

/** What every page of the dashboard stands on. */
export type DashboardDesk = OwnPage & Shell & { acts: DashboardActs };

/**
 * Calls back when another page of ours made a change, or when this one comes into sight again: what the scripts in
 * foreign pages change is seen then. Gives the way to stop it.
 */
export function hearElsewhere(changed: () => void): () => void {
  const ended = new AbortController();
  const seen = () => {
    if (document.visibilityState === 'visible') changed();
  };
  const told = (message: unknown, { url }: { url?: string }) => {
    // Scripts in foreign pages send to all of the extension; only our own pages tell of a change this way.
    if (!url?.startsWith(browser.runtime.getURL(''))) return;
    if (isLookAgain(message)) changed();
  };
  document.addEventListener('visibilitychange', seen, { signal: ended.signal });
  browser.runtime.onMessage.addListener(told);
  ended.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(told));
  return () => ended.abort();
}
