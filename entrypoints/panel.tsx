import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../components/panel/mount-panel.tsx';

/** Injected by the background into the tab that asked; it finds its place through the boot script. */
export default defineUnlistedScript(() => mountPanel(globalThis.onwardBoot));
