import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renewedHolidays } from '../lib/domain/holidays.ts';

/** The table of public holidays, for the background, which reads it after a start or an update where one is wanted. */
export default defineUnlistedScript(() => {
  globalThis.onwardHolidays = renewedHolidays;
});
