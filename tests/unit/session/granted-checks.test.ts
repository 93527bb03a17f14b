import { beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '@/utils/journal/schema';
import type { StorageArea } from '@/utils/platform/storage';
import { createGrantedChecks, type GrantedChecks, type Intent } from '@/utils/session/granted-checks';
import { createKeptSites } from '@/utils/session/kept-sites';
import { aChange, aSession } from '../../support/gallery/worlds';

function memoryArea(): StorageArea {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => values.get(key),
    getAll: async () => Object.fromEntries(values),
    set: async (key, value) => {
      values.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of typeof keys === 'string' ? [keys] : keys) values.delete(key);
    },
    onChanged: () => () => undefined,
  };
}

const SITE = '*://*.shop.example/*';
const INTENT: Intent = { tabId: 7, origins: [SITE], isKept: false, purpose: 'check' };

let held: Set<string>;
let journal: JournalEntry[];
let started: number[];
let finish: () => void;
let isGuideUnderWay: boolean;
let nowMs: number;
let grants: GrantedChecks;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  held = new Set();
  journal = [];
  started = [];
  isGuideUnderWay = false;
  nowMs = 0;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  grants = createGrantedChecks({
    area: memoryArea(),
    keptSites: createKeptSites(memoryArea()),
    journal: {
      list: async () => journal,
      undo: async (which) => {
        for (const entry of journal.filter(which)) held.delete(entry.target);
        journal = journal.filter((entry) => !which(entry));
      },
    },
    missingOrigins: async (origins) => origins.filter((origin) => !held.has(origin)),
    removePermissions: async ({ permissions = [] }) => {
      for (const name of permissions) held.delete(name);
      return true;
    },
    startThorough: async (tabId) => {
      started.push(tabId);
      return aSession({ status: 'running', finishedAt: null });
    },
    finished: () => finished,
    isGuideUnderWay: async () => isGuideUnderWay,
    nowMs: () => nowMs,
  });
});

/** What the browser does when the person says yes, and what the guide's listener notes. */
function grant() {
  held.add(SITE).add('webRequest');
  journal.push(aChange('site-permission', SITE));
}

describe('a check that waits for a permission', () => {
  it('begins once, whoever hears of the answer first', async () => {
    await grants.intend(INTENT);
    grant();
    const answers = await Promise.all([grants.begin(), grants.begin()]);
    expect(started).toEqual([7]);
    expect(answers.filter((session) => session !== null)).toHaveLength(1);
  });

  it('does not begin when the answer was no', async () => {
    await grants.intend(INTENT);
    expect(await grants.begin()).toBeNull();
    expect(started).toEqual([]);
  });

  it('does not begin on an answer that comes after five minutes', async () => {
    await grants.intend(INTENT);
    grant();
    nowMs = 6 * 60_000;
    expect(await grants.begin()).toBeNull();
    expect(started).toEqual([]);
  });

  it('gives back what was lent when the check is over, and not before', async () => {
    await grants.intend(INTENT);
    grant();
    await grants.begin();
    expect(held.has(SITE)).toBe(true);
    finish();
    await settle();
    expect([...held]).toEqual([]);
  });

  it('keeps the permission while the private-window test still needs it', async () => {
    await grants.intend({ ...INTENT, purpose: 'guide' });
    grant();
    isGuideUnderWay = true;
    expect(await grants.begin()).toBeNull();
    await grants.afterGuide();
    expect(held.has(SITE)).toBe(true);
    isGuideUnderWay = false;
    await grants.afterGuide();
    expect(held.has(SITE)).toBe(false);
  });
});
