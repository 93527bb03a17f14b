import { type Belief, believe, chancesOfGuilt, switches, uncertainty } from './belief';
import { singleBudget } from './budget';
import { chooseCheck, reliefs } from './choose-check';
import { likelySort, sortOf } from './choose-noisy-check';
import type { Explanation } from './explanations';
import { type Case, type Check, FLAKY } from './suspect';

/** A pair of checks that differ in the accused alone. The first and the last of all, everything on and everything off, count too. */
export interface Proof {
  broken: { on: readonly string[] };
  works: { on: readonly string[] };
}

export interface Conclusion {
  /**
   * `certain`: named, and shown by a pair of checks · `probable`: named, but a wrong check or two would overturn it · `none`: no
   * extension that can be switched is at fault · `unresolved`: several at once, or checks that contradict each other.
   */
  status: 'certain' | 'probable' | 'none' | 'unresolved';
  /** How those named bring the chat down; for `unresolved` who is most under suspicion. */
  how: Explanation['kind'];
  named: readonly string[];
  confidence: number;
  proof: Proof | null;
}

/** A check `search`es for who it is, or, once that is settled, `show`s the chat working without them. */
export type NextMove =
  | {
      kind: 'check';
      purpose: 'search' | 'show';
      on: readonly string[];
      /** At most so many checks are still allowed, this one included, and about so many are to be expected. */
      left: number;
      expected: number;
      /** What the answer would be if the search were to end here; `unresolved` where nobody could be named. */
      soFar: Conclusion;
    }
  | { kind: 'conclude'; conclusion: Conclusion };

/** Chance of error below which a name is called certain. */
const CERTAIN = 1e-5;
/** Chance that there is more to it than those named say, below which they are taken for all there is. */
const INCOMPLETE = 0.002;
/**
 * The same for two that each break the chat, with three thought of: whether a third does it too is what the check shows that follows, and
 * whether one of them needs a third for it changes nothing then.
 */
const INCOMPLETE_PAIR = 0.4;
const PROBABLE = 0.5;
/** So many outcomes that told nothing end the search. */
const MOST_UNCLEAR = 6;
/**
 * Where outcomes may be wrong: chance from which on the likeliest is named once the allowance is used up. Below it the search goes on, because
 * a check more costs seconds and a wrong name an evening.
 */
const ENOUGH = 0.995;
/** By how much the largest allowance may be passed for that; not where a person has to switch. */
const AT_MOST = 1.5;
/** Beyond the allowance a search is always thought to have so many checks left. */
const A_FEW_MORE = 6;
/** What is allowed for each kind, in searches for one culprit: two take two of them, two that only act together three and a little. */
const SEARCHES = { one: 1, either: 2, both: 3 } as const;

/** Checks that a search may take in which this sort of explanation is the likeliest. */
function allowance(sort: keyof typeof SEARCHES, size: number, isReliable: boolean): number {
  const checks = SEARCHES[sort] * singleBudget(size) + (sort === 'both' ? 2 : 0);
  return isReliable ? checks : 2 * checks;
}

function isSame(a: Uint8Array, b: Uint8Array, but: ReadonlySet<number>): boolean {
  return a.every((value, index) => value === b[index] || but.has(index));
}

/** A broken and a working check between which only the accused were switched off. */
function proofOf({ suspects, worksWithoutAny }: Case, checks: readonly Check[], { members }: Explanation): Proof | null {
  const everybody = suspects.map(({ id }) => id);
  const seen = [
    { on: everybody, outcome: 'broken' },
    ...(worksWithoutAny ? [{ on: [], outcome: 'works' }] : []),
    ...checks.filter(({ outcome }) => outcome !== 'unclear'),
  ].map((check) => ({ ...check, row: switches(suspects, check.on) }));
  const accused = new Set(members);
  for (const works of seen.filter(({ outcome }) => outcome === 'works')) {
    for (const broken of seen.filter(({ outcome }) => outcome === 'broken')) {
      if (isSame(broken.row, works.row, accused) && members.every((member) => (broken.row[member] ?? 0) >= (works.row[member] ?? 0)))
        return { broken: { on: broken.on }, works: { on: works.on } };
    }
  }
  return null;
}

/** Whether the chat was seen working with nobody off but the accused. */
function isFixSeen({ suspects }: Case, { on, outcome }: Check, { members }: Explanation): boolean {
  if (outcome !== 'works') return false;
  const row = switches(suspects, on);
  return row.every((value, index) => value === 1 || members.includes(index));
}

interface Standing {
  problem: Case;
  belief: Belief;
  explanation: Explanation;
  chance: number;
  /** Beyond doubt: those named take part, and nobody else is needed. */
  isSettled: boolean;
  proof: Proof | null;
}

