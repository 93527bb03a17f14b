/** How suspects, by their place in the list, bring the chat down. */
export interface Explanation {
  kind: 'none' | 'one' | 'either' | 'both' | 'any-of-three' | 'all-of-three' | 'one-or-pair';
  /** Who is at fault; with `one-or-pair` the first breaks the chat alone, the other two only together. */
  members: readonly number[];
  /** Chance beforehand. All explanations together need not add up to 1. */
  prior: number;
}

/**
 * How often each kind is met. That one extension does it is by far the commonest; two blockers that each break the chat are next, because
 * people who install one often have another; extensions that break it only together are rare, and so is everything with three.
 */
const KINDS = { one: 0.8, either: 0.12, both: 0.06, three: 0.004 } as const;
/** No extension at all is at fault: the data of the site differed in the private window too, or nobody has looked there. */
const NONE = { afterPrivateWindow: 0.05, unseen: 0.3 } as const;

/** Chance of each suspect to be the one. Ranks mislead now and then, so everybody keeps a share. */
function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (0.7 * weight) / total + 0.3 / weights.length);
}

/** No suspect, one suspect or two of them. */
export function simpleExplanations(weights: readonly number[], worksWithoutAny: boolean): Explanation[] {
  const share = shares(weights);
  const explanations: Explanation[] = [
    { kind: 'none', members: [], prior: worksWithoutAny ? NONE.afterPrivateWindow : NONE.unseen },
    ...share.map((chance, index): Explanation => ({ kind: 'one', members: [index], prior: KINDS.one * chance })),
  ];
  // Of all ordered pairs with different members; each unordered pair stands for two of them.
  const different = 1 - share.reduce((sum, chance) => sum + chance * chance, 0);
  for (let a = 0; a < share.length; a += 1) {
    for (let b = a + 1; b < share.length; b += 1) {
      const chance = (2 * (share[a] ?? 0) * (share[b] ?? 0)) / different;
      explanations.push({ kind: 'either', members: [a, b], prior: KINDS.either * chance });
      explanations.push({ kind: 'both', members: [a, b], prior: KINDS.both * chance });
    }
  }
  return explanations;
}

/** Three suspects, of those that may still be part of it. There are thousands; they are thought of once simpler ones have failed. */
export function tripleExplanations(weights: readonly number[], among: readonly number[]): Explanation[] {
  const share = shares(weights);
  const explanations: Explanation[] = [];
  const chanceOf = (...members: number[]) => members.reduce((product, member) => product * (share[member] ?? 0), KINDS.three);
  for (const [i, a] of among.entries()) {
    for (const [j, b] of among.slice(i + 1).entries()) {
      for (const c of among.slice(i + j + 2)) {
        const prior = chanceOf(a, b, c);
        explanations.push({ kind: 'any-of-three', members: [a, b, c], prior }, { kind: 'all-of-three', members: [a, b, c], prior });
        for (const members of [
          [a, b, c],
          [b, a, c],
          [c, a, b],
        ])
          explanations.push({ kind: 'one-or-pair', members, prior });
      }
    }
  }
  return explanations;
}

/** Whether the chat is broken with these suspects on, were the explanation true. */
export function breaks({ kind, members }: Explanation, on: Uint8Array): boolean {
  const [a = 0, b = 0, c = 0] = members;
  switch (kind) {
    case 'none':
      return true;
    case 'one':
      return on[a] === 1;
    case 'either':
      return on[a] === 1 || on[b] === 1;
    case 'both':
      return on[a] === 1 && on[b] === 1;
    case 'any-of-three':
      return on[a] === 1 || on[b] === 1 || on[c] === 1;
    case 'all-of-three':
      return on[a] === 1 && on[b] === 1 && on[c] === 1;
    case 'one-or-pair':
      return on[a] === 1 || (on[b] === 1 && on[c] === 1);
  }
}
