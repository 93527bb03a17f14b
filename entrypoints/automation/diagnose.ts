import { sleep } from '@/utils/foundation/abort';
import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { localTimestamp } from '@/utils/foundation/local-timestamp';
import { isCheckableUrl } from '@/utils/foundation/url';
import { z } from '@/utils/foundation/zod';
import type { GuideState } from '@/utils/guide/schema';
import { createMessageClient } from '@/utils/messaging/client';
import { productVersion } from '@/utils/platform/browser-info';
import { createMessageTransport } from '@/utils/platform/messages';
import { createTab, getTab } from '@/utils/platform/tabs';
import { buildReport } from '@/utils/report/build/build-report';
import { exporters } from '@/utils/report/exporters/registry';
import { scrubReport } from '@/utils/report/scrub/safe-report';
import type { CheckSession } from '@/utils/session/schema';
import { createTexts } from '@/utils/texts/texts';

const requestSchema = z.object({ url: z.string(), timeoutMs: z.number(), openChat: z.boolean(), privateTest: z.boolean() });

const POLL_MS = 100;
/** Beyond the check's own limit, for a browser too busy to tell that it is over. */
const LATE_ANSWER_MS = 30_000;
/** How long a page may take to answer at all before the check starts without it, as a part of the whole limit. */
const COMMIT_PART = 0.25;

const client = createMessageClient(createMessageTransport());

/** Opens the page in a tab, runs the same check (and private-window test) as the screens do, and hands out the scrubbed report. */
export async function diagnose(input: unknown) {
  try {
    const { url, timeoutMs, openChat, privateTest } = requestSchema.parse(input);
    if (!isCheckableUrl(url)) throw new CodedError('check/page-not-checkable', 'Only http and https pages can be checked.');
    const started = performance.now();
    const tabId = await openPage(url, timeoutMs * COMMIT_PART);
    const left = Math.max(1_000, timeoutMs - (performance.now() - started));
    const session = await check(tabId, left, openChat);
    const guide = privateTest ? await comparePrivately(tabId, timeoutMs) : null;
    return makeReport((guide && (await sessionOf(session.id))) ?? session, guide);
  } catch (error) {
    return { error: toErrorRecord(error) };
  }
}

async function openPage(url: string, limitMs: number): Promise<number> {
  const tab = await createTab(url, { active: true });
  if (!tab) throw new CodedError('check/no-tab', 'The browser opened no tab.');
  const end = performance.now() + limitMs;
  for (let now = await getTab(tab.id); performance.now() < end; now = await getTab(tab.id)) {
    if (now && !now.isLoading && isCheckableUrl(now.url)) break;
    await sleep(POLL_MS);
  }
  return tab.id;
}

async function check(tabId: number, timeoutMs: number, openChat: boolean): Promise<CheckSession> {
  let session = await client.send('check/start', { tabId, depth: 'thorough', openChat, timeoutMs: Math.round(timeoutMs) });
  const end = performance.now() + timeoutMs + LATE_ANSWER_MS;
  while (session.status === 'running') {
    await sleep(POLL_MS);
    try {
      session = (await sessionOf(session.id)) ?? session;
    } catch (error) {
      // A page that keeps the whole browser busy holds up this question too; the check goes on.
      if (performance.now() > end) throw error;
    }
  }
  if (session.error) throw new CodedError(toErrorRecord(session.error).code, session.error.message);
  return session;
}

async function sessionOf(checkId: string): Promise<CheckSession | null> {
  return (await client.send('check/by-id', { checkId })).session;
}

function asksToEvenOut({ status, step }: GuideState): boolean {
  return status === 'waiting-for-user' && step === 'even-out';
}

/** A comparison that could not be made is part of the report, never a failure of the command. */
async function comparePrivately(tabId: number, timeoutMs: number): Promise<GuideState | null> {
  let state: GuideState | null = await client.send('guide/start', { tabId, timeoutMs });
  const end = performance.now() + timeoutMs * 1.5;
  while (state && (state.status === 'running' || asksToEvenOut(state)) && performance.now() < end) {
    // Nobody is there to switch the private window's own strictness off; what it shows as it is still counts.
    if (asksToEvenOut(state)) await client.send('guide/event', { type: 'skip' });
    await sleep(POLL_MS);
    state = (await client.send('guide/state', {})).state;
  }
  if (state && state.status !== 'done') {
    // Nobody is there to answer the guide's question; cancelling closes the private window.
    await client.send('guide/event', { type: 'cancel' });
  }
  return state;
}

function makeReport(session: CheckSession, guide: GuideState | null) {
  const texts = createTexts('en');
  const product = { name: 'Chat Medic', version: productVersion() };
  const report = scrubReport(buildReport({ session, guide, product, now: localTimestamp(new Date()), texts }));
  const files = exporters.map((exporter) => ({
    name: `chat-medic-report.${exporter.extension}`,
    text: exporter.export(report, { texts }),
  }));
  return { report, files };
}
