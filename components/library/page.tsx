import { useMemo } from 'preact/hooks';
import { timeDesk } from '../../lib/desks/time-desk.ts';
import type { PageProps } from '../dashboard/page-props.ts';
import { LibraryPage } from './library-page.tsx';

/** `#/library`, one resource (`#/library/ID`), or `#/library/templates`. */
export function Page(props: PageProps) {
  const time = useMemo(() => timeDesk(props.desk), [props.desk.world]);
  return <LibraryPage {...props} time={time} />;
}
