import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startBoot } from '../components/tab/boot.ts';
import { linkedinMayHold } from '../lib/sites/linkedin/may-hold.ts';

declare const __SHADOW_ROOTS__: ShadowRootMode;

/** In every page of the site, from its first moment. An unlisted script: WXT's own wrapper tells the page our id. */
export default defineUnlistedScript(() => startBoot(linkedinMayHold, __SHADOW_ROOTS__));
