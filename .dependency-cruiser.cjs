const ROOMS = require('./scripts/rooms.cjs');

const room = (path) => `^utils/${path}(/|\\.ts$|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Break the circle: move what both need one room down.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-imports-entrypoints', severity: 'error', from: { pathNot: '^(entrypoints|tests)/' }, to: { path: '^entrypoints/' } },
    {
      name: 'entrypoints-do-not-import-each-other',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'utils-know-no-ui',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: '^components/|node_modules/(react|react-dom|react-i18next)/' },
    },
    {
      name: 'browser-only-at-the-edge',
      severity: 'error',
      comment: 'browser.* lives in utils/platform and entrypoints.',
      from: { path: '^(utils|components)/', pathNot: room('platform') },
      to: { path: 'node_modules/(wxt|@wxt-dev|webextension-polyfill)/' },
    },
    {
      name: 'component-rooms-are-separate',
      severity: 'error',
      comment: 'What two rooms need lives in components/app (knows the domain) or components/ui (does not).',
      from: { path: '^components/([^/]+)/' },
      to: { path: '^components/', pathNot: ['^components/$1/', '^components/(ui|app)/'] },
    },
    { name: 'components-do-not-touch-the-browser', severity: 'error', from: { path: '^components/' }, to: { path: '^utils/platform/' } },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^utils/', pathNot: [room('foundation'), room('texts')] },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
    ...Object.entries(ROOMS).map(([name, allowed]) => ({
      name: `room-${name}`,
      severity: 'error',
      comment: `utils/${name} may import only: foundation${allowed.length > 0 ? `, ${allowed.join(', ')}` : ''}`,
      from: { path: room(name) },
      to: { path: '^(utils|components|entrypoints)/', pathNot: [name, 'foundation', ...allowed].map(room) },
    })),
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
};
