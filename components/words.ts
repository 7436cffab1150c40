/**
 * Every word on the screen, in English, grouped by surface and sorted within. Fact first, then one way on; no praise,
 * no blame, no exclamation mark, no pronoun for a contact. What varies is a function of plain words and numbers.
 * Each surface is an export of its own, so that a bundle carries only the words that it shows; to use them, import the
 * whole as `words`.
 */

export { bookPage } from './book/book-page-words.ts';
export { calendar } from './calendar/calendar-words.ts';
export { load } from './calendar/load-words.ts';
/* Surfaces that only some pages show stand in files of their own, so that the popup does not carry them. */
export { copies } from './data/copies-words.ts';
export { files } from './data/files-words.ts';
export { forget } from './data/forget-words.ts';
export { lists } from './data/lists-words.ts';
export { recovery } from './data/recovery-words.ts';
export { health } from './health/health-words.ts';
export { momentum } from './momentum/momentum-words.ts';
export { pipeline } from './pipeline/pipeline-words.ts';
export { settings } from './settings/settings-words.ts';
export { focus } from './today/focus-words.ts';
export { today } from './today/today-words.ts';
export * as words from './words.ts';

export const away = {
  acts: 'Acts',
  another: 'Plan another',
  backSince: (day: string) => `Back since ${day}. What has gathered is spread over the days of the ramp.`,
  backup: 'Who stands in',
  backupAddress: 'Their e-mail address',
  backupNote: 'Named in the replies; gets what is handed over, nothing else.',
  backupPhone: 'Their phone',
  becauseFor: (name: string) => `${name}: no next step, because…`,
  cancel: 'Cancel the absence',
  cancelled: 'The absence is cancelled. What was moved for it stays where it is.',
  choices: { after: 'After', backup: 'Backup', before: 'Before' },
  copyOf: (title: string) => `Copy: ${title}`,
  coveredBy: (name: string) => `With ${name}`,
  dates: 'Dates and backup',
  decided: 'Decided',
  decidedOf: (steps: number, decided: number) =>
    steps === 0 ? 'nothing' : `${steps === 1 ? '1 step' : `${steps} steps`}, ${decided} decided`,
  empty: 'No absence is planned.',
  emptyText:
    'Plan one, and nothing waits for you unseen: who has no next step, what falls inside, what others are told, what the backup needs.',
  firstDays: (held: readonly number[]) =>
    held.length === 0 ? '' : `First days back: ${held.join(', ')} ${held.at(-1) === 1 ? 'step' : 'steps'}.`,
  from: 'First day away',
  handOver: 'Hand-over file',
  handOverFor: (name: string) => `for ${name.split(' ')[0]}`,
  handOverNote:
    'What matters to each of them, how they like to be worked with, the last touches. Nothing else leaves your book.',
  handsOver: (contacts: number, steps: number) =>
    contacts === 0
      ? 'Nothing is handed over yet. Choose Backup for a step that falls inside.'
      : `${contacts === 1 ? 'One contact' : `${contacts} contacts`}, ${steps === 1 ? 'one step' : `${steps} steps`}.`,
  inside: 'Falls inside',
  mail: 'Automatic reply, mail',
  missing: (names: string) => `Nothing is known for ${names}. Fill it in, or take it out, to copy.`,
  moveIt: 'Move it',
  moveOf: (name: string) => `Where the step of ${name} goes`,
  names: {
    'hand-over': 'Hand-over file',
    inside: 'Falls inside',
    replies: 'Replies',
    without: 'No next step',
  },
  nameBackup: 'Nobody stands in yet. Name somebody to hand steps over.',
  newDate: 'New date',
  noBackup: 'no backup yet',
  nobodyWithout: 'Every active contact has a next step, or an honest word why not.',
  nothingInside: 'No step falls into these days.',
  own: 'Your own words',
  ownPlaceholder: 'Empty: the words above',
  parts: 'Parts of the absence',
  placeholders:
    'Filled in: {from}, {to}, {back}, {answer}, {backup}, {backup address}, {backup phone}, {my name}.',
  plan: 'Plan an absence',
  planned: (from: string, to: string) => `Away from ${from} to ${to}. Alerts rest meanwhile.`,
  problems: {
    'ends before it begins': 'The last day lies before the first.',
    'no days': 'Pick the first and the last day.',
    'not valid': 'A whole number of days, 0 to 30.',
    overlaps: 'Another absence has one of these days.',
  },
  proposed: 'Proposed',
  ramp: 'Days of the ramp',
  rampNote: 'Working days after the return over which the work grows back: half on the first, then more.',
  rampNothing: 'No day after the return holds more than it can take.',
  rampPicture: (before: number, after: number) =>
    `Load of the weeks after the absence: the fullest day holds ${before}, after the moves ${after}.`,
  rampTitle: 'A ramp, not a wall',
  ramped: 'Spread over the ramp',
  relationship: 'Relationship',
  replies: 'Replies',
  repliesOf: 'mail and voice',
  savePage: 'Save the page to read',
  saveRows: 'Save the file to import',
  sentence: (back: string, backup: string | null) =>
    `Back on ${back}.${backup === null ? '' : ` ${backup} stands in.`} Alerts rest while you are away.`,
  setFor: (name: string) => `${name}: set next step`,
  setOf: (set: number, of: number) => (of === 0 ? 'nobody' : `${set} of ${of} settled`),
  settled: 'settled',
  settledAll: (count: number) => `${count === 1 ? 'One step' : `${count} steps`} settled as proposed.`,
  settledOne: (name: string, choice: 'before' | 'after' | 'backup', to: string) =>
    choice === 'backup' ? `${name}: with ${to}.` : `${name}: moved to ${to}.`,
  state: 'State',
  takeAll: (count: number) =>
    count === 1 ? 'Take the proposal that is left' : `Take the ${count} proposals that are left`,
  takeNext: 'Take the proposal, next',
  title: 'Away',
  titleOf: (from: string, to: string) => (from === to ? `Away, ${from}` : `Away, ${from} to ${to}`),
  to: 'Last day away',
  voice: 'Voice message',
  wereWith: (name: string) => `Were with ${name}`,
  which: 'Which absence',
  withBackup: (name: string, day: string) => `${name}, ${day}`,
};

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
  hollow: (phrase: string, name: string) => `“${phrase}” gives ${name} no reason to answer.`,
  them: 'them',
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

