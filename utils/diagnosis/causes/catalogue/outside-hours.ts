import { vendorById } from '@/utils/vendors/vendor-of-url';
import { cite } from '../citing';
import { defineCause } from '../define-cause';
import { isExplained } from '../failures';

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
      const markers = vendorById(vendor.id)?.offlineSelectors ?? [];
      const marked = vendor.elements.find(({ selector }) => markers.includes(selector));
      if ((!says && !marked) || isExplained(vendor)) return [];
      return [
        {
          assessment: 'supported' as const,
          confidence: says && marked ? 0.93 : 0.85,
          vendorId: vendor.id,
          because: [cite('page-survey', says ? 'saysNobodyThere' : 'markedOffline')],
        },
      ];
    });
    return answers.length > 0 ? answers : { assessment: 'not-applicable' };
  },
});
