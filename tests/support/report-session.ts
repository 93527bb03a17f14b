import type { NetworkRequest, PageEvent } from '@/utils/diagnosis/evidence/schema';
import type { JudgedCause } from '@/utils/diagnosis/verdict/schema';
import type { CheckSession } from '@/utils/session/schema';

/** Sessions as the engine leaves them, for tests of what is made from them. */

export function makeRequest(over: Partial<NetworkRequest> = {}): NetworkRequest {
  return {
    url: 'https://widget.test/livechat/rocketchat-livechat.min.js',
    type: 'script',
    method: 'GET',
    frameId: 0,
    initiatorHost: 'shop.test',
    startMs: 120.4,
    endMs: 121,
    outcome: 'failed',
    failure: 'blocked-by-extension',
    error: 'net::ERR_BLOCKED_BY_CLIENT',
    statusCode: null,
    contentType: null,
    fromCache: false,
    headers: { csp: null, xFrameOptions: null, clockOffsetMs: null, accessControlAllowOrigin: null },
    ...over,
  };
}

export function makeEvent(over: Partial<PageEvent> = {}): PageEvent {
  return {
    kind: 'resource-error',
    frameId: 0,
    frameUrl: 'https://shop.test/help',
    atMs: 125,
    url: 'https://widget.test/livechat/rocketchat-livechat.min.js',
    detail: 'script',
    code: null,
    wasClean: null,
    ...over,
  };
}

export function makeCause(over: Partial<JudgedCause> = {}): JudgedCause {
  return {
    id: 'content-blocker',
    assessment: 'supported',
    confidence: 0.95,
    side: 'user',
    vendorId: 'rocketchat',
    because: [{ evidence: 'refetch', key: 'onlyPageFails', values: { host: 'widget.test' } }],
    remedies: ['allow-site-in-blocker'],
    rule: { list: 'EasyList – Chat Widgets', text: '||widget.test^$third-party' },
    wouldHelp: [],
    ...over,
  };
}

export function makeSession(over: Partial<CheckSession> = {}): CheckSession {
  return {
    version: 1,
    id: 'check-1',
    tabId: 7,
    pageUrl: 'https://shop.test/help?utm_source=mail#chat',
    depth: 'thorough',
    isPrivateWindow: false,
    status: 'done',
    phase: 'judging',
    startedAt: '2026-11-22T10:14:55+03:00',
    finishedAt: '2026-11-22T10:15:00+03:00',
    missingOrigins: [],
    error: null,
    evidence: {
      'network-log': {
        status: 'collected',
        value: {
          mainFrameStatus: 200,
          truncated: false,
          requests: [
            makeRequest({
              url: 'https://shop.test/help',
              type: 'document',
              startMs: 0,
              outcome: 'completed',
              failure: null,
              error: null,
              statusCode: 200,
            }),
            makeRequest(),
          ],
        },
      },
      'page-events': { status: 'collected', value: { framesHeard: 1, truncated: false, events: [makeEvent()] } },
      refetch: {
        status: 'collected',
        value: {
          results: [
            {
              url: 'https://widget.test/livechat/rocketchat-livechat.min.js',
              vendorId: 'rocketchat',
              type: 'script',
              fromPage: { status: 'failed', failure: 'blocked-by-extension', statusCode: null },
              fromExtension: { status: 'ok', failure: null, statusCode: 200 },
            },
          ],
        },
      },
      'browser-settings': {
        status: 'collected',
        value: { thirdPartyCookies: 'allowed', trackingProtection: 'unknown', popups: 'unknown', notifications: 'ask' },
      },
      'browser-environment': {
        status: 'collected',
        value: {
          name: 'Chromium',
          version: '156.0.8078.79',
          platform: 'Linux x86_64',
          language: 'en-GB',
          isOnline: true,
          effectiveType: '4g',
          downlinkMbps: 10,
          isPrivateWindow: false,
          missingFeatures: [],
        },
      },
      extensions: { status: 'unavailable', reason: 'permission-missing' },
    },
    verdict: {
      status: 'broken',
      vendors: [{ id: 'rocketchat', name: 'Rocket.Chat', state: 'broken' }],
      causes: [
        makeCause(),
        makeCause({
          id: 'outside-hours',
          assessment: 'inconclusive',
          confidence: 0,
          side: 'site',
          because: [],
          rule: null,
          vendorId: null,
          remedies: [],
        }),
        makeCause({
          id: 'host-unreachable',
          assessment: 'ruled-out',
          confidence: 0,
          side: 'network',
          because: [],
          rule: null,
          remedies: [],
        }),
      ],
      unknowns: [{ evidence: 'extensions', reason: 'permission-missing' }],
    },
    ...over,
  };
}
