import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { advice } from '../lib/domain/advice.ts';
import { advisedIn } from '../lib/messages/advised.ts';

/** The coach's rules and the actions that need them, for the background, which reads them when it is asked for advice. */
export default defineUnlistedScript(() => {
  globalThis.onwardAdvice = advice;
  globalThis.onwardAdvised = advisedIn;
});
