const HEADINGS = 'h1, h2, h3';
const CONTROLS = 'button:not([disabled]), a[href], input:not([disabled]), select, textarea, summary, [tabindex="0"]';

/** Takes in what a person would read first: the heading of what is new, otherwise its first control. */
function landingIn(place: Element): HTMLElement | null {
  const heading = place.querySelector<HTMLElement>(HEADINGS);
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading ?? place.querySelector<HTMLElement>(CONTROLS);
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let place = element.parentElement; place; place = place.parentElement) ancestors.push(place);
  return ancestors;
}

/**
 * When the control that has the focus goes with its screen, browsers drop the focus to the start of the page, and a person at the keyboard
 * has lost the place. This puts it into what has come in its stead. Screens that know better (the mask editor) are faster and win.
 * @returns the way to stop it.
 */
export function keepFocus(root: Document): () => void {
  let focused: { element: Element; ancestors: readonly Element[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onFocusIn = ({ target }: FocusEvent) => {
    focused = target instanceof Element ? { element: target, ancestors: ancestorsOf(target) } : null;
  };
  const land = () => {
    if (!focused || focused.element.isConnected || (root.activeElement !== root.body && root.activeElement !== null)) return;
    const places = focused.ancestors.filter((place) => place.isConnected);
    for (const place of places) {
      const landing = landingIn(place);
      landing?.focus();
      if (landing) return;
    }
  };
  const observer = new MutationObserver(() => {
    if (focused?.element.isConnected !== false) return;
    clearTimeout(timer);
    timer = setTimeout(land);
  });
  root.addEventListener('focusin', onFocusIn);
  observer.observe(root.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    root.removeEventListener('focusin', onFocusIn);
  };
}
