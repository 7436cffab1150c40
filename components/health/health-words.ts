const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

export const health = {
  access: 'Access to pages',
  accessGmailOff: 'The browser keeps Gmail from us.',
  accessGmailLeave: 'Leave it so',
  accessGmailNoPanel: 'There is no panel in your threads until it is allowed again.',
  accessLinkedinOff: 'LinkedIn was chosen in the page, but the browser keeps it from us.',
  accessOn: (sites: string) => `Allowed: ${sites}.`,
  alarms: 'Alarms',
  alarmsArmed: (when: string) => `Armed for ${when}, with a heartbeat every 15 minutes.`,
  alarmsOff: 'Not armed. Opening Onward arms them again; if this stays, restart the browser.',
  allWell: 'All is well.',
  asideNone: 'Every row can be read.',
  asideTitle: 'Rows set aside',
  asideSome: (rows: string) => `Not readable, and left as they are: ${rows}. A copy may hold them whole.`,
  clock: 'Clock',
  clockRight: 'Looks right.',
  clockWrong: 'The computer’s clock looks wrong. Alerts come by it until it is set right.',
  copies: 'Copies in this browser',
  copiesNone: 'None yet. The first is taken within an hour of the first contact.',
  copiesSay: (count: number, when: string, contacts: string) =>
    `${count === 1 ? '1 copy' : `${count} copies`}; the newest of ${when}, with ${contacts}.`,
  copiesTrouble: 'The last copy could not be taken. Free some disk space, or save a copy to a file.',
  file: 'Copy outside the browser',
  fileAt: (when: string) => `Saved on ${when}.`,
  fileLong: (when: string) => `Last saved on ${when}, more than a week ago.`,
  fileNever: 'Never saved.',
  lastAlert: 'Last alert',
  lastAlertNone: 'None yet.',
  lastAlertSays: (when: string, late: string, alerts: number) =>
    `${when}, ${late}${alerts > 1 ? `, ${alerts} at once` : ''}.`,
  lastLook: 'Last look',
  lastLookNone: 'Not yet.',
  lastLookSays: (when: string, due: number) =>
    `${when}: ${due === 0 ? 'nothing' : due === 1 ? '1 step' : `${due} steps`} overdue or for today.`,
  lastLookLong: (when: string) =>
    `${when}, more than an hour ago. The browser may have put Onward to sleep: open the popup.`,
  lastLookTrouble: (when: string, trouble: string) =>
    `${when}, with trouble: ${trouble}. It tries again every minute.`,
  late: (minutes: number) =>
    minutes < 1
      ? 'on time'
      : minutes < 120
        ? `${Math.round(minutes)} min late`
        : `${Math.round(minutes / 60)} h late`,
  lead: (worries: number) =>
    worries === 0
      ? 'All is well.'
      : worries === 1
        ? 'One thing wants to be looked at.'
        : `${worries} things want to be looked at.`,
  mirror: 'Open steps kept aside',
  mirrorNone: 'Not yet.',
  mirrorSays: (open: number, when: string) =>
    `${open === 1 ? '1 open step' : `${open} open steps`}, of ${when}.`,
  notifications: 'Notifications',
  notificationsDenied: 'The browser does not let us show any. Allow them in its settings.',
  notificationsOff: 'Switched off in Settings. The badge and the popup show everything.',
  notificationsSeen: 'Allowed by the browser, and the test was seen.',
  notificationsUnconfirmed:
    'Allowed by the browser; whether the system shows them is not confirmed. Send a test.',
  notificationsUnseen: 'Allowed by the browser, but the test was not seen. The system may swallow them.',
  reader: (site: string) => `Page reader: ${site}`,
  readerNone: 'No page was read yet.',
  readers: 'Page readers',
  readerSays: (found: number, partly: number, missed: number) =>
    [
      `found ${times(found)}`,
      ...(partly > 0 ? [`in part ${times(partly)}`] : []),
      ...(missed > 0 ? [`not ${times(missed)}`] : []),
    ].join(', '),
  readerChanged: (missing: string) =>
    missing === '' ? 'The page has changed.' : `The page has changed; missing: ${missing}.`,
  readerNormal: (missing: string) => `The last only in part, as is normal there; without: ${missing}.`,
  refused: 'Refused messages',
  refusedNone: 'None.',
  refusedSays: (count: number, when: string) =>
    `${count}, the last on ${when}. Messages that are not ours, too large or too many are refused.`,
  report: 'Save a report',
  reportNote: 'The report is for a bug report: numbers and words of Onward’s own, no contact’s data.',
  reportSaved: (name: string) => `Saved as ${name}.`,
  state: { well: 'Well', worry: 'Look at it' },
  storage: 'Storage',
  storageSays: (used: string, free: string) => `${used} used of ${free} that the browser allows.`,
  storageUnknown: 'The browser does not say.',
  storagePersistent: 'It is kept even when the disk runs low.',
  storageNot: 'The browser may clear it when the disk runs low.',
  title: 'Health',
  toSettings: 'Settings',
};
