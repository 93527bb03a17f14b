import { deepElementFromPoint, isInside, type OpenShadow, rectOf } from './dom';

/**
 * Presses an element once, with the events of a real press at its middle. Scripts cannot make a user gesture: a page that opens a window
 * in answer is refused by the browser, which the recorder notes.
 */
export function press(element: Element, openShadow: OpenShadow): boolean {
  if (!element.isConnected) return false;
  const rect = rectOf(element);
  const x = rect.left + rect.width / 2;
  const y = rect.top + rect.height / 2;
  const hit = deepElementFromPoint(x, y, openShadow);
  const target = hit && isInside(hit, element) ? hit : element;
  const common = { bubbles: true, cancelable: true, composed: true, view: window, clientX: x, clientY: y, button: 0 };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const fire = (event: Event) => EventTarget.prototype.dispatchEvent.call(target, event);
  fire(new PointerEvent('pointerover', pointer));
  fire(new MouseEvent('mouseover', common));
  fire(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  fire(new MouseEvent('mousedown', { ...common, buttons: 1, detail: 1 }));
  if (target instanceof HTMLElement) HTMLElement.prototype.focus.call(target, { preventScroll: true });
  fire(new PointerEvent('pointerup', pointer));
  fire(new MouseEvent('mouseup', { ...common, detail: 1 }));
  fire(new MouseEvent('click', { ...common, detail: 1 }));
  return true;
}

/**
 * The signs of a person that pages wait for before they load what is heavy: the pointer moves, and the page is scrolled. Nothing is
 * pressed, nothing is typed, and the page stays where it is.
 */
export function stir(): void {
  const at = { bubbles: true, cancelable: true, composed: true, view: window, clientX: innerWidth / 2, clientY: innerHeight / 3 };
  const fire = (target: EventTarget, event: Event) => EventTarget.prototype.dispatchEvent.call(target, event);
  const target = document.body ?? document.documentElement;
  fire(target, new PointerEvent('pointermove', { ...at, pointerType: 'mouse', isPrimary: true }));
  fire(target, new MouseEvent('mouseover', at));
  fire(target, new MouseEvent('mousemove', at));
  fire(document, new Event('scroll', { bubbles: true }));
}
