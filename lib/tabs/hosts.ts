import type { Settings } from '../domain/settings.ts';

/** The one host that the manifest asks for, and the one that is asked for at run time, after the user's choice. */
export const gmailPages = 'https://mail.google.com/*';
export const linkedinPages = 'https://www.linkedin.com/*';

/** A site that our scripts can run on. */
export type OurSite = 'gmail' | 'linkedin';

/**
 * The site whose scripts of ours may run on the page with this address; null: none may. On LinkedIn that is the user's
 * choice, in a tab too that was open before they changed their mind.
 */
export function siteAllowed(address: string, linkedin: Settings['linkedin']): OurSite | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return null;
  if (url.host === 'mail.google.com') return 'gmail';
  return url.host === 'www.linkedin.com' && linkedin === 'in the page' ? 'linkedin' : null;
}
