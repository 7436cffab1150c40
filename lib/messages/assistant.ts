import { choosePerson } from '../actions/choose-person.ts';
import { correctPerson } from '../actions/correct-person.ts';
import { answerCounsel, mayCoach } from '../actions/counsel.ts';
import { denySame } from '../actions/deny-same.ts';
import { editStep } from '../actions/edit-step.ts';
import { finishStep } from '../actions/finish-step.ts';
import { joinContacts, partContacts } from '../actions/join-contacts.ts';
import { draftOf, keepDraft } from '../actions/keep-draft.ts';
import { leftConversation } from '../actions/left-conversation.ts';
import { lookAtConversation } from '../actions/look-at-conversation.ts';
import { marksFor } from '../actions/marks-for.ts';
import { answerPrompt } from '../actions/may-speak.ts';
import { messageTakenBack } from '../actions/message-sent.ts';
import { noteMessage } from '../actions/note-message.ts';
import { noteReading } from '../actions/note-reading.ts';
import { askOwnAddress, keepOwnAddress } from '../actions/own-address.ts';
import { partsHere } from '../actions/parts-here.ts';
import { hideTab, placeTab } from '../actions/place-tab.ts';
import { recordTouch } from '../actions/record-touch.ts';
import { reorderPlan } from '../actions/reorder-plan.ts';
import { restContact } from '../actions/rest-contact.ts';
import { reviseOutcome } from '../actions/revise-outcome.ts';
import { scheduleNextStep } from '../actions/schedule-next-step.ts';
import { searchPeople } from '../actions/search-people.ts';
import { snoozeStep } from '../actions/snooze-step.ts';
import { takeOffer } from '../actions/take-offer.ts';
import { theyReplied } from '../actions/they-replied.ts';
import { undoAct } from '../actions/undo-act.ts';
import { conversationKey } from '../domain/origin.ts';
import { originOf, type Seen } from '../domain/seen.ts';
import type { World } from '../domain/world.ts';
import type { AdvisedIn } from './advised.ts';
import type { Assistant } from './contract.ts';
import { tabWords } from './tab-words.ts';

/** What only the place can do where the assistant stands: put a panel into a page, open another page, bring the coach. */
export type Doors = Pick<Assistant, 'openPanel' | 'openDashboard'> & { advised(): Promise<AdvisedIn> };

/** The assistant for one conversation in a world: each function is the action itself. */
export function assistantIn(world: World, page: Seen, doors: Doors): Assistant {
  const origin = originOf(page);
  const key = origin === null ? page.address : conversationKey(origin);
  const { openPanel, openDashboard } = doors;
  const advised = async () => (await doors.advised())(world, page);
  return {
    openPanel,
    openDashboard,
    lookAtConversation: () => lookAtConversation(world, page),
    tabHere: async () => tabWords(await lookAtConversation(world, page), page.site),
    scheduleNextStep: (asked) =>
      scheduleNextStep(world, { ...asked, words: { ...asked.words, cameFrom: origin } }),
    editStep: (asked) => editStep(world, asked),
    snoozeStep: (asked) => snoozeStep(world, asked),
    finishStep: (asked) => finishStep(world, asked),
    reviseOutcome: (asked) => reviseOutcome(world, asked),
    theyReplied: (asked) => theyReplied(world, asked),
    restContact: (asked) => restContact(world, asked),
    recordTouch: (asked) => recordTouch(world, asked),
    correctPerson: (asked) => correctPerson(world, asked),
    joinContacts: (asked) => joinContacts(world, asked),
    partContacts: (asked) => partContacts(world, asked),
    choosePerson: async ({ who }) =>
      origin === null ? { is: 'refused', why: 'nobody' } : choosePerson(world, { conversation: origin, who }),
    denySame: (asked) => denySame(world, page, asked),
    searchPeople: (asked) => searchPeople(world, asked),
    foresee: async (asked) => (await advised()).foresee(asked),
    offerTimes: async (asked) => (await advised()).offerTimes(asked),
    betterReasons: async (asked) => (await advised()).betterReasons(asked),
    draftStep: async (asked) => (await advised()).draftStep(asked),
    askRatingAfter: async (asked) => (await advised()).askRatingAfter(asked),
    rateAfter: async (asked) => (await advised()).rateAfter(asked),
    counsel: async (asked) => (await advised()).counsel(asked),
    mayCoach: (asked) => mayCoach(world, asked),
    answerCounsel: (asked) => answerCounsel(world, asked),
    reorderPlan: (asked) => reorderPlan(world, asked),
    proposeNext: async (asked) => (await advised()).proposeNext(asked),
    beforeSending: async (asked) => (await advised()).beforeSending(asked),
    messageSent: async (asked) => (await advised()).messageSent(asked),
    messageTakenBack: (asked) => messageTakenBack(world, asked),
    takeOffer: (asked) => takeOffer(world, page, asked),
    leftConversation: () => leftConversation(world, page),
    noteMessage: ({ automatic }) =>
      noteMessage(world, page, automatic, async (theirs) => (await advised()).noteTheirs(theirs)),
    askOwnAddress: (asked) => askOwnAddress(world, page, asked),
    keepOwnAddress: (asked) => keepOwnAddress(world, asked),
    partsHere: () => partsHere(world),
    noteReading: () => noteReading(world, page),
    marksFor: (asked) => marksFor(world, page, asked),
    answerPrompt: (asked) => answerPrompt(world, asked),
    undoAct: (asked) => undoAct(world, asked),
    keepDraft: ({ text }) => keepDraft(world, key, text),
    draftHere: () => draftOf(world, key),
    placeTab: ({ top }) => placeTab(world, top),
    hideTab: () => hideTab(world, page.site),
  };
}