export const entry = {
  calendar: 'Pick a day',
  channel: 'Channel',
  chooseChannel: 'Choose a channel',
  day: 'Day',
  details: 'Details',
  ifNoReply: 'If no reply',
  inAnyCase: 'In any case',
  impossibleWhen: 'There is no such day or time.',
  lineKept: 'Your line is kept.',
  name: 'New next step',
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
  purpose: 'Purpose',
  purposePlaceholder: 'Why you get in touch',
  readings: 'Ways to read this',
  replace: (day: string) => `Replace ${day}`,
  saveBehind: 'Save behind',
  thenPlaceholder: 'Then… “fri mail the contract draft”',
  time: 'Time',
  tooLong: (limit: number) => `The line is longer than ${limit} letters.`,
  value: 'Value',
  valuePlaceholder: 'What is in it for them',
  waits: 'Alert me',
  when: 'When',
  whenPlaceholder: '“thu 9am”, “in 3 working days”',
};

export const library = {
  copyLink: 'Copy the link',
  edit: (title: string) => `Edit ${title}`,
  empty: 'Nothing to share yet.',
  emptyText:
    'An article, a tip, a case story: what is in it for them. What is kept here is offered where it fits, never twice to the same person.',
  expired: 'Expired',
  expiredOn: (day: string) => `expired ${day}`,
  expires: 'Expires',
  fits: 'Fits',
  fitsNeed: 'need:',
  fitsNobody: 'Nobody whose needs or stage it speaks to, or they all got it.',
  fitsStage: 'their stage',
  gotIt: 'Got it',
  gotNobody: 'Nobody yet.',
  insert: (name: string) => `Put in {${name}}`,
  kind: 'Kind',
  kinds: {
    article: 'Article',
    'case story': 'Case story',
    'change of law': 'Change of law',
    'market data': 'Market data',
    'new product': 'New product',
    'price change': 'Price change',
    tip: 'Tip',
  },
  lastDay: 'Last day on which it is worth sharing',
  lastDayNote: 'Empty: it does not expire.',
  link: 'Link',
  needsLink: 'No address that can be opened: one that begins with https:// or mailto:.',
  needsName: 'A template needs a name.',
  needsTitle: 'A resource needs a title.',
  noneFound: 'Nothing by these words.',
  notValid: 'One of the fields is too long, or no such day.',
  note: 'Note',
  noteNote: 'What is in it for them. Its words help to find whom it fits.',
  part: 'Part of the library',
  placeholders: 'Placeholders',
  placeholdersNote:
    'Filled with what is known of the contact and the step. One that stays empty blocks the copy and is named.',
  planned: 'planned',
  ready: 'Ready to take',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removed: (title: string) => `Removed: ${title}.`,
  resource: 'Resource',
  resources: 'Resources',
  saved: (title: string) => `Saved: ${title}.`,
  search: 'Search the library',
  searchIn: 'Title, note, tag',
  sentence: (count: number, expired: number) =>
    `${count === 1 ? 'One piece' : `${count} pieces`} of value to share${
      expired === 0 ? '.' : expired === 1 ? '; one has expired.' : `; ${expired} have expired.`
    }`,
  shared: 'Shared',
  strangers: (names: string) => `Nothing is ever filled in for ${names}.`,
  tags: 'Tags',
  tagsKnown: (tags: string) => `Separated by commas. In use: ${tags}.`,
  tagsNote: 'Separated by commas: what it is about.',
  take: 'Take',
  takeOf: (name: string) => `Take ${name}`,
  template: 'Template',
  templates: 'Templates',
  templatesSentence: (count: number) =>
    count === 0 ? 'None of your own yet.' : count === 1 ? 'One of your own.' : `${count} of your own.`,
  text: 'Text',
  title: 'Library',
  titleOf: 'Title',
  what: 'Resource',
  whoGot: (title: string) => `Who got “${title}”`,
};

