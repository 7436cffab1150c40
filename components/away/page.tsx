import { useMemo } from 'preact/hooks';
import { timeDesk } from '../../lib/desks/time-desk.ts';
import type { PageProps } from '../dashboard/page-props.ts';
import { saveFile } from '../data/save-file.ts';
import { AwayPage } from './away-page.tsx';

/** `#/away`, and a part of it: `#/away/inside`, `#/away/replies`, `#/away/hand-over`. */
export function Page(props: PageProps) {
  const time = useMemo(() => timeDesk(props.desk), [props.desk.world]);
  return <AwayPage {...props} time={time} saveFile={saveFile} />;
}
