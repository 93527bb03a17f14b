import { flatParentOf, rectOf } from './dom';
import type { RawBox } from './raw';

/** A widget's button is at most this large; wider things in the corner are panels or bars. */
const MAX_LAUNCHER = { width: 360, height: 160 };
/** Share of the window, from its lower edge, in which launchers live. */
const LOWER_PART = 0.45;

export const boxOf = (rect: { x: number; y: number; width: number; height: number }): RawBox => ({
  x: Math.round(rect.x),
  y: Math.round(rect.y),
  width: Math.round(rect.width),
  height: Math.round(rect.height),
});

/** The nearest element, itself included, that stays where it is when the page scrolls. */
export function pinnedAncestor(element: Element): Element | null {
  for (let node: Element | null = element, depth = 0; node && depth < 200; node = flatParentOf(node), depth++) {
    const { position } = getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') return node;
  }
  return null;
}

/** Near the left or right lower corner of the window. What is as high as the window itself is placed by its lower edge. */
export function isInLowerCorner(rect: RawBox): boolean {
  const isTall = rect.height > innerHeight * LOWER_PART;
  const middle = isTall ? rect.y + rect.height : rect.y + rect.height / 2;
  const leftGap = rect.x;
  const rightGap = innerWidth - (rect.x + rect.width);
  return (
    middle > innerHeight * (1 - LOWER_PART) &&
    Math.min(leftGap, rightGap) < Math.max(120, innerWidth * 0.12) &&
    rect.width < innerWidth * 0.75
  );
}

export const hasLauncherSize = (rect: RawBox): boolean =>
  rect.width >= 20 && rect.height >= 20 && rect.width <= MAX_LAUNCHER.width && rect.height <= MAX_LAUNCHER.height;

/** Pinned near a lower corner and of a button's size. */
export function isPinnedLauncher(element: Element): boolean {
  const rect = boxOf(rectOf(element));
  return hasLauncherSize(rect) && isInLowerCorner(rect) && pinnedAncestor(element) !== null;
}

/** A frame that is no larger than a launcher: everything to click in it is one. */
export const isLauncherFrame = (): boolean =>
  window !== window.top && hasLauncherSize({ x: 0, y: 0, width: innerWidth, height: innerHeight });
