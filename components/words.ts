/**
 * Every word on the screen, in English, grouped by surface and sorted within. Fact first, then one way on; no praise,
 * no blame, no exclamation mark, no pronoun for a contact. What varies is a function of plain words and numbers.
 * Each surface is an export of its own, so that a bundle carries only the words that it shows; to use them, import the
 * whole as `words`.
 */

import { capitalised } from './capitalised.ts';

export { away } from './away/away-words.ts';
export { bookPage } from './book/book-page-words.ts';
export { calendar } from './calendar/calendar-words.ts';
export { load } from './calendar/load-words.ts';
export { contactPage } from './contact/contact-page-words.ts';
export { dashboard } from './dashboard/dashboard-words.ts';
/* Surfaces that only some pages show stand in files of their own, so that the popup does not carry them. */
export { copies } from './data/copies-words.ts';
export { files } from './data/files-words.ts';
export { forget } from './data/forget-words.ts';
export { lists } from './data/lists-words.ts';
export { recovery } from './data/recovery-words.ts';
export { health } from './health/health-words.ts';
export { library } from './library/library-words.ts';
export { routines } from './library/routines-words.ts';
export { momentum } from './momentum/momentum-words.ts';
export { pipeline } from './pipeline/pipeline-words.ts';
export { review } from './review/review-words.ts';
export { settings } from './settings/settings-words.ts';
export { focus } from './today/focus-words.ts';
export { today } from './today/today-words.ts';
export * as words from './words.ts';

export const charts = {
  chart: 'Chart',
  table: 'Table',
  view: 'Shown as',
};

export const channels = {
  call: 'Call',
  email: 'E-mail',
  event: 'Event invitation',
  linkedin: 'LinkedIn message',
  meeting: 'Meeting',
  note: 'Hand-written note',
  visit: 'Visit',
};

export const coach = {
  anyway: 'Save anyway',
  /** A long phrase is still to be read in its field, just above. */
  hollow: (phrase: string, name: string) =>
    `${phrase.length > 40 ? 'This' : `“${capitalised(phrase)}”`} gives ${name} no reason to answer.`,
  them: 'them',
  use: 'Use a reason',
  would: (count: number) =>
    count === 0
      ? 'Name what is in it for them.'
      : count === 1
        ? 'One that would:'
        : `${count === 2 ? 'Two' : 'Three'} that would:`,
};

export const common = {
  allKeys: 'All keys',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  copy: 'Copy',
  done: 'Done',
  edit: 'Edit',
  menu: 'Menu',
  more: 'More',
  no: 'No',
  notNow: 'Not now',
  open: 'Open',
  product: 'Onward',
  reopen: 'Reopen this page',
  save: 'Save',
  search: 'Search',
  snooze: 'Snooze',
  undo: 'Undo',
  yes: 'Yes',
};

export const draft = {
  couldAdd: (facts: string) => `Known and not in it: ${facts}.`,
  draft: 'Draft',
  draftFor: (name: string) => `Draft for ${name}`,
  fillFirst: (names: string) => `Fill or take out ${names} first.`,
  generic: (name: string) => `Nothing in it is particular to ${name}.`,
  insert: 'Insert into reply',
  inserted: 'In your reply. Read it, then send it yourself.',
  noReply: 'No single reply to this person is open here. Open one and insert again, or copy.',
  nothingToAdd: 'Write down what matters to them first.',
  template: 'Template',
};

