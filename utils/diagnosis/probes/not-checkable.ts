import { CodedError } from '@/utils/foundation/coded-error';
import type { Platform } from '@/utils/platform/platform';
import type { PageReports } from './page/page-reports';
import { reachFailureOf } from './run-probes';

/** Documents without a page in them: viewers of the browser for PDF, pictures and media. */
const NOT_A_PAGE = /^(application\/pdf|image\/|video\/|audio\/)/;

/**
 * Throws where there is nothing to check: the tab is gone, the browser refuses its page to every extension, or it shows a file. Other
 * failures of the first look are left to the probes, each of which says that it could not look.
 */
export async function catchNotCheckable(
  reports: Promise<PageReports>,
  platform: Pick<Platform, 'tabs'>,
  tabId: number,
  // A page that did not load shows an error page, which no extension may read either; its requests tell why.
  { mayBeUnreachable = false } = {},
): Promise<void> {
  try {
    const top = (await reports).frames.find(({ report }) => report.survey.path === '');
    if (top) refuseFiles(top.report.survey.contentType);
  } catch (error) {
    if (error instanceof CodedError) throw error;
    if ((await platform.tabs.getTab(tabId)) === null) throw new CodedError('check/tab-closed', 'The tab was closed.', { cause: error });
    if (!mayBeUnreachable && reachFailureOf(error) === 'page-not-reachable')
      throw notCheckable('The browser lets no extension look at this page.', error);
  }
}

/** Throws where the tab's document is a file. Firefox shows PDF in a viewer of its own that no extension may read, so only the answer tells. */
export function refuseFiles(contentType: string): void {
  if (NOT_A_PAGE.test(contentType)) throw notCheckable('The tab shows a file, not a page.');
}

const notCheckable = (message: string, cause?: unknown) =>
  new CodedError('check/page-not-checkable', message, cause === undefined ? {} : { cause });
