import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT, toolEnvironment } from './setup/paths.mjs';

/** Each benchmark prints its table and writes `bench-result/<name>.json`. None of them judges: numbers are for reading. */
const BENCHMARKS = ['masking', 'pii', 'diagnosis', 'footprint', 'accuracy', 'culprit', 'real-screens'] as const;

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = wanted.filter((name) => !(BENCHMARKS as readonly string[]).includes(name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown benchmark: ${unknown.join(', ')}. There are: ${BENCHMARKS.join(', ')}; none named runs all.\n`);
  process.exit(2);
}
let isBroken = false;
for (const name of BENCHMARKS.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  console.log(`\n## ${name}\n`);
  const run = spawnSync(NODE, [join(ROOT, 'tests', 'bench', name, 'run.ts')], { cwd: ROOT, env: toolEnvironment(), stdio: 'inherit' });
  isBroken ||= run.status !== 0;
}
process.exit(isBroken ? 1 : 0);
