import { useEffect, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { troubleWords } from '../trouble-words.ts';
import { words } from '../words.ts';
import { Dashboard, type DashboardProps } from './dashboard.tsx';

/** The dashboard from its first moment: opening the book, or what keeps it from opening and the way on. */
export function DashboardPage({ start }: { start: () => Promise<DashboardProps> }) {
  const [ready, setReady] = useState<DashboardProps | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const open = () => {
    setTrouble(null);
    void start().then(setReady, (reason) => setTrouble(troubleWords(reason)));
  };
  useEffect(open, []);
  if (trouble !== null) {
    return (
      <main class="dashboard-trouble">
        <h1 class="page-title">{words.common.product}</h1>
        <Notice
          kind="attention"
          fact={trouble}
          acts={<Button onPress={open}>{words.dashboard.tryAgain}</Button>}
        />
      </main>
    );
  }
  if (ready === null) return <main class="dashboard-trouble" aria-busy="true" />;
  return <Dashboard {...ready} />;
}
