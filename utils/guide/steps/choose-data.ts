import { defineStep, running, waiting } from '../define-step';

/** Shows what the site and its chat may be cleared of; nothing goes before the person has chosen. */
export const chooseDataStep = defineStep({
  id: 'choose-data',
  back: 'baseline',
  enter: () => running({ kind: 'plan-clearing' }),
  on({ clearing }, event) {
    switch (event.type) {
      case 'clearing-planned':
        return { patch: { ...waiting('site-data').patch, clearing: event.plan } };
      case 'clear': {
        const kinds = clearing?.kinds.filter((kind) => event.kinds.includes(kind)) ?? [];
        return clearing === null || kinds.length === 0 ? null : { patch: { clearing: { ...clearing, kinds } }, goTo: 'clear-data' };
      }
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return running({ kind: 'plan-clearing' });
      default:
        return null;
    }
  },
});
