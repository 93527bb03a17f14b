import type { Belief, Believed } from './belief';
import type { Explanation } from './explanations';
import { FLAKY } from './suspect';

/** What a check is to bring nearer. */
export interface Aim {
  /** Checks that are left until somebody is to be named, this one included. */
  left: number;
  /** `single`: who it is if it is one, and otherwise only that it is not. `exact`: who they are, however many. */
  of: 'single' | 'exact';
}

/** What explanations mean for the aim: those of one group need not be told apart. */
interface Grouped {
  /** Suspects of each explanation; the first again where there are fewer. */
  members: Int32Array;
  kinds: readonly Explanation['kind'][];
  chances: Float64Array;
  groups: Int32Array;
  groupCount: number;
  groupChances: Float64Array;
}

/** An explanation that is this much less likely than the first is left out. */
const HOPELESS = 1e-8;
/** Explanations that are weighed: many where most of them are one group, fewer where each is one of its own and has its own end. */
const MOST_WEIGHED = { single: 600, exact: 150 } as const;
/** Share of what is learnt about several that counts while it is only asked whether there are several. */
const ASIDE = 0.3;
/** From so many checks before the end on, the end is thought of; earlier, what tells most is best. */
const LOOK_AHEAD = 12;
/** Candidates that are improved, and how often each suspect is tried in turn for it. */
const CLIMBERS = 4;
const MOST_ROUNDS = 3;

const TRUTH = 1 - FLAKY;
/** What one wrong check more makes of a chance. */
const LIE = FLAKY / TRUTH;
const MOST_LIES = 6;
/** Chances are sorted into drawers, so many for the width of one lie. */
const DRAWERS_PER_LIE = 16;
const DRAWERS = DRAWERS_PER_LIE * (MOST_LIES + 8);
const LOG_LIE = Math.log(LIE);

const heard = (broken: number): number => FLAKY + (1 - 2 * FLAKY) * broken;

function entropy(chance: number): number {
  return chance <= 0 || chance >= 1 ? 0 : -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance);
}

/** Ways in which so many of the checks can be wrong. */
const WAYS: readonly (readonly number[])[] = Array.from({ length: LOOK_AHEAD + 1 }, (_, checks) => {
  const ways = [1];
  for (let lies = 1; lies <= Math.min(checks, MOST_LIES); lies += 1) ways.push(((ways[lies - 1] ?? 0) * (checks - lies + 1)) / lies);
  return ways;
});

const counts = new Float64Array(DRAWERS);
const sums = new Float64Array(DRAWERS);

/**
 * The best chance of naming the right group that any way of asking can have after so many more checks. With n checks there are 2^n courses,
 * and each names one group; however one asks, a group is true in one course without a lie, in n courses with one, and so on. So the courses
 * are given to the likeliest of all these.
 */
function bestEnd(chances: Float64Array, checks: number): number {
  counts.fill(0);
  sums.fill(0);
  const ways = WAYS[checks] ?? [1];
  const untouched = TRUTH ** checks;
  for (const chance of chances) {
    if (chance < 1e-10) continue;
    let value = chance * untouched;
    let drawer = Math.max(0, Math.floor((Math.log(chance) / LOG_LIE) * DRAWERS_PER_LIE));
    for (const count of ways) {
      if (drawer >= DRAWERS) break;
      counts[drawer] = (counts[drawer] ?? 0) + count;
      sums[drawer] = (sums[drawer] ?? 0) + count * value;
      value *= LIE;
      drawer += DRAWERS_PER_LIE;
    }
  }
  let courses = 2 ** checks;
  let total = 0;
  for (let drawer = 0; drawer < DRAWERS; drawer += 1) {
    const count = counts[drawer] ?? 0;
    if (count === 0) continue;
    if (count >= courses) return total + ((sums[drawer] ?? 0) * courses) / count;
    total += sums[drawer] ?? 0;
    courses -= count;
  }
  return total;
}

const isSeveral = ({ members }: Explanation): boolean => members.length > 1;

