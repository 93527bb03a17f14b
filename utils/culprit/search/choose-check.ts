import { type Belief, chanceBroken, chancesOfGuilt } from './belief';
import { manageable, singleBudget } from './budget';
import { type Aim, chooseNoisyCheck } from './choose-noisy-check';
import { breaks, type Explanation } from './explanations';

export interface Choice {
  /** Checks with a usable outcome that were made already. */
  made: number;
  /** Whether outcomes are as good as never wrong. */
  isReliable: boolean;
  /** Where they are not: what is to be known when. */
  aim: Aim;
  /** Where switching is work: who is on now, and what one switch costs, in checks. */
  byHand?: { on: Uint8Array; switchCost: number };
}

/** What a check costs with these on, in checks; every one the same where switching is free. */
function costOf(on: Uint8Array, { byHand }: Choice): number {
  if (!byHand) return 1;
  return 1 + byHand.switchCost * on.reduce((count, value, index) => count + (value === byHand.on[index] ? 0 : 1), 0);
}

/** A suspect that is this much less likely alone than the likeliest is cleared of being the only one. */
const CLEARED = 1e-3;
/** While this much speaks for a single culprit, the search keeps its promise for one. */
const MOSTLY_SINGLE = 0.3;
/** From here on the leading explanation is put to the proof rather than others being looked for. */
const LEADING = 0.97;
/** Explanations that are tested directly. */
const LEADERS = 3;
/** Random starts of a climb. */
const CLIMBS = 3;
/** An explanation that is this much less likely than the first is not worth a check. */
const HOPELESS = { reliable: 1e-5, flaky: 1e-8 } as const;
const MOST_AT_ISSUE = 500;
/** How far chances are drawn together: 1 leaves them, 0 makes all the same. */
const LEVELLING = 0.2;
/** Share of the chances that the smaller part should hold: a little less than half, because broken checks tell less. */
const FEW = 0.42;
/** A check must tell more than this share to be preferred. */
const NEARLY_SAME = 0.01;
/** Near enough to one half. */
const EVEN = 0.02;

function entropy(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0;
  return -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance);
}

