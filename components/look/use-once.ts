import { useRef, useState } from 'preact/hooks';

/**
 * A work that is done once at a time: pressed again while it is being done, it does nothing, so that a double click or
 * a second Enter does no thing twice. `busy` until it has ended, also where it failed; `once` rejects as the work does.
 */
export function useOnce(): { busy: boolean; once: (work: () => Promise<unknown>) => Promise<void> } {
  const [busy, setBusy] = useState(false);
  const working = useRef(false);
  const set = (is: boolean) => {
    working.current = is;
    setBusy(is);
  };
  return {
    busy,
    async once(work) {
      if (working.current) return;
      set(true);
      await work().finally(() => set(false));
    },
  };
}
