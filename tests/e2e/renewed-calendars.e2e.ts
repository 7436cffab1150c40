import { firstSettings } from '../../lib/domain/settings.ts';
import { fillBook } from './fill-book.ts';
import { expect, test } from './onward.ts';
import { rowsOf } from './raw-store.ts';

const keptDays = `${rowsOf('settings')}.then(([row]) => row.record.holidayCalendars.PT.join())`;

test.use({ how: { installed: true } });

test('a country that is switched on has the days of further years after an update, without a key', async ({
  onward,
}) => {
  const page = await onward.ownPage('options.html');
  const holidayCalendars = { PT: ['2026-12-25'] };
  await fillBook(page, { settings: [{ ...firstSettings, welcomed: true, holidayCalendars }] }, Date.now());
  const worker = await onward.background();
  // Its pages close before it is there again: only then can one be opened.
  const anew = onward.context.waitForEvent('serviceworker');
  await worker.evaluate('void setTimeout(() => chrome.runtime.reload())');
  await expect.poll(() => page.isClosed()).toBe(true);
  await anew;
  const again = await onward.ownPage('icon/16.png');
  await expect.poll(() => again.evaluate<string>(keptDays)).toContain('2028-12-25');
});
