import { CodedError } from '@/utils/foundation/coded-error';
import { hostOf } from '@/utils/foundation/url';
import { z } from '@/utils/foundation/zod';
import { isDue } from '@/utils/journal/is-due';
import type { Journal, Undone } from '@/utils/journal/journal';
import type { JournalEntry } from '@/utils/journal/schema';
import { permissionOfWayBack } from '@/utils/journal/way-back';
import type { CheckSession } from '@/utils/session/schema';
import { isPageStyleThere, makePageStyle } from './changes/page-style';
import { originPattern, readSiteRule } from './changes/site-setting';
import type { Draft, Fix, FixChange, FixOccasion, FixWish } from './define-fix';
import type { FixPorts } from './fix-ports';
import { isOriginPattern, type Loans } from './loans';
import { FIXES } from './registry';
import { type FixId, type FixPlan, type FixRun, type FixState, fixRunSchema, type Span } from './schema';

const SPAN_MS: Readonly<Partial<Record<Span, number>>> = { 'quarter-hour': 15 * 60_000, hour: 60 * 60_000 };
const MAX_RUNS = 12;

export interface FixServicePorts {
  browser: FixPorts;
  journal: Journal;
  loans: Loans;
  /** Where the runs are kept while the browser runs. */
  runs: { get(): Promise<unknown>; set(runs: readonly FixRun[]): Promise<void> };
  checkById(id: string): Promise<CheckSession | null>;
  hasPermissions(names: readonly string[]): Promise<boolean>;
  reload(tabId: number): Promise<void>;
  /** Calls back once, when the tab is closed or loads something, as long as the background lives. */
  whenPageIsLeft(tabId: number, listener: () => void): void;
  bootId(): Promise<string>;
  /** Wakes the background at this time; `null`: not any more. */
  wakeAt(ms: number | null): Promise<void>;
  newId(): string;
  /** Local time with its offset, as the journal writes it. */
  timestamp(ms: number): string;
  nowMs(): number;
}

export interface FixRequest extends FixWish {
  checkId: string;
  fixId: FixId;
  span: Span | null;
}

export interface FixService {
  /** What could be done for the person after this check, in this browser. Changes nothing. */
  plans(checkId: string): Promise<FixPlan[]>;
  /** Notes what is about to be asked for a fix, so that it is given back when nothing needs it any more. */
  intend(plan: { checkId: string; fixId: FixId }): Promise<void>;
  make(request: FixRequest): Promise<FixState>;
  /** The newest fix that was made for a tab. */
  ofTab(tabId: number): Promise<FixState | null>;
  undo(runId: string): Promise<Undone>;
  /** Puts back everything that a permission is needed for, before it is given back. */
  release(permission: string): Promise<Undone>;
  /** Puts back what is due, says when to wake next, and gives back what nothing needs any more. */
  tidy(): Promise<void>;
}

/** What a fix borrows at most. */
const loansOf = (fix: Fix, { pageUrl }: CheckSession): string[] => [...fix.permissions, ...(fix.isInPage ? [originPattern(pageUrl)] : [])];

