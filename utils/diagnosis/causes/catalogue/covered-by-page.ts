import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isExplained } from '../failures';
import { type Hindrance, hindranceOf, isUsable } from '../scene/visibility';

const KEYS: Partial<Record<Hindrance, string>> = {
  transparent: 'launcherTransparent',
  'zero-sized': 'launcherZeroSized',
  'off-screen': 'launcherOffScreen',
  covered: 'launcherCovered',
};

/** The launcher is laid out, but cannot be seen or pressed: off screen, transparent, without size, or under something else. */
export const coveredByPageCause = defineCause({
  id: 'covered-by-page',
  side: 'site',
  requires: ['page-survey'],
  optional: ['chat-opening'],
  remedies: ['make-room', 'tell-site-owner', 'contact-otherwise'],
  assess(_evidence, scene) {
    return forTroubled(scene, (vendor) => {
      const pieces = [...vendor.launchers, ...vendor.iframes];
      if (isExplained(vendor) || pieces.some(isUsable)) return null;
      // What is under something else or off the screen was meant to be seen; a piece without size may only be a wrapper.
      const hindered = pieces
        .map((piece) => ({ piece, hindrance: hindranceOf(piece.visibility) }))
        .filter(({ hindrance }) => hindrance !== null && hindrance in KEYS)
        .sort((a, b) => ORDER.indexOf(a.hindrance ?? '') - ORDER.indexOf(b.hindrance ?? ''))[0];
      const key = hindered?.hindrance ? KEYS[hindered.hindrance] : undefined;
      const isDrawnElsewhere = hindered?.hindrance === 'zero-sized' && vendor.elements.some(({ isVisible }) => isVisible);
      if (!hindered || !key || isDrawnElsewhere) return null;
      const { selector, visibility } = hindered.piece;
      return {
        assessment: 'supported',
        confidence: hindered.hindrance === 'zero-sized' ? 0.8 : 0.88,
        vendorId: vendor.id,
        because: [cite('page-survey', key, { selector, by: visibility.coveredBy ?? '' })],
      };
    });
  },
});

const ORDER: readonly string[] = ['covered', 'off-screen', 'transparent', 'zero-sized'];
