import type { World } from '../../unit/culprit/simulated-worlds.ts';

function choose(of: number, count: number): number {
  let ways = 1;
  for (let taken = 0; taken < count; taken += 1) ways = (ways * (of - taken)) / (taken + 1);
  return ways;
}

interface Courses {
  /** Chance of each of these courses. */
  chance: number;
  count: number;
}

/** Courses of so many checks, by how many of them are wrong. */
function coursesOf(checks: number, errorRate: number, weight = 1): Courses[] {
  return Array.from({ length: checks + 1 }, (_, wrong) => ({
    chance: weight * errorRate ** wrong * (1 - errorRate) ** (checks - wrong),
    count: choose(checks, wrong),
  }));
}

/**
 * The share of single culprits that anybody can name after so many checks, however he asks, were there nothing but single ones. Checks with two outcomes have 2^n courses, and each course ends with one answer; whoever is at fault, one course
 * has no wrong outcome, n have one, and so on. So at most the likeliest courses of all suspects together can end with the right name. Even
 * this cannot be reached: no way of asking hands out every course without a gap, and those who have two want courses as well.
 *
 * @param fallback Share of the worlds whose ranks mislead.
 */
export function bestPossible(worlds: readonly World[], checks: number, errorRate: number, fallback: number): number {
  const shares = worlds.map(({ problem: { suspects } }) => {
    const total = suspects.reduce((sum, { weight }) => sum + weight, 0);
    const courses = suspects.flatMap(({ weight }) =>
      coursesOf(checks, errorRate, ((1 - fallback) * weight) / total + fallback / suspects.length),
    );
    let left = 2 ** checks;
    let share = 0;
    for (const { chance, count } of courses.sort((a, b) => b.chance - a.chance)) {
      const taken = Math.min(left, count);
      share += taken * chance;
      left -= taken;
    }
    return share;
  });
  return shares.reduce((sum, share) => sum + share, 0) / worlds.length;
}
