import { collected } from '@/utils/diagnosis/evidence/collected';
import type { EvidenceId, EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { CheckSession } from './schema';

type Settings = EvidenceMap['browser-settings'];

export interface SettingsLookPorts {
  checkById(checkId: string): Promise<CheckSession | null>;
  /** What the browser tells now; `isBrowserRead: false` where it was not allowed to. */
  read(page: { url: string; isPrivate: boolean }): Promise<Pick<Settings, 'thirdPartyCookies' | 'trackingProtection' | 'isBrowserRead'>>;
  addEvidence<Id extends EvidenceId>(checkId: string, id: Id, value: EvidenceMap[Id]): Promise<CheckSession | null>;
  /** The permission for it is about to be asked for. */
  noteLoan(): Promise<void>;
  /** Nothing needs it any more. */
  giveBack(): Promise<void>;
}

/** What the browser is told to do about cookies and trackers, seen after a check: asked for only where it would make the verdict more certain. */
export interface SettingsLook {
  /** Said before the browser's permission question. */
  intend(): Promise<void>;
  /**
   * Adds what the browser tells to the evidence of a check and judges again; the page is neither looked at anew nor reloaded. The permission
   * goes back at once. `null` where the check is not kept any more.
   */
  look(checkId: string): Promise<CheckSession | null>;
}

export function createSettingsLook(ports: SettingsLookPorts): SettingsLook {
  const add = async (checkId: string): Promise<CheckSession | null> => {
    const session = await ports.checkById(checkId);
    const before = session && collected(session.evidence, 'browser-settings');
    if (!before) return null;
    const told = await ports.read({ url: session.pageUrl, isPrivate: session.isPrivateWindow });
    return ports.addEvidence(checkId, 'browser-settings', { ...before, ...told });
  };
  return {
    intend: ports.noteLoan,
    look: (checkId) => add(checkId).finally(ports.giveBack),
  };
}
