import { useMemo } from 'preact/hooks';
import { dataDesk } from '../../lib/desks/data-desk.ts';
import { healthDesk } from '../../lib/desks/health-desk.ts';
import { settingsDesk } from '../../lib/desks/settings-desk.ts';
import type { PageProps } from '../dashboard/page-props.ts';
import { HealthPage } from './health-page.tsx';
import '../settings/settings.css';
import '../data/data.css';
import './health.css';

/** `#/health`: how the product is, and what to do where something is not right. */
export function Page({ desk: shell, changes, settings }: PageProps) {
  const data = useMemo(() => dataDesk(shell), [shell.world]);
  const desk = useMemo(() => healthDesk(shell, data), [data]);
  const choices = useMemo(() => settingsDesk(shell), [shell.world]);
  return (
    <HealthPage
      desk={desk}
      data={data}
      choices={choices}
      shell={shell}
      settings={settings}
      changes={changes}
    />
  );
}