function standingOf(problem: Case, checks: readonly Check[], withTriples = false): Standing | null {
  const belief = believe(problem, checks, withTriples);
  const [likeliest] = belief.believed;
  if (!likeliest) return null;
  // Many pairs may together be likelier than any single one and each of them alone less likely: then it is the first of the pairs.
  const sort = likelySort(belief);
  const first = belief.believed.find(({ explanation }) => sortOf(explanation) === sort) ?? likeliest;
  const { explanation, chance } = first;
  const guilt = chancesOfGuilt(belief);
  const areGuilty = explanation.members.every((member) => (guilt[member] ?? 0) > 1 - CERTAIN);
  const isSettled =
    explanation.kind === 'none'
      ? chance > 1 - CERTAIN
      : areGuilty && chance > 1 - (withTriples && explanation.kind === 'either' ? INCOMPLETE_PAIR : INCOMPLETE);
  // One culprit is shown by any pair; with two, the chat must have worked without them and with everything else.
  const isShown = explanation.kind === 'one' || checks.some((check) => isFixSeen(problem, check, explanation));
  return { problem, belief, explanation, chance, isSettled, proof: isShown ? proofOf(problem, checks, explanation) : null };
}

function conclude({ problem, explanation, chance, isSettled, proof }: Standing): Conclusion {
  const named = explanation.members.map((member) => problem.suspects[member]?.id ?? '');
  const base = { how: explanation.kind, named, confidence: chance, proof };
  if (chance < PROBABLE) return { ...base, status: 'unresolved' };
  if (explanation.kind === 'none') return { ...base, status: 'none' };
  return { ...base, status: isSettled && proof ? 'certain' : 'probable' };
}

/** From here on it is no question any more whether there are several, only which. */
const SEVERAL = 0.9;

function chanceOfSeveral({ believed }: Belief): number {
  return believed.reduce((sum, { explanation, chance }) => (explanation.members.length > 1 ? sum + chance : sum), 0);
}

const NOBODY: Conclusion = { status: 'none', how: 'none', named: [], confidence: 1, proof: null };

/**
 * What to do after these checks: another one, or say what came out. Pure and without memory: the checks are all there is to a search,
 * so it can be taken up again anywhere. `byHand`, where a person switches: who is on now, and what one switch is worth, in checks.
 */
export function nextMove(problem: Case, checks: readonly Check[], byHand?: { on: readonly string[]; switchCost: number }): NextMove {
  const { suspects } = problem;
  const simple = suspects.length > 0 ? standingOf(problem, checks) : null;
  // Three at once are thousands of explanations; they are asked before anything is called settled.
  const standing = simple?.isSettled ? standingOf(problem, checks, true) : simple;
  if (!standing) return { kind: 'conclude', conclusion: NOBODY };
  const usable = checks.filter(({ outcome }) => outcome !== 'unclear');
  const isReliable = usable.every(({ errorRate }) => errorRate < FLAKY / 10);
  const { explanation, isSettled, proof, belief } = standing;
  const sort = likelySort(belief);
  const allowed = allowance(isReliable ? 'both' : sort, suspects.length, isReliable);
  const atMost = isReliable || byHand ? allowed : AT_MOST * allowance('both', suspects.length, false);
  const isUsedUp = usable.length >= (isReliable || standing.chance > ENOUGH ? allowed : atMost);
  const isAtEnd = isUsedUp || checks.length - usable.length >= MOST_UNCLEAR;
  if ((isAtEnd && !isSettled) || (isSettled && (proof || explanation.kind === 'none')))
    return { kind: 'conclude', conclusion: conclude(standing) };
  const idsOf = (on: Uint8Array) => suspects.filter((_, index) => on[index] === 1).map(({ id }) => id);
  const single = allowance('one', suspects.length, isReliable);
  const aim =
    usable.length < single && chanceOfSeveral(belief) < SEVERAL
      ? { left: single - usable.length, of: 'single' as const }
      : {
          left: Math.max(A_FEW_MORE, allowance(sort === 'one' ? 'either' : sort, suspects.length, isReliable) - usable.length),
          of: 'exact' as const,
        };
  const choice = { made: usable.length, isReliable, aim, ...(byHand ? { byHand: { ...byHand, on: switches(suspects, byHand.on) } } : {}) };
  // Settled as far as one or two explain it, but never seen: the chat is made to work without them.
  const shown = simple?.isSettled && !proof ? reliefs(suspects.length, explanation)[0] : undefined;
  const on = shown ?? chooseCheck(belief, choice);
  const soFar = conclude(standing);
  if (!on) return { kind: 'conclude', conclusion: soFar };
  const left = (usable.length < allowed ? allowed : atMost) - usable.length;
  const expected = shown ? 1 : Math.min(left, Math.ceil(uncertainty(belief)) + (proof ? 0 : 1));
  return { kind: 'check', purpose: shown ? 'show' : 'search', on: idsOf(on), left, expected, soFar };
}
