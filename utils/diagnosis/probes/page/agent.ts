import { type Answered, askOnce } from '@/utils/platform/refetch';
import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import { findContacts } from './contacts';
import { collectRoots, type OpenShadow } from './dom';
import { type BeforePress, rememberBeforePress } from './find-panels';
import { readFrameStorage } from './frame-storage';
import { createKnowledge, type Knowledge } from './knowledge';
import { readLateViolations } from './late-violations';
import { press, stir } from './press';
import type { RawContacts, RawFrameStorage, RawFrameSurvey, RawGlance, RawViolation } from './raw';
import { takeGlance, takeSurvey } from './survey';

/** Everything one frame tells at once. */
export interface RawFrameReport {
  survey: RawFrameSurvey;
  storage: RawFrameStorage;
  /** `null` where the browser keeps none. */
  violations: RawViolation[] | null;
  /** `null` in every frame but the page itself. */
  contacts: RawContacts | null;
  /** `Notification.permission`; `null` in frames, and where pages may not ask at all. */
  notifications: string | null;
}

/** What our script can do inside one frame. It lives in the isolated world, where the page cannot reach it, and does nothing unasked. */
export interface PageAgent {
  learn(vendors: readonly PageVendor[]): true;
  glance(): RawGlance;
  report(): Promise<RawFrameReport>;
  /** Address that this document was loaded from, whatever the page has called itself since; empty where the browser does not say. */
  loadedFrom(): string;
  /** Remembers what is on screen, so that what the press brings is known as such. To be asked of every frame before `press`. */
  beforePress(): true;
  press(key: number): boolean;
  /** Moves an invisible hand over the page once: many sites load their chat only when somebody seems to be there. */
  stir(): true;
  askAgain(urls: readonly string[], timeoutMs: number): Promise<Answered[]>;
  /** Stops everything that still listens in the page. */
  rest(): true;
}

/** Worth much to the person, but never the check. */
function contactsOf(knowledge: Knowledge, openShadow: OpenShadow): RawContacts | null {
  try {
    return findContacts(knowledge.vendors, openShadow);
  } catch {
    // A page that broke what we need; the probe says that it could not look.
    return null;
  }
}

export function createPageAgent(openShadow: OpenShadow): PageAgent {
  let knowledge: Knowledge = createKnowledge([]);
  let launcherElements: Element[] = [];
  let mutations = 0;
  let before: BeforePress | null = null;
  const observer = new MutationObserver((records) => {
    mutations += records.length;
  });

  return {
    learn(vendors) {
      knowledge = createKnowledge(vendors);
      observer.observe(document, { childList: true, subtree: true });
      return true;
    },
    glance() {
      const taken = takeGlance(knowledge, openShadow, mutations, before);
      launcherElements = taken.launcherElements;
      return taken.glance;
    },
    async report() {
      const [storage, violations] = await Promise.all([readFrameStorage(), readLateViolations()]);
      // Keys of the last glance stay what they are: somebody may be about to press one.
      const taken = takeSurvey(knowledge, openShadow, mutations, before);
      const isPage = window === window.parent;
      return {
        survey: taken.survey,
        storage,
        violations,
        contacts: isPage ? contactsOf(knowledge, openShadow) : null,
        notifications: isPage && isSecureContext && typeof Notification === 'function' ? Notification.permission : null,
      };
    },
    loadedFrom() {
      return performance.getEntriesByType('navigation')[0]?.name ?? '';
    },
    beforePress() {
      before = rememberBeforePress(collectRoots(openShadow).roots, openShadow);
      return true;
    },
    stir() {
      stir();
      return true;
    },
    press(key) {
      const element = launcherElements[key];
      return element !== undefined && press(element, openShadow);
    },
    askAgain: (urls, timeoutMs) => Promise.all(urls.map((url) => askOnce(url, timeoutMs))),
    rest() {
      observer.disconnect();
      launcherElements = [];
      before = null;
      return true;
    },
  };
}
