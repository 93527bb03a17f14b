// Do the examples notice when a rule is broken? Every checksum and every detector is broken in all small ways; an example must fail each time.
// `npm run mutation` starts this and keeps the score; see `scripts/mutation.ts`.
export default {
  plugins: ['./scripts/mutation/promise-runner.ts'],
  testRunner: 'promises',
  ignorers: ['closed-texts'],
  mutate: ['utils/pii/checksums/*.ts', 'utils/pii/detectors/*.ts'],
  // Which examples reach which change. Regular expressions are built while the files load ("static"): all examples run for them. They stay in,
  // because most of what a detector knows is in them.
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  // A busy machine is no endless loop: those are noticed by counting, see `hitLimit` in the runner.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: '.cache/mutation-report.json' },
  tempDirName: '.cache/mutation',
  // Only what the bundle of the finding room needs is copied.
  ignorePatterns: ['**', '!utils/pii/**', '!tests/support/pii/**'],
  disableTypeChecks: false,
};
