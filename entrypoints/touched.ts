import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { actOnAlert } from '../lib/background/act-on-alert.ts';
import { onMenu } from '../lib/background/menu.ts';

/** What a touched notification and a chosen entry of the menu do, for the background, which reads it at the first of them. */
export default defineUnlistedScript(() => {
  globalThis.onwardTouched = { actOnAlert, onMenu };
});
