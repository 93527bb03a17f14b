import { describe, expect, it } from 'vitest';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { CheckSession } from '@/utils/session/schema';
import { createSettingsLook } from '@/utils/session/settings-look';
import { aSession } from '../../support/gallery/worlds';

type Settings = EvidenceMap['browser-settings'];

const BEFORE: Settings = {
  thirdPartyCookies: 'unknown',
  trackingProtection: 'unknown',
  popups: 'blocked',
  notifications: 'ask',
  isBrowserRead: false,
};
const checked = aSession({ evidence: { 'browser-settings': { status: 'collected', value: BEFORE } } });
const told = { thirdPartyCookies: 'blocked', trackingProtection: 'on', isBrowserRead: true } as const;

function looking(session: CheckSession | null, read: () => Promise<typeof told> = async () => told) {
  const done: string[] = [];
  const look = createSettingsLook({
    checkById: async () => session,
    read,
    addEvidence: async (checkId, id, value) => {
      done.push(`add ${checkId} ${id} ${JSON.stringify(value)}`);
      return session;
    },
    noteLoan: async () => void done.push('note'),
    giveBack: async () => void done.push('give back'),
  });
  return { look, done };
}

describe('a look at the browser’s own settings after a check', () => {
  it('adds what the browser tells to what was seen before, and gives the permission back', async () => {
    const { look, done } = looking(checked);
    await look.intend();
    expect(await look.look('check-1')).toBe(checked);
    expect(done).toEqual(['note', `add check-1 browser-settings ${JSON.stringify({ ...BEFORE, ...told })}`, 'give back']);
  });

  it('gives the permission back where the check is gone, or has seen no settings', async () => {
    for (const session of [null, aSession({ evidence: {} })]) {
      const { look, done } = looking(session);
      expect(await look.look('check-1')).toBeNull();
      expect(done).toEqual(['give back']);
    }
  });

  it('gives the permission back where the browser fails', async () => {
    const { look, done } = looking(checked, () => Promise.reject(new Error('gone')));
    await expect(look.look('check-1')).rejects.toThrow('gone');
    expect(done).toEqual(['give back']);
  });
});
