export const calendar = {
  after: 'A week later',
  before: 'A week earlier',
  changedMeanwhile: 'That step was changed somewhere else meanwhile. It is shown as it is now.',
  day: 'Day',
  dayAfter: (name: string) => `${name}: a day later`,
  dayBefore: (name: string) => `${name}: a day earlier`,
  empty: 'No step is planned.',
  emptyText: 'Set a next step in a thread, on a profile or on a contact’s page; it comes to stand here.',
  fromTo: (from: string, to: string) => `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`,
  holds: (held: number, capacity: number) =>
    held > capacity
      ? `That day holds ${held}, its blocks can take ${capacity}.`
      : `That day holds ${held} of ${capacity}.`,
  keys: { day: 'Move a day', go: 'Go', open: 'Open', pick: 'Pick a day', week: 'Move a week' },
  load: (held: number, capacity: number) => {
    if (capacity === 0) return held === 0 ? '' : `${held}, outside your blocks`;
    return held > capacity ? `${held} of ${capacity}, too much` : `${held} of ${capacity}`;
  },
  more: (count: number) => `${count} more`,
  move: 'Move',
  moveStepOf: (name: string) => `Move the step of ${name}`,
  moved: (name: string, day: string) => `${name}: moved to ${day}.`,
  movedShort: 'Moved',
  notPast: 'That day is past. Pick today or later.',
  open: (name: string) => `${name}: open`,
  pick: (name: string) => `${name}: pick a day`,
  promised: 'promised',
  rests: { away: 'away', 'day off': 'day off', 'not a working day': 'no work' },
  sentence: (steps: number, full: number) =>
    `${steps === 0 ? 'No step' : steps === 1 ? 'One step' : `${steps} steps`} until the end of this week${
      full === 0 ? '.' : full === 1 ? '; one day holds too much.' : `; ${full} days hold too much.`
    }`,
  thisWeek: 'This week',
  title: 'Calendar',
  today: 'today',
  weeks: (from: string, to: string) => `Weeks from ${from} to ${to}`,
};
