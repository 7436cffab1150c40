import polyfill from 'webextension-polyfill';

/**
 * The browser, with promises everywhere. In current browsers the polyfill hands out what is there; only extension
 * pages and the background import it (outside of an extension importing it throws).
 */
export const browser = polyfill;
