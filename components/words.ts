/**
 * Every word on the screen, in English, grouped by surface and sorted within. Fact first, then one way on; no praise,
 * no blame, no exclamation mark, no pronoun for a contact. What varies is a function of plain words and numbers.
 */
export const words = {
  channels: {
    call: 'Call',
    email: 'E-mail',
    event: 'Event invitation',
    linkedin: 'LinkedIn message',
    meeting: 'Meeting',
    note: 'Hand-written note',
    visit: 'Visit',
  },

  common: {
    allKeys: 'All keys',
    back: 'Back',
    cancel: 'Cancel',
    close: 'Close',
    copy: 'Copy',
    done: 'Done',
    edit: 'Edit',
    menu: 'Menu',
    more: 'More',
    no: 'No',
    notNow: 'Not now',
    open: 'Open',
    product: 'Onward',
    save: 'Save',
    search: 'Search',
    snooze: 'Snooze',
    undo: 'Undo',
    yes: 'Yes',
  },

  states: {
    done: 'Done',
    later: 'Later',
    none: 'No next step',
    overdue: 'Overdue',
    stalled: 'Stalled',
    today: 'Today',
    waiting: 'Waiting',
  },
};
