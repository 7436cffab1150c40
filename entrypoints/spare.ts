import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeKeeper } from '../lib/background/keep-copies.ts';
import { openShelf } from '../lib/store/copy-shelf.ts';
import { readMirror } from '../lib/store/mirror.ts';
import { mirrorStore } from '../lib/store/mirror-store.ts';

/** Copies and the mirror, for the background, which reads them when they are wanted. */
export default defineUnlistedScript(() => {
  globalThis.onwardSpare = { makeKeeper, openShelf, readMirror, mirrorStore };
});
