import { expect, test } from './onward.ts';

test('an open thread shows the closed tab, which says that there is no next step', async ({ onward }) => {
  const page = await onward.openThread();
  await expect(page.getByRole('button', { name: /^Next step:/ })).toHaveAccessibleName('Next step: none');
});
