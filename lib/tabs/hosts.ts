/** The one host that the manifest asks for, and the one that is asked for at run time, after the user's choice. */
export const gmailPages = 'https://mail.google.com/*';
export const linkedinPages = 'https://www.linkedin.com/*';
