import { useMemo } from 'preact/hooks';
import { timeDesk } from '../../lib/desks/time-desk.ts';
import type { PageProps } from '../dashboard/page-props.ts';
import { CalendarPage } from './calendar-page.tsx';

/** `#/calendar`, and `#/calendar/smooth` with the proposed moves open. */
export function Page(props: PageProps) {
  const time = useMemo(() => timeDesk(props.desk), [props.desk.world]);
  return <CalendarPage {...props} time={time} />;
}
