import { defineConfig } from 'wxt';
import { compileGlossary } from './glossary/compile.ts';

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  outDir: '.output',
  // Names are imported, so that a reader of a file sees where each comes from.
  imports: false,
  vite: () => ({
    build: { target: 'es2022' },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    // unlimitedStorage: an own glossary may be larger than the 10 MB that storage.local has without it (docs/adr/0008).
    permissions: ['scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_commandToggleSite__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMention__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tifa@tifa.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'glossary.json', contents: JSON.stringify(compileGlossary()) });
    },
    /**
     * The gate is a plain script, not a WXT content script: WXT would bundle the polyfill and its context into
     * what runs on every page, and the gate's whole point is to cost nothing there.
     */
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['http://*/*', 'https://*/*', 'file:///*'],
          js: ['gate.js'],
          run_at: 'document_idle',
        },
      ];
    },
  },
});
