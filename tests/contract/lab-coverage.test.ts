import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '@/utils/diagnosis/causes/registry';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/browser-driver.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import { SCENARIOS } from '../lab/scenario-registry.ts';

/** Where a cause cannot happen, with the reason. */
const NOT_IN: Readonly<Record<string, Partial<Record<BrowserName, string>>>> = {
  'browser-tracking-protection': { chromium: 'Chromium has no such list; Brave hides its own refusals' },
};

/** Causes in which the make of the chat has no part, with the reason. */
const ONE_VENDOR: Readonly<Record<string, string>> = {
  'popup-blocked': 'a window of its own is no vendor\u2019s',
  'notifications-blocked': 'the browser refuses the site, whatever its chat',
  'offline-or-slow': 'nothing of any vendor arrives',
  'widget-not-installed': 'there is no vendor',
};

const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'lab-coverage.md');

const firing = (cause: string) => SCENARIOS.filter(({ expect: wanted }) => wanted.topCause === cause);
const firingIn = (cause: string, browser: BrowserName) => firing(cause).filter(({ browsers }) => browsers.includes(browser));
const nearMisses = (cause: string) => SCENARIOS.filter(({ nearMissOf }) => nearMissOf.includes(cause));
const vendorsOf = (scenarios: readonly Scenario[]) => [...new Set(scenarios.flatMap(({ expect: { vendor } }) => vendor?.id ?? []))];

describe.each(CAUSES.map(({ id }) => id))('the lab and %s', (cause) => {
  it('has it happen in each browser that can', () => {
    for (const browser of BROWSER_NAMES) {
      const isPossible = NOT_IN[cause]?.[browser] === undefined;
      expect(firingIn(cause, browser).length > 0, browser).toBe(isPossible);
    }
  });

  it('has it happen to two makes of chat, where the make matters', () => {
    expect(vendorsOf(firing(cause)).length).toBeGreaterThanOrEqual(ONE_VENDOR[cause] === undefined ? 2 : 0);
  });

  it('has a near-miss in which it must not be claimed', () => {
    expect(nearMisses(cause).length).toBeGreaterThan(0);
    for (const { id, expect: wanted } of nearMisses(cause)) expect([wanted.topCause, ...(wanted.alsoTrue ?? [])], id).not.toContain(cause);
  });
});

it('the table in the documentation is what the lab holds (vitest -u writes it)', async () => {
  const cell = (scenarios: readonly Scenario[]) => scenarios.map(({ id }) => `\`${id}\``).join(', ');
  const where = (cause: string) =>
    BROWSER_NAMES.map((browser) => NOT_IN[cause]?.[browser] ?? `${firingIn(cause, browser).length} in ${browser}`).join('; ');
  const line = (cause: string) =>
    `| \`${cause}\` | ${cell(firing(cause))} | ${where(cause)} | ${ONE_VENDOR[cause] ?? vendorsOf(firing(cause)).join(', ')} | ${cell(nearMisses(cause))} |`;
  const text = [
    '# What the lab covers',
    '',
    'Written by `tests/contract/lab-coverage.test.ts`. Every scenario is also proved to fail and to heal without the extension (`tests/lab/proofs.test.ts`).',
    '',
    '| Cause | Scenarios in which it happens | Browsers | Chats | Near-misses in which it must not be claimed |',
    '| --- | --- | --- | --- | --- |',
    ...CAUSES.map(({ id }) => line(id)),
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(DOCUMENT);
});