export const entry = {
  calendar: 'Pick a day',
  channel: 'Channel',
  chooseChannel: 'Choose a channel',
  comesBack: 'Comes back',
  day: 'Day',
  daysAfterDone: '… days after done',
  daysAfterDoneCount: 'Days after done',
  details: 'Details',
  every: 'Every',
  everyNumber: 'A whole number from 1 to 999.',
  everySoOften: 'Every … days, weeks or months',
  ifNoReply: 'If no reply',
  inAnyCase: 'In any case',
  impossibleWhen: 'There is no such day or time.',
  lineKept: 'Your line is kept.',
  name: 'New next step',
  never: 'Never',
  needsDate: 'When? Add a day or a time, such as “thu 9am”.',
  needsReason: 'Why? A step needs a purpose, or what is in it for them.',
  noDate: 'No day or time was read in these words.',
  noReasonYet: 'no reason yet',
  noSuchDay: (month: number, day: number) => `${months[month - 1] ?? 'That month'} has no ${ordinal(day)}.`,
  noZone: 'The time zone of this contact is not known.',
  notes: {
    coming: 'the coming one',
    'a week later': 'a week later',
    'day first': 'day first',
    'month first': 'month first',
    'earlier half': 'in the first half of the day',
    'later half': 'in the second half of the day',
    'from today': 'counted from today',
  },
  past: 'That day is past. Pick today or later.',
  pickDay: 'Pick a day that exists.',
  placeholder: '“thu 9am call about Q3 pricing”',
  presets: 'Days to choose from',
  promised: 'promised',
  promisedDate: 'Promised to them for this date',
  purpose: 'Purpose',
  purposePlaceholder: 'Why you get in touch',
  readings: 'Ways to read this',
  replace: (day: string) => `Replace ${day}`,
  saveBefore: 'Save before',
  saveBehind: 'Save behind',
  serves: (trigger: string) => `Serves the trigger “${trigger}”`,
  thenPlaceholder: 'Then… “fri mail the contract draft”',
  time: 'Time',
  units: { DAILY: 'days', WEEKLY: 'weeks', MONTHLY: 'months' },
  unit: 'Days, weeks or months',
  tooLong: (limit: number) => `The line is longer than ${limit} letters.`,
  value: 'Value',
  valuePlaceholder: 'What is in it for them',
  waits: 'Alert me',
  when: 'When',
  whenPlaceholder: '“thu 9am”, “in 3 working days”',
};

export const outcome = {
  andNext: 'And next?',
  because: 'No next step, because…',
  becomes: { need: 'As a need', step: 'As the next step' },
  becausePlaceholder: 'What stands in the way',
  becauseReason: 'Because',
  changedTo: (when: string) =>
    `It was changed somewhere else meanwhile, to ${when}. Save again to have it your way.`,
  changedElsewhere: 'This step was changed somewhere else meanwhile. It is shown as it is now.',
  didTrigger: 'Did the trigger happen?',
  doneStep: (step: string) => `Done: ${step}`,
  doneWords: (outcome: string) => `Done: ${outcome}.`,
  fell: (from: number, to: number) => `From ${from} to ${to}: what has changed?`,
  goOn: 'Go on',
  hints: {
    'kept going': 'same place, still on',
    'moved backward': 'asks what changed',
    'moved forward': 'agreed to something new',
    'no answer': 'counts as unanswered',
    'not now': 'asks for a date',
    'said no': 'thanked and closed',
    won: 'becomes a client',
  },
  howDidItGo: 'How did it go?',
  keys: {
    choose: 'Choose',
    later: 'Decide later',
    notDone: 'Not done after all',
    take: 'Take one',
  },
  keepRating: (score: number) => `Rate ${score}`,
  lookAgain: 'Look again on',
  needsBecause: 'A word why, so that it can be looked at again.',
  note: 'Note',
  outcomes: 'Outcomes',
  proposals: 'Proposals',
  quoted: (text: string) => `“${text}”`,
  rated: (score: number) => `Rated ${score} of 10.`,
  reasons: ['They come back to us', 'No budget this year', 'On leave', 'Not a prospect'],
  restDays: 'In 30 days unless you pick a day',
  rests: (day: string) => `No next step until ${day}.`,
  rules: {
    'first result': 'Help before it is asked for',
    'preferences unknown': 'Nobody has asked yet',
    recommendation: 'While it is fresh',
    'thank for the no': 'Thanked and closed',
    'thank for the yes': 'The first days decide',
    'what has changed': 'It went back: ask first',
  },
  triggerHappened: (trigger: string) => `“${trigger}” happened`,
  until: 'Not now, until',
  why: {
    askHonestly: (unanswered: number) => `${unanswered} unanswered: ask honestly`,
    backAsAgreed: 'As agreed',
    bringsUp: (was: string) => `What stood ready, was ${was}`,
    lastPromise: 'Was promised',
    meanwhile: 'Something of value meanwhile',
    nothingKnown: 'Nothing is known yet of what matters',
    nurture: (unanswered: number) => `${unanswered} unanswered: let it rest`,
    tryAgain: (unanswered: number) => `${unanswered} unanswered`,
  },
  whatChanged: 'What has changed?',
  whatToTen: 'What has to happen to get to 10?',
};

