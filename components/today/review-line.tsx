import { useEffect, useState } from 'preact/hooks';
import type { DashboardDesk } from '../../lib/desks/dashboard-desk.ts';
import { Button } from '../look/button.tsx';
import { Notice } from '../look/notice.tsx';
import { words } from '../words.ts';
import { PromptActs } from './prompt-acts.tsx';

/** On the day of the weekly review one quiet line that leads there. */
export function ReviewLine({ desk }: { desk: DashboardDesk }) {
  const [prompt, setPrompt] = useState<string | null>(null);
  useEffect(
    () => void desk.acts.offerReview().then((said) => setPrompt(said?.prompt ?? null), desk.failed),
    [],
  );
  if (prompt === null) return null;
  return (
    <Notice
      kind="advice-weak"
      fact={words.today.reviewDue}
      acts={
        <>
          <Button
            size="small"
            onPress={() => {
              void desk.acts.answerPrompt({ prompt, answer: 'taken' }).catch(desk.failed);
              desk.go('#/review');
            }}
          >
            {words.today.toReview}
          </Button>
          <PromptActs desk={desk} rule="weekly review" prompt={prompt} onClose={() => setPrompt(null)} />
        </>
      }
    />
  );
}
