import { expect, test } from '@playwright/test';
import { tortureCampaign } from './torture-campaign.ts';

test('the browser is killed while it writes: what was reported is kept, nothing alerts twice, nothing is missed', async () => {
  test.setTimeout(300_000);
  const counts = await tortureCampaign({ kills: 5, seed: 20261122 });
  expect(counts).toMatchObject({ browsersKilled: 5, lost: 0, twice: 0, missing: 0, broken: 0 });
  expect(counts.saves).toBeGreaterThan(5);
  expect(counts.alerts).toBeGreaterThan(0);
});
