import { browser } from '../browser.ts';
import type { Settings } from '../domain/settings.ts';
import { linkedinPages } from './hosts.ts';
import { bootOpenTabs } from './inject.ts';

const id = 'linkedin';

/**
 * Brings the registration of LinkedIn's boot script into line with the user's choice. Registrations are lost with an
 * update of the extension, so this runs at every look. Without the permission nothing is registered.
 */
export async function alignLinkedinScript(choice: Settings['linkedin']): Promise<void> {
  const wanted =
    choice === 'in the page' && (await browser.permissions.contains({ origins: [linkedinPages] }));
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (registered && !wanted) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (!wanted || registered) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      matches: [linkedinPages],
      js: ['/linkedin.js'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
  await bootOpenTabs(linkedinPages, 'linkedin');
}
