import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAutoReply } from '../lib/phrases/auto-reply/read-auto-reply.ts';

/** Comes into a page once somebody known has written something new: tells an absence note from an answer. */
export default defineUnlistedScript(() => {
  globalThis.onwardAutoReply = (mail) => readAutoReply(mail, Temporal.Now.plainDateISO().toString());
});