/** A small generator with a fixed seed: the same case and the same checks always lead to the same next check. */
function sequence(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Weighed {
  member: number;
  chance: number;
}

/** Who may still have done it alone, likeliest first. */
function openSingles({ believed }: Belief): Weighed[] {
  const singles = believed.flatMap(({ explanation, chance }) =>
    explanation.kind === 'one' ? explanation.members.map((member) => ({ member, chance })) : [],
  );
  const first = singles[0]?.chance ?? 0;
  return singles.filter(({ chance }) => chance > first * CLEARED);
}

/**
 * How those that are no open question stand best. Cleared by a working check, they may still be helpers, and are off until a broken
 * check without them has cleared them of that too. Cleared by a broken check, they may do the same as the culprit: `areOn` clears them
 * of it if the check works; off, a broken check draws the circle around somebody guilty.
 */
function bystanders({ size, believed }: Belief, areOn: boolean): Uint8Array {
  const off = new Uint8Array(size);
  if (!areOn) return off;
  const same = new Float64Array(size);
  const helping = new Float64Array(size);
  for (const { explanation, chance } of believed) {
    if (explanation.members.length < 2) continue;
    const tally = explanation.kind === 'both' || explanation.kind === 'all-of-three' ? helping : same;
    for (const member of explanation.members) tally[member] = (tally[member] ?? 0) + chance;
  }
  return Uint8Array.from(same, (chance, member) => (chance > (helping[member] ?? 0) ? 1 : 0));
}

/** Parts them in two of about equal chance, few likely ones against many unlikely; neither part is larger than `most`. */
function halve(open: readonly Weighed[], most: number): [few: number[], many: number[]] {
  const total = open.reduce((sum, { chance }) => sum + chance, 0);
  let taken = 0;
  let count = 0;
  for (const { chance } of open) {
    if (count >= most || (count >= open.length - most && taken + chance / 2 >= total * FEW)) break;
    taken += chance;
    count += 1;
  }
  const members = open.map(({ member }) => member);
  return [members.slice(0, Math.max(1, count)), members.slice(Math.max(1, count))];
}

function withSwitched(base: Uint8Array, members: readonly number[], value: 0 | 1): Uint8Array {
  const on = base.slice();
  for (const member of members) on[member] = value;
  return on;
}

/** One half of the open suspects on, and the other way round. */
function halvings(base: Uint8Array, open: readonly Weighed[], most: number): Uint8Array[] {
  const [few, many] = halve(open, most);
  return [withSwitched(withSwitched(base, few, 1), many, 0), withSwitched(withSwitched(base, few, 0), many, 1)];
}

/** With the likeliest guilty one held fast, halves those who may act with him: he is off to find who does the same, on to find who helps. */
function partnerHalvings(belief: Belief): Uint8Array[] {
  const guilt = chancesOfGuilt(belief);
  const main = guilt.indexOf(Math.max(...guilt));
  return (['either', 'both'] as const).flatMap((kind) => {
    const partners = belief.believed.flatMap(({ explanation, chance }) =>
      explanation.kind === kind && explanation.members.includes(main)
        ? explanation.members.filter((member) => member !== main).map((member) => ({ member, chance }))
        : [],
    );
    if (partners.length < 2) return [];
    const base = withSwitched(new Uint8Array(belief.size), [main], kind === 'both' ? 1 : 0);
    return halvings(base, partners, belief.size);
  });
}

/** Checks in which nobody but the accused are off, and the chat must work if they are at fault. */
export function reliefs(size: number, explanation: Explanation): Uint8Array[] {
  const all = new Uint8Array(size).fill(1);
  const { members } = explanation;
  return [members, ...members.map((member) => [member])].map((off) => withSwitched(all, off, 0)).filter((on) => !breaks(explanation, on));
}

/** Everything but the accused, the accused alone, and what tells them apart. */
export function confirmations(size: number, { members }: Explanation): Uint8Array[] {
  const all = new Uint8Array(size).fill(1);
  const none = new Uint8Array(size);
  const together = [withSwitched(all, members, 0), withSwitched(none, members, 1)];
  if (members.length < 2) return together;
  return [...together, ...members.flatMap((member) => [withSwitched(all, [member], 0), withSwitched(none, [member], 1)])];
}

/** Switches one suspect after the other as long as that brings the chance of either outcome nearer to one half. */
function climb(belief: Belief, start: Uint8Array, order: readonly number[]): Uint8Array {
  const on = start.slice();
  let distance = Math.abs(chanceBroken(belief, on) - 0.5);
  for (const member of order) {
    if (distance < EVEN) break;
    on[member] = on[member] === 1 ? 0 : 1;
    const changed = Math.abs(chanceBroken(belief, on) - 0.5);
    if (changed < distance) distance = changed;
    else on[member] = on[member] === 1 ? 0 : 1;
  }
  return on;
}

function climbed(belief: Belief, starts: readonly Uint8Array[], seed: number): Uint8Array[] {
  const random = sequence(seed + 1);
  const open = [...new Set(belief.believed.flatMap(({ explanation }) => explanation.members))];
  const scattered = Array.from({ length: CLIMBS }, () => Uint8Array.from({ length: belief.size }, () => (random() < 0.5 ? 1 : 0)));
  return [...starts, ...scattered].map((start) => {
    const order = open.map((member) => ({ member, at: random() })).sort((a, b) => a.at - b.at);
    return climb(
      belief,
      start,
      order.map(({ member }) => member),
    );
  });
}

/** The singles among whom the search keeps its promise for one culprit, and how large a half may be; `null` where it promises nothing. */
function promised(belief: Belief, { made, isReliable, byHand }: Choice): { singles: Weighed[]; left: number; most: number } | null {
  const singles = openSingles(belief);
  const left = singleBudget(belief.size) - made;
  const most = manageable(left - 1);
  const mass = singles.reduce((total, { chance }) => total + chance, 0);
  // Where switches are work, few of them are worth more than the fewest checks.
  return isReliable && !byHand && singles.length > 1 && mass > MOSTLY_SINGLE && singles.length <= 2 * most ? { singles, left, most } : null;
}

/** Everything that is worth considering next. */
function candidates(belief: Belief, { made, byHand }: Choice): Uint8Array[] {
  const { size, believed } = belief;
  const singles = openSingles(belief);
  const halved = singles.length > 1 ? [false, true].flatMap((areOn) => halvings(bystanders(belief, areOn), singles, size)) : [];
  const near = byHand && singles.length > 1 ? halvings(byHand.on, singles, size) : [];
  const partners = partnerHalvings(belief);
  const leaders = believed.slice(0, LEADERS).map(({ explanation }) => explanation);
  // Those that show something come first: of two that tell the same, they are the better.
  const showing = leaders.flatMap((explanation) => [...reliefs(size, explanation), ...confirmations(size, explanation)]);
  return [
    ...showing,
    ...near,
    ...halved,
    ...partners,
    new Uint8Array(size),
    ...climbed(belief, [...halved, ...partners].slice(0, 2), made),
  ];
}

/** Where the way to a good check begins when outcomes may be wrong. */
function noisyStarts(belief: Belief): Uint8Array[] {
  const singles = openSingles(belief);
  const leaders = belief.believed.slice(0, LEADERS).map(({ explanation }) => explanation);
  return [
    ...(singles.length > 1 ? [false, true].flatMap((areOn) => halvings(bystanders(belief, areOn), singles, belief.size)) : []),
    ...leaders.flatMap((explanation) => [...reliefs(belief.size, explanation), ...confirmations(belief.size, explanation)]),
    ...partnerHalvings(belief),
  ];
}

function best<T>(items: readonly T[], worth: (item: T) => number): T | null {
  let found: T | null = null;
  let highest = 1e-9;
  for (const item of items) {
    const value = worth(item);
    if (value <= highest * (1 + NEARLY_SAME)) continue;
    found = item;
    highest = value;
  }
  return found;
}

/**
 * What is worth telling apart. With reliable outcomes the chances are drawn nearer to each other: halved so, a search ends in time also
 * where what speaks against somebody beforehand misleads.
 */
function atIssue({ size, believed }: Belief, isReliable: boolean): Belief {
  const bar = (believed[0]?.chance ?? 0) * (isReliable ? HOPELESS.reliable : HOPELESS.flaky);
  const raised = believed
    .filter(({ chance }) => chance > bar)
    .slice(0, MOST_AT_ISSUE)
    .map(({ explanation, chance }) => ({ explanation, chance: isReliable ? chance ** LEVELLING : chance }));
  const total = raised.reduce((sum, { chance }) => sum + chance, 0);
  return { size, believed: raised.map(({ explanation, chance }) => ({ explanation, chance: chance / total })) };
}

/**
 * The check that tells most for what it costs; `null` where none tells anything. With reliable outcomes it also keeps a promise: however
 * the outcomes fall, one culprit is found and proved within `singleBudget`.
 */
export function chooseCheck(belief: Belief, choice: Choice): Uint8Array | null {
  const [leader] = belief.believed;
  const promise = promised(belief, choice);
  if (promise) {
    const { singles, left, most } = promise;
    // One check at the end proves all that is left open if that is of one sort: so those who may do the same are on for a working check
    // after another working one, and for the last halving where no second proof could be afforded.
    const areOn = singles.length === 2 && left <= 2;
    return halvings(bystanders(belief, areOn), singles, most)[0] ?? null;
  }
  if (
    choice.isReliable &&
    !choice.byHand &&
    leader &&
    (leader.chance > LEADING || (leader.explanation.kind === 'one' && openSingles(belief).length === 1))
  ) {
    const { explanation } = leader;
    const proving = [
      ...(explanation.members.length < 2 ? [] : reliefs(belief.size, explanation)),
      ...confirmations(belief.size, explanation),
    ];
    // What the leader foretells proves the more, the less others foretell it too.
    const proof = best(proving, (on) => {
      const broken = chanceBroken(belief, on);
      return breaks(explanation, on) ? 1 - broken : broken;
    });
    if (proof) return proof;
  }
  if (!choice.isReliable && !choice.byHand) return chooseNoisyCheck(belief, choice.aim, noisyStarts(belief));
  const weighed = atIssue(belief, choice.isReliable);
  return best(candidates(weighed, choice), (on) => entropy(chanceBroken(weighed, on)) / costOf(on, choice));
}
