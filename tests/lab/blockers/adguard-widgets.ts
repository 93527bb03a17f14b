import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackedPackage } from '../server/packed-package.ts';
import type { NetRequestRule } from './filter-rule.ts';

/** GPL-3.0: fetched for tests only, kept in the cache, never committed and never shipped. */
const PACKAGE = {
  name: '@adguard/dnr-rulesets',
  version: '3.3.20260320140136',
  integrity: 'sha512-n0DqlWWlDYs4P6UdG1H5HQR/nVCMMxq6B6JMj6gvcP4uMvjmLKQw6rPg07vy5+Mn0ty9Q/3OYQldiHsqNSPzuQ==',
};

interface StoredRule extends NetRequestRule {
  metadata?: { rawFilterList?: string };
}

/** AdGuard's "Widgets" list (filter 22), which names online assistants and support chats, as Chromium's rules and as the list's own text. */
export async function loadAdguardWidgets(): Promise<{ rules: NetRequestRule[]; text: string }> {
  const directory = await ensurePackedPackage(PACKAGE);
  const path = join(directory, 'dist/filters/declarative/ruleset_22/ruleset_22.json');
  const stored = JSON.parse(readFileSync(path, 'utf8')) as StoredRule[];
  // Redirects need the blocker's own resources, which the package does not bring.
  const rules = stored
    .filter((rule) => rule.action.type !== 'redirect')
    .map(({ id, priority, action, condition }): NetRequestRule => ({ id, ...(priority ? { priority } : {}), action, condition }));
  return { rules, text: (stored[0]?.metadata?.rawFilterList ?? '').replaceAll('\r', '') };
}
