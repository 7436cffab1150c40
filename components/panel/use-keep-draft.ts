import { useRef } from 'preact/hooks';
import type { Assistant } from '../../lib/messages/contract.ts';

/** Milliseconds after the last letter before what is typed is kept. */
const pause = 500;

/** Keeps what is typed and not saved, so that it is there again after the page, the popup or the browser went. */
export function useKeepDraft(assistant: Pick<Assistant, 'keepDraft'>): (text: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return (text) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void assistant.keepDraft({ text }).catch(() => {}), pause);
  };
}
