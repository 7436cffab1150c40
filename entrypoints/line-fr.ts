import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frenchLine } from '../lib/phrases/line/languages/fr.ts';
import { readerIn } from '../lib/phrases/line/reader.ts';

/** Comes into a page before the panel, in the language of the interface. */
export default defineUnlistedScript(() => {
  globalThis.onwardReader = readerIn(frenchLine);
});
