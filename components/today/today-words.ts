export const today = {
  block: (time: string) => `block ${time}`,
  blockBegins: (name: string, minutes: number) =>
    minutes <= 0 ? `Now: ${name}.` : `${name} in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  blockBeginsAt: (name: string, time: string) => `${name} at ${time}.`,
  day: 'Your day',
  due: (due: number, without: number) =>
    `${[
      due === 0 ? 'Nothing is due' : `${due} due`,
      ...(without > 0 ? [`${without} without a next step`] : []),
    ].join(', ')}.`,
  free: 'No block today.',
  more: (count: number) => `${count} more`,
  neverAgain: 'Never offer this',
  next: 'Next 7 days',
  nextUp: 'next:',
  places: (taken: number, of: number) => `${taken} of ${of} places`,
  promised: (day: string) => `promised for ${day}`,
  routine: (every: 'day' | 'week' | 'month' | 'quarter', row: number) =>
    `${{ day: 'today', week: 'this week', month: 'this month', quarter: 'this quarter' }[every]}${
      row > 1 ? ` · ${row} ${every}s in a row` : ''
    }`,
  reviewDue: 'The weekly review is due: ten minutes.',
  serves: 'serves the trigger',
  smooth: 'Smooth the week',
  startBlock: 'Start the block',
  swing: (name: string, step: string) => `While it is warm: ${name}. ${step}.`,
  switchedOff: 'Switched off. Settings bring it back.',
  toReview: 'Begin the review',
  until: (from: string, to: string) => `${from} to ${to}`,
  workThrough: 'Work through them',
};
