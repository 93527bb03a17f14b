/**
 * The culprit search in simulated browsers: `node tests/bench/culprit/run.ts [worlds]`. Prints a table, never fails. The sources are
 * loaded through Vite, because they use its path alias.
 */
import { createServer } from 'vite';
import type { Errors, Guilt, Played, World } from '../../unit/culprit/simulated-worlds.ts';
import { saveResult } from '../save-result.ts';
import { median, table } from '../table.ts';
import { bestPossible } from './best-possible.ts';

interface Simulation {
  makeWorld(seed: number, guilt: Guilt, size?: number): World;
  playSearch(world: World, errors: Errors, seed: number): Played;
  isRightWithin(played: Played, checks: number): boolean;
}

const worlds = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 10_000);
/** Share of each kind of guilt; three at once take long and are rare. */
const SHARES: readonly [Guilt, number][] = [
  ['one', 0.25],
  ['either', 0.1],
  ['both', 0.1],
  ['none', 0.04],
  ['any-of-three', 0.004],
  ['all-of-three', 0.004],
  ['one-or-pair', 0.004],
];
/** Checks that are allowed with reliable outcomes; twice as many where one in twenty is wrong. */
const ALLOWED: Partial<Record<Guilt, number>> = { one: 6, either: 12, both: 20 };
const ERRORS: Record<Errors, string> = {
  never: 'none',
  'as-probes-do': '5 % of working chats missed, and doubted',
  'either-way': '5 % of all, and nothing tells which',
};
const SIZE = 30;
/** Worlds over which the best that is possible is averaged, and the share of them whose ranks mislead. */
const BOUND_WORLDS = 400;
const MISLEADING = 0.25;

const root = new URL('../../..', import.meta.url).pathname;
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  server: { middlewareMode: true },
  appType: 'custom',
});
const { makeWorld, playSearch, isRightWithin } = (await server.ssrLoadModule(
  '/tests/unit/culprit/simulated-worlds.ts',
)) as unknown as Simulation;

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
const quantile = (sorted: readonly number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

const rows = [];
for (const [errors, words] of Object.entries(ERRORS) as [Errors, string][]) {
  for (const [guilt, share] of SHARES) {
    const count = Math.max(4, Math.round(worlds * share));
    const played = Array.from({ length: count }, (_, seed) => playSearch(makeWorld(seed, guilt, SIZE), errors, seed));
    const found = played.map((each) => each.found).sort((a, b) => a - b);
    const allowed = (ALLOWED[guilt] ?? Number.POSITIVE_INFINITY) * (errors === 'never' ? 1 : 2);
    const certain = played.filter(({ conclusion }) => conclusion.status === 'certain');
    rows.push({
      'wrong outcomes': words,
      guilty: guilt,
      worlds: count,
      'checks, median': median(found),
      '99 of 100': quantile(found, 0.99),
      worst: found.at(-1) ?? 0,
      'worst with proof': Math.max(...played.map((each) => each.checks)),
      allowed: Number.isFinite(allowed) ? String(allowed) : '',
      'right in the end': percent(played.filter(({ isRight }) => isRight).length, count),
      'right when asked then': percent(played.filter((each) => isRightWithin(each, allowed)).length, count),
      certain: percent(certain.length, count),
      'wrong names called certain': certain.filter(({ hasWrongName }) => hasWrongName).length,
    });
  }
}
console.log(`Who breaks the chat, among ${SIZE} extensions; in every fourth world the ranks mislead.\n`);
console.log(table(rows));
const bound = bestPossible(
  Array.from({ length: BOUND_WORLDS }, (_, seed) => makeWorld(seed, 'one', SIZE)),
  2 * (ALLOWED.one ?? 0),
  0.05,
  MISLEADING,
);
console.log(
  `\nHowever one asks, at most ${(100 * bound).toFixed(2)} % of single culprits can be named within ${2 * (ALLOWED.one ?? 0)} checks of which one in twenty is wrong.`,
);
saveResult('culprit', rows);
await server.close();
