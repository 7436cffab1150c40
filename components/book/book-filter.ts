import type { BookLine } from '../../lib/domain/book-line.ts';
import type { Relationship } from '../../lib/domain/contact.ts';
import { foldedName } from '../../lib/domain/person-words.ts';
import type { BookView } from '../../lib/domain/pursuit.ts';

export const sortings = ['risk', 'name', 'company', 'last touch', 'newest'] as const;
export type Sorting = (typeof sortings)[number];

/** What of the book is shown, and in which order. */
export type BookFilter = {
  text: string;
  view: BookView | null;
  relationship: Relationship | null;
  sorting: Sorting;
  /** Only these contacts, where a number led here. */
  only: ReadonlySet<string> | null;
};

/** The lines that are shown; `lines` come by risk. */
export function filtered(lines: readonly BookLine[], filter: BookFilter): BookLine[] {
  const wanted = foldedName(filter.text).split(' ').filter(Boolean);
  const found = lines.filter(
    (line) =>
      (filter.only === null || filter.only.has(line.contact.id)) &&
      (filter.view === null || line.views.includes(filter.view)) &&
      (filter.relationship === null || line.contact.relationship === filter.relationship) &&
      wanted.every((word) => line.searched.includes(word)),
  );
  return sorted(found, filter.sorting);
}

function sorted(lines: BookLine[], by: Sorting): BookLine[] {
  switch (by) {
    case 'risk':
      return lines;
    case 'name':
      return lines.sort((a, b) => compare.compare(a.name, b.name));
    case 'company':
      return lines.sort(
        (a, b) =>
          compare.compare(a.contact.company || '￿', b.contact.company || '￿') ||
          compare.compare(a.name, b.name),
      );
    case 'last touch':
      return lines.sort((a, b) => (a.last?.at ?? 0) - (b.last?.at ?? 0));
    case 'newest':
      return lines.sort((a, b) => b.contact.createdAt - a.contact.createdAt);
  }
}

// One comparer for all: making one for each pair would take seconds over a large book.
const compare = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
