import type { Locator, Page } from '@playwright/test';
import { type Contact, newContact } from '../../lib/domain/contact.ts';
import type { ContactId, NeedId, StageId } from '../../lib/domain/id.ts';
import type { Stage } from '../../lib/domain/stage.ts';
import { type Filling, fillBook } from './fill-book.ts';
import { hearAsked, partsAreThere, reply, theyReply, touch } from './in-page.ts';
import { expect, type Onward, openPanel, test } from './onward.ts';

// The first run has tests of its own (welcome.e2e.ts).
test.use({ how: { installed: true } });

const day = 24 * 3_600_000;

/** The user's own process: two stages, each ended by a fact. */
const stages: Stage[] = [
  { name: 'First talk', trigger: 'Ines names who decides', expectedDays: 10 },
  { name: 'Decision', trigger: 'The contract is signed', expectedDays: 20 },
].map((one, at) => ({
  ...one,
  id: `stage_${at}` as StageId,
  definition: '',
  order: at,
  usualNeeds: [],
  retired: false,
}));

/** Ines of the practice mailbox, in the first stage. */
function ines(daysAgo: number, known: Partial<Contact> = {}): Contact {
  const at = Date.now() - daysAgo * day;
  return newContact('contact_ines' as ContactId, at, {
    name: 'Ines Duarte',
    company: 'Northquay Freight',
    identities: { 'email:ines@northquay.example': true },
    stage: stages[0]!.id,
    stageSince: at,
    ...known,
  });
}

/** The book as it would have grown, then the panel in the thread with Ines. */
async function panelWith(onward: Onward, filling: Filling): Promise<{ thread: Page; panel: Locator }> {
  const own = await onward.ownPage('options.html');
  await fillBook(own, { stage: stages, ...filling }, Date.now());
  await own.close();
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  const panel = thread.getByRole('region', { name: 'Next step' });
  await expect(panel.getByRole('textbox', { name: 'New next step' })).toBeFocused();
  return { thread, panel };
}

/** Types a step into the panel and saves it. */
async function saveStep(panel: Locator, line: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'New next step' }).fill(line);
  await panel.getByRole('textbox', { name: 'New next step' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
}

/** Presses Done and answers how it went, by keys alone; ends where the next step is asked. */
async function done(thread: Page, panel: Locator, ...keys: string[]): Promise<void> {
  await panel.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'moved forward' })).toBeFocused();
  for (const key of keys) await thread.keyboard.press(key);
  await expect(panel.getByRole('heading', { name: 'And next?' })).toBeVisible();
}

/** What stands on the step's card. */
const sentence = (panel: Locator) => panel.locator('.step-sentence');

test('from the first mail to won: triggers move the stages, and the win has next steps of its own', async ({
  onward,
}) => {
  const { thread, panel } = await panelWith(onward, { contact: [ines(1)] });
  await partsAreThere(onward, thread);
  await panel.getByRole('button', { name: 'Close' }).click();
  await reply(thread, 'One number for both depots: 38,400.');
  const strip = thread.getByRole('group', { name: 'Sent. The next step with Ines?' });
  await expect(strip.getByRole('button', { name: 'Save' })).toBeFocused();
  await thread.keyboard.press('Enter');
  await expect(thread.getByRole('group', { name: /^Next step set:/ })).toBeVisible();

  await onward.passTime(2 * day);
  await theyReply(thread);
  await touch(thread);
  await expect(thread.getByRole('group', { name: /^Ines replied/ })).toContainText('you owe an answer');
  await openPanel(thread);
  await expect(panel).toContainText('Stage: First talk');
  await panel.getByRole('textbox', { name: 'New next step' }).fill('tomorrow 9am call about who decides');
  await panel.getByRole('button', { name: 'Details' }).click();
  const serves = panel.getByRole('checkbox', { name: 'Serves the trigger “Ines names who decides”' });
  await serves.press('Space');
  await panel.getByRole('textbox', { name: 'Purpose' }).press('Enter');
  await expect(sentence(panel)).toHaveText('Call, to go through who decides');
  await expect(serves).toBeChecked();

  await onward.passTime(2 * day);
  await done(thread, panel, 'y', '1');
  await expect(panel).toContainText('“Ines names who decides” happened');
  await thread.keyboard.press('Enter');
  await expect(sentence(panel)).toContainText('agree what it takes for “The contract is signed”');
  await expect(panel).toContainText('Stage: Decision');
  await expect(panel.getByRole('checkbox', { name: 'Serves the trigger “The contract' })).toBeChecked();

  await onward.passTime(4 * day);
  await done(thread, panel, 'y', '7');
  const proposals = panel.getByRole('list', { name: 'Proposals' }).getByRole('button');
  await expect(proposals).toHaveText([
    /thank, and send the plan for the start/,
    /see whether the first result is there/,
    /ask who else has the same problem/,
    'No next step, because…',
  ]);
  await thread.keyboard.press('Enter');
  await expect(sentence(panel)).toContainText('thank, and send the plan for the start');

  const contact = await onward.ownPage('options.html#/contact/contact_ines');
  const main = contact.getByRole('main');
  await expect(main.getByRole('combobox', { name: 'Relationship' })).toHaveValue('client');
  await expect(main).toContainText('4 touches, 2 moved forward');
  await expect(main.locator('.step-sentence')).toContainText('thank, and send the plan for the start');
});

