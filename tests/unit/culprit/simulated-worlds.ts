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
  /** All of them named, nobody else, and how they act together; a suspicion that is not said as an answer does not count. */
  isRight: boolean;
  /** Somebody named who has nothing to do with it. */
  hasWrongName: boolean;
}

/** Lets the search run in a world whose outcomes are wrong with this chance. */
export function playSearch(world: World, errorRate: number, seed: number): Played {
  const random = createRandom(seed * 7919 + 1);
  const checks: Check[] = [];
  let found = 0;
  for (;;) {
    const move = nextMove(world.problem, checks);
    if (move.kind === 'conclude') {
      const { conclusion } = move;
      const named = [...conclusion.named].sort().join();
      return {
        conclusion,
        found,
        checks: checks.length,
        isRight: conclusion.status !== 'unresolved' && conclusion.how === world.guilt && named === [...world.guilty].sort().join(),
        hasWrongName: conclusion.named.some((id) => !world.guilty.includes(id)),
      };
    }
    if (move.purpose === 'search') found = checks.length + 1;
    const wasWrong = random.next() < errorRate;
    const outcome = isBroken(world, move.on) === wasWrong ? 'works' : 'broken';
    checks.push({ on: move.on, outcome, errorRate: errorRate === 0 ? RELIABLE : FLAKY });
  }
}