export const outcome = {
  andNext: 'And next?',
  because: 'No next step, because…',
  becausePlaceholder: 'What stands in the way',
  becauseReason: 'Because',
  changedElsewhere: 'This step was changed somewhere else meanwhile. It is shown as it is now.',
  didTrigger: 'Did the trigger happen?',
  doneStep: (step: string) => `Done: ${step}`,
  doneWords: (outcome: string) => `Done: ${outcome}.`,
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
  lookAgain: 'Look again on',
  needsBecause: 'A word why, so that it can be looked at again.',
  note: 'Note',
  outcomes: 'Outcomes',
  proposals: 'Proposals',
  quoted: (text: string) => `“${text}”`,
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
};

export const panel = {
  addressOf: 'E-mail',
  allKeys: 'Keys',
  chooseFrom: 'People in this conversation',
  company: 'Company',
  correct: 'Correct',
  corrected: 'Corrected.',
  failed: 'The background did not answer. Your text is kept: try again.',
  full: 'The browser refused to save. Your text is still here: try again, or copy it.',
  gone: 'Onward was updated. Reload this tab; your text can still be copied.',
  hideTab: 'Hide the tab on this site',
  isSame: (name: string) => `Is ${name} the same person?`,
  join: 'Same person',
  joined: 'Joined.',
  keyList: {
    close: 'Close',
    copy: 'Copy as a sentence',
    done: 'Done',
    edit: 'Edit',
    open: 'Open',
    save: 'Save',
    snooze: 'Snooze',
    undo: 'Undo',
  },
  lastTouch: { both: 'You spoke', in: 'They wrote', out: 'You wrote' },
  nameOf: 'Name',
  noAddress: 'That is no e-mail address.',
  needsName: 'A name or an address.',
  noReplyYet: 'no reply yet',
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
  ready: 'ready',
  replied: 'Noted: they replied.',
  saved: (date: string) => `Next step on ${date}.`,
  saveAnyway: 'Save anyway',
  snoozed: (date: string) => `Snoozed to ${date}.`,
  spoke: 'We spoke',
  spokeNoted: 'Noted: you spoke.',
  stage: (name: string) => `Stage: ${name}`,
  take: 'Go on with this person',
  theyReplied: 'They replied',
  titleOf: 'Title',
  undone: 'Taken back.',
  wouldBe: 'Hollow',
  changePerson: 'Change person',
  contactPage: 'Contact page',
  name: 'Next step',
  nobody: 'Who is this?',
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
  askAfter: 'ask after sending',
  away: (name: string, until: string | null, movedTo: string | null) => {
    const back = until === null ? `${name} is away.` : `${name} is away until ${until}.`;
    return movedTo === null
      ? `${back} That is no reply.`
      : `${back} The step that waited moves to ${movedTo}.`;
  },
  bounced: (name: string) => `The mail to ${name} did not arrive. The step that waits stays.`,
  close: 'Close',
  ifNoReply: 'If no reply',
  inAnyCase: 'In any case',
  isNoProspect: (name: string) => `${name} is not a prospect. Nothing more is offered.`,
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
  noneThisTime: 'none this time',
  notAProspect: 'Not a prospect',
  notNow: 'Not now',
  notSaved: 'That could not be saved. Nothing was changed.',
  replied: (name: string, steps: number) =>
    steps === 1
      ? `${name} replied. The step that waited is resolved: you owe an answer.`
      : `${name} replied. The ${steps} steps that waited are resolved: you owe an answer.`,
  save: 'Save',
  saved: (day: string) => `Next step set: ${day}.`,
  sent: (name: string) => `Sent. The next step with ${name}?`,
  setNext: 'Set next step',
  setOne: 'Set one',
  undo: 'Undo',
  unlessReply: (sentence: string) => `${sentence}, if no reply comes`,
  when: 'When it comes up',
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
  keys: { d: 'Done', e: 'Edit', jk: 'Move', o: 'Open', s: 'Snooze', search: 'Search', z: 'Undo' },
  more: (count: number) => `${count} more`,
  nextSeven: 'Next 7 days',
  noneFound: 'No one by that name.',
  noneFoundText: 'Search looks at names, companies and purposes.',
  nothingDue: 'Nothing is due.',
  nothingSet: 'Nothing set since',
  people: 'People',
  setNextStep: 'Set next step',
  thisPage: 'Next step for this page',
};

