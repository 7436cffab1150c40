export const copies = {
  broken: 'This copy does not read back. It is left where it is; the others are not touched.',
  bringBack: 'Bring it back',
  contacts: (count: number) => (count === 1 ? '1 contact' : `${count} contacts`),
  good: (rows: number) => `Read back whole: ${rows} records.`,
  inBrowser: 'Copies in this browser',
  inBrowserNote:
    'Taken by itself every hour in which something changed; the newest are kept, and one of a day and of a week ago. They go when Onward is removed.',
  keptNothing: 'Nothing has changed since the last copy.',
  none: 'No copy yet. The first is taken within an hour of the first contact.',
  restored: 'The copy was brought back.',
  restoreNote:
    'What the copy says holds again. What was added since stays. The book as it is now is copied first.',
  restoreTitle: (day: string) => `Bring back the copy of ${day}?`,
  taken: 'A copy was taken.',
  takeNow: 'Take a copy now',
  unreachable: 'The copies cannot be reached.',
  verify: 'Verify it now',
  verifyOf: (day: string) => `Verify it now: the copy of ${day}`,
  weekly: 'Weekly reminder to save a copy outside the browser',
  weeklyDue: 'A week without a copy outside the browser.',
  weeklyFailed: 'The file could not be written. Free some disk space and try again.',
  weeklyFirst: 'No copy outside the browser yet.',
  weeklyNote:
    'Onward asks for no permission to write files: it saves none by itself. It reminds you once a week, and your click saves the file. Removing Onward removes what is in the browser; this file stays.',
  weeklySave: 'Save a copy',
};
