import { allowInPage } from './choose-linkedin.ts';
import { expect, openPanel, saveStep, test } from './onward.ts';

const text = 'Hi Ines,\n\none number for both depots: 38,400.\n\nJana';

test('a draft goes into the open reply in Gmail by the user’s own press, can be undone there, and is never sent', async ({
  onward,
}) => {
  const thread = await onward.openThread('ines');
  await openPanel(thread);
  await saveStep(thread, 'tomorrow email the Q3 pricing');
  const panel = thread.getByRole('region', { name: 'Next step' });
  await panel.getByRole('button', { name: 'Done' }).focus();
  await thread.keyboard.press('m');
  const draft = panel.getByRole('textbox', { name: 'Draft' });
  await expect(draft).toHaveValue(/^Hi Ines,/);
  const insert = panel.getByRole('button', { name: 'Insert into reply' });
  await expect(
    panel.getByRole('status').filter({ hasText: /Fill or take out \{last topic\}/ }),
  ).toBeVisible();
  await expect(insert).toBeDisabled();
  await expect(panel.getByRole('button', { name: 'Copy' })).toBeDisabled();

  await draft.fill('Hi Ines, how are things?');
  await expect(panel.getByText('Nothing in it is particular to Ines.')).toBeVisible();
  await draft.fill(text);
  await insert.click();
  await expect(panel.getByText(/^No single reply to this person is open here/)).toBeVisible();
  await expect(thread.locator('.ip')).toHaveCount(0);

  await thread.getByRole('button', { name: 'Reply', exact: true }).last().click();
  const editor = thread.locator('.ip .editable');
  await editor.pressSequentially('So: ');
  // A script of the page presses nothing of ours.
  await insert.evaluate((button: HTMLElement) => button.click());
  await expect(editor).toHaveText('So: ');
  await insert.click();
  await expect(panel.getByText(/^In your reply/)).toBeVisible();
  await expect(editor).toBeFocused();
  expect(await editor.evaluate((box: HTMLElement) => box.innerText)).toMatch(
    /^So: Hi Ines,\s+one number for both depots: 38,400\.\s+Jana$/,
  );
  await thread.keyboard.press('Control+z');
  await expect(editor).toHaveText('So: ');
  await expect(thread.locator('.ip')).toHaveCount(1);
  expect(await thread.evaluate('window.__keys')).toEqual([]);
});

test('in LinkedIn it goes into the message to this person, and to nobody else', async ({ onward }) => {
  await allowInPage(onward);
  const profile = await onward.openProfile('ines');
  await openPanel(profile);
  await saveStep(profile, 'tomorrow linkedin the Q3 pricing');
  const panel = profile.getByRole('region', { name: 'Next step' });
  await panel.getByRole('button', { name: 'Draft' }).click();
  await panel.getByRole('textbox', { name: 'Draft' }).fill(text);
  const insert = panel.getByRole('button', { name: 'Insert into reply' });
  await insert.click();
  await expect(panel.getByText(/^No single reply to this person is open here/)).toBeVisible();

  await profile.getByRole('link', { name: 'Message', exact: true }).click();
  const box = profile.getByRole('textbox', { name: 'Write a message…' });
  await box.pressSequentially('So: ');
  await insert.click();
  await expect(panel.getByText(/^In your reply/)).toBeVisible();
  await expect(box).toHaveText(/^So: Hi Ines,.*one number for both depots/);
  await profile.keyboard.press('Control+z');
  await expect(box).toHaveText('So: ');

  // The bubble stays while one goes on to another profile: what is drafted there is not for it.
  await profile.evaluate("window.__practice.go('/in/amara-osei/')");
  await expect(panel.getByRole('heading', { name: 'Amara Osei' })).toBeVisible();
  await saveStep(profile, 'tomorrow linkedin the night rota');
  await panel.getByRole('button', { name: 'Draft' }).click();
  await panel.getByRole('textbox', { name: 'Draft' }).fill('Hi Amara, about the night rota.');
  await insert.click();
  await expect(panel.getByText(/^No single reply to this person is open here/)).toBeVisible();
  await expect(box).toHaveText('So: ');
});
