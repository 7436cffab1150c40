import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../components/tab/page-script.ts';
import { linkedin } from '../lib/sites/linkedin/linkedin.ts';

/** Injected once a conversation may be there. */
export default defineUnlistedScript(() => startPage(linkedin));
