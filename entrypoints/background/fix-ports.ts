import type { FixPorts } from '@/utils/fixes/fix-ports';
import type { Platform } from '@/utils/platform/platform';

/** Marks what was shown again. The style is of the user's weight and names more than a blocker's rule does, so that it wins. */
const MARK = 'data-chat-medic-shown';
const STYLE = `[${MARK}]:not(#${MARK}):not(#${MARK}):not(#${MARK})`;
const SHOWN = `${STYLE}:not([${MARK}="visibility"]) { display: block !important } ${STYLE} { visibility: visible !important }`;

/** Runs in the page: marks what hides the elements that the selectors name, and tells how many there are. */
function markHidden(selectors: string[], mark: string): number {
  let marked = 0;
  const put = (element: Element, value: string) => {
    if (!element.hasAttribute(mark)) marked += 1;
    element.setAttribute(mark, value);
  };
  for (const element of selectors.flatMap((selector) => [...document.querySelectorAll(selector)]).slice(0, 100)) {
    for (let node: Element | null = element; node && node !== document.documentElement; node = node.parentElement) {
      if (getComputedStyle(node).display === 'none') put(node, 'display');
    }
    if (getComputedStyle(element).visibility !== 'visible' && !element.hasAttribute(mark)) put(element, 'visibility');
  }
  return marked;
}

function unmark(mark: string): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}

/** The moment at which the document began names it well enough within its tab. */
function documentName(): string {
  return String(performance.timeOrigin);
}

function createPageStyles({ scripting }: Platform): FixPorts['pageStyles'] {
  const top = (tabId: number) => ({ tabId, frameIds: [0] });
  return {
    async documentOf(tabId) {
      // Refused for a tab that is gone or shows a page of another site.
      const [frame] = await scripting.runFunction(top(tabId), documentName, []).catch(() => []);
      return frame?.result ?? null;
    },
    async show(tabId, selectors) {
      const [frame] = await scripting.runFunction(top(tabId), markHidden, [[...selectors], MARK]);
      const marked = frame?.result ?? 0;
      if (marked > 0) await scripting.insertUserStyle(tabId, SHOWN);
      return marked;
    },
    async hide(tabId) {
      await scripting.removeUserStyle(tabId, SHOWN);
      await scripting.runFunction(top(tabId), unmark, [MARK]);
    },
  };
}

/** What fixes change, over the real browser. */
export function createFixPorts(platform: Platform): FixPorts {
  const { browserInfo, browsingData, contentSettings, management } = platform;
  const isAble = browserInfo.IS_CHROMIUM && !browserInfo.isMobileBrowser();
  return {
    siteSettings: isAble
      ? {
          allow: contentSettings.allowSiteSetting,
          clear: contentSettings.clearSiteSettings,
          read: contentSettings.readSiteSetting,
        }
      : null,
    pageStyles: createPageStyles(platform),
    extensions: isAble
      ? {
          async state(id) {
            const isEnabled = await management.isExtensionEnabled(id);
            return isEnabled === null ? null : isEnabled ? 'enabled' : 'disabled';
          },
          set: (id, state) => management.setExtensionEnabled(id, state === 'enabled'),
          list: management.listExtensions,
        }
      : null,
    siteData: { kinds: browsingData.clearableKinds(), clear: browsingData.clearSiteData },
  };
}