test('silence: the spacing grows, the coach changes its advice, the honest question is ready to send, then nurture', async ({
  onward,
}) => {
  test.slow();
  const { thread, panel } = await panelWith(onward, { contact: [ines(1)] });
  await saveStep(panel, 'today email the Q3 pricing for both depots');
  const proposals = panel.getByRole('list', { name: 'Proposals' });
  const says = [
    '1 of 5 unanswered, so in 3 working days: something of value.',
    '2 of 5 unanswered, so in 4 working days: another channel.',
    '3 of 5 unanswered, so in 5 working days: another reason.',
    '4 of 5 unanswered, so in 7 working days: a question for one word.',
    '5 unanswered, the limit is 5. Personal, and ready to send.',
  ];
  for (const said of says) {
    await done(thread, panel, '3');
    await expect(proposals).toContainText(said);
    await thread.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: 'Done' })).toBeFocused();
    await onward.passTime(14 * day);
  }

  // The honest question, by one key, into the reply that the user opened.
  await expect(sentence(panel)).toContainText('ask honestly how Ines would like to be followed up');
  await thread.getByRole('button', { name: 'Reply', exact: true }).last().click();
  await panel.getByRole('button', { name: 'Draft' }).press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Draft' })).toHaveValue(
    /^Hello Ines,\n\nI have been in touch 5 times/,
  );
  await expect(panel.getByRole('button', { name: 'Insert into reply' })).toBeFocused();
  await thread.keyboard.press('Enter');
  await expect(thread.locator('.ip .editable')).toContainText('One word is enough, and any of them is fine.');
  await panel.getByRole('button', { name: 'Back' }).click();

  await done(thread, panel, '3');
  await expect(proposals).toContainText('6 unanswered, the limit is 5. Rests for 90 days, as nurture.');
  await thread.keyboard.press('Enter');
  await expect(sentence(panel)).toContainText(/worth reading, asking for nothing$/);
  await expect(panel.locator('.step-head')).toContainText('In 3 months');
  const contact = await onward.ownPage('options.html#/contact/contact_ines');
  await expect(contact.getByRole('combobox', { name: 'Relationship' })).toHaveValue('nurture');
});

test('a stall: the question is asked, what is missing becomes a need, and the next step rests on it', async ({
  onward,
}) => {
  const { thread, panel } = await panelWith(onward, { contact: [ines(1)] });
  await onward.passTime(30 * day);
  await expect(panel).toContainText('No forward touch for 31 days, this stage expects 10. What has changed?');
  await expect(panel).toContainText('It stands still: how likely is it that we do this?');
  await panel.getByRole('button', { name: 'We spoke' }).focus();
  await thread.keyboard.press('r');
  await thread.keyboard.press('4');
  await expect(panel.getByRole('textbox', { name: 'What has to happen to get to 10?' })).toBeFocused();
  await thread.keyboard.type('the board has to meet');
  await thread.keyboard.press('Alt+1');
  await expect(panel.getByText('Rated 4 of 10.')).toBeVisible();
  await panel.getByRole('button', { name: /^go through “the board has to meet”/ }).press('Enter');
  await panel.getByRole('textbox', { name: 'New next step' }).press('Enter');
  await expect(sentence(panel)).toContainText('go through “the board has to meet”');
  expect(await thread.evaluate('window.__keys')).toEqual([]);

  const contact = await onward.ownPage('options.html#/contact/contact_ines');
  await expect(contact.getByRole('button', { name: 'the board has to meet', exact: true })).toBeVisible();
  await expect(contact.getByRole('main')).not.toContainText('No forward touch');
  await contact.keyboard.press('p');
  await expect(contact.getByRole('textbox', { name: 'Purpose' })).toHaveValue(
    'settle what is missing: “the board has to meet”',
  );
});

