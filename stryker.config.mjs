// Do the tests notice when a rule is broken? Every checksum and every detector is broken in all small ways; a test must fail each time.
import { readdirSync, readFileSync } from 'node:fs';

const DETECTORS = 'utils/pii/detectors';

/** A detector's examples are the test's own data: they stand last in its file and are left as they are. */
function rulesOf(name) {
  const lines = readFileSync(`${DETECTORS}/${name}`, 'utf8').split('\n');
  const examples = lines.findIndex((line) => line.startsWith('  examples: {'));
  return `${DETECTORS}/${name}:1-${examples}`;
}

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['utils/pii/checksums/*.ts', ...readdirSync(DETECTORS).map(rulesOf)],
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'bench-result/mutation.json' },
  tempDirName: '.cache/mutation',
};
