/**
 * `npm run mutation [-- NAME…]`: breaks the named detectors and checksums (none named: all) in all small ways, one at a time, and counts how many of
 * these changes an example noticed. Lists the others above the table and keeps the last score of every file in `bench-result/mutation.json`.
 * Options such as `--concurrency=1` are handed on to Stryker. Judges nothing: numbers are for reading.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { saveResult } from '../tests/bench/save-result.ts';
import { ROOT, toolEnvironment } from './setup/paths.mjs';

const FOLDERS = ['utils/pii/checksums', 'utils/pii/detectors'];
const REPORT = join(ROOT, '.cache', 'mutation-report.json');
const RESULT = join(ROOT, 'bench-result', 'mutation.json');

interface Row {
  file: string;
  /** Changes that an example noticed, an endless loop included. */
  noticed: number;
  /** Changes that no example noticed. */
  survived: number;
  /** Left alone, see `closed-texts` in `mutation/promise-runner.ts`. */
  ignored: number;
  /** Percent. */
  score: number;
  measuredAt: string;
}

interface Report {
  files: Record<string, { mutants: { status: string; statusReason?: string }[] }>;
}

const given = process.argv.slice(2);
const names = given.filter((argument) => !argument.startsWith('--'));
const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`));
const wanted = files.filter((file) => names.length === 0 || names.includes(basename(file, '.ts')));
if (wanted.length < names.length) {
  process.stderr.write(`Unknown name. There are: ${files.map((file) => basename(file, '.ts')).join(', ')}; none named runs all.\n`);
  process.exit(2);
}

const options = given.filter((argument) => argument.startsWith('--'));
const run = spawnSync('stryker', ['run', '--mutate', wanted.join(','), ...options], {
  cwd: ROOT,
  env: toolEnvironment(),
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(1);

const { files: measured } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
const measuredAt = new Date().toISOString();
const fresh = Object.entries(measured).map(([file, { mutants }]): Row => {
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const survived = count('Survived', 'NoCoverage');
  // The examples are one mutant-free block each, and say nothing about the rule.
  const ignored = mutants.filter(({ statusReason }) => statusReason === 'no other text would compile').length;
  return { file, noticed, survived, ignored, score: percent(noticed, survived), measuredAt };
});
const rows = [...fresh, ...keptRows().filter(({ file }) => files.includes(file) && !wanted.includes(file))].sort(
  (a, b) => files.indexOf(a.file) - files.indexOf(b.file),
);

console.log(`\n${'file'.padEnd(28)}noticed  survived  ignored   score  measured`);
for (const row of rows) console.log(lineOf(basename(row.file, '.ts'), row));
const sum = (key: 'noticed' | 'survived' | 'ignored') => rows.reduce((total, row) => total + row[key], 0);
const all = { noticed: sum('noticed'), survived: sum('survived'), ignored: sum('ignored'), measuredAt };
console.log(lineOf('all', { ...all, score: percent(all.noticed, all.survived) }));
console.log(`\n${saveResult('mutation', rows)}`);

function percent(noticed: number, survived: number): number {
  return Math.round((1000 * noticed) / Math.max(1, noticed + survived)) / 10;
}

function lineOf(name: string, row: Omit<Row, 'file'>): string {
  const numbers = [String(row.noticed).padStart(7), String(row.survived).padStart(10), String(row.ignored).padStart(9)].join('');
  return `${name.padEnd(28)}${numbers}  ${row.score.toFixed(1).padStart(5)} %  ${row.measuredAt.slice(0, 16)}`;
}

/** Of the last runs, for the files that this one did not touch. */
function keptRows(): Row[] {
  return existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as { rows: Row[] }).rows : [];
}
