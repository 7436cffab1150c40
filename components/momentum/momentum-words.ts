export const momentum = {
  activity: 'Activity',
  activityPicture: (touches: number, last: number) =>
    `Activity over twelve weeks: ${touches} touches, ${last} of them in the last week.`,
  best: (days: number) => `best: ${days}`,
  by: { channel: 'By channel', relationship: 'By relationship', stage: 'By stage', week: 'By week' },
  consistency: 'Consistency',
  countOf: (hits: number, all: number) => `${hits} of ${all}`,
  counts: (count: number) => `Counts: ${count}`,
  countsNot: (count: number) => `Does not: ${count}`,
  coverage: 'Coverage',
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  dueOn: (due: string) => `due ${due}`,
  doneFor: (done: string, due: string) => `done ${done}, due ${due}`,
  effect: 'Effect',
  effectPicture: (first: string, last: string) =>
    `Effect over twelve weeks: the share of touches that moved things forward, ${first} in the first week, ${last} in the last.`,
  empty: 'Nothing to measure yet.',
  emptyText: 'Momentum counts touches and next steps. The first step that is done begins it.',
  forward: 'Forward share',
  inWeek: (title: string, value: string, week: string) => `${title} in the week of ${week}: ${value}`,
  keepSwinging: 'Keep swinging',
  keepSwingingNote: 'After a win or a forward move: the next best step while it is hot.',
  lastReview: (day: string) => `Last weekly review on ${day}.`,
  listBehind: (title: string, value: string) => `${title}, ${value}: show the list behind it`,
  movedForward: 'Moved forward',
  noReview: 'No weekly review yet.',
  nothingBehind: 'Nothing here.',
  partedBy: 'Parted by',
  parts: { channel: 'Channel', relationship: 'Relationship', stage: 'Stage' },
  pause: 'Pause',
  pauseNote: 'After a row of misses: one thing that is in your hands.',
  pipeline: 'Open the pipeline',
  punctuality: 'Punctuality',
  relationships: {
    client: 'Clients',
    closed: 'Closed',
    'dream client': 'Dream clients',
    nurture: 'Nurture',
    prospect: 'Prospects',
  },
  review: 'Weekly review',
  savedAnyway: 'Saved anyway',
  sentence: (of: string) => `Twelve weeks, ${of}. Every number opens the list behind it.`,
  showInBook: (count: number) =>
    count === 1 ? 'Show the contact in the book' : `Show the ${count} contacts in the book`,
  side: 'What is listed',
  swing: 'In the moment',
  title: 'Momentum',
  titleOf: (name: string) => `Momentum with ${name}`,
  week: 'Week of',
  weeksTable: 'All numbers by week',
  went: (before: number | null, now: number | null) => {
    if (before === null || now === null) return '';
    const points = Math.round((now - before) * 100);
    return points === 0
      ? 'as four weeks ago'
      : points > 0
        ? `up ${points} in 4 weeks`
        : `down ${-points} in 4 weeks`;
  },
  wentFact: (activity: 'more' | 'less' | 'as much', effect: 'more' | 'less' | 'as much') =>
    `${activity === 'as much' ? 'As much activity' : activity === 'more' ? 'More activity' : 'Less activity'}, ${
      effect === 'as much' ? 'as much effect' : effect === 'more' ? 'more effect' : 'less effect'
    }.`,
  wentText: (since: string, before: number, after: number, from: string, to: string) =>
    `${after} touches since ${since}, ${before} in the six weeks before; the share that moved went from ${from} to ${to}.`,
  what: 'What',
  when: 'When',
  wholeBook: 'Whole book',
  whose: 'Part of the book',
};
