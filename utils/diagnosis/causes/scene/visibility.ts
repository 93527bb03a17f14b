import type { Launcher, Visibility } from '../../evidence/schema';

/** Why a person cannot use an element that is in the page; `null` where nothing speaks against it. */
export type Hindrance =
  /** `display` or `visibility` by a style that the page does not own. */
  | 'user-style'
  /** Turned off by the page or the widget itself. */
  | 'turned-off'
  | 'transparent'
  | 'zero-sized'
  | 'off-screen'
  | 'covered';

/** By its own style or that of something around it. */
const isTurnedOff = ({ display, visibility, hiddenBy }: Visibility): boolean =>
  hiddenBy !== null || display === 'none' || visibility === 'hidden' || visibility === 'collapse';

/** The first thing that keeps a person from an element. Turned off comes first: what is not laid out has no place to be covered. */
export function hindranceOf(visibility: Visibility): Hindrance | null {
  if (visibility.hiddenBy === 'user-style') return 'user-style';
  if (isTurnedOff(visibility)) return 'turned-off';
  if (visibility.opacity < 0.05) return 'transparent';
  if (!visibility.hasSize) return 'zero-sized';
  // What is visible outside the window can be scrolled to.
  if (!visibility.inViewport) return visibility.isVisible ? null : 'off-screen';
  if (!visibility.isHittable && visibility.coveredBy !== null) return 'covered';
  return visibility.isVisible ? null : 'turned-off';
}

/** Laid out to be seen, where nobody can see or reach it. */
export const isMisplaced = (visibility: Visibility): boolean => ['off-screen', 'covered'].includes(hindranceOf(visibility) ?? '');

/** Whether what is hidden of a chat is hidden by a style that the page does not own, and nothing of it can be used. */
export const isHiddenFromOutside = (pieces: readonly Pick<Launcher, 'visibility'>[]): boolean =>
  pieces.some(({ visibility }) => hindranceOf(visibility) === 'user-style') && !pieces.some(isUsable);

export const isUsable = ({ visibility }: Pick<Launcher, 'visibility'>): boolean => hindranceOf(visibility) === null;
