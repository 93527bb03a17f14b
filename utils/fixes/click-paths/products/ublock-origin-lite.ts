import { defineClickPath, type Step } from '../define-click-path';

const noFiltering: readonly Step[] = [
  { do: 'press-picture', picture: 'toolbar-icon' },
  { do: 'set', label: { en: 'filtering mode', tr: 'Filtreleme modu' }, value: { en: 'no filtering', tr: 'filtreleme yok' } },
];

export const ublockOriginLiteClickPath = defineClickPath({
  id: 'ublock-origin-lite',
  name: 'uBlock Origin Lite',
  kind: 'blocker',
  matches: { extensionIds: ['ddkjiahejlhfcafbddmgiahcphecmpfh', 'uBOLite@raymondhill.net'], extensionName: /^uBlock Origin Lite$/i },
  seenIn: 'uBlock Origin Lite, 2023 and later',
  basis: 'product',
  sources: ['https://github.com/gorhill/uBlock (platform/mv3/extension/_locales/tr)'],
  remedies: { 'allow-site-in-blocker': noFiltering, 'show-launcher-again': noFiltering },
});