test('an early no is thanked, kept and respected: nothing suggests to go on, anywhere', async ({
  onward,
}) => {
  const { thread, panel } = await panelWith(onward, { contact: [ines(40)] });
  await saveStep(panel, 'tomorrow 9am call about Q3 pricing');
  await done(thread, panel, '6');
  const proposals = panel.getByRole('list', { name: 'Proposals' }).getByRole('button');
  await expect(proposals).toHaveText([/thank for the honest no/, 'No next step, because…']);
  await thread.keyboard.press('Enter');
  await expect(sentence(panel)).toContainText('thank for the honest no');

  await onward.passTime(2 * day);
  await done(thread, panel, '2');
  await expect(proposals).toHaveText(['No next step, because…']);
  await thread.keyboard.press('Escape');

  // Long after every stage would have called it a stall.
  await onward.passTime(60 * day);
  await thread.reload();
  await openPanel(thread);
  await expect(panel.getByRole('textbox', { name: 'New next step' })).toBeFocused();
  await expect(panel).not.toContainText(/unanswered|What has changed|how likely|that would/i);
  await partsAreThere(onward, thread);
  const asked = await hearAsked(onward);
  await panel.getByRole('button', { name: 'Close' }).click();
  await thread.getByRole('link', { name: 'Inbox' }).click();
  await asked.answered('leftConversation', thread);
  await expect(thread.getByRole('button', { name: /^Next step:/ })).toHaveCount(0);
  await expect(thread.getByRole('group', { name: /next step/ })).toHaveCount(0);

  const popup = await onward.ownPage('popup.html');
  await expect(popup.getByText('Nobody here yet.').or(popup.getByText('Nothing is due.'))).toBeVisible();
  await expect(popup.getByRole('main')).not.toContainText('Ines');

  const today = await onward.ownPage('options.html#/today');
  await expect(today.getByRole('main')).toContainText('Nothing is due');
  await expect(today.getByRole('main')).not.toContainText('Ines');
  await today.close();

  const contact = await onward.ownPage('options.html#/contact/contact_ines');
  const main = contact.getByRole('main');
  await expect(main).toContainText('Not pursued: nothing is suggested.');
  await expect(main.getByRole('combobox', { name: 'Relationship' })).toHaveValue('closed');
  await expect(main).not.toContainText(
    /No forward touch|Ask honestly|Ask what has changed|Ask as a next step|It happened|could be a|day 10/,
  );
});

test('a hollow purpose becomes a real one by two keys', async ({ onward }) => {
  const need = {
    id: 'need_1' as NeedId,
    contact: 'contact_ines' as ContactId,
    text: 'one number for both depots',
    weight: 5,
    state: 'open' as const,
    evidence: '',
    createdAt: Date.now() - day,
  };
  const { thread, panel } = await panelWith(onward, { contact: [ines(1)], need: [need] });
  await thread.keyboard.type('tomorrow 9am call just checking in');
  await thread.keyboard.press('Enter');
  await expect(panel.getByText(/gives Ines no reason to answer/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^go through/ })).toBeFocused();
  await thread.keyboard.press('1');
  await expect(panel.getByRole('textbox', { name: 'New next step' })).toBeFocused();
  await thread.keyboard.press('Enter');
  await expect(sentence(panel)).toHaveText('Call, to go through “one number for both depots”');
  expect(await thread.evaluate('window.__keys')).toEqual([]);
});
