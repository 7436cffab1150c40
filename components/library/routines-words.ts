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
    if (streak === 0)
      return best > 0 ? `${when} · best: ${best} ${unit}${best === 1 ? '' : 's'} in a row` : when;
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
