import { cite, citePart } from '../citing';
import { defineCause } from '../define-cause';
import { isFailed, mayHaveFailed } from '../scene/parts';

const REFUSED: ReadonlySet<string> = new Set(['refused-by-extension', 'refused-by-browser']);

/** The script that would have brought the chat was refused, so the chat never asked for anything. */
export const tagManagerBlockedCause = defineCause({
  id: 'tag-manager-blocked',
  side: 'user',
  occasion: 'always',
  requires: ['network-log'],
  optional: ['refetch', 'page-survey'],
  remedies: ['allow-site-in-blocker', 'run-private-window-test'],
  assess(_evidence, { tagManagers, vendors, troubled }) {
    const refused = tagManagers.filter(({ part }) => REFUSED.has(part.fate));
    const first = refused[0];
    if (!first || tagManagers.some(({ part }) => part.fate === 'ok')) return { assessment: 'not-applicable' };
    // A chat that works, or one whose own loader was asked for, did not need the tag manager.
    const waiting = troubled.filter(({ parts }) => !parts.some(({ role }) => role === 'loader' || role === 'frame'));
    if (vendors.length > waiting.length) return { assessment: 'not-applicable' };
    const because = [cite('network-log', 'tagManagerRefused', { manager: first.name, host: first.part.host }), ...citePart(first.part)];
    if (waiting.length === 0) return { assessment: 'undecided', because, wouldHelp: ['incognito-comparison'] };
    return waiting.map((vendor) => ({
      assessment: 'supported' as const,
      confidence: isFailed(first.part) ? 0.85 : 0.6,
      vendorId: vendor.id,
      because: [...because, cite('page-survey', 'pointsToChat', { vendor: vendor.name })],
      wouldHelp: ['incognito-comparison' as const],
    }));
  },
});

export const isTagManagerHeldBack = (managers: readonly { part: Parameters<typeof mayHaveFailed>[0] }[]): boolean =>
  managers.some(({ part }) => mayHaveFailed(part));
