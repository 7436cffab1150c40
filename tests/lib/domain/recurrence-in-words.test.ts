import { expect, test } from 'vitest';
import { recurrenceInWords } from '../../../lib/domain/recurrence-in-words.ts';

test.each([
  ['FREQ=DAILY', 'every day'],
  ['FREQ=DAILY;INTERVAL=3', 'every 3 days'],
  ['FREQ=WEEKLY', 'every week'],
  ['FREQ=WEEKLY;BYDAY=MO', 'every Monday'],
  ['FREQ=WEEKLY;BYDAY=WE,MO,FR', 'every Monday, Wednesday and Friday'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every Monday to Friday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'every 2 weeks on Friday'],
  ['FREQ=MONTHLY;BYMONTHDAY=1', 'every month on the 1st'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'every month on the last day'],
  ['FREQ=MONTHLY;BYMONTHDAY=11,22', 'every month on the 11th and the 22nd'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'every month on the last Friday'],
  ['FREQ=MONTHLY;BYDAY=FR', 'every month on each Friday'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'every month on each Friday where it is the 13th'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'every month on the last of Monday to Friday'],
  ['FREQ=MONTHLY;INTERVAL=3', 'every 3 months'],
  ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1', 'every year on the 1st in March and September'],
  ['FREQ=WEEKLY;COUNT=4', 'every week, 4 times'],
  ['FREQ=WEEKLY;COUNT=1', 'every week, once more'],
  ['FREQ=DAILY;UNTIL=20261231', 'every day, until 31 December 2026'],
  ['AFTER-DONE=14', '14 days after done'],
  ['AFTER-DONE=1', '1 day after done'],
  ['FREQ=HOURLY', null],
  ['', null],
])('%s: “%s”', (rule, said) => {
  expect(recurrenceInWords(rule)).toBe(said);
});
