import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { germanLine } from '../lib/phrases/line/languages/de.ts';
import { readerIn } from '../lib/phrases/line/reader.ts';

/** Comes into a page before the panel, in the language of the interface. */
export default defineUnlistedScript(() => {
  globalThis.onwardReader = readerIn(germanLine);
});