export const review = {
  asks: {
    load: 'What does next week hold?',
    moved: 'What moved?',
    note: 'What do you take along?',
    stalled: 'What stands still?',
    stop: 'What can stop?',
    without: 'Who has no next step?',
  },
  before: 'Earlier reviews',
  keyGo: 'Back, on',
  keyNext: 'Next',
  leave: 'Leave the note',
  leaveAgain: 'Write the note over',
  left: (day: string) => `Review done on ${day}.`,
  load: (held: number, full: number) =>
    `${held === 0 ? 'No step' : held === 1 ? 'One step' : `${held} steps`} next week${
      full === 0
        ? ', no day too full.'
        : full === 1
          ? '; one day holds more than its blocks can take.'
          : `; ${full} days hold more than their blocks can take.`
    }`,
  loadPicture: (held: number, worst: number) =>
    `Load of the coming week: ${held} steps, the fullest day holds ${worst}.`,
  names: {
    load: 'Next week',
    moved: 'Moved',
    note: 'Note',
    stalled: 'Stalled',
    stop: 'Stop',
    without: 'No next step',
  },
  next: (name: string) => `Next: ${name}`,
  none: {
    moved: 'Nothing moved forward this week. The next looks show where to begin.',
    stalled: 'Nothing stands still.',
    stop: 'Nothing that takes time without effect.',
    without: 'Every active contact has a next step, or an honest word why not.',
  },
  own: 'In your own words',
  ownNote: 'Kept with the numbers above, under today’s date.',
  parts: 'Looks of the review',
  sentence: (from: string, done: boolean) =>
    `Week of ${from}. ${done ? 'Done today; the note can be written over.' : 'Five looks and a note, about ten minutes.'}`,
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  stops: {
    channel: (touches: number, weeks: number) =>
      `${touches} touches in ${weeks} weeks, none of them moved anything.`,
    dead: (unanswered: number) => `${unanswered} unanswered, past the limit: let it rest.`,
    putOff: (times: number) => `Put off ${times} times: do it now, or drop it.`,
  },
  title: 'Weekly review',
  toWrite: 'to write',
  written: 'left today',
};

