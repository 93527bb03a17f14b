import { breaks, type Explanation, simpleExplanations, tripleExplanations } from './explanations';
import type { Case, Check } from './suspect';

export interface Believed {
  explanation: Explanation;
  /** All of them together are 1. */
  chance: number;
}

/** What is thought of a case after some checks: every explanation that is still worth a thought, likeliest first. */
export interface Belief {
  size: number;
  believed: readonly Believed[];
}

/** Less than this changes nothing any more. */
const NEGLIGIBLE = 1e-9;
/**
 * When the outcomes so far were this unlikely under all simple explanations together, three suspects are thought of. Lower than the least
 * chance of any two, or a pair that nobody suspected would be drowned by thousands of threes.
 */
const SURPRISING = 1e-6;
/** Of so many suspects at most three are combined: the likeliest. */
const MOST_COMBINED = 40;

/** The check's suspects as a row of switches, in the order of the case. */
export function switches(suspects: Case['suspects'], on: readonly string[]): Uint8Array {
  const ids = new Set(on);
  return Uint8Array.from(suspects, ({ id }) => (ids.has(id) ? 1 : 0));
}

interface Seen {
  on: Uint8Array;
  isBroken: boolean;
  errorRate: number;
}

function weigh(explanations: readonly Explanation[], seen: readonly Seen[]): number[] {
  return explanations.map((explanation) => {
    let chance = explanation.prior;
    for (const { on, isBroken, errorRate } of seen) chance *= breaks(explanation, on) === isBroken ? 1 - errorRate : errorRate;
    return chance;
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Whether no simple explanation fits what was seen; each lie they would need makes them a little less fitting. */
function isSurprised(chances: readonly number[], seen: readonly Seen[]): boolean {
  const truthful = seen.reduce((product, { errorRate }) => product * (1 - errorRate), 1);
  return sum(chances) < SURPRISING * truthful;
}

/** The suspects that speak loudest, in the order of the case. */
function likeliest(weights: readonly number[], count: number): number[] {
  const ranked = weights.map((weight, index) => ({ weight, index })).sort((a, b) => b.weight - a.weight);
  return ranked
    .slice(0, count)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/**
 * Thinks a case through from its beginning. Cheap enough for every step, so nothing of it is kept anywhere. Three suspects are thought of
 * where nothing simpler fits, or where `withTriples` asks for it.
 */
export function believe({ suspects, worksWithoutAny }: Case, checks: readonly Check[], withTriples = false): Belief {
  const weights = suspects.map(({ weight }) => weight);
  const seen = checks
    .filter(({ outcome }) => outcome !== 'unclear')
    .map(({ on, outcome, errorRate }) => ({ on: switches(suspects, on), isBroken: outcome === 'broken', errorRate }));
  const explanations = simpleExplanations(weights, worksWithoutAny);
  const chances = weigh(explanations, seen);
  if (withTriples || isSurprised(chances, seen)) {
    const triples = tripleExplanations(weights, likeliest(weights, MOST_COMBINED));
    explanations.push(...triples);
    chances.push(...weigh(triples, seen));
  }
  const total = sum(chances) || 1;
  const believed: Believed[] = [];
  for (const [index, explanation] of explanations.entries()) {
    const chance = (chances[index] ?? 0) / total;
    if (chance > NEGLIGIBLE) believed.push({ explanation, chance });
  }
  return { size: suspects.length, believed: believed.sort((a, b) => b.chance - a.chance) };
}

/** Chance that the chat is broken with these on. */
export function chanceBroken({ believed }: Belief, on: Uint8Array): number {
  let chance = 0;
  for (const item of believed) if (breaks(item.explanation, on)) chance += item.chance;
  return chance;
}

/** Chance of each suspect to be part of it. */
export function chancesOfGuilt({ size, believed }: Belief): number[] {
  const guilt = new Array<number>(size).fill(0);
  for (const { explanation, chance } of believed) for (const member of explanation.members) guilt[member] = (guilt[member] ?? 0) + chance;
  return guilt;
}

/** Bits that are not known yet; a check tells at most one. */
export function uncertainty({ believed }: Belief): number {
  return believed.reduce((bits, { chance }) => bits - chance * Math.log2(chance), 0);
}
