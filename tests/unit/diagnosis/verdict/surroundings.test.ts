import { describe, expect, it } from 'vitest';
import { tellSurroundings } from '@/utils/diagnosis/verdict/surroundings';
import { crisp } from '../chats';
import { environment, PAGE, settings, storageOf, thorough } from '../evidence-factory';

const statesOf = (evidence: Parameters<typeof tellSurroundings>[0]) =>
  Object.fromEntries(tellSurroundings(evidence).map(({ id, state }) => [id, state]));
const room = (isFull: boolean | null) => [storageOf(PAGE, { frameId: 0, isThirdParty: false, isFull })];

describe('what is around a chat', () => {
  it('is fine, or nobody could look', () => {
    const seen = statesOf(
      thorough({ ...crisp(), environment: environment(), settings: settings({ notifications: 'ask' }), storage: room(false) }),
    );
    expect(seen).toEqual({ clock: 'unseen', connection: 'fine', notifications: 'fine', storage: 'fine', browser: 'fine' });
    expect(statesOf({})).toEqual({ clock: 'unseen', connection: 'unseen', notifications: 'unseen', storage: 'unseen', browser: 'unseen' });
  });

  it('is off where the browser says so', () => {
    const seen = statesOf(
      thorough({
        ...crisp(),
        environment: environment({ effectiveType: '2g', version: '80.0' }),
        settings: settings({ notifications: 'blocked' }),
        storage: room(true),
      }),
    );
    expect(seen).toMatchObject({ connection: 'off', notifications: 'off', storage: 'off', browser: 'off' });
    expect(statesOf(thorough({ environment: environment({ isOnline: false }) }))).toMatchObject({ connection: 'off' });
  });
});

describe('what could not be seen around a chat', () => {
  const reasonsOf = (evidence: Parameters<typeof tellSurroundings>[0]) =>
    Object.fromEntries(tellSurroundings(evidence).map(({ id, reason }) => [id, reason]));

  it('has its reason', () => {
    const missing = { status: 'unavailable', reason: 'permission-missing' } as const;
    expect(reasonsOf({ 'browser-settings': missing, 'network-log': missing })).toEqual({
      clock: 'permission-missing',
      connection: 'not-asked',
      notifications: 'permission-missing',
      storage: 'not-asked',
      browser: 'not-asked',
    });
    const silent = thorough({
      environment: environment({ name: 'Firefox', effectiveType: null }),
      settings: settings({ notifications: 'unknown' }),
      storage: room(null),
    });
    expect(reasonsOf(silent)).toEqual({
      clock: 'no-answer',
      connection: null,
      notifications: 'page-not-reachable',
      storage: 'not-in-this-browser',
      browser: null,
    });
  });

  it('is not how good the connection is: there it is, and nobody says that it is fine', () => {
    expect(statesOf(thorough({ environment: environment({ effectiveType: null }) })).connection).toBe('unrated');
    expect(statesOf(thorough({ environment: environment({ effectiveType: null, isOnline: false }) })).connection).toBe('off');
  });
});
