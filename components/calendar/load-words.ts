export const load = {
  applied: (count: number, from: number, to: number) =>
    `${count === 1 ? 'One step' : `${count} steps`} moved. Worst day from ${from} to ${to}.`,
  atMost: (days: number) => (days === 1 ? 'At most a day' : `At most ${days} days`),
  away: 'Away',
  awayNote: (steps: number) =>
    steps === 0 ? '' : steps === 1 ? 'one step falls into it' : `${steps} steps fall into it`,
  because: (day: string, held: number, capacity: number) =>
    capacity === 0
      ? `${day} holds ${held}, without room`
      : `${day} holds ${held} for ${capacity} ${capacity === 1 ? 'place' : 'places'}`,
  chosen: 'Moves',
  contact: 'Contact',
  day: 'Day',
  figures: (from: number, to: number, beyondFrom: number, beyondTo: number) =>
    `Worst day from ${from} to ${to}; steps beyond what the blocks hold from ${beyondFrom} to ${beyondTo}. Promises and preferences hold.`,
  from: 'From',
  holds: 'What your blocks hold',
  limits: 'How far a step may move',
  mayMove: 'May move',
  move: (count: number) => (count === 1 ? 'Move 1 step' : `Move ${count} steps`),
  moveOf: (name: string) => `Move the step of ${name}`,
  moves: 'Proposed moves',
  movesIn: 'Moves in',
  movesOut: 'Moves out',
  movesOutTooMuch: 'Moves out, was too much',
  nothingToMove: (full: number) =>
    full === 0
      ? 'No day holds more than your blocks can take.'
      : 'What is too much was promised, has an exact time, or has no freer day in reach.',
  picture: (full: number, worst: number, after: number | null) =>
    `Load of the coming six weeks: the fullest day holds ${worst}, ${
      full === 0 ? 'no day' : full === 1 ? 'one day' : `${full} days`
    } more than the blocks can take${after === null ? '' : `; after the moves the fullest holds ${after}`}.`,
  promised: 'Promised',
  promisedStays: 'Promised, stays',
  sentence: (full: number, away: number) =>
    `${
      full === 0
        ? 'No day holds more than your blocks can take'
        : full === 1
          ? 'One day holds more than your blocks can take'
          : `${full} days hold more than your blocks can take`
    }${away === 0 ? '' : away === 1 ? ', and one step falls into your absence' : `, and ${away} steps fall into your absence`}.`,
  smooth: 'Smooth',
  smoothed: 'Smoothed',
  stays: 'May move, stays',
  step: 'Step',
  thisWeek: 'this week',
  title: 'Load, six weeks',
  to: 'To',
  today: 'today',
  tooMuch: 'Too much',
  why: 'Why it may move',
  wouldMove: (count: number) =>
    count === 0
      ? 'Smooth would move nothing'
      : count === 1
        ? 'Smooth would move 1 step'
        : `Smooth would move ${count} steps`,
};
