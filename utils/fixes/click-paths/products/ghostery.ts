import { defineClickPath, type Step } from '../define-click-path';

/** Ghostery is not translated into Turkish. */
const pause: readonly Step[] = [
  { do: 'press-picture', picture: 'toolbar-icon' },
  { do: 'press', label: { en: 'Pause on this site', tr: null } },
];

export const ghosteryClickPath = defineClickPath({
  id: 'ghostery',
  name: 'Ghostery',
  kind: 'blocker',
  matches: { extensionIds: ['mlomiejdfkolichcflejclcbmpeaniij', 'firefox@ghostery.com'], extensionName: /^Ghostery/i },
  seenIn: 'Ghostery 10',
  basis: 'documented',
  sources: ['https://github.com/ghostery/ghostery-extension'],
  remedies: { 'allow-site-in-blocker': pause, 'show-launcher-again': pause },
});
