import { useEffect, useRef, useState } from 'preact/hooks';

/** What was just done, in words, and how to take it back; null where it cannot be. */
export type DoneWords = { text: string; undo: (() => Promise<unknown>) | null };

/** Milliseconds for which Undo is offered; hovering or focus holds them. */
const offered = 10_000;

/** The toast of a surface: what was done last, for ten seconds. */
export function useUndo() {
  const [done, setDone] = useState<DoneWords | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
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
    async undo() {
      const act = done?.undo;
      setDone(null);
      await act?.();
    },
  };
}

export type UndoState = ReturnType<typeof useUndo>;
