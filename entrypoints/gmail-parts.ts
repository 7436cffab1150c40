import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startParts } from '../components/parts/start-parts.ts';
import { gmailParts } from '../lib/sites/gmail/parts.ts';

/** Injected once the page is idle, where at least one of its parts is switched on. */
export default defineUnlistedScript(() => startParts(gmailParts));
