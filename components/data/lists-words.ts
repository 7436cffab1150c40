export const lists = {
  relationships: {
    prospect: 'Prospects',
    'dream client': 'Dream clients',
    client: 'Clients',
    nurture: 'Nurture',
    closed: 'Closed',
  },
  count: (count: number) => many(count),
  gained: {
    identities: 'addresses',
    owner: 'owner',
    zone: 'time zone',
    'last contact': 'last contact',
    'next step': 'a next step',
  } as Record<string, string>,
  takingBack: 'Taking it back…',
  toBook: 'See the book',
  all: (count: number) => `All ${many(count)}`,
  by: {
    record: 'the same record of Onward',
    address: 'the same address',
    profile: 'the same profile',
    'name and company': 'the same name and company',
  } as Record<string, string>,
  cancelled: 'Cancelled. Nothing was changed.',
  columns: 'Columns',
  columnsLead: (system: string) =>
    system === 'another program'
      ? 'What each column holds. Change what was understood wrongly.'
      : `Looks like a list from ${system}. Change what was understood wrongly.`,
  columnsShort: (used: number, all: number) => `${used} of ${all} taken`,
  contested: (identity: string) => `${identity} belongs to somebody else and stays there`,
  contestedShort: 'Contested',
  dateOrder: (example: string) => `What does ${example} mean?`,
  dateOrderNote: 'No date in the file tells which comes first.',
  dayFirst: 'Day first',
  done: 'Done',
  does: {
    new: 'New',
    filled: 'Gaps filled',
    'nothing new': 'Nothing new',
    nobody: 'Names nobody',
  } as Record<string, string>,
  example: 'For example',
  field: (heading: string) => `Column ${heading} holds`,
  fields: {
    name: 'Whole name',
    'first name': 'First name',
    'middle name': 'Middle name',
    'last name': 'Last name',
    'name suffix': 'Name suffix',
    'other name': 'Other name',
    email: 'E-mail address',
    phone: 'Phone',
    company: 'Company',
    title: 'Job title',
    link: 'LinkedIn or website',
    notes: 'Notes',
    tags: 'Tags',
    'time zone': 'Time zone',
    'next step': 'Next step',
    'next step day': 'Next step: day',
    'next step time': 'Next step: time',
    channel: 'Next step: channel',
    done: 'Next step: done',
    'last contact': 'Last contact',
    'connected on': 'Connected on',
    status: 'Status',
    owner: 'Owner',
    'record id': 'Record id',
  } as Record<string, string>,
  file: 'File',
  fileShort: (rows: number) => (rows === 1 ? '1 row' : `${many(rows)} rows`),
  gains: (fields: string) => `gains ${fields}`,
  heading: 'Column',
  holds: 'Holds',
  imported: (added: number, filled: number) =>
    [
      added === 1 ? '1 contact is new' : `${many(added)} contacts are new`,
      ...(filled > 0
        ? [
            filled === 1
              ? '1 was there and has its gaps filled'
              : `${many(filled)} were there and have their gaps filled`,
          ]
        : []),
    ].join(', '),
  importRows: (count: number) => (count === 1 ? 'Import 1 contact' : `Import ${many(count)} contacts`),
  left: 'Leave out',
  monthFirst: 'Month first',
  more: (count: number) => `Show ${many(count)} more`,
  newAre: 'New contacts come in as',
  newAreNote:
    'Where the list says nothing itself. Prospects, dream clients and clients without a next step stand on that list.',
  needsName: 'No column holds a name, an address or a profile, so nobody can be told from another.',
  noHeadings: 'The first row is somebody already',
  nothingToDo: 'Nothing in this list is new here.',
  pastDue: (count: number) =>
    count === 1
      ? 'One next step is past due. It comes in as overdue, without an alert.'
      : `${many(count)} next steps are past due. They come in as overdue, without an alert for each.`,
  preview: 'Preview',
  previewAct: 'See what would change',
  problem: (field: string, why: string, cell: string) => `${field}: ${why} in “${cell}”`,
  problems: {
    'no address': 'no address',
    'no date': 'no date',
    'no time': 'no time',
    'no zone': 'no time zone',
    'no day': 'no day',
    'no reason': 'no purpose',
    'too long': 'cut, too long',
    'no such status': 'no status that is known',
  } as Record<string, string>,
  problemsShort: 'To look at',
  progress: (at: number, of: number) => `${many(at)} of ${many(of)}`,
  row: 'Row',
  rowsOf: 'Rows',
  running: 'Importing',
  reading: 'Reading the rows',
  sameAs: (row: number, by: string) => `same person as row ${row} (${by})`,
  steps: 'Import of a list',
  twiceShort: 'Same person twice',
  unclosed: 'A quotation mark in the file is never closed, so the last rows may have run together.',
  what: 'What happens',
  who: 'Who',
};

/** A count as it is read: 10,002. */
function many(count: number): string {
  return count.toLocaleString('en');
}
