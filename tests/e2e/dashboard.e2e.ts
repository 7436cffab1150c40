import type { Page } from '@playwright/test';
import type { Block } from '../../lib/domain/block.ts';
import { type Contact, newContact } from '../../lib/domain/contact.ts';
import type { BlockId, ContactId, StepId } from '../../lib/domain/id.ts';
import { type NextStep, newStep } from '../../lib/domain/next-step.ts';
import { barriersOn } from './barriers.ts';
import { fillBook } from './fill-book.ts';
import { expect, type Onward, test } from './onward.ts';
import { holdsOnPaperAndFromRightToLeft } from './other-ways-of-reading.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

const zone = 'Europe/Lisbon';
const today = () => Temporal.Now.plainDateISO(zone).toString();
const inAWeek = () => Temporal.Now.plainDateISO(zone).add({ days: 7 }).toString();
const people = 'Ines Amara Owen Priya Jonas Sofia Ben Ruth'.split(' ');

function somebody(at: number, known: Partial<Contact> = {}): Contact {
  return newContact(`contact_${String(at).padStart(5, '0')}` as ContactId, Date.now() - 864e5, {
    name: `${people[at % people.length]} No ${at}`,
    company: 'Northquay Freight',
    ...known,
  });
}

function dueToday(who: Contact): NextStep {
  return newStep(`step_${who.id.slice(-5)}` as StepId, Date.now() - 864e5, {
    contact: who.id,
    due: { is: 'day', day: today() },
    channel: 'call',
    purpose: `go through the plan of ${who.name}`,
    value: '',
  });
}

/** A block for calls that goes on all day, today. */
function blockNow(): Block {
  const day = Temporal.PlainDate.from(today()).dayOfWeek;
  return {
    id: 'block_1' as BlockId,
    name: 'Calls',
    day,
    from: '00:00',
    to: '23:59',
    channels: ['call'],
    exceptions: {},
  };
}

