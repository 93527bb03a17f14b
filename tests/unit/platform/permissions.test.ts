import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hasPermissions, missingOrigins } from '@/utils/platform/permissions';

const api = vi.hoisted(() => ({ getAll: vi.fn(), contains: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { permissions: api } }));

beforeEach(() => {
  api.getAll.mockResolvedValue({ permissions: ['scripting', 'webRequest'], origins: ['*://*.shop.test/*'] });
  api.contains.mockImplementation(async ({ origins }: { origins: string[] }) => {
    if (origins.includes('nonsense')) throw new Error('Value must either: …');
    return origins.every((origin) => origin.endsWith('.shop.test/*'));
  });
});

describe('what is held', () => {
  it.each([
    [['webRequest'], true],
    [['webRequest', 'scripting'], true],
    [['webRequest', 'privacy'], false],
    [['unknown here'], false],
    [[], true],
  ])('%s: %s', async (permissions, isHeld) => {
    expect(await hasPermissions({ permissions })).toBe(isHeld);
    // Firefox keeps something of every name that it compares itself, for as long as the background lives.
    expect(api.contains).not.toHaveBeenCalled();
  });

  it('needs the names and the sites', async () => {
    expect(await hasPermissions({ permissions: ['webRequest'], origins: ['*://help.shop.test/*'] })).toBe(true);
    expect(await hasPermissions({ permissions: ['webRequest'], origins: ['*://chat.test/*'] })).toBe(false);
    expect(await hasPermissions({ permissions: ['privacy'], origins: ['*://help.shop.test/*'] })).toBe(false);
  });

  it('leaves it to the browser which pattern covers which, and counts one that it cannot read as missing', async () => {
    const origins = ['*://help.shop.test/*', '*://chat.test/*', 'nonsense'];
    expect(await missingOrigins(origins)).toEqual(['*://chat.test/*', 'nonsense']);
    expect(api.getAll).not.toHaveBeenCalled();
  });

  it('is nothing where the browser does not tell', async () => {
    api.getAll.mockRejectedValue(new Error('The extension is going away.'));
    expect(await hasPermissions({ permissions: ['webRequest'] })).toBe(false);
  });
});
