import { emailsOf, nameOf } from '../domain/contact.ts';
import type { PersonToWrite } from './csv/write-people-csv.ts';
import { dayAt, dayInWords, dueInWords } from './day-in-words.ts';

/** The book as rows of a table to be printed, by name. Days are in `locale` (BCP 47), those of touches in `zone` (IANA). */
export function printableBook(
  people: readonly PersonToWrite[],
  how: { locale: string; zone: string },
): { headings: string[]; rows: string[][] } {
  const headings = ['Name', 'Company', 'Phone', 'E-mail', 'Relationship', 'Next step', 'Last contact'];
  const byName = new Intl.Collator(how.locale);
  const rows = people
    .map(({ contact, nextStep, lastTouch }) => [
      nameOf(contact),
      contact.company,
      contact.phone,
      emailsOf(contact)[0] ?? '',
      contact.relationship,
      nextStep === null
        ? ''
        : [dueInWords(nextStep.due, how.locale), nextStep.channel, nextStep.purpose || nextStep.value]
            .filter((words) => words !== '')
            .join(' · '),
      lastTouch === null ? '' : dayInWords(dayAt(lastTouch, how.zone), how.locale),
    ])
    .sort((a, b) => byName.compare(a[0] ?? '', b[0] ?? ''));
  return { headings, rows };
}