function group(believed: readonly Believed[], of: Aim['of']): Grouped {
  const bar = (believed[0]?.chance ?? 0) * HOPELESS;
  const weighed = believed.filter(({ chance }) => chance > bar).slice(0, MOST_WEIGHED[of]);
  const numbers = new Map<string, number>();
  const groups = Int32Array.from(weighed, ({ explanation }) => {
    const name = of === 'single' && isSeveral(explanation) ? explanation.kind : `${explanation.kind} ${explanation.members.join()}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  const total = weighed.reduce((sum, { chance }) => sum + chance, 0);
  const chances = Float64Array.from(weighed, ({ chance }) => chance / total);
  const groupChances = new Float64Array(numbers.size);
  for (const [index, number] of groups.entries()) groupChances[number] = (groupChances[number] ?? 0) + (chances[index] ?? 0);
  return {
    members: Int32Array.from(
      weighed.flatMap(({ explanation: { members } }) => [members[0] ?? 0, members[1] ?? members[0] ?? 0, members[2] ?? members[0] ?? 0]),
    ),
    kinds: weighed.map(({ explanation }) => explanation.kind),
    chances,
    groups,
    groupCount: numbers.size,
    groupChances,
  };
}

/** Chance that the chat is broken with these on, for each group: together with that of the group. */
function brokenBy({ members, kinds, chances, groups }: Grouped, on: Uint8Array, broken: Float64Array): number {
  broken.fill(0);
  let total = 0;
  for (let index = 0; index < kinds.length; index += 1) {
    const a = on[members[3 * index] ?? 0] === 1;
    const b = on[members[3 * index + 1] ?? 0] === 1;
    const c = on[members[3 * index + 2] ?? 0] === 1;
    const kind = kinds[index];
    const breaks =
      kind === 'one'
        ? a
        : kind === 'either'
          ? a || b
          : kind === 'both'
            ? a && b
            : kind === 'none' || (kind === 'any-of-three' ? a || b || c : kind === 'all-of-three' ? a && b && c : a || (b && c));
    if (!breaks) continue;
    const chance = chances[index] ?? 0;
    const number = groups[index] ?? 0;
    broken[number] = (broken[number] ?? 0) + chance;
    total += chance;
  }
  return total;
}

/** How good a check with these on is: the best end that is still open after it, or, far from the end, what it tells. */
function createWorth(grouped: Grouped, { left, of }: Aim): (on: Uint8Array) => number {
  const { groupCount, groupChances } = grouped;
  const broken = new Float64Array(groupCount);
  const ifBroken = new Float64Array(groupCount);
  const ifWorks = new Float64Array(groupCount);
  return (on) => {
    const total = brokenBy(grouped, on, broken);
    let told = entropy(heard(total)) - entropy(FLAKY);
    for (let number = 0; number < groupCount; number += 1) {
      const chance = groupChances[number] ?? 0;
      const share = chance > 0 ? Math.min(1, (broken[number] ?? 0) / chance) : 0;
      const isHeard = heard(share);
      // Of a group that a check splits, a part of what it tells is about its members.
      if (of === 'single' && share > 0 && share < 1) told -= (1 - ASIDE) * chance * (entropy(isHeard) - entropy(FLAKY));
      ifBroken[number] = chance * isHeard;
      ifWorks[number] = chance * (1 - isHeard);
    }
    if (left > LOOK_AHEAD) return told;
    return bestEnd(ifBroken, left - 1) + bestEnd(ifWorks, left - 1) + told / 1_000;
  };
}

/**
 * The check that serves the aim best where one outcome in twenty is wrong. `starts`: sets that are worth considering; the best of them are
 * improved by switching one suspect after the other.
 */
export function chooseNoisyCheck({ believed }: Belief, aim: Aim, starts: readonly Uint8Array[]): Uint8Array | null {
  const grouped = group(believed, aim.of);
  const worth = createWorth(grouped, aim);
  const open = [...new Set(grouped.members)];
  const ranked = starts.map((on) => ({ on, value: worth(on) })).sort((a, b) => b.value - a.value);
  let best: { on: Uint8Array; value: number } | null = null;
  for (const [place, start] of ranked.entries()) {
    const on = start.on.slice();
    let { value } = start;
    let isBetter = place < CLIMBERS;
    for (let round = 0; isBetter && round < MOST_ROUNDS; round += 1) {
      isBetter = false;
      for (const member of open) {
        on[member] = on[member] === 1 ? 0 : 1;
        const changed = worth(on);
        if (changed > value + 1e-9) {
          value = changed;
          isBetter = true;
        } else on[member] = on[member] === 1 ? 0 : 1;
      }
    }
    if (best === null || value > best.value + 1e-9) best = { on, value };
  }
  return best?.on ?? null;
}

/** Whether it is rather one, any of two, or something that only several do together; those are allowed different numbers of checks. */
export function likelySort({ believed }: Belief): 'one' | 'either' | 'both' {
  const chances = { one: 0, either: 0, both: 0 };
  for (const { explanation, chance } of believed) chances[sortOf(explanation)] += chance;
  if (chances.one >= chances.either + chances.both) return 'one';
  return chances.either > chances.both ? 'either' : 'both';
}

/** Of which sort an explanation is. */
export function sortOf({ kind }: Explanation): 'one' | 'either' | 'both' {
  if (kind === 'none' || kind === 'one') return 'one';
  return kind === 'either' ? 'either' : 'both';
}
