import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seenOf } from '../components/tab/seen-of.ts';
import { outlook } from '../lib/sites/outlook/outlook.ts';

/** Run once in a page of Outlook where the user called us, by popup or side panel: it says what is read, and leaves nothing. */
export default defineUnlistedScript(() => {
  const reading = outlook.read(document, new URL(location.href), (element) => element.checkVisibility());
  return seenOf(reading, location.href);
});
