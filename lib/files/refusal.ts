/** Why a whole file was not read; nothing of it has come in. */
export type Refusal =
  | 'too big'
  | 'empty'
  | 'not text'
  | 'not JSON'
  | 'cut short'
  | 'not ours'
  | 'newer'
  | 'too deep'
  | 'unsafe'
  | 'too many'
  | 'no table'
  | 'no card';

export type Refused = { is: 'refused'; why: Refusal; says: Says };

/** A sentence that a salesperson understands, and the one thing to do. */
export type Says = { what: string; instead: string };

/** A refusal with its words. */
export function refused(why: Refusal): Refused {
  return { is: 'refused', why, says: words[why] };
}

const words: Record<Refusal, Says> = {
  'too big': {
    what: 'This file is larger than 20 MB.',
    instead: 'Split it into smaller files and import them one after the other.',
  },
  empty: { what: 'There is nothing in this file.', instead: 'Export it again, then choose the new file.' },
  'not text': {
    what: 'The letters in this file cannot be read.',
    instead: 'Save it as UTF-8 (in Excel: "CSV UTF-8") and choose it again.',
  },
  'not JSON': {
    what: 'This file is damaged, or it is not an Onward file.',
    instead: 'Choose the file that Onward wrote; its name ends in ".json".',
  },
  'cut short': {
    what: 'This file ends in the middle, as after a download that broke off.',
    instead: 'Download or copy it again, then choose the new file.',
  },
  'not ours': {
    what: 'This is not an Onward file.',
    instead: 'Choose a file that Onward wrote; for lists from other programs choose CSV or vCard.',
  },
  newer: {
    what: 'This file was written by a newer version of Onward.',
    instead: 'Update Onward here, then import the file again.',
  },
  'too deep': {
    what: 'This file is built in a way that no Onward file is.',
    instead: 'Choose the file that Onward wrote.',
  },
  unsafe: {
    what: 'This file holds words that could harm the program, so nothing of it was read.',
    instead: 'Choose the file that Onward wrote, and ask where this one came from.',
  },
  'no table': {
    what: 'There are no rows and columns in this file.',
    instead: 'Choose the CSV file that the other program exported.',
  },
  'no card': {
    what: 'There is no contact card in this file.',
    instead: 'Choose a vCard file; its name ends in ".vcf".',
  },
  'too many': {
    what: 'This file holds more rows than Onward can keep.',
    instead: 'Split it into smaller files and import the part that you need.',
  },
};