export const panel = {
  about: 'About, if you like',
  addressOf: 'E-mail',
  allKeys: 'Keys',
  because: 'Because…',
  bringUp: 'Bring up',
  broughtUp: 'The two changed places.',
  chooseFrom: 'People in this conversation',
  company: 'Company',
  correct: 'Correct',
  corrected: 'Corrected.',
  failed: 'The background did not answer. Your text is kept: try again.',
  full: 'The browser refused to save. Your text is still here: try again, or copy it.',
  gone: 'Onward was updated. Reload this tab; your text can still be copied.',
  hideTab: 'Hide the tab on this site',
  isNoProspect: 'Not a prospect: nothing is offered.',
  isSame: (name: string) => `Is ${name} the same person?`,
  join: 'Same person',
  joined: 'Joined.',
  keyList: {
    because: 'No next step, because…',
    close: 'Close',
    copy: 'Copy as a sentence',
    done: 'Done',
    draft: 'Draft for this step',
    edit: 'Edit',
    open: 'Open',
    rate: 'Rate, where it is asked',
    save: 'Save',
    snooze: 'Snooze',
    spoke: 'We spoke',
    undo: 'Undo',
  },
  lastTouch: (direction: 'both' | 'in' | 'out', channel: string, unanswered: boolean) => {
    if (direction === 'both') return 'You spoke';
    const verb =
      channel === 'call' ? 'called' : channel === 'meeting' || channel === 'visit' ? 'came by' : 'wrote';
    if (direction === 'in') return `They ${verb}, you owe an answer`;
    return unanswered ? `You ${verb}, no reply yet` : `You ${verb}`;
  },
  nameOf: 'Name',
  neverFor: (name: string) => `Never for ${name}`,
  noAddress: 'That is no e-mail address.',
  needsName: 'A name or an address.',
  notAProspect: 'Not a prospect',
  notSame: 'Somebody else',
  notSure: 'The page has changed, or does not say who this is. Type a name and go on.',
  nothingBehind: 'Nothing ready behind it',
  onTheWay: 'on the way',
  otherPerson: 'Somebody else: type a name, or search',
  noStage: 'No stage yet',
  noTouchYet: 'No touch yet',
  part: 'Part',
  parted: 'Parted.',
  personChanged: 'Person changed.',
  prospectAgain: 'A prospect after all',
  ready: 'ready',
  replied: 'Noted: they replied.',
  saved: (date: string) => `Next step on ${date}.`,
  saveAnyway: 'Save anyway',
  snoozed: (date: string) => `Snoozed to ${date}.`,
  serves: 'Done will ask whether it happened.',
  servesNot: 'Done will not ask for it.',
  spoke: 'We spoke',
  shared: (planned: string) => `As planned: ${planned}`,
  sides: { both: 'We spoke', in: 'They tried', out: 'I tried' },
  spokeNoted: {
    both: 'Noted: you spoke.',
    in: 'Noted: you owe an answer.',
    out: 'Noted: no answer yet.',
  },
  stage: (name: string) => `Stage: ${name}`,
  take: 'Go on with this person',
  theyReplied: 'They replied',
  titleOf: 'Title',
  undone: 'Taken back.',
  ways: { call: 'Call', linkedin: 'LinkedIn chat', meeting: 'Meeting', visit: 'Visit' },
  whoBegan: 'Who began',
  wouldBe: 'Hollow',
  changePerson: 'Change person',
  contactPage: 'Contact page',
  name: 'Next step',
  nobody: 'Who is this?',
  looked: (when: string) => `looked for replies ${when}`,
  neverLooked: 'replies show while the page is open',
  waits: (look: string | null) =>
    `Waits for a reply, seen only while its conversation or Gmail’s list is open${look === null ? '' : `; ${look}`}.`,
  beta: 'Sales Navigator is read as beta: see that name and company are right.',
};

export const reasons = {
  gap: 'Missing to reach 10',
  'last touch': 'Goes on from the last touch',
  need: 'What matters most',
  news: 'New in your library',
  promise: 'Was promised',
  resource: 'Not shared yet',
  trigger: 'Serves the trigger',
  'usual need': 'Usually matters at this stage',
};

