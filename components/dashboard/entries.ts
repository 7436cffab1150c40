import type { Book } from '../../lib/actions/read-book.ts';
import {
  awayIcon,
  bookIcon,
  calendarIcon,
  clockIcon,
  libraryIcon,
  momentumIcon,
  pipelineIcon,
  pulseIcon,
  settingsIcon,
} from '../look/icons.ts';
import type { NavEntry } from '../look/nav.tsx';
import { words } from '../words.ts';
import { pages } from './pages.ts';

/** The pages that stand in the navigation behind Today and Book, in its order. */
const icons = {
  calendar: calendarIcon,
  pipeline: pipelineIcon,
  momentum: momentumIcon,
  library: libraryIcon,
  away: awayIcon,
  settings: settingsIcon,
  health: pulseIcon,
} as const;

/** Whether a place is Today: also every one that nobody knows. */
export function isToday(page: string): boolean {
  return !(page in pages) && page !== 'book' && page !== 'contact' && page !== 'focus';
}

/** The pages that there are, with their counts; `due`: how many steps; null: not counted yet. */
export function entriesOf(current: string, book: Book | null, due: number | null): NavEntry[] {
  return [
    {
      href: '#/today',
      title: words.dashboard.names.today,
      icon: clockIcon,
      current: isToday(current),
      ...(due !== null && { count: due }),
    },
    {
      href: '#/book',
      title: words.dashboard.names.book,
      icon: bookIcon,
      current: current === 'book' || current === 'contact',
      ...(book && { count: book.lines.length }),
    },
    ...(Object.keys(icons) as (keyof typeof icons)[])
      .filter((name) => name in pages)
      .map((name) => ({
        href: `#/${name}`,
        title: words.dashboard.names[name],
        icon: icons[name],
        current: current === name,
        ...((name === 'settings' || name === 'health') && { atFoot: true }),
      })),
  ];
}
