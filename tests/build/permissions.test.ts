import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder, type Target } from '../../scripts/build/ensure-built.ts';
import { ROOT } from '../../scripts/setup/paths.mjs';

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
}

const STORE_TARGETS: readonly Target[] = ['chrome', 'edge', 'opera', 'firefox', 'safari'];
/** None of these makes a browser warn at install time; `tests/lab/store-build.test.ts` asks the browser. */
const QUIET_PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
/** Chromium hears no request where it is granted later. It tells nothing of sites that are not allowed. */
const QUIET_IN_CHROMIUM = [...QUIET_PERMISSIONS, 'webRequest'];
const CHROMIUM_TARGETS: ReadonlySet<Target> = new Set(['chrome', 'edge', 'opera']);

const manifestOf = (target: Target, mode: 'store' | 'automation' = 'store'): Manifest =>
  JSON.parse(readFileSync(join(outputFolder(target, mode), 'manifest.json'), 'utf8'));
const permissionsPage = readFileSync(join(ROOT, 'docs', 'permissions.md'), 'utf8');

describe.each(STORE_TARGETS)('the store build for %s', (target) => {
  const manifest = manifestOf(target);

  it('asks for no host and nothing that warns at install time', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    const quiet = CHROMIUM_TARGETS.has(target) ? QUIET_IN_CHROMIUM : QUIET_PERMISSIONS;
    expect((manifest.permissions ?? []).filter((name) => !quiet.includes(name))).toEqual([]);
  });

  it('runs on no page by itself and shows pages nothing of its own', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('explains every permission, optional ones included, in docs/permissions.md', () => {
    const names = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !permissionsPage.includes(`\`${name}\``))).toEqual([]);
  });

  it('lets only its own scripts run', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("worker-src 'self'");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|blob:|data:/);
  });
});

describe('the store build for firefox', () => {
  it('declares that it collects nothing', () => {
    expect(manifestOf('firefox').browser_specific_settings?.gecko?.data_collection_permissions?.required).toEqual(['none']);
  });
});

describe.each(['chrome', 'firefox'] as const)('the automation build for %s', (target) => {
  it('differs from the store build by nothing but optional permissions made required', () => {
    const store = manifestOf(target);
    const automation = manifestOf(target, 'automation');
    expect(automation.host_permissions).toEqual(store.optional_host_permissions);
    expect([...(automation.permissions ?? [])].sort()).toEqual(
      [...(store.permissions ?? []), ...(store.optional_permissions ?? [])].sort(),
    );
    const { permissions: _a, host_permissions: _b, ...restOfAutomation } = automation;
    const { permissions: _c, optional_permissions: _d, optional_host_permissions: _e, ...restOfStore } = store;
    expect(restOfAutomation).toEqual(restOfStore);
  });

  it('holds the React that users get, not the one for developers', () => {
    const chunks = join(outputFolder(target, 'automation'), 'chunks');
    const forDevelopers = readdirSync(chunks).filter((name) => readFileSync(join(chunks, name), 'utf8').includes('jsxDEV'));
    expect(forDevelopers).toEqual([]);
  });
});
