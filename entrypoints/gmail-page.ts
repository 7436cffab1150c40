import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../components/tab/page-script.ts';
import { gmail } from '../lib/sites/gmail/gmail.ts';

/** Injected once a conversation may be there. */
export default defineUnlistedScript(() => startPage(gmail));
