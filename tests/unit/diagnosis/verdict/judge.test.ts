import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/diagnosis/verdict/judge';
import { CRISP_LOADER, crisp } from '../chats';
import { failed, frame, thorough } from '../evidence-factory';

const unseen = { 'page-survey': { status: 'unavailable', reason: 'timed-out' } } as const;

describe('a page that nobody could look at', () => {
  it('has no chat in a state that nobody has seen', () => {
    const verdict = judge({ ...thorough({ ...crisp(), events: [] }), ...unseen });
    expect(verdict.status).toBe('inconclusive');
    expect(verdict.vendors).toEqual([]);
    expect(verdict.causes.filter(({ assessment }) => assessment === 'supported')).toEqual([]);
    expect(verdict.unknowns).toContainEqual({ evidence: 'page-survey', reason: 'timed-out' });
  });

  it('has a broken one where the network alone tells that its code was refused', () => {
    const verdict = judge({ ...thorough({ requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')] }), ...unseen });
    expect(verdict.vendors).toEqual([expect.objectContaining({ id: 'crisp', state: 'broken' })]);
  });

  it('counts as not looked at when its own frame told nonsense', () => {
    const verdict = judge(thorough({ ...crisp(), frames: [frame({ couldNotLook: true })], events: [] }));
    expect(verdict.vendors).toEqual([]);
  });
});
