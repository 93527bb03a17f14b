import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT, toolEnvironment } from './setup/paths.mjs';

interface Step {
  name: string;
  command: readonly string[];
  /** Where vitest writes its counts; a step without one counts as one check. */
  counts?: string;
  minutes: number;
}

const LOGS = join(ROOT, '.cache', 'check');

const vitest = (project: string, minutes: number): Step => ({
  name: `tests: ${project}`,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(LOGS, `${project}.json`)}`,
  ],
  counts: join(LOGS, `${project}.json`),
  minutes,
});

/** Stages run one after the other; the steps of a stage side by side, as many as there are cores. */
const STAGES: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: ['tsc', '--noEmit'], minutes: 5 },
    { name: 'format and lint', command: ['biome', 'ci', '--colors=off', '--error-on-warnings', '.'], minutes: 5 },
    { name: 'room walls', command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'utils'], minutes: 5 },
    { name: 'dead code', command: ['knip'], minutes: 5 },
    {
      name: 'lockfile',
      command: [
        'lockfile-lint',
        '--path',
        'package-lock.json',
        '--type',
        'npm',
        '--validate-https',
        '--allowed-hosts',
        'npm',
        '--empty-hostname',
        'true',
      ],
      minutes: 2,
    },
  ],
  [vitest('unit', 15), vitest('contract', 10)],
  [{ name: 'builds', command: ['node', join(ROOT, 'scripts', 'build', 'build-all.ts')], minutes: 15 }],
  [
    vitest('build', 5),
    { name: 'size budgets', command: ['size-limit'], minutes: 2 },
    { name: 'store lint', command: ['node', join(ROOT, 'scripts', 'checks', 'store-lint.ts')], minutes: 5 },
  ],
  // Two real browsers at a time are what two cores carry; each project runs its files one by one, the longest first.
  [vitest('e2e', 40), vitest('matrix', 40), vitest('proofs', 40), vitest('lab', 30)],
];

interface Outcome {
  passed: number;
  failed: number;
}

mkdirSync(LOGS, { recursive: true });
const total: Outcome = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const stage of STAGES) {
  const waiting = [...stage];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await run(step);
      total.passed += outcome.passed;
      total.failed += outcome.failed;
    }
  };
  await Promise.all(Array.from({ length: Math.min(stage.length, Math.max(1, cpus().length)) }, lane));
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}. Full output of every step: ${LOGS}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function run(step: Step): Promise<Outcome> {
  const started = performance.now();
  const log = join(LOGS, `${step.name.replaceAll(/[^a-z0-9]+/g, '-')}.log`);
  if (step.counts) rmSync(step.counts, { force: true });
  const code = await execute(step, log);
  const outcome = count(step, code);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const numbers = step.counts ? ` (${outcome.passed} passed, ${outcome.failed} failed)` : '';
  console.log(`${outcome.failed > 0 ? 'FAIL' : 'ok  '} ${step.name}${numbers} ${seconds} s`);
  if (outcome.failed > 0) {
    failures.push(step.name);
    console.log(indent(readFileSync(log, 'utf8').slice(-4_000)));
  }
  for (const line of step.counts ? troubles(step.counts) : []) console.log(indent(line));
  return outcome;
}

function execute(step: Step, log: string): Promise<number> {
  return new Promise((resolve) => {
    const [program = '', ...args] = step.command;
    const output = createWriteStream(log);
    const child = spawn(program, args, {
      cwd: ROOT,
      env: toolEnvironment({ CI: '1', FORCE_COLOR: '0', NO_COLOR: '1' }),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const timer = setTimeout(() => {
      output.write(`\nStopped after ${step.minutes} minutes.\n`);
      child.kill('SIGKILL');
    }, step.minutes * 60_000);
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    child.on('error', (error) => output.write(`${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      output.end(() => resolve(code ?? 1));
    });
  });
}

/** A test run that ended badly without a failed test (a crash, no test found) counts as one failure. */
function count(step: Step, code: number): Outcome {
  if (!step.counts || !existsSync(step.counts)) return code === 0 && !step.counts ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const summary = JSON.parse(readFileSync(step.counts, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  const isBroken = (code !== 0 && summary.numFailedTests === 0) || summary.numPassedTests + summary.numFailedTests === 0;
  return { passed: summary.numPassedTests, failed: summary.numFailedTests + (isBroken ? 1 : 0) };
}

/** Name and reason of each test that failed, or did so at its first try: the end of a long log may show neither. */
function troubles(counts: string): string[] {
  if (!existsSync(counts)) return [];
  const { testResults } = JSON.parse(readFileSync(counts, 'utf8')) as {
    testResults: { name: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
  };
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter(({ failureMessages }) => failureMessages.length > 0);
    const lines = tests.map(({ status, fullName, failureMessages: [reason = ''] }) => {
      const outcome = status === 'failed' ? 'failed' : 'passed at the second try only';
      return `${outcome}: ${fullName}\n${reason.slice(0, 1_500)}`;
    });
    // A file that could not be loaded, or whose preparation failed, has a reason of its own.
    if (lines.length === 0 && message !== '') lines.push(message.slice(0, 1_500));
    return lines.map((line) => `${relative(ROOT, name)}: ${line}`);
  });
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '     ');
}
