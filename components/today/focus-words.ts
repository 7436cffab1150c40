export const focus = {
  allDone: 'The block is done.',
  allDoneText: (done: number, skipped: number) =>
    skipped === 0
      ? `${done} of ${done} worked through.`
      : `${done} worked through, ${skipped} left for another time.`,
  at: (at: number, of: number) => `${at} of ${of}`,
  back: 'To Today',
  goOn: 'Go on',
  hints: {
    copy: 'Copy as a sentence',
    leave: 'Leave, the block keeps its place',
    note: 'Note',
    outcome: 'Outcome after Done',
  },
  left: (minutes: number) =>
    minutes > 90
      ? `${Math.floor(minutes / 60)} h ${minutes % 60} min left`
      : minutes === 1
        ? '1 minute left'
        : `${minutes} minutes left`,
  leave: 'Leave',
  leftOut: 'left for later',
  missing: (score: number, missing: string) => `Rated ${score}. Missing: ${missing.replace(/[.]$/, '')}.`,
  matters: (name: string) => `First what matters to ${name}`,
  name: 'Follow-up',
  note: 'A note while you talk',
  noteKept: 'Note kept.',
  nothing: 'Nothing to work through.',
  nothingText: 'No step is due now. What comes next stands in Today.',
  open: 'Open the conversation',
  openContact: 'Open the contact',
  pause: 'Pause',
  paused: 'Paused.',
  pausedText: 'The block keeps its place. Go on when you are back.',
  progress: (done: number, of: number) => `${done} of ${of} worked through`,
  queue: 'In this block',
  sayFirst: 'Say first',
  shareLater: 'Not with this step',
  shareNow: 'Share with this step',
  sharedWithStep: 'goes on record with Done',
  skip: 'Skip',
  skippedLeft: 'Go through what was left',
  snoozed: 'snoozed',
  toShare: 'To share',
  willNotShare: 'Not shared with this step.',
  willShare: 'Shared with this step once it is done.',
};
