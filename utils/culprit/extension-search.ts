import { z } from '@/utils/foundation/zod';
import { type Conclusion, nextMove } from './search/next-move';
import { type Check, FLAKY, RELIABLE } from './search/suspect';

const nameSchema = z.object({ id: z.string(), name: z.string() });

const conclusionSchema = z.object({
  status: z.enum(['certain', 'probable', 'none', 'unresolved']),
  how: z.enum(['none', 'one', 'either', 'both', 'any-of-three', 'all-of-three', 'one-or-pair']),
  named: z.array(nameSchema),
  confidence: z.number(),
  /** Checks that it took, the outcome of the first one included. */
  checks: z.number(),
  /** How many suspects there were. */
  among: z.number(),
  /** The chat failed and worked with everything the same but those named. */
  isProved: z.boolean(),
  /** Session id of the check that saw the chat working. */
  worksCheckId: z.string().nullable(),
  by: z.enum(['probes', 'user']),
});

/** A search among the extensions of a real browser, as it is kept between its checks. The checks are all there is to it. */
export const extensionSearchSchema = z.object({
  /** `automatic`: the product switches. `by-hand`: the person does, because the browser lets no extension switch another. */
  mode: z.enum(['automatic', 'by-hand']),
  /** Whether what is installed can be seen, or only the person knows it. */
  isSeen: z.boolean(),
  /** Those that were on and may be switched, most suspicious first. */
  suspects: z.array(nameSchema.extend({ weight: z.number().positive() })),
  /** On, and left alone: `required` by the browser or a policy, or switched by the person himself during the search. */
  spared: z.array(nameSchema.extend({ why: z.enum(['required', 'person']) })),
  /** The chat was seen working in a private window. */
  worksWithoutAny: z.boolean(),
  /** Why the chat failed before anything was switched; another reason in between is no answer. */
  baselineCause: z.string().nullable(),
  checks: z.array(
    z.object({
      on: z.array(z.string()),
      outcome: z.enum(['works', 'broken', 'unclear']),
      errorRate: z.number().positive(),
      by: z.enum(['probes', 'user']),
      checkId: z.string().nullable(),
    }),
  ),
  /** Suspects that are to be on now. Every event of the browser that contradicts it is somebody else's doing. */
  wanted: z.array(z.string()),
  /** About so many more checks. */
  expected: z.number(),
  conclusion: conclusionSchema.nullable(),
  /** What would be the answer if the search were to end now; `null` before the first check and where nobody could be named. */
  soFar: conclusionSchema.nullable().default(null),
  /** The person has stopped it; what is off is still to be switched on. */
  isStopped: z.boolean(),
});
export type ExtensionSearch = z.infer<typeof extensionSearchSchema>;
export type SearchCheck = ExtensionSearch['checks'][number];

export function newSearch(
  known: Pick<ExtensionSearch, 'mode' | 'isSeen' | 'suspects' | 'spared' | 'worksWithoutAny' | 'baselineCause'>,
): ExtensionSearch {
  return {
    ...known,
    checks: [],
    wanted: known.suspects.map(({ id }) => id),
    expected: 0,
    conclusion: null,
    soFar: null,
    isStopped: false,
  };
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** Switching by hand is work: each switch counts as much as half a check. */
const SWITCH_COST = 1 / 2;

function concluded(search: ExtensionSearch, { named, proof, ...conclusion }: Conclusion): NonNullable<ExtensionSearch['conclusion']> {
  const works = proof && search.checks.find(({ on, outcome }) => outcome === 'works' && sameSet(on, proof.works.on));
  return {
    status: conclusion.status,
    how: conclusion.how,
    confidence: conclusion.confidence,
    named: named.map((id) => ({ id, name: search.suspects.find((suspect) => suspect.id === id)?.name ?? id })),
    checks: search.checks.length,
    among: search.suspects.length,
    isProved: proof !== null,
    worksCheckId: works?.checkId ?? null,
    by: search.checks.some(({ by }) => by === 'user') ? 'user' : 'probes',
  };
}

/** Takes the next step: which suspects are to be on for the next check, or what came out. */
export function advance(search: ExtensionSearch): ExtensionSearch {
  const { suspects, worksWithoutAny, checks, mode } = search;
  // Those that were on for the check before; in the beginning all are.
  const on = checks.at(-1)?.on ?? suspects.map(({ id }) => id);
  const byHand = mode === 'by-hand' ? { on, switchCost: SWITCH_COST } : undefined;
  const move = nextMove({ suspects, worksWithoutAny }, checks satisfies readonly Check[], byHand);
  if (move.kind === 'conclude')
    return { ...search, expected: 0, wanted: suspects.map(({ id }) => id), conclusion: concluded(search, move.conclusion), soFar: null };
  const soFar = checks.length > 0 && move.soFar.status !== 'unresolved' ? concluded(search, move.soFar) : null;
  return { ...search, wanted: [...move.on], expected: move.expected, soFar };
}

/** Ends a search with what would be its answer now; `null` where nobody could be named yet. */
export function settleForSoFar(search: ExtensionSearch): ExtensionSearch | null {
  const { soFar, suspects } = search;
  return soFar && { ...search, expected: 0, wanted: suspects.map(({ id }) => id), conclusion: soFar, soFar: null };
}

/** Adds an outcome of the check with the wanted ones on, and takes the next step. */
export function addCheck(
  search: ExtensionSearch,
  seen: Pick<SearchCheck, 'outcome' | 'by' | 'checkId'> & { isSure: boolean },
): ExtensionSearch {
  const { isSure, ...rest } = seen;
  const check: SearchCheck = { ...rest, on: search.wanted, errorRate: isSure ? RELIABLE : FLAKY };
  return advance({ ...search, checks: [...search.checks, check] });
}

/** Of a search that is over only what came out is kept: nobody needs the list of what is installed. */
export function forgetSuspects(search: ExtensionSearch): ExtensionSearch {
  return { ...search, suspects: [], checks: [], wanted: [], soFar: null, spared: search.spared };
}
