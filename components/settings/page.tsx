import { useMemo } from 'preact/hooks';
import { dataDesk } from '../../lib/desks/data-desk.ts';
import { settingsDesk } from '../../lib/desks/settings-desk.ts';
import type { PageProps } from '../dashboard/page-props.ts';
import { ImportPage } from '../data/import-page.tsx';
import { PrintPage } from '../data/print-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import './settings.css';
import '../data/data.css';

/** `#/settings`, a section of it (`#/settings/data`), and the two pages behind its data: import and print. */
export function Page({ desk: shell, changes, settings, rest }: PageProps) {
  const desk = useMemo(() => settingsDesk(shell), [shell.world]);
  const data = useMemo(() => dataDesk(shell), [shell.world]);
  if (rest === 'import') {
    const lists = async () => (await import('../../lib/desks/lists-desk.ts')).listsDesk(shell, data);
    return <ImportPage desk={data} shell={shell} lists={lists} />;
  }
  if (rest === 'print') return <PrintPage desk={data} />;
  return (
    <SettingsPage
      desk={desk}
      data={data}
      shell={shell}
      changes={changes}
      settings={settings}
      section={rest}
    />
  );
}
