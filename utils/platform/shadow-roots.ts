/** Chromium gives content scripts a function for closed shadow roots, Firefox a property on elements. */
interface ClosedShadowAccess {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } };
}

/** The shadow root of an element, also one that the page closed; `null` where there is none. For scripts in the isolated world of a page. */
export function openShadowRoot(element: HTMLElement): ShadowRoot | null {
  try {
    const inFirefox = (element as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    return inFirefox ?? (globalThis as ClosedShadowAccess).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // An element that cannot have one.
    return null;
  }
}
