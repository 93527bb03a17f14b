import { parseUrl, redactUrl } from '@/utils/foundation/url';
import { type Answered, askOnce } from '@/utils/platform/refetch';
import { cutText } from '../evidence/bounds';
import { failureOf } from '../evidence/failures';
import type { Failure, Refetch, ResourceType } from '../evidence/schema';
import { defineProbe } from './define-probe';
import type { ProbeContext } from './probe-context';
import { type Candidate, chooseCandidates } from './refetch-candidates';
import { Unavailable } from './unavailable';

/** A host that answers nobody is known after this; the page itself waited longer. */
const ASK_TIMEOUT_MS = 2_500;
/** The agent's own answer has to come back as well. */
const PAGE_EXTRA_MS = 800;

type Outcome = Refetch['fromPage'];

/** Reasons and statuses that webRequest tells of the second requests, by address. */
interface Overheard {
  error: string | null;
  statusCode: number | null;
}

/**
 * Asks again for what the page did not get: once as the page, once as ourselves. Other extensions and the browser's protection stop the
 * first and not the second; a dead host stops both; a policy of the page stops neither.
 */
export const refetchProbe = defineProbe({
  id: 'refetch',
  depth: 'thorough',
  permissions: ['webRequest'],
  timeoutMs: ASK_TIMEOUT_MS + PAGE_EXTRA_MS + 1_500,
  async collect(context) {
    const { recording, vendorOfUrl } = context;
    if (!recording?.network) throw new Unavailable('not-in-quick-check');
    const candidates = chooseCandidates(recording.network.withFullUrls(), recording.failedUrls, {
      pageUrl: context.page.url,
      isOfInterest: recording.isOfInterest,
      isClear: recording.isClear,
    });
    if (candidates.length === 0) return { results: [] };
    const [fromPage, fromExtension] = await Promise.all([askFromPage(context, candidates), askFromExtension(context, candidates)]);
    return {
      results: candidates.map(({ url, type }, index) => ({
        url: cutText(redactUrl(url)),
        vendorId: vendorOfUrl(url),
        type: type satisfies ResourceType,
        fromPage: fromPage[index] ?? NOT_RUN,
        fromExtension: fromExtension[index] ?? NOT_RUN,
      })),
    };
  },
});

const NOT_RUN: Outcome = { status: 'not-run', failure: null, statusCode: null };

async function askFromPage(context: ProbeContext, candidates: readonly Candidate[]): Promise<Outcome[]> {
  const { platform, tabId, recording, page } = context;
  return overhear(platform, tabId, candidates, async () => {
    const outcomes = new Map<string, Answered>();
    const byFrame = Map.groupBy(candidates, ({ frameId }) => frameId);
    await Promise.all(
      [...byFrame].map(async ([frameId, group]) => {
        const urls = group.map(({ url }) => url);
        const ask = (id: number) => recording?.askFrame<Answered[]>(id, 'askAgain', [urls, ASK_TIMEOUT_MS], ASK_TIMEOUT_MS + PAGE_EXTRA_MS);
        // The frame that asked first may be gone, or be one that we cannot reach: the page itself then asks in its place.
        const answers = (await ask(frameId)) ?? (frameId === 0 ? null : await ask(0));
        for (const [index, url] of urls.entries()) {
          const answer = answers?.[index];
          if (answer) outcomes.set(url, answer);
        }
      }),
    );
    return candidates.map(({ url }) => outcomes.get(url) ?? null);
  }).then((asked) => asked.map(({ answer, heard }, index) => outcomeOf(answer, heard, candidates[index]?.url ?? '', page.url)));
}

/** The page's own address, asked for as ourselves. No worker or cache of the page can answer in its server's place. */
export async function askForPage(platform: ProbeContext['platform'], url: string): Promise<Refetch> {
  const [fromExtension = NOT_RUN] = await askFromExtension({ platform }, [{ url }]);
  return { url: cutText(redactUrl(url)), vendorId: null, type: 'document', fromPage: NOT_RUN, fromExtension };
}

async function askFromExtension(
  { platform }: Pick<ProbeContext, 'platform'>,
  candidates: readonly Pick<Candidate, 'url'>[],
): Promise<Outcome[]> {
  const asked = await overhear(platform, -1, candidates, () => Promise.all(candidates.map(({ url }) => askOnce(url, ASK_TIMEOUT_MS))));
  return asked.map(({ answer, heard }, index) => outcomeOf(answer, heard, candidates[index]?.url ?? '', ''));
}

/** Runs the requests with an ear on webRequest, which alone knows why one failed. */
async function overhear(
  { webRequest }: ProbeContext['platform'],
  tabId: number,
  candidates: readonly Pick<Candidate, 'url'>[],
  ask: () => Promise<(Answered | null)[]>,
): Promise<{ answer: Answered | null; heard: Overheard }[]> {
  const heard = new Map<string, Overheard>(candidates.map(({ url }) => [withoutFragment(url), { error: null, statusCode: null }]));
  const stop = webRequest.observeRequests(tabId, {
    onCompleted: ({ url, statusCode }) => {
      const one = heard.get(url);
      if (one) one.statusCode = statusCode;
    },
    onFailed: ({ url, error }) => {
      const one = heard.get(url);
      if (one) one.error = error;
    },
  });
  try {
    const answers = await ask();
    // Its events reach us after the answer itself.
    await new Promise((resolve) => setTimeout(resolve, 30));
    return candidates.map(({ url }, index) => ({
      answer: answers[index] ?? null,
      heard: heard.get(withoutFragment(url)) ?? { error: null, statusCode: null },
    }));
  } finally {
    stop();
  }
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

function outcomeOf(answer: Answered | null, heard: Overheard, url: string, pageUrl: string): Outcome {
  if (!answer) return NOT_RUN;
  if (answer.outcome === 'ok') return { status: 'ok', failure: null, statusCode: heard.statusCode ?? (answer.statusCode || null) };
  if (answer.outcome === 'timeout') return { status: 'failed', failure: 'timeout', statusCode: null };
  return { status: 'failed', failure: failureFor(heard.error, url, pageUrl), statusCode: heard.statusCode };
}

function failureFor(error: string | null, url: string, pageUrl: string): Failure {
  if (error !== null) return failureOf(error);
  const isMixed = parseUrl(pageUrl)?.protocol === 'https:' && parseUrl(url)?.protocol === 'http:';
  return isMixed ? 'mixed-content' : 'unclear';
}