export const routines = {
  add: 'Add a routine',
  andMore: (count: number) => `and ${count} more`,
  counted: {
    clients: 'Clients cared for',
    'dream clients': 'Dream clients nurtured',
    'new prospects': 'New prospects approached',
    reviews: 'Reviews done',
  },
  counts: 'Counts',
  countsNote: 'It counts itself from touches and reviews.',
  edit: (name: string) => `Edit ${name}`,
  every: { day: 'today', month: 'this month', quarter: 'this quarter', week: 'this week' },
  goOn: (name: string) => `Go on with ${name}`,
  howOften: 'How often',
  isPaused: 'paused',
  lower: (target: number) => `Make it ${target}`,
  missed: {
    day: 'Missed on the last working day.',
    month: 'Missed last month.',
    quarter: 'Missed last quarter.',
    week: 'Missed last week.',
  },
  name: 'Name',
  needsName: 'A routine needs a name.',
  needsTarget: 'A whole number from 1 to 1000.',
  next: 'Next:',
  none: 'No routine yet. Upkeep that counts itself, to start from:',
  of: (done: number, target: number) =>
    target === 0 ? (done === 0 ? 'nothing asked today' : `${done}, nothing asked`) : `${done} of ${target}`,
  oneNow: 'One now',
  pause: (name: string) => `Pause ${name}`,
  pauseIt: 'Pause it',
  periods: { day: 'Every day', month: 'Every month', quarter: 'Every quarter', week: 'Every week' },
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed: ${name}.`,
  row: (when: string, streak: number, best: number, every: 'day' | 'week' | 'month' | 'quarter') => {
    const unit = every === 'day' ? 'working day' : every;
    const row = `${streak} ${unit}${streak === 1 ? '' : 's'} in a row`;
    return best > streak ? `${when} · ${row}, best ${best}` : `${when} · ${row}`;
  },
  saved: (name: string) => `Saved: ${name}.`,
  sporadic: (met: number, of: number) => `Met ${met} times of the last ${of}.`,
  start: {
    care: 'Care for clients',
    nurture: 'Nurture dream clients',
    prospecting: 'Approach new prospects',
    review: 'Weekly review',
  },
  target: 'How many',
  title: 'Routines',
  why: {
    'longest without a touch': (days: number) => `${days} days without a touch`,
    'never touched': (days: number) => (days === 0 ? 'new today' : `not touched in ${days} days`),
  },
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
  toDay: 'Snooze to this day',
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
  notHere: 'This page cannot have a next step.',
  opensBeside: 'Open beside the page',
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
  now: { when: 'Thu 26 Nov', text: '9:00 Call, Q3 pricing' },
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

export const contactPage = {
  about: 'About',
  aboutPlaceholder: 'What it was about',
  add: 'Add',
  addAddress: 'Add an address or profile',
  addCompany: 'Add a company',
  addNote: 'Add a note',
  addTitle: 'Add a title',
  addresses: 'Recognised by',
  asNeed: 'As a need',
  asStep: 'As a next step',
  asTable: 'As a table',
  askAgain: 'Ask again',
  askThem: 'Ask as a next step',
  asked: 'Asked on',
  askedOn: (day: string) => `Asked on ${day}.`,
  behind: 'Behind you',
  behindCounts: (touches: number, forward: number, unanswered: number) =>
    [
      `${touches} ${touches === 1 ? 'touch' : 'touches'}`,
      `${forward} moved forward`,
      ...(unanswered > 0 ? [`${unanswered} unanswered since the last sign of life`] : []),
    ].join(', '),
  changed: 'Changed.',
  channelsInOrder: 'Channels, the first one preferred',
  channelsInWords: (first: string, then: string) =>
    then === '' ? `${first}.` : `${first} first, then ${then}.`,
  clockIn: (time: string, place: string) => `${time} in ${place}`,
  couldAdd: (facts: string) => `Known and not in it: ${facts}.`,
  coveredBy: (name: string, until: string) => `${name} stands in until ${until}`,
  dayOf: (day: number, expected: number) => `day ${day} of ${expected}`,
  days: 'Days',
  directions: { both: 'We spoke', in: 'They wrote', out: 'I wrote or called' },
  draft: 'Draft',
  draftFor: (name: string) => `Draft for ${name}`,
  earlier: 'Move up',
  editAll: 'Edit who this is',
  editOf: (label: string) => `Edit: ${label}`,
  endsWhen: (trigger: string) => `Ends when: ${trigger}.`,
  everyDays: 'At most every … days',
  everyInWords: (days: number) => (days === 1 ? 'once a day at most' : `every ${days} days at most`),
  everyRange: 'Between 1 and 365 days.',
  evidence: 'What shows it',
  evidencePlaceholder: 'Said or done',
  fell: (from: number, to: number) => `From ${from} to ${to}: what has changed?`,
  fields: {
    name: 'Name',
    email: 'E-mail',
    company: 'Company',
    title: 'Title',
    phone: 'Phone',
    zone: 'Time zone',
  },
  fillFirst: (names: string) => `Fill or take out ${names} first.`,
  forget: 'Forget this person',
  forgetText:
    'Everything that is known is erased: name, addresses, steps, touches, needs, ratings, notes. It cannot be taken back.',
  forgetTitle: (name: string) => `Forget ${name}?`,
  forgotten: 'Forgotten.',
  gap: 'How likely is it that we do this?',
  generic: (name: string) => `Nothing in it is particular to ${name}.`,
  goneResource: 'A resource that is no longer in the library',
  happened: (next: string) => `It happened: on to ${next}`,
  hoursFrom: 'From',
  hoursInWords: (from: string, to: string, place: string) =>
    `${from} to ${to}${place === '' ? '' : ` in ${place}`}`,
  hoursTo: 'To',
  hoursTurned: 'The end is before the beginning.',
  join: 'Join with another contact',
  joinSearch: 'Name or company',
  joinText: 'The same person, met in two places. Both keep their own words and can be parted again.',
  later: 'Move down',
  missing: 'To get to 10',
  movedTo: (stage: string) => `Stage: ${stage}.`,
  need: 'What matters',
  needKept: 'Kept among what matters.',
  needPlaceholder: 'One number for the budget',
  needRemoved: 'Removed.',
  needStates: { open: 'open', answered: 'answered', 'not theirs': 'not theirs' },
  needs: (name: string) => `What matters to ${name}`,
  needsScore: 'A number from 1 to 10.',
  needsWords: 'In a few words: what matters?',
  neverRated: 'Not asked yet.',
  noAnswerYet: 'no answer yet',
  noIdentity: 'That is neither an e-mail address nor a LinkedIn profile.',
  noNeeds: 'Nothing is known yet. The first question is what they want to have solved.',
  noOutcomeYet: 'nothing yet',
  noPreferences: 'Not known.',
  noPrompts: 'Never prompt for this person',
  noPromptsNow: 'no prompts',
  noZone: 'No such time zone. It is written like Europe/Lisbon.',
  nobody: 'Nobody by this address.',
  nobodyText: 'The contact was removed or forgotten, or is on another computer.',
  notAProspect: 'Not a prospect',
  notAsked: 'Not asked.',
  notSharedYet: 'not shared yet',
  notYet: 'That day is still to come.',
  noted: 'Noted.',
  notes: 'Notes',
  nothingToAdd: 'Write down what matters to them first.',
  oneToTen: 'From 1 to 10',
  openKinds: {
    thread: 'Open the thread',
    profile: 'Open the profile',
    messages: 'Open the messages',
    page: 'Open the page',
  },
  outcome: 'What came of it',
  ownedBy: (name: string) => `looked after by ${name}`,
  plan: 'Plan',
  preferences: (name: string) => `How ${name} likes it`,
  preferencesKept: 'Preferences kept.',
  promptsAgain: 'Prompt again for this person',
  prospectAgain: 'A prospect after all',
  rate: 'Rate',
  rated: (score: number) => `Rated ${score} of 10.`,
  ratings: (list: string) => `Ratings: ${list}`,
  remove: 'Remove',
  removeAddress: (address: string) => `Remove ${address}`,
  reordered: 'Plan reordered.',
  score: 'Rating',
  serves: (trigger: string) => `Serves the trigger “${trigger}”.`,
  shared: 'Shared, and fitting',
  side: (name: string) => `About ${name}`,
  skip: 'Skip',
  skipped: 'Skipped. What stood behind comes up.',
  span: (from: string, to: string) => `${from} to ${to}`,
  spokeTitle: (name: string) => `A touch with ${name}`,
  stage: 'Stage',
  state: 'State',
  stepActs: (step: string) => `More for: ${step}`,
  template: 'Template',
  thisPerson: 'this person',
  toTen: (missing: string) => `To get to 10: ${missing.replace(/[.]$/, '')}.`,
  turns: { first: 'first', then: 'then', bonus: 'bonus' },
  waysOn: {
    dead: 'Ask honestly',
    'past the limit': 'Ask honestly',
    backward: 'Ask what has changed',
    stalled: 'Ask what has changed',
  },
  weight: 'How much',
  weights: [
    '1, nice to have',
    '2, a little',
    '3, matters',
    '4, matters much',
    '5, what they care about first',
  ],
  whatToTen: 'What has to happen to get to 10?',
  where: 'Where you are',
  who: 'Who',
  wrote: (name: string) => `${name} wrote`,
};

export const dashboard = {
  failed: 'That did not work. What you typed is kept: try again.',
  findOrDo: 'Find or do',
  findPlaceholder: 'A name, a page, or what to do',
  keys: {
    today: [
      ['J K', 'Move'],
      ['D', 'Done'],
      ['S', 'Snooze'],
      ['E', 'Edit'],
      ['O', 'Open'],
      ['B', 'Start the block'],
    ],
    book: [
      ['J K', 'Move'],
      ['O', 'Contact page'],
      ['X', 'Choose'],
      ['A', 'Choose all or none'],
      ['D', 'Done'],
      ['S', 'Snooze'],
      ['E', 'Edit or set the next step'],
      ['B', 'Because…'],
      ['N', 'Add a contact'],
      ['/', 'Search'],
    ],
    contact: [
      ['D', 'Done'],
      ['S', 'Snooze'],
      ['E', 'Edit the next step'],
      ['C', 'Copy as a sentence'],
      ['T', 'What comes after it'],
      ['O', 'Open the conversation'],
      ['W', 'We spoke'],
      ['M', 'Draft'],
      ['A', 'Add what matters'],
      ['R', 'Rate'],
      ['Esc', 'Back to the book'],
    ],
    focus: [
      ['O', 'Open the conversation'],
      ['D', 'Done'],
      ['S', 'Snooze'],
      ['J', 'Skip for now'],
      ['N', 'Note'],
      ['C', 'Copy as a sentence'],
      ['P', 'Pause'],
      ['Esc', 'Leave, the block keeps its place'],
    ],
    everywhere: [
      ['Ctrl K', 'Find or do'],
      ['Z', 'Undo'],
      ['?', 'All keys'],
    ],
  },
  names: {
    away: 'Away',
    book: 'Book',
    calendar: 'Calendar',
    health: 'Health',
    library: 'Library',
    momentum: 'Momentum',
    pipeline: 'Pipeline',
    settings: 'Settings',
    today: 'Today',
  },
  nothingFound: 'Nothing by these words.',
  page: 'page',
  pageMissing: 'This page could not be loaded. Reload the dashboard.',
  pages: 'Pages',
  skip: 'Skip to the page',
  themes: { dark: 'Dark theme', light: 'Light theme', system: 'Theme of the system' },
  tryAgain: 'Try again',
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

function people(count: number): string {
  return count === 1 ? '1 contact' : `${count} contacts`;
}
