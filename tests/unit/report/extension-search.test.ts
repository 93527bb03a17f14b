import { describe, expect, it } from 'vitest';
import { newSearch } from '@/utils/culprit/extension-search';
import { buildExtensionSearch } from '@/utils/report/build/extension-search';
import { createTexts } from '@/utils/texts/texts';
import { aGuide, aSession } from '../../support/gallery/worlds';

const texts = createTexts('en');
const search = newSearch({ mode: 'automatic', isSeen: true, suspects: [], spared: [], worksWithoutAny: true, baselineCause: null });
const conclusion = {
  status: 'certain' as const,
  how: 'either' as const,
  named: [
    { id: 'a', name: 'Quiet Pages' },
    { id: 'b', name: 'Clean Reader' },
  ],
  confidence: 1,
  checks: 8,
  among: 12,
  isProved: true,
  worksCheckId: null,
  by: 'probes' as const,
};
const done = aGuide({ path: 'extensions', step: 'result', status: 'done', search: { ...search, conclusion } });

describe('the search among extensions in the report', () => {
  it('names those found and counts the others', () => {
    expect(buildExtensionSearch(aSession({}), done, texts)).toEqual({
      extensionSearch: {
        status: 'certain',
        names: ['Quiet Pages', 'Clean Reader'],
        row: 'certain-each',
        reading: "Several of the visitor's browser extensions stop the chat, each by itself: Quiet Pages, Clean Reader.",
        checks: 8,
        among: 12,
        proved: true,
        by: 'probes',
      },
    });
  });

  it('is not there for another page, for a search that was stopped, or where none was made', () => {
    expect(buildExtensionSearch(aSession({ pageUrl: 'https://other.example/' }), done, texts)).toEqual({});
    expect(buildExtensionSearch(aSession({}), { ...done, status: 'cancelled' }, texts)).toEqual({});
    expect(buildExtensionSearch(aSession({}), null, texts)).toEqual({});
  });
});
