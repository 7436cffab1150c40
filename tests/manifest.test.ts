import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { builtText } from './built-extension.ts';

const gmail = 'https://mail.google.com/*';
const linkedin = 'https://www.linkedin.com/*';

/** What both browsers are told; anything more than this is a promise broken, or a decision to write down here. */
const shared = {
  manifest_version: 3,
  name: 'Onward',
  description: 'No conversation is left without a next step, and no next step is ever lost.',
  version: packageJson.version,
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  host_permissions: [gmail],
  optional_host_permissions: [linkedin],
  content_scripts: [{ matches: [gmail], js: ['gmail.js'], run_at: 'document_start' }],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  commands: {
    'open-panel': {
      suggested_key: { default: 'Alt+Shift+K' },
      description: 'Next step for the open conversation',
    },
  },
  action: { default_title: 'Onward', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
};

const permissions = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'scripting',
  'activeTab',
  'idle',
  'contextMenus',
];

test('the manifest for Chrome, whole', () => {
  expect(JSON.parse(builtText('chrome-mv3', 'manifest.json'))).toEqual({
    ...shared,
    permissions: [...permissions, 'sidePanel'],
    externally_connectable: { ids: [] },
    minimum_chrome_version: '144',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  });
});

test('the manifest for Firefox, whole', () => {
  expect(JSON.parse(builtText('firefox-mv3', 'manifest.json'))).toEqual({
    ...shared,
    permissions,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'onward@onward.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Onward' },
  });
});

test('the build for tests has the manifest that is shipped', () => {
  expect(builtText('chrome-mv3-e2e', 'manifest.json')).toBe(builtText('chrome-mv3', 'manifest.json'));
});
