import type { Sliced } from '../../lib/files/slices.ts';

/** Does the whole work at once, without a pause. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
