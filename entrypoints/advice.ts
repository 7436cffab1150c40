import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { advice } from '../lib/domain/advice.ts';

/** The coach's rules, for the background, which reads them when it is asked for advice. */
export default defineUnlistedScript(() => {
  globalThis.onwardAdvice = advice;
});
