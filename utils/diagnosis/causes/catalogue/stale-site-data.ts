import type { PageEvent } from '../../evidence/schema';
import { outcomeOf } from '../changes';
import { cite, forTroubled } from '../citing';
import { type Answer, defineCause } from '../define-cause';
import { isExplained } from '../failures';
import type { Scene, SceneVendor } from '../scene/scene';

/**
 * What the browser has stored for this site breaks its chat: it works once that is cleared, or in a private window with the same
 * extensions, or what is stored leaves no room for the chat's own.
 */
export const staleSiteDataCause = defineCause({
  id: 'stale-site-data',
  side: 'user',
  optional: ['incognito-comparison', 'change-comparison', 'network-log', 'frame-storage', 'page-events'],
  remedies: ['clear-site-data', 'sign-in-again'],
  assess({ 'incognito-comparison': comparison, 'change-comparison': changes }, scene) {
    const cleared = outcomeOf(changes, 'site-data');
    if (cleared === 'helped') {
      return forTroubled(scene, ({ id }) => ({
        assessment: 'supported',
        confidence: 0.92,
        vendorId: id,
        because: [cite('change-comparison', 'worksAfterClearing')],
      }));
    }
    if (cleared === 'in-vain') return { assessment: 'ruled-out', because: [cite('change-comparison', 'failsAfterClearing')] };
    const full = scene.troubled.flatMap((vendor) => tellFull(vendor, scene) ?? []);
    if (full.length > 0) return full;
    if (comparison === undefined) return { assessment: 'undecided', because: [], wouldHelp: ['incognito-comparison'] };
    if (comparison.reading !== 'works-there') return { assessment: 'not-applicable' };
    const isSameExtensions = !comparison.differences.includes('extensions');
    return forTroubled(scene, (vendor) => {
      const because = [cite('incognito-comparison', isSameExtensions ? 'worksInPrivateSameExtensions' : 'worksInPrivate')];
      if (isSameExtensions) return { assessment: 'supported', confidence: isExplained(vendor) ? 0.6 : 0.85, vendorId: vendor.id, because };
      // Extensions and stored data changed together; what was refused on the wire decides between them.
      return isExplained(vendor) ? null : { assessment: 'undecided', vendorId: vendor.id, because, wouldHelp: ['extensions'] };
    });
  },
});

/** How the browsers name a refusal for want of room. */
const NO_ROOM = /quota ?exceeded|exceeded the quota|QUOTA_REACHED|storage.{0,20}\bfull\b/i;

/** An error of the page or the chat that says so. The page can make that up; that the room is used up, it cannot. */
export const isNoRoomError = ({ detail }: PageEvent): boolean => NO_ROOM.test(detail);

function tellFull(vendor: SceneVendor, scene: Scene): Answer | null {
  if (!scene.isStorageFull || isExplained(vendor)) return null;
  const isSaid = [...vendor.scriptErrors, ...scene.pageErrors].some(isNoRoomError);
  return {
    assessment: 'supported',
    confidence: isSaid ? 0.88 : 0.65,
    vendorId: vendor.id,
    because: [cite('frame-storage', 'storageFull'), ...(isSaid ? [cite('page-events', 'noRoomSaid')] : [])],
    wouldHelp: isSaid ? [] : ['incognito-comparison'],
  };
}