export const parts = {
  answer: (when: string) => `Answer ${when}`,
  askAfter: 'ask after sending',
  away: (name: string, until: string | null, movedTo: string | null, stays: string | null) =>
    [
      until === null ? `${name} is away.` : `${name} is away until ${until}.`,
      movedTo === null ? 'That is no reply.' : `What was due before moves to ${movedTo}.`,
      ...(stays === null ? [] : [`What is agreed for ${stays} stays.`]),
    ].join(' '),
  bounced: (name: string) => `The mail to ${name} did not arrive. The step that waits stays.`,
  close: 'Close',
  ifNoReply: 'If no reply',
  inAnyCase: 'In any case',
  isItYou: (address: string) => `Is ${address} you?`,
  isNoProspect: (name: string) => `${name} is not a prospect. Nothing more is offered.`,
  isYours: (address: string) => `${address} is yours. The list is in Settings.`,
  keep: 'Keep',
  left: (name: string) => `${name} has no next step.`,
  mark: (state: 'overdue' | 'today' | 'waiting' | 'later' | 'none', day: string) =>
    ({
      overdue: `Next step overdue, ${day}`,
      today: `Next step today, ${day}`,
      waiting: `Next step waits for a reply, to ${day}`,
      later: `Next step ${day}`,
      none: 'No next step',
    })[state],
  never: (name: string) => `Never for ${name}`,
  next: 'Next step',
  no: 'No',
  noneThisTime: 'none this time',
  notAProspect: 'Not a prospect',
  notNow: 'Not now',
  notSaved: 'That could not be saved. Nothing was changed.',
  remove: 'Remove',
  replied: (name: string, steps: number) =>
    steps === 1
      ? `${name} replied. The step that waited is resolved: you owe an answer.`
      : `${name} replied. The ${steps} steps that waited are resolved: you owe an answer.`,
  save: 'Save',
  saved: (day: string) => `Next step set: ${day}.`,
  sent: (name: string) => `Sent. The next step with ${name}?`,
  setNext: 'Set next step',
  setOne: 'Set one',
  takenBack: (day: string) => `Sending was taken back. Does the next step stay: ${day}?`,
  undo: 'Undo',
  unlessReply: (sentence: string) => `${sentence}, if no reply comes`,
  when: 'When it comes up',
  wrote: (name: string, planned: string) =>
    `${name} wrote: you owe an answer. The next step is only on ${planned}.`,
  yes: 'Yes',
};

