import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { barriersButColours, barriersOn } from './barriers.ts';
import { pressOn, tabTo } from './by-keyboard.ts';
import { expect, type Onward, startOnward, test } from './onward.ts';
import { holdsOnPaperAndFromRightToLeft } from './other-ways-of-reading.ts';
import { openedStore, rowsOf } from './raw-store.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

const at = (place: string) => `options.html#/${place}`;

async function filledBook(onward: Onward, place = 'settings/data'): Promise<Page> {
  const page = await onward.ownPage(at('settings/data'));
  await page.getByRole('button', { name: 'Fill in a sample book' }).click();
  await expect(page.getByRole('button', { name: 'Remove the sample book' })).toBeVisible();
  if (place !== 'settings/data') await page.goto(page.url().replace(/#.*/, `#/${place}`));
  return page;
}

async function saved(page: Page, name: string | RegExp): Promise<{ download: Download; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { download, text: readFileSync(await download.path(), 'utf8') };
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const contactsIn = (page: Page) => page.getByRole('link', { name: /^Book/ }).locator('.nav-count');

test('a setting is kept at once, is there after a reload, and one key takes it back', async ({ onward }) => {
  const page = await onward.ownPage(at('settings'));
  const saturday = page.getByRole('button', { name: 'Sat', exact: true });
  await saturday.click();
  await expect(page.getByText('Working days changed.')).toBeVisible();
  await page.reload();
  await expect(saturday).toHaveAttribute('aria-pressed', 'true');
  const limit = page.getByLabel('Unanswered touches before the honest question');
  await limit.fill('0');
  await limit.press('Enter');
  await expect(page.getByText('A whole number from 1 to 20.')).toBeVisible();
  await limit.fill('7');
  await limit.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(limit).toHaveValue('5');
});

test('search leaves the settings that are meant', async ({ onward }) => {
  const page = await onward.ownPage(at('settings'));
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('holiday country');
  await expect(page.getByLabel('Add a country')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Working time']);
  await page.getByLabel('Add a country').selectOption('PT');
  await expect(page.getByRole('list', { name: 'Public holidays' })).toContainText('Portugal');
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('zebra');
  await expect(page.getByText('No setting by that word.')).toBeVisible();
});

test('a block is added by keyboard, and a stage retires without orphaning anybody', async ({ onward }) => {
  const page = await filledBook(onward, 'settings/blocks');
  await page.getByRole('button', { name: 'Add a block' }).press('Enter');
  await page.getByLabel('Name', { exact: true }).fill('Calls');
  await page.getByRole('checkbox', { name: 'Call', exact: true }).press('Space');
  await page.getByLabel('To', { exact: true }).fill('08:00');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByText('The block ends before it begins.')).toBeVisible();
  await page.getByLabel('To', { exact: true }).fill('11:00');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByRole('list', { name: 'Blocks' })).toContainText('09:00 to 11:00 · Call');
  const process = page.getByRole('list', { name: 'Process' });
  await expect(process.getByRole('listitem')).not.toHaveCount(0);
  const stages = await process.getByRole('listitem').count();
  await pressOn(page, process.getByRole('button', { name: /^Retire/ }).first());
  await tabTo(page, page.getByLabel('Their stage from now on'));
  await page.keyboard.press('ArrowDown');
  await pressOn(page, page.getByRole('button', { name: 'Retire', exact: true }));
  await expect(process.getByRole('listitem')).toHaveCount(stages - 1);
  await expect(page.getByText('Retired stages (1)')).toBeVisible();
});

test('everything goes out as one file and comes in on another machine, after a preview, once', async ({
  onward,
}) => {
  const { download, text } = await saved(await filledBook(onward), 'Save: Everything, as one file');
  expect(download.suggestedFilename()).toMatch(/^onward-book-\d{4}-\d\d-\d\d\.json$/);
  const other = await startOnward({ installed: true });
  const page = await other.ownPage(at('settings/import'));
  await choose(page, 'book.json', text);
  await expect(page.getByRole('row', { name: /^Contacts 18/ })).toBeVisible();
  await expect(contactsIn(page)).toHaveText('0');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 18 contacts are new.')).toBeVisible();
  await expect(contactsIn(page)).toHaveText('18');
  await choose(page, 'book.json', text);
  await expect(page.getByText('Nothing in this file is new here.')).toBeVisible();
  const broken = JSON.parse(text);
  broken.rows.step[0].record.due = { is: 'day', day: '2026-02-31' };
  await choose(page, 'broken.json', JSON.stringify(broken));
  await expect(page.getByRole('row', { name: /^Next steps 0.*1$/ })).toBeVisible();
  await expect(page.getByText('1 row cannot be read and is left out.')).toBeVisible();
  // What was due before today comes in one word at most, what is due today by its name.
  await other.lookAgain();
  expect((await other.notifications()).length).toBeLessThanOrEqual(3);

  await page.goto(page.url().replace(/#.*/, '#/settings/data'));
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(contactsIn(page)).toHaveText('0');
  expect(other.strayRequests).toEqual([]);
  await other.close();
});

test('a file that cannot be is refused beside its field, and nothing changes', async ({ onward }) => {
  const page = await filledBook(onward, 'settings/import');
  const refusals: [string, string, string][] = [
    ['cut.json', '{"format":"onward","version":1,"rows":{"cont', 'This file ends in the middle'],
    ['newer.json', '{"format":"onward","version":2}', 'written by a newer version of Onward'],
    ['other.json', '{"hello":"world"}', 'This is not an Onward file.'],
    ['unsafe.json', '{"format":"onward","version":1,"__proto__":{"x":1}}', 'could harm the program'],
    ['nothing.csv', '  ', 'There is nothing in this file.'],
    ['cards.vcf', 'hello', 'There is no contact card in this file.'],
  ];
  for (const [name, content, says] of refusals) {
    await choose(page, name, content);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByLabel('File', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  }
  await choose(page, 'big.csv', Buffer.alloc(21 * 1024 * 1024, 'a'));
  await expect(page.getByRole('alert')).toContainText('larger than 20 MB');
  await expect(contactsIn(page)).toHaveText('18');
});

test('a list is mapped, asked about its dates, shown row by row, imported and taken back', async ({
  onward,
}) => {
  const page = await onward.ownPage(at('settings/import'));
  await choose(
    page,
    'people.csv',
    [
      'Given,Surname,Mail,Firm,Next action,Follow up date',
      'Ines,Duarte,ines@northquay.example,Northquay Freight,call: Q3 pricing,03/04/2027',
      'Ines,Duarte,ines@northquay.example,,,',
      'Owen,Pryce,not an address,Marlow Fleet,,',
    ].join('\n'),
  );
  const preview = page.getByRole('button', { name: 'See what would change' });
  await expect(preview).toBeDisabled();
  await expect(page.getByRole('group', { name: 'What does 03/04/2027 mean?' })).toBeVisible();
  await tabTo(page, page.getByRole('radio').first());
  await page.getByRole('radio', { name: 'Day first' }).press('Space');
  await expect(page.getByLabel('Column Firm holds')).toHaveValue('');
  await page.getByLabel('Column Firm holds').selectOption('Company');
  await preview.click();
  await expect(page.getByRole('row', { name: /Ines Duarte/ }).first()).toContainText('New');
  await expect(page.getByRole('row', { name: /same person as row 2/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /no address in “not an address”/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import 2 contacts' }).click();
  await expect(page.getByText('2 contacts are new.')).toBeVisible();
  await expect(contactsIn(page)).toHaveText('2');
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('Import taken back.')).toBeVisible();
  await expect(contactsIn(page)).toHaveText('0');
});

test('10,000 rows are imported by keyboard under the eyes, and a cancelled import leaves nothing', async ({
  onward,
}) => {
  test.slow();
  const rows = Array.from(
    { length: 10_000 },
    (_, row) => `Person,${row},p${row}@company.example,Company ${row % 90}`,
  );
  const page = await onward.ownPage(at('settings/import'));
  await choose(page, 'large.csv', ['First Name,Last Name,Email,Company', ...rows].join('\n'));
  await pressOn(page, page.getByRole('button', { name: 'See what would change' }));
  await pressOn(page, page.getByRole('button', { name: 'Import 10,000 contacts' }));
  await expect(page.getByRole('progressbar', { name: 'Importing' })).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Cancel' }));
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  await expect(contactsIn(page)).toHaveText('0');
  await pressOn(page, page.getByRole('button', { name: 'Import 10,000 contacts' }));
  await expect(page.getByText('10,000 contacts are new.')).toBeVisible({ timeout: 120_000 });
});

test('lists for other programs are saved: people, steps, cards; the book is there to be printed', async ({
  onward,
}) => {
  const page = await filledBook(onward);
  expect((await saved(page, 'People as a table (CSV)')).text).toContain('Ines,Duarte,ines@northquay.example');
  expect((await saved(page, 'Next steps as a calendar (ICS)')).text).toMatch(
    /^BEGIN:VCALENDAR[\s\S]*BEGIN:VALARM/,
  );
  expect((await saved(page, 'People as vCards')).text).toContain('FN:Ines Duarte');
  await pressOn(page, page.getByRole('button', { name: 'Printable book' }));
  await expect(page.getByRole('table', { name: 'Printable book' }).getByRole('row')).toHaveCount(19);
  await holdsOnPaperAndFromRightToLeft(page);
});

test('a copy is taken by itself, read back on demand, and brings back what was removed', async ({
  onward,
}) => {
  const page = await filledBook(onward);
  const copies = page.getByRole('list', { name: 'Copies in this browser' });
  await expect.poll(() => page.evaluate(keptCopies)).toHaveLength(1);
  await page.reload();
  await copies.getByRole('button', { name: /^Verify it now/ }).click();
  await expect(copies).toContainText('Read back whole');
  await page.getByRole('button', { name: 'Remove the sample book' }).click();
  await expect(contactsIn(page)).toHaveText('0');
  await copies.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('dialog').getByRole('row', { name: /^Contacts 18/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Bring it back' }).click();
  await expect(contactsIn(page)).toHaveText('18');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(contactsIn(page)).toHaveText('0');
});

test('a list that is empty while a copy is not says so, and one click brings everything back', async ({
  onward,
}) => {
  const page = await filledBook(onward);
  await page.getByRole('button', { name: 'Take a copy now' }).click();
  await expect(page.getByRole('list', { name: 'Copies in this browser' })).toContainText('18 contacts');
  await page.evaluate(`${openedStore}.then((database) => new Promise((done, failed) => {
    const tables = [...database.objectStoreNames];
    const tx = database.transaction(tables, 'readwrite');
    for (const table of tables) tx.objectStore(table).clear();
    tx.oncomplete = () => { database.close(); done(); };
    tx.onerror = () => failed(tx.error);
  }))`);
  await page.close();
  const popup = await onward.ownPage('popup.html');
  await expect(popup.getByText(/Your list is empty, but a copy of .* has 18 contacts/)).toBeVisible();
  const dashboard = await onward.ownPage('options.html');
  await dashboard.getByRole('button', { name: 'Bring back 18 contacts' }).click();
  await expect(contactsIn(dashboard)).toHaveText('18');
  await expect(dashboard.getByText(/Your list is empty/)).toHaveCount(0);
});

test('data of a newer Onward is only read: its open steps are shown, and nothing is written', async ({
  onward,
}) => {
  const page = await filledBook(onward);
  const mirrored = "chrome.storage.local.get('mirror').then(({ mirror }) => mirror?.open ?? 0)";
  await expect.poll(() => page.evaluate(mirrored)).toBeGreaterThan(0);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('onward', 99);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
  );
  await expect(
    page.getByRole('heading', { name: 'Onward was updated while this page was open.' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Reopen this page' }).click();
  await expect(page.getByRole('heading', { name: 'This data was written by a newer Onward.' })).toBeVisible();
  await expect(page.getByText('go through the Q3 pricing', { exact: false })).toBeVisible();
  for (const path of ['popup.html', 'welcome.html', 'sidepanel.html']) {
    const small = await onward.ownPage(path);
    await expect(
      small.getByRole('heading', { name: 'This data was written by a newer Onward.' }),
    ).toBeVisible();
    await small.close();
  }
});

/** From now on the page's database cannot be opened, until it is deleted: with the error that a browser gives. */
async function cannotOpen(page: Page, name: string, message: string): Promise<void> {
  await page.addInitScript(
    ([name, message]) => {
      const { open, deleteDatabase } = IDBFactory.prototype;
      let broken = true;
      IDBFactory.prototype.deleteDatabase = function (which) {
        if (which === 'onward') broken = false;
        return deleteDatabase.call(this, which);
      };
      IDBFactory.prototype.open = function (which, version) {
        if (which !== 'onward' || !broken) return open.call(this, which, version);
        const request = Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype);
        Object.defineProperty(request, 'error', { value: new DOMException(message, name) });
        setTimeout(() => request.dispatchEvent(new Event('error')));
        return request;
      };
    },
    [name, message] as const,
  );
}

test('a database that is broken: the copy is saved first, then Onward begins anew from it', async ({
  onward,
}) => {
  const page = await filledBook(onward);
  await page.getByRole('button', { name: 'Take a copy now' }).click();
  await expect(page.getByRole('list', { name: 'Copies in this browser' })).toContainText('18 contacts');
  await cannotOpen(page, 'UnknownError', 'Internal error opening backing store for indexedDB.open.');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The browser cannot open the data.' })).toBeVisible();
  await expect(page.getByText(/A whole copy of .* with 18 contacts is in this browser/)).toBeVisible();
  const begin = page.getByRole('button', { name: 'Begin anew from this copy' });
  await expect(begin).toBeDisabled();
  const { text } = await saved(page, 'Save the copy to a file');
  expect(JSON.parse(text)).toMatchObject({ format: 'onward' });
  expect(text).toContain('Ines Duarte');
  await begin.click();
  await expect(page.getByRole('heading', { name: 'The data is there again.' })).toBeVisible();
  const dashboard = await onward.ownPage('options.html');
  await expect(contactsIn(dashboard)).toHaveText('18');
});

const troubles: [string, string, string, string][] = [
  ['full', 'QuotaExceededError', 'Quota exceeded', 'The disk is full, so the data cannot be opened.'],
  [
    'unavailable',
    'InvalidStateError',
    'A mutation operation was attempted on a database that did not allow mutations.',
    'The browser’s settings prevent saving.',
  ],
];
test('a database that is full or unavailable is said in a sentence, with one thing to do, on every page', async ({
  onward,
}) => {
  for (const path of ['popup.html', 'options.html', 'welcome.html', 'sidepanel.html']) {
    for (const [trouble, name, message, says] of troubles) {
      await test.step(`${trouble}: ${path}`, async () => {
        const page = await onward.ownPage('icon/16.png');
        await cannotOpen(page, name, message);
        await page.goto(page.url().replace('icon/16.png', path));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
        await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
        // The screens differ in their words alone.
        if (trouble === 'full') expect(await barriersOn(page)).toEqual([]);
        await page.close();
      });
    }
  }
});

/** The texts of all copies that are kept in the browser; evaluated in a page of the extension. */
const keptCopies = rowsOf('texts', 'onward-copies');

test('somebody is forgotten after asking, here and in every copy', async ({ onward }) => {
  const page = await filledBook(onward);
  await page.getByRole('button', { name: 'Take a copy now' }).click();
  await expect(page.getByRole('list', { name: 'Copies in this browser' })).toContainText('18 contacts');
  await page.getByRole('searchbox', { name: 'Name or company' }).fill('Amara');
  await page.getByRole('button', { name: 'Forget Amara Osei' }).click();
  const dialog = page.getByRole('dialog', { name: 'Forget Amara Osei?' });
  await expect(dialog).toContainText('This cannot be undone');
  await dialog.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(page.getByText('Forgotten.')).toBeVisible();
  await expect(contactsIn(page)).toHaveText('17');
  expect((await saved(page, 'Save: Everything, as one file')).text).not.toContain('Amara');
  const texts = String(await page.evaluate(keptCopies));
  expect(texts).toContain('Ines');
  expect(texts).not.toContain('Amara');
});

test('the health page says how it is, and its report holds no contact', async ({ onward }) => {
  const page = await filledBook(onward, 'health');
  const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(line('Alarms')).toContainText('Armed for');
  await expect(line('Last look')).toContainText('overdue or for today');
  await expect(line('Notifications').getByRole('img', { name: 'Look at it' })).toBeVisible();
  await expect(line('Rows set aside')).toContainText('Every row can be read.');
  const lastLook = (await line('Last look').textContent()) ?? '';
  await onward.passTime(24 * 3_600_000);
  await expect(line('Last look')).not.toHaveText(lastLook);
  await pressOn(page, page.getByRole('button', { name: 'Send a test notification' }));
  await pressOn(page, page.getByRole('button', { name: 'Yes, I saw it' }));
  await expect(line('Notifications').getByRole('img', { name: 'Well' })).toBeVisible();
  const { text } = await saved(page, 'Save a report');
  expect(JSON.parse(text)).toMatchObject({ report: 'Onward health', book: { contacts: 18 } });
  for (const word of ['Ines', 'Duarte', 'Northquay', 'northquay.example', 'Q3 pricing', 'Amara']) {
    expect(text).not.toContain(word);
  }
});

test('the weekly reminder of a copy comes once it is wanted, and one click saves the file', async ({
  onward,
}) => {
  const page = await filledBook(onward);
  await page.getByRole('switch', { name: 'Weekly reminder to save a copy outside the browser' }).click();
  await expect(page.getByText('No copy outside the browser yet.')).toBeVisible();
  const popup = await onward.ownPage('popup.html');
  await expect(popup.getByText('No copy outside the browser yet.')).toBeVisible();
  await popup.getByRole('button', { name: 'Not now' }).click();
  await expect(popup.getByText('No copy outside the browser yet.')).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByRole('region', { name: 'Today' })).toBeVisible();
  await expect(popup.getByText('No copy outside the browser yet.')).toHaveCount(0);
  await saved(page, 'Save a copy');
  await expect(page.getByText('No copy outside the browser yet.')).toHaveCount(0);
});

test('settings, import and health are clean for axe, in light and dark, at 320 pixels too', async ({
  onward,
}) => {
  test.slow();
  const page = await filledBook(onward);
  await page.getByRole('button', { name: 'Take a copy now' }).click();
  await expect(page.getByRole('list', { name: 'Copies in this browser' })).toContainText('18 contacts');
  for (const place of ['settings', 'settings/import', 'settings/print', 'health']) {
    await page.goto(page.url().replace(/#.*/, `#/${place}`));
    if (place === 'settings/import') {
      await choose(page, 'people.csv', 'Name,Email\nInes Duarte,ines@northquay.example');
      await page.getByRole('button', { name: 'See what would change' }).click();
      await expect(page.getByRole('table', { name: 'Rows' })).toBeVisible();
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      // The colours are the same at every width.
      const barriers = await (width === 1280 ? barriersOn(page) : barriersButColours(page));
      expect(barriers, `${place} at ${width}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([place, width, wide]).toEqual([place, width, 0]);
    }
  }
});
