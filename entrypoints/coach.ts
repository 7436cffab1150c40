import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPurpose } from '../lib/phrases/coach/read-purpose.ts';
import { isGeneric } from '../lib/phrases/draft/is-generic.ts';

/** Comes into a page after the panel: the coach's tables, in all their languages. */
export default defineUnlistedScript(() => {
  globalThis.onwardCoach = (purpose) => readPurpose(purpose, navigator.language);
  globalThis.onwardDraftReader = isGeneric;
});