export function createFixService(ports: FixServicePorts): FixService {
  const { browser, journal, loans } = ports;

  const occasionOf = async (checkId: string): Promise<FixOccasion['session'] | null> => {
    const session = await ports.checkById(checkId);
    return session?.status === 'done' && session.verdict ? { ...session, verdict: session.verdict } : null;
  };
  const occasionFor = (session: FixOccasion['session'], fix: Fix): { occasion: FixOccasion; remedyId: string } | null => {
    const claims = session.verdict.causes.filter(({ assessment }) => assessment === 'supported');
    const claim = claims.find(({ remedies }) => remedies.some((id) => fix.remedies.includes(id)));
    const remedyId = claim?.remedies.find((id) => fix.remedies.includes(id));
    return claim && remedyId ? { occasion: { session, claim }, remedyId } : null;
  };
  const missingOf = async (fix: Fix): Promise<string[]> => {
    const held = await Promise.all(fix.permissions.map((name) => ports.hasPermissions([name])));
    return fix.permissions.filter((_, index) => held[index] !== true);
  };

  /** What must be allowed so that the page of the check can be changed; nothing where it can be reached. */
  const missingOriginsOf = async (fix: Fix, { tabId, pageUrl }: CheckSession): Promise<string[]> =>
    !fix.isInPage || (await browser.pageStyles.documentOf(tabId)) !== null ? [] : [originPattern(pageUrl)];

  const planOf = async (session: FixOccasion['session'], fix: Fix): Promise<FixPlan | null> => {
    const found = occasionFor(session, fix);
    if (!found || !fix.isPossible(found.occasion, browser)) return null;
    const [permissions, origins] = [await missingOf(fix), await missingOriginsOf(fix, session)];
    const sketch: Pick<Draft, 'names' | 'choices' | 'kinds'> | null =
      permissions.length > 0 || origins.length > 0
        ? fix.preview(found.occasion, browser)
        : await fix.draft(found.occasion, browser, { choice: null, kinds: null });
    if (!sketch) return null;
    return {
      fixId: fix.id,
      remedyId: found.remedyId,
      site: hostOf(session.pageUrl),
      names: [...sketch.names],
      permissions,
      origins,
      choices: [...(sketch.choices ?? [])],
      kinds: [...(sketch.kinds ?? [])],
      spans: [...fix.spans],
      reloads: fix.reloads,
    };
  };

  const makeChange = async ({ kind, target = '', after }: FixChange): Promise<void> => {
    switch (kind) {
      case 'site-setting': {
        const rule = readSiteRule(target);
        if (rule) await browser.siteSettings?.allow(rule);
        return;
      }
      case 'page-style':
        await makePageStyle(target, after ?? '', browser.pageStyles);
        return;
      case 'extension':
        await browser.extensions?.set(target, 'disabled');
    }
  };

  const lasting = (span: Span | null): Pick<JournalEntry, 'lasts' | 'until'> => {
    const length = span === null ? undefined : SPAN_MS[span];
    if (length !== undefined) return { lasts: 'time', until: ports.timestamp(ports.nowMs() + length) };
    return { lasts: span === 'page' ? 'page' : 'browser', until: null };
  };

  /** Notes and makes one change after the other; what cannot be made takes those before it back. */
  const makeAll = async (changes: readonly FixChange[], when: Pick<JournalEntry, 'lasts' | 'until'>): Promise<string[]> => {
    const made: string[] = [];
    try {
      for (const change of changes) {
        const entry = await journal.begin({ ...change, ...when });
        made.push(entry.id);
        await makeChange(change);
      }
      return made;
    } catch (cause) {
      await journal.undo(({ id }) => made.includes(id));
      throw new CodedError('fix/not-made', 'The browser did not let the change be made.', { cause });
    }
  };

  const readRuns = async (): Promise<FixRun[]> => {
    const stored = z.array(z.unknown()).safeParse(await ports.runs.get());
    return (stored.data ?? []).flatMap((item) => fixRunSchema.safeParse(item).data ?? []);
  };
  const stateOf = async (run: FixRun): Promise<FixState> => {
    if (run.entryIds.length === 0) return { ...run, state: 'lasting' };
    const noted = new Set((await journal.list()).map(({ id }) => id));
    return { ...run, state: run.entryIds.some((id) => noted.has(id)) ? 'made' : 'over' };
  };

  /** Styles go with their page; those whose page was left are struck out. */
  const stylesThatAreGone = async (): Promise<ReadonlySet<string>> => {
    const styles = (await journal.list()).filter(({ kind }) => kind === 'page-style');
    const there = await Promise.all(styles.map((entry) => isPageStyleThere(entry, browser.pageStyles)));
    return new Set(styles.filter((_, index) => there[index] !== true).map(({ id }) => id));
  };

  const tidy = async (): Promise<void> => {
    const [bootId, gone] = [await ports.bootId(), await stylesThatAreGone()];
    const now = ports.nowMs();
    const isOver = (entry: JournalEntry) => isDue(entry, now, bootId) || gone.has(entry.id);
    // Writing the journal calls for tidying again; nothing is written where nothing is due.
    if ((await journal.list()).some(isOver)) await journal.undo(isOver);
    const left = await journal.list();
    const times = left.flatMap(({ lasts, until }) => (lasts === 'time' && until !== null ? [Date.parse(until)] : []));
    await ports.wakeAt(times.length > 0 ? Math.max(now + 1_000, Math.min(...times)) : null);
    await loans.settle((lent) =>
      left.some(({ kind }) => (isOriginPattern(lent) ? kind === 'page-style' : permissionOfWayBack(kind) === lent)),
    );
  };

  return {
    async plans(checkId) {
      const session = await occasionOf(checkId);
      if (!session) return [];
      const plans = await Promise.all(FIXES.map((fix) => planOf(session, fix)));
      return plans.filter((plan) => plan !== null);
    },
    async intend({ checkId, fixId }) {
      const fix = FIXES.find(({ id }) => id === fixId);
      const session = await ports.checkById(checkId);
      // Whatever it needs was missing when the person pressed. It may be held already: Chromium asks nobody twice.
      if (fix && session) await loans.note(loansOf(fix, session));
    },
    async make({ checkId, fixId, choice, kinds, span }) {
      const session = await occasionOf(checkId);
      const fix = FIXES.find(({ id }) => id === fixId);
      const found = session && fix ? occasionFor(session, fix) : null;
      if (!session || !fix || !found) throw new CodedError('fix/not-possible', 'The check that this fix belongs to is not kept any more.');
      if ((await missingOf(fix)).length > 0) throw new CodedError('fix/permission-refused', 'The permission for this fix is not held.');
      const draft = await fix.draft(found.occasion, browser, { choice, kinds });
      const chosen = fix.spans.find((one) => one === span) ?? fix.spans[0] ?? null;
      if (!draft || (draft.changes.length === 0 && !draft.deed)) {
        throw new CodedError('fix/not-possible', 'There is nothing that this fix could change.');
      }
      const when = lasting(chosen);
      const entryIds = await makeAll(draft.changes, when);
      await draft.deed?.();
      await loans.use(loansOf(fix, session));
      const run: FixRun = {
        id: ports.newId(),
        fixId,
        tabId: session.tabId,
        site: hostOf(session.pageUrl),
        names: [...draft.names],
        checkId,
        claim: { id: found.occasion.claim.id, vendorId: found.occasion.claim.vendorId },
        before: session.verdict,
        madeAt: ports.timestamp(ports.nowMs()),
        span: draft.deed ? null : chosen,
        until: when.until,
        entryIds,
      };
      await ports.runs.set([...(await readRuns()), run].slice(-MAX_RUNS));
      await tidy();
      if (fix.isInPage) ports.whenPageIsLeft(session.tabId, () => void tidy());
      // Its tab may be gone; the change stands nevertheless.
      if (fix.reloads) await ports.reload(session.tabId).catch(() => undefined);
      return stateOf(run);
    },
    async ofTab(tabId) {
      const run = (await readRuns()).findLast((one) => one.tabId === tabId);
      return run ? stateOf(run) : null;
    },
    async undo(runId) {
      const run = (await readRuns()).find(({ id }) => id === runId);
      const undone = await journal.undo(({ id }) => run?.entryIds.includes(id) ?? false);
      await tidy();
      return undone;
    },
    async release(permission) {
      return journal.undo(({ kind }) => permissionOfWayBack(kind) === permission);
    },
    tidy,
  };
}
