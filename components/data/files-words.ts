export const files = {
  andMore: (count: number) => `and ${count} more`,
  copyFirst: 'A copy of the book as it is now is kept first.',
  reading: 'Reading the file…',
  againstWhat: 'What would change',
  asBook: 'Everything, as one file',
  asBookNote:
    'The whole book: people, steps, history, settings. It brings everything back here or on another machine.',
  asCards: 'People as vCards',
  asGoogle: 'Next steps for Google Calendar (CSV)',
  asPeople: 'People as a table (CSV)',
  asSteps: 'Next steps as a calendar (ICS)',
  badRows: (count: number) =>
    count === 1 ? '1 row cannot be read and is left out.' : `${count} rows cannot be read and are left out.`,
  changed: 'Changed',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  data: 'Your data',
  dataLead:
    'Everything is in this browser and nowhere else. Removing Onward removes it: keep a copy outside the browser.',
  didImport: (people: number) =>
    people === 0
      ? 'Imported.'
      : people === 1
        ? 'Imported: 1 contact is new.'
        : `Imported: ${people} contacts are new.`,
  exportTitle: 'Take it along',
  exported: (name: string) => `Saved as ${name}.`,
  fileField: 'File',
  fromFile: (day: string) => `Written on ${day}.`,
  goesBack: 'Undo this import',
  importAct: 'Import',
  importBusy: 'Importing…',
  importNote:
    'A file of Onward, a list from another program (CSV), or contact cards (vCard). You see first what would change.',
  importTitle: 'Bring in',
  joined: (count: number) =>
    count === 1
      ? 'One person of the file is somebody who is here already, and is joined.'
      : `${count} people of the file are here already, and are joined.`,
  kept: (count: number) => (count === 0 ? '' : ` ${count} were changed since and stay.`),
  kind: 'What',
  kinds: {
    away: 'Absences',
    block: 'Blocks',
    contact: 'Contacts',
    conversation: 'Conversations',
    need: 'Needs',
    rating: 'Gap ratings',
    resource: 'Resources',
    review: 'Reviews',
    routine: 'Routines',
    settings: 'Settings',
    stage: 'Stages',
    stageChange: 'Stage changes',
    step: 'Next steps',
    template: 'Templates',
    touch: 'Touches',
  } as Record<string, string>,
  lastImport: (day: string, people: number) =>
    people === 1 ? `Last import on ${day}: 1 new contact.` : `Last import on ${day}: ${people} new contacts.`,
  lastWritten: (day: string) => `Last saved on ${day}.`,
  left: 'Left out',
  neverWritten: 'Not saved outside the browser yet.',
  new: 'New',
  nothingNew: 'Nothing in this file is new here.',
  notCopied:
    'The copy before the import could not be kept, so nothing was imported. Free some disk space and try again.',
  print: 'Print',
  printBook: 'Printable book',
  printLead: (people: number, day: string) => `${people === 1 ? '1 contact' : `${people} contacts`}, ${day}`,
  rowTroubles: {
    'unknown kind': 'of a kind that this version does not know',
    'not a row': 'not built as a row',
    twice: 'the same id twice',
    'other id': 'two different ids',
    'too long': 'a text that is too long',
    'not valid': 'a value that cannot be',
  } as Record<string, string>,
  removed: 'Removed',
  same: 'Same',
  sampleRemove: 'Remove the sample book',
  sampleRemoved: 'Sample book removed.',
  sampleFill: 'Fill in a sample book',
  sampleFilled: 'Sample book filled in. Its people are invented and never ring.',
  sample: 'Sample book',
  sampleNote: 'Invented people to play with, marked as such. One click takes them away.',
  save: 'Save',
  takenBack: 'Import taken back.',
  tooLongAgo: 'That import is too long ago to be taken back. A copy from before it may still be there.',
  undoKept: (kept: number) =>
    kept === 1
      ? 'Taken back. One record was changed since and stays.'
      : `Taken back. ${kept} records were changed since and stay.`,
  withoutFlood: 'Steps whose time has passed come in as overdue, without an alert for each.',
};
