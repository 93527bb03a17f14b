import { type Answered, askOnce } from '@/utils/platform/refetch';
import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import { findContacts } from './contacts';
import type { OpenShadow } from './dom';
import { readFrameStorage } from './frame-storage';
import { createKnowledge, type Knowledge } from './knowledge';
import { readLateViolations } from './late-violations';
import { press } from './press';
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
}

/** What our script can do inside one frame. It lives in the isolated world, where the page cannot reach it, and does nothing unasked. */
export interface PageAgent {
  learn(vendors: readonly PageVendor[]): true;
  glance(): RawGlance;
  report(): Promise<RawFrameReport>;
  press(key: number): boolean;
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
      const taken = takeGlance(knowledge, openShadow, mutations);
      launcherElements = taken.launcherElements;
      return taken.glance;
    },
    async report() {
      const [storage, violations] = await Promise.all([readFrameStorage(), readLateViolations()]);
      const taken = takeSurvey(knowledge, openShadow, mutations);
      launcherElements = taken.launcherElements;
      return { survey: taken.survey, storage, violations, contacts: window === window.parent ? contactsOf(knowledge, openShadow) : null };
    },
    press(key) {
      const element = launcherElements[key];
      return element !== undefined && press(element, openShadow);
    },
    askAgain: (urls, timeoutMs) => Promise.all(urls.map((url) => askOnce(url, timeoutMs))),
    rest() {
      observer.disconnect();
      launcherElements = [];
      return true;
    },
  };
}