export const popup = {
  allSet: (active: number) =>
    active === 1
      ? 'The one active contact has a next step.'
      : `All ${active} active contacts have a next step.`,
  because: 'Because…',
  dashboard: 'Dashboard',
  days: (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`),
  emptyBook: 'Nobody here yet.',
  emptyBookText: 'Open a thread or a profile and set a next step; that is how people get in.',
  keys: {
    b: 'Because…',
    d: 'Done',
    e: 'Edit',
    jk: 'Move',
    o: 'Open',
    s: 'Snooze',
    search: 'Search',
    z: 'Undo',
  },
  more: (count: number) => `${count} more`,
  neverOffer: 'Never offer this',
  nextSeven: 'Next 7 days',
  noneFound: 'No one by that name.',
  noneFoundText: 'Search looks at names, companies and purposes.',
  nothingDue: 'Nothing is due.',
  nothingSet: 'Nothing set since',
  openBook: 'Open the book',
  owed: { both: 'you spoke, nothing set since', in: 'you owe an answer', out: 'no answer yet' },
  people: 'People',
  setNextStep: 'Set next step',
  thisPage: 'Next step for this page',
  waitsTo: (day: string) => `to ${day}`,
  whileWarm: (name: string, step: string) => `While it is warm: ${name}. ${step}.`,
};

export const snooze = {
  day: 'Day',
  name: 'Snooze',
  to: {
    'a day': 'A day…',
    'next week': 'Next week',
    '3 working days': 'In 3 working days',
    tomorrow: 'Tomorrow',
    '2 hours': 'In 2 hours',
  },
  taken: (held: number, capacity: number) => (held === 0 ? 'free' : `${held} of ${capacity} taken`),
  toDay: 'Snooze to this day',
  why: {
    away: 'away',
    'day off': 'off',
    full: 'full',
    'no block': 'no block',
    'not their day': 'not their day',
    'not their hours': 'not their hours',
    'too soon': 'too soon',
  },
};

export const states = {
  done: 'Done',
  later: 'Later',
  none: 'No next step',
  overdue: 'Overdue',
  stalled: 'Stalled',
  today: 'Today',
  waiting: 'Waiting',
};

export const step = {
  clockIn: (time: string, place: string) => `${time} in ${place}`,
  comesBack: (said: string) => `Comes back ${said}`,
  copied: 'Copied.',
  valueFor: (firstName: string) => `For ${firstName}:`,
};

export const trouble = {
  blocked: 'Another window holds the data. Close other Onward pages and try again.',
  broken: 'The browser could not open the data. Open the dashboard: it shows what can be restored.',
  closed: 'The data was closed by an update. Reopen this page.',
  full: 'The browser refused to save. Your text is still here: try again, or copy it.',
  newer: 'A newer Onward wrote this data. Update the extension; nothing is changed until then.',
  unavailable:
    'Firefox settings prevent saving: history is never remembered. Allow it for Onward, then reopen.',
};

export const side = {
  howTo: 'Onward sees a tab only where you call it.',
  howToText: 'Click the Onward icon, or press the shortcut, in the tab that you want a next step for.',
  keep: 'Add to my library',
  kept: (title: string) => `In your library: ${title}.`,
  notHere: 'This page cannot have a next step.',
  notKept: 'This page has nothing that can be kept.',
  opensBeside: 'Open beside the page',
  sayWhat: 'Say what it is',
};

export const welcome = {
  afterwards: 'then',
  allowGmail: 'Allow Gmail',
  beside: 'Beside the page',
  besideOnward: 'beside Onward',
  besideText:
    'The browser’s side panel or the popup. Reads only the address and the title of the tab; the rest you type. Nothing of ours is in LinkedIn’s page.',
  dayLongNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  dayNames: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  days: 'Working days',
  didYouSee: 'Did it appear?',
  example: 'A line of next steps',
  from: 'Work begins',
  gmailReady: 'Gmail is ready',
  gmailTabs: (tabs: number) =>
    tabs === 0
      ? 'Open a thread: the panel is at the edge of the page.'
      : tabs === 1
        ? 'The Gmail tab that was open has the panel too.'
        : `The ${tabs} Gmail tabs that were open have the panel too.`,
  gmailWithheld: 'The browser keeps Gmail from us',
  hoursWrong: 'The working day ends before it begins.',
  how: 'Open a mail thread or a profile. Onward shows the next step with this person, or asks for one. You type it in one line. At the time you keep free, it comes back.',
  inPage: 'In the page',
  inPageText:
    'A panel beside the profile. Reads name, headline and company from the page. LinkedIn’s user agreement forbids add-ons that insert elements, and it looks for them: your account could be restricted.',
  linkedinNote: 'Nothing runs on LinkedIn until you choose. You can change it in Settings.',
  linkedinRefused:
    'The browser was not allowed to. Nothing runs on LinkedIn; choose again, or take the side panel.',
  local:
    'Everything stays in this browser. No account, no server, no request leaves this machine. Removing Onward removes its data: export a copy first.',
  next: { when: 'Wed 2 Dec', text: 'Mail, the budget note' },
  noDays: 'Pick at least one working day.',
  notPinned: 'Not pinned yet',
  notifications: 'Can you see our notifications?',
  now: { when: 'Thu 26 Nov, 9:00', text: 'Call, Q3 pricing' },
  onlyWhileRunning:
    'Alerts come only while the browser runs. What came due meanwhile is told once, at the next start.',
  past: { when: 'Mon 23 Nov', text: 'Mail from you' },
  pin: 'Pin the icon',
  pinned: 'Pinned',
  promise: 'No conversation without a next step.',
  saw: 'Yes, I saw it',
  sawNot: 'No',
  start: 'Start',
  swallowed: 'The system swallowed it.',
  swallowedHelp:
    'Allow notifications for this browser in the system’s settings, and look for Focus or Do not disturb. The badge and the popup show everything in any case.',
  test: 'Send a test notification',
  testMessage: 'This is how a next step comes back.',
  testNote: 'Then tell us whether it appeared. Some systems swallow them.',
  testTitle: 'Onward',
  title: 'Four answers, and you can start',
  to: 'to',
  until: 'Work ends',
  work: 'When do you work?',
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function ordinal(day: number): string {
  const teen = day % 100 > 10 && day % 100 < 14;
  return `${day}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}
