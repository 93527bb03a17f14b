import { resolve } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import { browserApiModulePlugin } from './scripts/build/browser-api-module.ts';
import { pageHeadPlugin } from './scripts/build/page-head.ts';
import { copyOcrAssets } from './scripts/copy-ocr-assets.ts';
import { stripRemoteCodePlugin } from './scripts/strip-remote-code.ts';
import { writeThirdPartyNotices } from './scripts/third-party-notices.ts';

/**
 * Permissions asked for at the moment of use. `docs/permissions.md` gives the reason for each; a contract test keeps both in step.
 */
const OPTIONAL_PERMISSIONS = ['webRequest', 'management', 'privacy', 'contentSettings', 'browsingData'] as const;

/**
 * Of these, what Chromium must have from the start: it puts an ear on requests only when an extension that may listen is loaded, and one
 * that is allowed to later hears nothing, unless another one listens already (`WebRequestAPI::OnExtensionLoaded`; docs/decisions/0018).
 * It says nothing of a site that is not allowed, and no browser warns of it.
 */
const REQUIRED_IN_CHROMIUM: readonly string[] = ['webRequest'];

/**
 * Firefox knows no `contentSettings`, and an unknown optional permission is a lint warning there.
 */
const MISSING_IN_FIREFOX: readonly string[] = ['contentSettings'];

/** Build mode of the command line and the end-to-end tests. */
const AUTOMATION = 'automation';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Every edge of the import graph is written down, so that dependency-cruiser can see it.
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  vite: () => ({
    plugins: [browserApiModulePlugin(), pageHeadPlugin(), stripRemoteCodePlugin()],
    worker: { format: 'es', plugins: () => [stripRemoteCodePlugin()] },
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-mv{{manifestVersion}}.zip' },
  hooks: {
    // The models, the wasm and the notices are not in the repository: they come from the installed packages before every build.
    'build:before': async (wxt) => {
      await copyOcrAssets(resolve(wxt.config.root, 'public'));
      await writeThirdPartyNotices(wxt.config.root);
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      // The page for programs exists only where programs drive the extension.
      if (wxt.config.mode === AUTOMATION) return;
      const at = entrypoints.findIndex(({ name }) => name === 'automation');
      if (at >= 0) entrypoints.splice(at, 1);
    },
  },
  manifest: ({ browser, mode }) => {
    const isFirefox = browser === 'firefox';
    const isChromium = !isFirefox && browser !== 'safari';
    const required = isChromium ? REQUIRED_IN_CHROMIUM : [];
    const optional = OPTIONAL_PERMISSIONS.filter((name) => !required.includes(name) && !(isFirefox && MISSING_IN_FIREFOX.includes(name)));
    // Permission prompts need a screen and a keyboard. The `automation` mode, which the command line and most tests use, declares the
    // optional ones as required; it is never packed for a store (tests/build/permissions.test.ts).
    const isAutomation = mode === AUTOMATION;
    const manifest: UserManifest = {
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'en',
      permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'contextMenus', ...required, ...(isAutomation ? optional : [])],
      ...(isAutomation
        ? { host_permissions: ['<all_urls>'] }
        : { optional_permissions: optional, optional_host_permissions: ['<all_urls>'] }),
      action: { default_title: '__MSG_extName__' },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
        screenshot: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandScreenshot__' },
      },
      incognito: 'spanning',
      content_security_policy: {
        // `connect-src` is open here for one reason: the re-fetch probe in the background worker. Every extension page narrows it to
        // 'self' in its own <meta> policy (scripts/build/page-head.ts).
        extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; worker-src 'self'; connect-src 'self' http: https:;",
      },
    };
    if (isFirefox) {
      manifest.browser_specific_settings = {
        gecko: {
          id: 'chat-medic@chat-medic.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      };
    } else {
      manifest.minimum_chrome_version = '120';
    }
    return manifest;
  },
});
