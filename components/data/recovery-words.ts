export const recovery = {
  begin: 'Begin anew from this copy',
  beginEmpty: 'Begin anew, empty',
  beginWarning: 'What the browser cannot open is deleted then. Save the copy to a file first.',
  copy: (day: string, contacts: string) => `A whole copy of ${day} with ${contacts} is in this browser.`,
  emptyAccept: 'The list is meant to be empty',
  emptyBack: (contacts: string) => `Bring back ${contacts}`,
  emptyCopy: (day: string, contacts: string) => `Your list is empty, but a copy of ${day} has ${contacts}.`,
  emptyDid: 'Brought back.',
  emptyFile: 'Bring in a file',
  emptyMirror: (day: string, contacts: string) => `Your list is empty; on ${day} it had ${contacts}.`,
  emptyMirrorText:
    'No copy is left in this browser. Bring in the last file that you saved; the open steps of that day are below.',
  emptyText: 'The browser has lost the data, or somebody cleared it. Nothing was overwritten.',
  emptyWould: (contacts: string) => `${contacts} would come back, with their steps and history.`,
  noCopy: 'No whole copy is in this browser. Begin anew, then bring in the last file that you saved.',
  openDashboard: 'Open the dashboard',
  ready: 'The data is there again.',
  restart: 'Onward has to start anew: this page closes then; open it from the icon.',
  restartAct: 'Start anew',
  saveCopy: 'Save the copy to a file',
  saved: 'Saved. Now Onward can begin anew.',
  saveSteps: 'Save these steps to a file',
  steps: 'Open steps',
  stepsAsOf: (day: string) => `As they stood on ${day}. They can be read, not changed.`,
  stepsMore: (count: number) => `and ${count} more`,
  tryAgain: 'Try again',
  troubles: {
    blocked: {
      fact: 'Another Onward page still holds the data.',
      text: 'Close the other Onward tabs and windows, then try again. Nothing is lost.',
    },
    broken: {
      fact: 'The browser cannot open the data.',
      text: 'Nothing was deleted. Try again; restarting the browser helps at times.',
    },
    closed: {
      fact: 'Onward was updated while this page was open.',
      text: 'Reopen the page to go on. Everything that was saved is there.',
    },
    failed: {
      fact: 'The data could not be opened.',
      text: 'Nothing was deleted. Try again; restarting the browser helps at times.',
    },
    full: {
      fact: 'The disk is full, so the data cannot be opened.',
      text: 'Free some disk space, then try again. Nothing is lost, and nothing new is written over the old.',
    },
    newer: {
      fact: 'This data was written by a newer Onward.',
      text: 'Update Onward, then try again. Until then nothing is changed here.',
    },
    unavailable: {
      fact: 'The browser’s settings prevent saving.',
      text: 'In Firefox: Settings, Privacy, History. “Never remember history” keeps Onward from saving anything; choose another, restart, and try again.',
    },
  },
};
