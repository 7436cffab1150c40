import { useMemo } from 'preact/hooks';
import { timeDesk } from '../../lib/desks/time-desk.ts';
import type { PageProps } from '../dashboard/page-props.ts';
import { MomentumPage } from './momentum-page.tsx';

/** `#/momentum` for the whole book, `#/momentum/ID` for one contact. */
export function Page(props: PageProps) {
  const time = useMemo(() => timeDesk(props.desk), [props.desk.world]);
  return <MomentumPage {...props} time={time} />;
}
