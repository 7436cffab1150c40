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
