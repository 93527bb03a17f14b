import type { CheckSession } from '@/utils/session/schema';

export const aSession = (change: Partial<CheckSession> = {}): CheckSession => ({
  version: 1,
  id: 'one',
  tabId: 7,
  pageUrl: 'https://www.shop.example/help',
  depth: 'quick',
  isPrivateWindow: false,
  status: 'done',
  phase: 'judging',
  startedAt: '2026-11-22T10:00:00+03:00',
  finishedAt: '2026-11-22T10:00:01+03:00',
  evidence: {},
  verdict: { status: 'working', vendors: [], causes: [], unknowns: [] },
  error: null,
  missingOrigins: [],
  ...change,
});
