import { vendorById } from '@/utils/vendors/vendor-of-url';
import { cite } from '../citing';
import { defineCause } from '../define-cause';
import { isExplained } from '../failures';
import type { SceneVendor } from '../scene/scene';

/** Nobody is on duty. Claimed only where nothing else is wrong: a blocked chat may say "offline" too. */
export const outsideHoursCause = defineCause({
  id: 'outside-hours',
  side: 'site',
  occasion: 'always',
  requires: ['page-survey'],
  optional: ['network-log', 'chat-opening'],
  remedies: ['come-back-in-hours', 'leave-message', 'contact-otherwise'],
  assess(_evidence, { vendors }) {
    const answers = vendors.flatMap((vendor) => {
      const says = vendor.panels.some(({ saysOffline, isVisible }) => saysOffline && isVisible);
      const marked = isMarkedOffline(vendor);
      if ((!says && !marked) || isExplained(vendor)) return [];
      return [
        {
          assessment: 'supported' as const,
          confidence: says && marked ? 0.93 : 0.85,
          vendorId: vendor.id,
          // An opened chat says itself what its button only hints at.
          wouldHelp: says ? [] : ['chat-opening' as const],
          because: [cite('page-survey', says ? 'saysNobodyThere' : 'markedOffline')],
        },
      ];
    });
    return answers.length > 0 ? answers : { assessment: 'not-applicable' };
  },
});

/** The chat puts a mark of its own on its button while nobody is on duty. */
export function isMarkedOffline({ id, elements }: SceneVendor): boolean {
  const markers = vendorById(id)?.offlineSelectors ?? [];
  return elements.some(({ selector }) => markers.includes(selector));
}