async function withSample(onward: Onward): Promise<Page> {
  const page = await onward.ownPage('options.html');
  await page.getByRole('button', { name: 'Fill a sample book' }).click();
  await expect(page.getByRole('region', { name: 'Overdue' })).toBeVisible();
  return page;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function contactPage(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do' }).fill(name);
  await expect(page.getByRole('option', { name }).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('a block of eight rings once, is worked through to the end, left and taken up again, by keyboard alone', async ({
  onward,
}) => {
  const page = await onward.ownPage('options.html');
  const contacts = people.map((_, at) => somebody(at));
  const later = {
    ...dueToday(contacts[0]!),
    id: 'step_later' as StepId,
    due: { is: 'day' as const, day: inAWeek() },
  };
  const steps = [...contacts.map(dueToday), later];
  await fillBook(page, { contact: contacts, step: steps, block: [blockNow()] }, Date.now());
  await expect(page.getByText('8 due')).toBeVisible();
  await onward.passTime(0);
  await expect.poll(() => onward.notifications()).toHaveLength(1);
  await onward.clickNotification((await onward.notifications())[0]!);
  await expect(page).toHaveURL(/#\/focus$/);
  await page.bringToFront();
  const progress = page.getByRole('img', { name: /worked through/ });
  const workOne = async (done: number) => {
    await expect(progress).toHaveAccessibleName(`${done} of 8 worked through`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('the plan of');
    await page.keyboard.press('d');
    const asked = page.getByRole('group', { name: 'How did it go?' });
    await expect(asked.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('2');
    await expect(page.getByRole('heading', { name: 'And next?' })).toBeVisible();
    const proposals = page.getByRole('list', { name: 'Proposals' }).getByRole('button');
    await expect(proposals).not.toHaveCount(1);
    await expect(proposals.first()).toBeFocused();
    await page.keyboard.press('Enter');
  };
  for (let done = 0; done < 3; done += 1) await workOne(done);

  await expect(progress).toHaveAccessibleName('3 of 8 worked through');
  await page.keyboard.press('p');
  await expect(page.getByText('Paused.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/today$/);
  await page.reload();
  await expect(page.getByText('5 due')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByText('Paused.')).toBeVisible();
  await page.keyboard.press('p');
  for (let done = 3; done < 8; done += 1) await workOne(done);

  await expect(page.getByText('The block is done.')).toBeVisible();
  await page.getByRole('link', { name: 'To Today' }).last().press('Enter');
  await expect(page.getByText('Nothing is due')).toBeVisible();
});

test('a book of 10,000 is searched, filtered and walked through with only the rows in sight drawn', async ({
  onward,
}) => {
  const page = await onward.ownPage('options.html#/book');
  const contacts = Array.from({ length: 10_000 }, (_, at) => somebody(at));
  await fillBook(page, { contact: contacts, step: contacts.slice(0, 2_000).map(dueToday) }, Date.now());
  const table = page.getByRole('table', { name: 'Book' });
  await expect(table).toHaveAttribute('aria-rowcount', '10001', { timeout: 60_000 });
  expect(await table.getByRole('row').count()).toBeLessThan(150);
  await page.getByRole('button', { name: /^No next step/ }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '8001');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('no 9999');
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await expect(table.getByRole('link', { name: 'Ruth No 9999' })).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '10001');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(table.locator('[aria-rowindex="10001"]')).toBeVisible();
});

test('acts on many are done by keyboard and taken back as one', async ({ onward }) => {
  const page = await onward.ownPage('options.html#/book');
  await fillBook(page, { contact: [0, 1, 2].map((at) => somebody(at)) }, Date.now());
  await expect(page.getByRole('link', { name: 'Owen No 2' })).toBeVisible();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await expect(page.getByRole('toolbar', { name: '2 chosen' })).toBeVisible();
  await page.getByRole('button', { name: 'Set next step' }).press('Enter');
  await page
    .getByRole('textbox', { name: 'New next step' })
    .fill('in 3 days call about the start dates in January');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Next step with 2 contacts/)).toBeVisible();
  await expect(page.getByText('2 of them have a next step.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByText('0 of them have a next step.')).toBeVisible();
});

test('somebody is added by hand, gets a next step, and the hollow one gets a reason first', async ({
  onward,
}) => {
  const page = await onward.ownPage('options.html#/book');
  await page.getByRole('button', { name: 'Contact' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Amara Osei');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('amara@verityclinics.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amara Osei');

  await page.keyboard.press('a');
  await page.keyboard.type('A start before the holidays');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'A start before the holidays' })).toBeVisible();

  await page.keyboard.press('t');
  await page.keyboard.type('in 3 days mail just checking in');
  await page.keyboard.press('Enter');
  await expect(page.getByText('gives Amara no reason to answer')).toBeVisible();
  await expect(page.getByRole('button', { name: /^go through/ })).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('textbox', { name: 'New next step' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^E-mail, to go through “A start before the holidays”$/)).toBeVisible();
});

test('what comes back is kept from the contact page and for many, and is the first proposal after Done', async ({
  onward,
}) => {
  const page = await onward.ownPage('options.html#/book');
  await fillBook(page, { contact: [0, 1].map((at) => somebody(at)) }, Date.now());
  await expect(page.getByRole('link', { name: /No 1$/ })).toBeVisible();
  for (const key of ['j', 'x']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Set next step' }).press('Enter');
  await page
    .getByRole('textbox', { name: 'New next step' })
    .fill('every monday 9am call about their winter tenders');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of them has a next step.')).toBeVisible();
  await comesBack(page, /No 0$/);

  await page.goto(page.url().replace(/#.*/, '#/book'));
  await page.getByRole('link', { name: /No 1$/ }).press('Enter');
  await expect(page.getByRole('heading', { name: /No 1$/ })).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.type('every monday 9am call about their winter tenders');
  await page.keyboard.press('Enter');
  await comesBack(page, /No 1$/);
});

async function comesBack(page: Page, name: RegExp): Promise<void> {
  if (!page.url().includes('#/contact/')) await page.getByRole('link', { name }).press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText('Call, to go through their winter tenders')).toBeVisible();
  await page.keyboard.press('d');
  await page.keyboard.press('2');
  const proposals = page.getByRole('list', { name: 'Proposals' }).getByRole('button');
  await expect(proposals.first()).toContainText(/^Mon.*9:00/);
}

test('what stands still asks what has changed; the answer becomes a need and the next step', async ({
  onward,
}) => {
  const page = await withSample(onward);
  await contactPage(page, 'Mei-Lin Tan');
  await expect(page.getByText(/No forward touch for \d+ days, this stage expects/)).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.press('4');
  await page.keyboard.type('The board has to meet');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The rating fell from 7 to 4 today.')).toBeVisible();
  await page.getByRole('button', { name: 'As a need' }).press('Enter');
  await expect(page.getByRole('button', { name: 'The board has to meet' })).toBeVisible();
  await page.getByRole('button', { name: 'Ask what has changed' }).press('Enter');
  const line = page.getByRole('textbox', { name: 'New next step' });
  await expect(page.getByRole('textbox', { name: 'Purpose' })).toHaveValue(/what has changed/);
  await line.fill('in 2 days call');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('ask what has changed since the board met');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Call, to ask what has changed since the board met')).toBeVisible();
});

test('the contact is edited where it stands, and every change can be taken back', async ({ onward }) => {
  const page = await withSample(onward);
  await contactPage(page, 'Ines Duarte');
  await page.getByRole('button', { name: 'Head of Operations' }).press('Enter');
  await page.keyboard.type('Chief of Operations');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Chief of Operations' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Head of Operations' })).toBeVisible();

  await page.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Decision' });
  await expect(page.getByText(/Ends when: The contract is signed/)).toBeVisible();
  await page.getByRole('button', { name: /More for: E-mail/ }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).press('Enter');
  await expect(page.locator('.step-sentence')).toHaveText('E-mail, the budget note for Tomasz');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.step-sentence')).toContainText('Q3 pricing');

  await page.keyboard.press('w');
  await page.getByRole('textbox', { name: 'About' }).fill('the June seats');
  await page.getByRole('textbox', { name: 'About' }).press('Enter');
  await expect(
    page.getByText('Call: the June seats').or(page.getByText('E-mail: the June seats')),
  ).toBeVisible();

  await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Momentum with Ines Duarte' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Momentum with Ines Duarte');
});

test('a draft with an empty place cannot be copied', async ({ onward }) => {
  const page = await withSample(onward);
  await contactPage(page, 'Nadia Rahal');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Fill or take out \{/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Draft' }).fill('Hi Nadia, how are things?');
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeEnabled();
  await expect(dialog.getByText('Nothing in it is particular to Nadia.')).toBeVisible();
});

test('forgetting asks first, and then nothing is left', async ({ onward }) => {
  const page = await withSample(onward);
  await contactPage(page, 'Victor Amsel');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Forget this person' }).click();
  await expect(page.getByText('It cannot be taken back.')).toBeVisible();
  await page.getByRole('button', { name: 'Forget this person' }).click();
  await expect(page.getByText('Forgotten.')).toBeVisible();
  await page.getByRole('searchbox').fill('victor');
  await expect(page.getByText('No one here.')).toBeVisible();
});

test('the sample book goes with one press, and only it', async ({ onward }) => {
  const page = await onward.ownPage('options.html#/book');
  await fillBook(page, { contact: [somebody(1)] }, Date.now());
  await expect(page.getByRole('link', { name: 'Amara No 1' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do' }).fill('sample');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/are invented: the sample book/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove the sample book' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Amara No 1' })).toBeVisible();
});

test('single keys rest where they are switched off', async ({ onward }) => {
  const page = await withSample(onward);
  await goTo(page, '#/settings');
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('single');
  const single = page.getByRole('switch').first();
  await single.click();
  await expect(single).not.toBeChecked();
  // A switch turns by itself; kept it is when the page no longer shows its keys.
  await expect(page.locator('body')).toHaveClass(/keys-off/);
  await goTo(page, '#/today');
  await expect(page.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  await expect(page).toHaveURL(/#\/today$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do' })).toBeFocused();
  await expect(page).toHaveURL(/#\/today$/);
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('no page breaks a rule of accessibility, in light and dark, nor scrolls sideways when narrow', async ({
  onward,
}) => {
  test.slow();
  const page = await withSample(onward);
  const ines = await page.getByRole('link', { name: 'Ines Duarte' }).getAttribute('href');
  for (const place of ['#/today', '#/book', ines!, '#/focus']) {
    for (const width of [1280, 800, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await goTo(page, place);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${place} at ${width}`,
      ).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await barriersOn(page), place).toEqual([]);
    await holdsOnPaperAndFromRightToLeft(page);
  }
});
