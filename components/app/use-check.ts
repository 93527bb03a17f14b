import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/components/ui/live-region';
import type { CheckDepth } from '@/utils/app-services/app-services';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import type { CheckSession, LastVerdict } from '@/utils/session/schema';
import { useServices } from './services-context';
import { useFresh } from './use-fresh';
import { sayVerdict } from './verdict/verdict-words';

export interface CheckControl {
  /** The newest check of the tab; `undefined` until known. */
  session: CheckSession | null | undefined;
  /** What the last check of the site found, perhaps days ago. */
  lastOfSite: LastVerdict | null;
  /** The verdict before the one that is shown now, for the comparison after a fix. */
  before: Verdict | null;
  /** Why a check could not even be started. */
  error: ErrorRecord | null;
  start(depth: CheckDepth): Promise<void>;
  /** Shows a check that was begun in another way. */
  adopt(begun: Promise<{ session: CheckSession | null }>): Promise<void>;
  cancel(): Promise<void>;
  /** Shows a failure of something that leads to a check. */
  fail(error: ErrorRecord): void;
}

const isRunning = (session: CheckSession | null) => session?.status === 'running';

/** Says each phase once, and the verdict once; nothing of a check that was already over when the screen opened. */
function useSpokenCheck(session: CheckSession | null | undefined) {
  const { t, i18n } = useTranslation('common');
  const announce = useAnnounce();
  const heard = useRef<string | null>(null);
  const said = useRef<string | null>(null);
  const [id, status, phase, verdict] = [session?.id, session?.status, session?.phase, session?.verdict];
  useEffect(() => {
    if (status === 'running' && id !== undefined && phase && !verdict) {
      heard.current = id;
      announce(t(`phase.${phase}`));
    } else if (verdict && (status === 'running' || status === 'done') && id === heard.current) {
      const { sentence } = sayVerdict(verdict, i18n, { isFirst: status === 'running' });
      // A first result that the end confirms is said once.
      if (sentence !== said.current) announce(sentence);
      said.current = status === 'done' ? null : sentence;
      if (status === 'done') heard.current = null;
    }
  }, [id, status, phase, verdict, announce, t, i18n]);
}

/** The check of one tab: its newest session kept in step, and the two things one can do with it. */
export function useCheck(tabId: number | null): CheckControl {
  const { send } = useServices();
  const [lastOfSite, setLastOfSite] = useState<LastVerdict | null>(null);
  const fetch = useCallback(async () => {
    if (tabId === null) return null;
    const known = await send('check/of-tab', { tabId });
    setLastOfSite(known.lastOfSite);
    return known.session;
  }, [send, tabId]);
  const { value: session, error: fetchError, put } = useFresh(fetch, isRunning);
  const [before, setBefore] = useState<Verdict | null>(null);
  const [startError, setStartError] = useState<ErrorRecord | null>(null);
  useSpokenCheck(session);

  const start = async (depth: CheckDepth) => {
    if (tabId === null) return;
    setStartError(null);
    // A closer look that sees more has changed nothing on the page.
    setBefore(session?.depth === depth ? session.verdict : null);
    try {
      put(await send('check/start', { tabId, depth }));
    } catch (error) {
      setStartError(toErrorRecord(error));
    }
  };
  const adopt = async (begun: Promise<{ session: CheckSession | null }>) => {
    setStartError(null);
    setBefore(session?.depth === 'thorough' ? session.verdict : null);
    const { session: next } = await begun;
    // Where the background was faster, its session arrives by itself.
    if (next) put(next);
  };
  const cancel = async () => {
    if (session?.status !== 'running') return;
    try {
      await send('check/cancel', { checkId: session.id });
    } catch (error) {
      setStartError(toErrorRecord(error));
    }
  };
  return { session, lastOfSite, before, error: startError ?? fetchError, start, adopt, cancel, fail: setStartError };
}
