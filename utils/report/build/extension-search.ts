import type { i18n } from 'i18next';
import { resultRow } from '@/utils/culprit/result-row';
import { redactUrl } from '@/utils/foundation/url';
import type { GuideState } from '@/utils/guide/schema';
import type { CheckSession } from '@/utils/session/schema';
import type { Report } from '../schema';

const MAX_NAMES = 5;

/** What the search among extensions has found for the page of this check; absent where there was none. */
export function buildExtensionSearch(session: CheckSession, guide: GuideState | null, texts: i18n): Pick<Report, 'extensionSearch'> {
  const conclusion = guide?.path === 'extensions' && guide.status === 'done' ? guide.search?.conclusion : null;
  if (!guide || !conclusion || redactUrl(guide.pageUrl) !== redactUrl(session.pageUrl)) return {};
  const names = conclusion.named.slice(0, MAX_NAMES).map(({ name }) => name);
  const row = resultRow(conclusion);
  return {
    extensionSearch: {
      status: conclusion.status,
      names,
      row,
      reading: sayExtensionSearch(row, names, texts),
      checks: conclusion.checks,
      among: conclusion.among,
      proved: conclusion.isProved,
      by: conclusion.by,
    },
  };
}

export function sayExtensionSearch(row: string, names: readonly string[], texts: i18n): string {
  return texts.t(`report:text.extensionSearch.${row}`, { names: names.join(', ') });
}
