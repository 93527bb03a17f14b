import { type Conclusion, nextMove } from '@/utils/culprit/search/next-move';
import { type Case, type Check, FLAKY, RELIABLE } from '@/utils/culprit/search/suspect';
import { createRandom, type Random } from '../../bench/pii/random';

/** How the guilty of a world bring its chat down. */
export type Guilt = Conclusion['how'];

export interface World {
  problem: Case;
  guilt: Guilt;
  guilty: readonly string[];
}

const NUMBER_GUILTY: Record<Guilt, number> = {
  none: 0,
  one: 1,
  either: 2,
  both: 2,
  'any-of-three': 3,
  'all-of-three': 3,
  'one-or-pair': 3,
};

function pickByWeight(weights: readonly number[], random: Random): number {
  let at = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => {
    at -= weight;
    return at < 0;
  });
  return Math.max(0, found);
}

/** A browser with extensions of which few look suspicious. In every fourth world the ranks mislead: who is guilty has nothing to do with them. */
export function makeWorld(seed: number, guilt: Guilt, size = 30): World {
  const random = createRandom(seed);
  const weights = Array.from({ length: size }, () => {
    const kind = random.next();
    return kind < 0.1 ? 30 : kind < 0.4 ? 8 : 1;
  });
  const misleads = seed % 4 === 0;
  const guilty = new Set<number>();
  while (guilty.size < NUMBER_GUILTY[guilt]) guilty.add(misleads ? random.int(0, size - 1) : pickByWeight(weights, random));
  return {
    problem: { suspects: weights.map((weight, index) => ({ id: `e${index}`, weight })), worksWithoutAny: true },
    guilt,
    guilty: [...guilty].map((index) => `e${index}`),
  };
}

/** Whether the chat of this world is broken with these on. */
export function isBroken({ guilt, guilty }: World, on: readonly string[]): boolean {
  const [first, second, third] = guilty.map((id) => on.includes(id));
  switch (guilt) {
    case 'none':
      return true;
    case 'both':
    case 'all-of-three':
      return guilty.every((id) => on.includes(id));
    case 'one-or-pair':
      return first === true || (second === true && third === true);
    default:
      return guilty.some((id) => on.includes(id));
  }
}

export interface Played {
  conclusion: Conclusion;
  /** Checks until it was settled who it is, and all of them with the one that shows it. */
  found: number;
  checks: number;
  isRight: boolean;
  /** Whether the answer was right that would have been given after none, one, two … checks, up to the last but one. */
  wasRight: readonly boolean[];
  /** Somebody named who has nothing to do with it. */
  hasWrongName: boolean;
}

/** All of them named, nobody else, and how they act together; a suspicion that is not said as an answer does not count. */
function isRightAbout({ guilt, guilty }: World, { status, how, named }: Conclusion): boolean {
  return status !== 'unresolved' && how === guilt && [...named].sort().join() === [...guilty].sort().join();
}

/** Whether whoever wants an answer after at most so many checks gets the right one. */
export function isRightWithin({ isRight, wasRight }: Played, checks: number): boolean {
  return wasRight[checks] ?? isRight;
}

/**
 * How checks err. `never`. `either-way`: an outcome in twenty is the wrong one, and nothing tells which: harder than what the probes do.
 * `as-probes-do`: a working chat is missed once in twenty, because the page was slow; it then fails for another reason than before, and such an
 * outcome is taken for doubtful. A chat that was seen alive works, and one that fails as it did before fails.
 */
export type Errors = 'never' | 'either-way' | 'as-probes-do';

/** Share of the outcomes that are wrong. */
const ERROR_RATE = 0.05;

function check(world: World, on: readonly string[], errors: Errors, random: Random): Check {
  const isTruly = isBroken(world, on);
  const isSpoilt = errors !== 'never' && random.next() < ERROR_RATE && !(errors === 'as-probes-do' && isTruly);
  const isDoubtful = errors === 'either-way' || isSpoilt;
  return { on, outcome: isTruly === isSpoilt ? 'works' : 'broken', errorRate: isDoubtful ? FLAKY : RELIABLE };
}

/** Lets the search run in a world. */
export function playSearch(world: World, errors: Errors, seed: number): Played {
  const random = createRandom(seed * 7919 + 1);
  const checks: Check[] = [];
  const wasRight: boolean[] = [];
  let found = 0;
  for (;;) {
    const move = nextMove(world.problem, checks);
    if (move.kind === 'conclude') {
      const { conclusion } = move;
      const hasWrongName = conclusion.named.some((id) => !world.guilty.includes(id));
      return { conclusion, found, checks: checks.length, isRight: isRightAbout(world, conclusion), wasRight, hasWrongName };
    }
    wasRight.push(isRightAbout(world, move.soFar));
    if (move.purpose === 'search') found = checks.length + 1;
    checks.push(check(world, move.on, errors, random));
  }
}
