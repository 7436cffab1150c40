import { defineConfig } from 'wxt';

const gmail = 'https://mail.google.com/*';
const linkedin = 'https://www.linkedin.com/*';

/**
 * What only builds a schema has no effect; said so, pages that merely show records do not carry the schemas (10 KB).
 */
const pureSchemas = {
  name: 'pure-schemas',
  transform(code: string, id: string) {
    if (!id.includes('/lib/domain/')) return null;
    return code.replace(/(?<![\w.$]|function )(?=(z\.\w+|idOf|text|count)\()/g, '/*#__PURE__*/ ');
  },
};

/**
 * The polyfill wraps every function of Manifest V2 by a long table. In Manifest V3 they give promises by themselves;
 * what is still needed, promises from `onMessage`, is not in the table (3 KB).
 */
const shortPolyfill = {
  name: 'short-polyfill',
  transform(code: string, id: string) {
    if (!id.includes('/webextension-polyfill/')) return null;
    return code.replace(/const apiMetadata = \{.*?\n {6}\};/s, 'const apiMetadata = { alarms: {} };');
  },
};

export default defineConfig({
  imports: false,
  webExt: { disabled: true },
  hooks: {
    'config:resolved': ({ config }) => {
      // `imports: false` leaves WXT's plugin in place, which takes a variable called `storage` for its own (16 KB).
      config.imports.presets = [];
      config.imports.imports = [];
      // The build for end-to-end tests is the shipped one in all but `__SHADOW_ROOTS__`.
      if (config.mode !== 'e2e') return;
      config.mode = 'production';
      process.env.NODE_ENV = 'production';
    },
  },
  vite: ({ mode }) => ({
    plugins: [pureSchemas, shortPolyfill],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      __BUILT_AT__: JSON.stringify(Date.parse('2026-11-01T00:00:00Z')),
      __SHADOW_ROOTS__: JSON.stringify(mode === 'e2e' ? 'open' : 'closed'),
    },
    build: {
      modulePreload: false,
      target: ['chrome144', 'firefox140'],
      // Themes are `light-dark()`: rewritten for older browsers the user's own choice of theme would be lost.
      cssTarget: ['chrome144', 'firefox140'],
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /node_modules\/(zod|chrono-node)\//, sideEffects: false }] },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Onward',
    description: 'No conversation is left without a next step, and no next step is ever lost.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'idle',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: [gmail],
    optional_host_permissions: [linkedin],
    content_scripts: [{ matches: [gmail], js: ['gmail.js'], run_at: 'document_start' }],
    externally_connectable: browser === 'chrome' ? { ids: [] } : undefined,
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
    minimum_chrome_version: browser === 'chrome' ? '144' : undefined,
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'onward@onward.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
