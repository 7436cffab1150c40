import { useMemo } from 'preact/hooks';
import { timeDesk } from '../../lib/desks/time-desk.ts';
import type { PageProps } from '../dashboard/page-props.ts';
import { PipelinePage } from './pipeline-page.tsx';

/** `#/pipeline` */
export function Page(props: PageProps) {
  const time = useMemo(() => timeDesk(props.desk), [props.desk.world]);
  return <PipelinePage {...props} time={time} />;
}
