/** How far a long piece of work has come. */
export type Progress = { done: number; of: number };

/** Work that pauses now and then and says how far it is; its result comes at the end. Dropping it halfway changes nothing. */
export type Sliced<T> = Generator<Progress, T, void>;

/** Rows between two pauses: a few milliseconds of work. */
export const SLICE = 250;

/**
 * Does the work slice by slice, so that the page stays alive: `pause` is awaited after each (a timer of the caller's),
 * `onProgress` is told first. Rejects with the signal's reason once the user has cancelled.
 */
export async function inSlices<T>(
  work: Sliced<T>,
  how: { pause: () => Promise<void>; onProgress: (progress: Progress) => void; signal: AbortSignal },
): Promise<T> {
  for (;;) {
    how.signal.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    how.onProgress(step.value);
    await how.pause();
  }
}
