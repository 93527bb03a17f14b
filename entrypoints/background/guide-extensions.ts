import type { ListedSuspects } from '@/utils/guide/define-step';
import type { GuidePorts } from '@/utils/guide/guide-ports';
import { isOver } from '@/utils/guide/reduce-guide';
import type { GuideState } from '@/utils/guide/schema';
import type { Journal } from '@/utils/journal/journal';
import { isOfTheSearch } from '@/utils/journal/of-the-search';
import type { ExtensionState, SeenState } from '@/utils/journal/undo-extension';
import type { Platform } from '@/utils/platform/platform';
import { readSettings } from '@/utils/settings/migrate';
import { hostsAmong, rankSuspects } from '@/utils/suspects/rank-suspects';
import type { Checks } from './start-checks';

const MANAGEMENT = { permissions: ['management'] } as const;
/** The browser reports a switch about when it says that it is made. */
const ECHO_MS = 2_000;

/** Switches that the product makes, as long as the browser may still report them. */
export interface OwnSwitches {
  during(id: string, state: ExtensionState, work: () => Promise<void>): Promise<void>;
  isOwn(id: string, state: ExtensionState): boolean;
}

export function createOwnSwitches(): OwnSwitches {
  const expected = new Map<string, ExtensionState>();
  return {
    async during(id, state, work) {
      expected.set(id, state);
      try {
        await work();
      } finally {
        setTimeout(() => expected.get(id) === state && expected.delete(id), ECHO_MS);
      }
    },
    isOwn: (id, state) => expected.get(id) === state,
  };
}

/** What can be seen of an extension now. */
export async function seenState({ management, permissions }: Platform, id: string): Promise<SeenState> {
  if (!(await permissions.hasPermissions(MANAGEMENT)) || !management.canSeeExtensions()) return 'unknown';
  const isEnabled = await management.isExtensionEnabled(id);
  return isEnabled === null ? 'gone' : isEnabled ? 'enabled' : 'disabled';
}

export interface GuideExtensions {
  ports: GuidePorts['extensions'];
  /** Calls back with every switch that is not our own, also where the browser lets us look only later. */
  onSwitchedByOthers(listener: (id: string, isOn: boolean) => void): void;
}

/** Other extensions as the search sees and switches them. */
export function createGuideExtensions(platform: Platform, { store }: Pick<Checks, 'store'>, switching: OwnSwitches): GuideExtensions {
  const { browserInfo, management, permissions } = platform;
  const mode: ListedSuspects['mode'] = browserInfo.IS_CHROMIUM && !browserInfo.isMobileBrowser() ? 'automatic' : 'by-hand';
  /** The page, its frames, and whatever was asked for around its chat. */
  const hostsOf = async (checkId: string | null): Promise<string[]> => {
    const session = checkId === null ? null : await store.byId(checkId);
    const log = session?.evidence['network-log'];
    const urls = log?.status === 'collected' ? log.value.requests.map(({ url }) => url) : [];
    return hostsAmong([session?.pageUrl ?? '', ...urls]);
  };
  return {
    ports: {
      async list(checkId, alsoOff) {
        if (!(await permissions.hasPermissions(MANAGEMENT))) return 'missing';
        if (!management.canSeeExtensions()) return 'impossible';
        const installed = (await management.listExtensions()).filter(({ id, isEnabled }) => isEnabled || alsoOff.includes(id));
        const isFree = ({ mayDisable, isByPolicy }: (typeof installed)[number]) => mayDisable && !isByPolicy;
        const ranked = rankSuspects(installed.filter(isFree), await hostsOf(checkId));
        return {
          mode,
          suspects: ranked.map(({ id, weight, name }) => ({ id, weight, name })),
          spared: installed.filter((one) => !isFree(one)).map(({ id, name }) => ({ id, name, why: 'required' as const })),
        };
      },
      state: (id) => seenState(platform, id),
      switchOff: (id) => switching.during(id, 'disabled', () => management.setExtensionEnabled(id, false)),
    },
    onSwitchedByOthers(listener) {
      let stop: () => void = () => undefined;
      const hear = async () => {
        stop();
        stop = () => undefined;
        if (!(await permissions.hasPermissions(MANAGEMENT))) return;
        stop = management.onExtensionSwitched((id, isOn) => {
          if (!switching.isOwn(id, isOn ? 'enabled' : 'disabled')) listener(id, isOn);
        });
      };
      let last = hear();
      permissions.onPermissionsChanged(() => {
        last = last.then(hear, hear);
      });
    },
  };
}

/** `management` that was lent for a search goes back when the search is over and nothing is off for it any more. */
export function giveBackManagement(
  { localStorage, permissions }: Platform,
  journal: Journal,
  current: () => Promise<GuideState | null>,
): void {
  /** The search whose loan is settled: what is granted later belongs to something else. */
  let settled: string | null = null;
  const giveBack = async (): Promise<void> => {
    const state = await current();
    if (state === null || !isOver(state) || !state.isManagementLent || state.id === settled) return;
    if (readSettings(await localStorage.get('settings')).keepsPermissions) return;
    // A fix that has paused an extension needs it for its way back too.
    if ((await journal.list()).some((entry) => isOfTheSearch(entry) || entry.kind === 'extension')) return;
    settled = state.id;
    await permissions.removePermissions(MANAGEMENT);
  };
  localStorage.onChanged((key) => {
    if (key === 'guide' || key === 'journal') void giveBack();
  });
}
