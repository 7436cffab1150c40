import { useEffect, useRef, useState } from 'preact/hooks';

/** What was just done, in words, and how to take it back; null where it cannot be. */
export type DoneWords = { text: string; undo: (() => Promise<unknown>) | null };

/** Milliseconds for which Undo is offered; hovering or focus holds them. */
const offered = 10_000;

/** The toast of a surface: what was done last, for ten seconds. */
export function useUndo() {
  const [done, setDone] = useState<DoneWords | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const undoing = useRef<DoneWords | null>(null);
  const start = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setDone(null), offered);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    done,
    say(text: string, undo: DoneWords['undo'] = null) {
      setDone({ text, undo });
      start();
    },
    hold(held: boolean) {
      if (held) clearTimeout(timer.current);
      else start();
    },
    /** Takes it back, once; what was said stands until it is done, so that nobody goes on from what is being undone. */
    async undo() {
      if (done === null || done === undoing.current) return;
      undoing.current = done;
      try {
        await done.undo?.();
      } finally {
        setDone((said) => (said === done ? null : said));
      }
    },
  };
}

export type UndoState = ReturnType<typeof useUndo>;
