/**
 * Trains the model that says which words of a screen are people's names: `node tests/bench/masking/name-model/run.ts [--write]`. Prints what it
 * finds on every corpus after learning from the others; with `--write` it learns from all of them and writes `utils/pii/names/model/weights.ts`.
 * The corpora that nobody learns from are not read. Draws the screens once, which takes minutes; then it takes less than one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Token } from '../../../../utils/pii/names/model/tokens.ts';
import { createRandom } from '../random.ts';
import { renderScreens } from '../render-screens.ts';
import type { ScoredMask } from '../score.ts';
import { planCorpus } from '../sight-plans.ts';
import { withOtherNames } from './augment.ts';
import { count, type Judged, masksOfSpans, noTotals, spansOf, type Totals, withoutDoubted } from './evaluate.ts';
import { type Examples, exampleStore, learn, meanOf } from './learn.ts';
import { CACHE, loadProduct, loadRules, type Rules } from './load-product.ts';
import { ownTexts } from './own-texts.ts';
import { poolsOf } from './pools.ts';
import { type Sample, samplesOf, TRUTH } from './samples.ts';
import { writeWeights } from './write-weights.ts';

/** Corpora that are left out together. Those of a line of their own are seen by the second look as well. */
const FOLDS: readonly (readonly string[])[] = [['1', '2', '3', '4'], ['6', '9', '10', '11'], ['14'], ['15'], ['16'], ['18'], ['19']];
/** The rules before they learned from a corpus: what they find there is what they find on a screen of strangers. */
const RULES_BEFORE: Readonly<Record<string, string>> = {
  14: '55b07e9',
  15: '55b07e9',
  16: '55b07e9',
  18: '80ea328',
  19: '80ea328',
  20: '80ea328',
};
const HONEST = Object.keys(RULES_BEFORE).filter((corpus) => corpus !== '20');
/** Nobody learns from it; thresholds are chosen on it. */
const CHOOSING = '20';
const DETECTION = { knownTexts: [], languages: ['en', 'tr'] as const };
const COPIES = 1;
const WEIGHT_OF_COPY = 0.6;
const WEIGHT_OF_KEEP = 1.2;
/** Interfaces and prose without people, in every fold. */
const OWN = 'own';
const WEIGHT_OF_OWN = 0.5;
const FIRST_LOOK = { epochs: 4, rate: 0.05, l2: 1e-5, dropout: 0.3 };
/** The mean of several runs leans less on chance than any of them. */
const SEEDS = [5, 6, 7];
const SECOND_LOOK = { epochs: 8, rate: 0.05, l2: 1e-5, dropout: 0.1 };

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } } });
const product = await loadProduct();
mkdirSync(CACHE, { recursive: true });
const buckets = new Int32Array(product.MOST_FEATURES);

/** What most signs of a word are: a name or none; null where it is other personal data. */
function isName(truth: Uint8Array, start: number, end: number): { isName: boolean; isKeep: boolean } | null {
  const counts = [0, 0, 0, 0];
  for (let unit = start; unit < end; unit++) counts[truth[unit] as number] = (counts[truth[unit] as number] as number) + 1;
  const isMost = (kind: number) => (counts[kind] as number) * 2 > end - start;
  return isMost(TRUTH.other) ? null : { isName: isMost(TRUTH.name), isKeep: (counts[TRUTH.keep] as number) > 0 };
}

function sceneOf(text: string, hidden: ReadonlySet<string>) {
  const reading = product.readText(text, { ...DETECTION, source: 'ocr' });
  const { given, onlyGiven, family } = product.BIT;
  const tokens = product.tokensOf(reading, (word) =>
    hidden.has(word) ? product.vocabularyOf(word) & ~(given | onlyGiven | family) : product.vocabularyOf(word),
  );
  return { tokens, scene: product.sceneOf(reading, tokens) };
}

function addExamples(
  examples: Examples,
  { text, truth }: Pick<Sample, 'text' | 'truth'>,
  corpus: string,
  weight: number,
  hidden: ReadonlySet<string>,
) {
  const { tokens, scene } = sceneOf(text, hidden);
  for (const candidate of scene.candidates) {
    const { start, end } = tokens[candidate] as { start: number; end: number };
    const known = isName(truth, start, end);
    if (!known) continue;
    const size = scene.features(candidate, buckets);
    examples.add(buckets.subarray(0, size), known.isName, weight * (known.isName ? 1 : known.isKeep ? WEIGHT_OF_KEEP : 0.7), corpus);
  }
}

/** What the first look says of a text that it did not learn from. */
function firstLook(sample: Sample, weights: Float32Array): Judged {
  const { tokens, scene } = sceneOf(sample.text, new Set());
  const judged: Judged = { sample, start: [], end: [], logits: [], candidates: scene.candidates, tokens };
  for (const candidate of scene.candidates) {
    const size = scene.features(candidate, buckets);
    let sum = 0;
    for (let at = 0; at < size; at++) sum += weights[buckets[at] as number] as number;
    judged.start.push((tokens[candidate] as { start: number }).start);
    judged.end.push((tokens[candidate] as { end: number }).end);
    judged.logits.push(sum);
  }
  return judged;
}

const rules = new Map<string, Rules>();
async function rulesBefore(corpus: string): Promise<Rules> {
  const commit = RULES_BEFORE[corpus] as string;
  const kept = rules.get(commit) ?? (await loadRules(commit));
  rules.set(commit, kept);
  return kept;
}

/** An answer of rules at a commit, which never changes. */
async function keep<T>(name: string, work: () => Promise<T>): Promise<T> {
  const file = join(CACHE, `${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const made = await work();
  writeFileSync(file, JSON.stringify(made));
  return made;
}

const corpora = [...FOLDS.flat(), CHOOSING];
const samples = new Map<string, Sample[]>();
for (const corpus of corpora) samples.set(corpus, await samplesOf(corpus, product));

type Found = ReturnType<Rules['detect']>;
const peopleByText = new Map<string, Found>();
const masksByScreen = new Map<string, ScoredMask[]>();
for (const corpus of [...HONEST, CHOOSING]) {
  const version = (await renderScreens('build', planCorpus(corpus), `sight-${corpus}`))[0]?.file.split('/').at(-2);
  const screens = [...new Set((samples.get(corpus) as Sample[]).map(({ screen }) => screen))];
  const masks = await keep(`masks-${version}`, async () => {
    const { findMasks } = await rulesBefore(corpus);
    return screens.map(({ width, height, lines }) =>
      findMasks({ width, height, reading: { lines: lines ?? [], unreadRegions: [] }, detection: DETECTION }).map(({ rect, ...mask }) => ({
        ...mask,
        ...rect,
      })),
    );
  });
  for (const [at, screen] of screens.entries()) masksByScreen.set(screen.id, masks[at] as ScoredMask[]);
  const people = await keep(`people-${version}`, async () => {
    const { detect } = await rulesBefore(corpus);
    return (samples.get(corpus) as Sample[]).map(({ text }) =>
      detect(text, { ...DETECTION, source: 'ocr' }).filter(({ entity }) => entity === 'PERSON_NAME'),
    );
  });
  for (const [at, { text }] of (samples.get(corpus) as Sample[]).entries()) peopleByText.set(text, people[at] as Found);
}

const examples = exampleStore();
const random = createRandom(7);
const pools = poolsOf(product);
for (const corpus of FOLDS.flat()) {
  for (const sample of samples.get(corpus) as Sample[]) {
    addExamples(examples, sample, corpus, 1, new Set());
    for (let copy = 0; copy < COPIES; copy++) {
      const altered = withOtherNames(sample, pools, random, product);
      addExamples(examples, altered, corpus, WEIGHT_OF_COPY, altered.hidden);
    }
  }
}
for (const text of ownTexts()) addExamples(examples, { text, truth: new Uint8Array(text.length) }, OWN, WEIGHT_OF_OWN, new Set());
console.log(`${examples.count} examples of ${[...samples.values()].flat().length} texts`);

const learnFirst = (without: readonly string[]) =>
  meanOf(SEEDS.map((seed) => learn(examples, (corpus) => !without.includes(corpus), { ...FIRST_LOOK, seed, buckets: product.BUCKETS })));
const judged = FOLDS.flatMap((fold) => {
  const weights = learnFirst(fold);
  return fold.flatMap((corpus) => (samples.get(corpus) as Sample[]).map((sample) => firstLook(sample, weights)));
}).filter(({ sample }) => HONEST.includes(sample.corpus));

const contexts = exampleStore();
function contextFeatures({ tokens, candidates, logits, sample }: Judged) {
  return product.contextOf(tokens, candidates, logits, peopleByText.get(sample.text) ?? []);
}
for (const one of judged) {
  const context = contextFeatures(one);
  one.candidates.forEach((_, place) => {
    const known = isName(one.sample.truth, one.start[place] as number, one.end[place] as number);
    if (!known) return;
    const size = context.features(place, buckets);
    contexts.add(buckets.subarray(0, size), known.isName, known.isKeep ? WEIGHT_OF_KEEP : 1, one.sample.corpus);
  });
}
const learnSecond = (without: string) =>
  meanOf(SEEDS.map((seed) => learn(contexts, (corpus) => corpus !== without, { ...SECOND_LOOK, seed, buckets: product.CONTEXT_BUCKETS })));

/** The first look's logits replaced by the second's. */
function secondLook(one: Judged, weights: Float32Array): Judged {
  const context = contextFeatures(one);
  const logits = one.candidates.map((_, place) => {
    const size = context.features(place, buckets);
    let sum = 0;
    for (let at = 0; at < size; at++) sum += weights[buckets[at] as number] as number;
    return sum;
  });
  return { ...one, logits };
}

const first = learnFirst([]);
const second = learnSecond('');
const final = [
  ...HONEST.flatMap((corpus) => {
    const weights = learnSecond(corpus);
    return judged.filter(({ sample }) => sample.corpus === corpus).map((one) => secondLook(one, weights));
  }),
  ...(samples.get(CHOOSING) as Sample[]).map((sample) => secondLook(firstLook(sample, first), second)),
];

/** Words of every day must be surer. */
function withMargin(view: Judged, margin: number): Judged {
  return {
    ...view,
    logits: view.logits.map((logit, place) =>
      product.isEveryday(view.tokens[view.candidates[place] as number] as Token) ? logit - margin : logit,
    ),
  };
}

function totalsOf(chosen: readonly string[], mask: number, doubt: number, margin = 0, list?: string[]): Totals {
  const totals = noTotals();
  for (const [screen, views] of Map.groupBy(final, ({ sample }) => sample.screen)) {
    if (!chosen.includes(views[0]?.sample.corpus ?? '')) continue;
    const found = masksByScreen.get(screen.id) as ScoredMask[];
    const people = views.flatMap((view) => masksOfSpans(view.sample, spansOf(withMargin(view, margin), mask, mask)));
    count(totals, screen, [...withoutDoubted(found, views, doubt), ...people], list);
  }
  return totals;
}

const NEVER = 1000;
/** What `weigh-names.ts` uses stands in the middle. */
const THRESHOLDS: readonly [mask: number, doubt: number][] = [
  [-0.6, -0.6],
  [-0.3, -0.3],
  [0, 0],
];
const EVERYDAY = 0.6;
for (const [name, chosen] of [
  ['14 to 16', ['14', '15', '16']],
  ['18 and 19', ['18', '19']],
  ['20, which nothing was learned from', [CHOOSING]],
] as const) {
  console.log(`corpus ${name}`);
  const row = (what: string, { nameLeaks, names, leaks, personal, over, harmless }: Totals) => {
    const share = ((100 * over) / harmless).toFixed(2);
    console.log(
      `  ${what.padEnd(28)} names leaked ${nameLeaks} of ${names}, all leaks ${leaks} of ${personal}, over-mask ${over} of ${harmless} = ${share} %`,
    );
  };
  row('rules that never saw it', totalsOf(chosen, NEVER, -NEVER));
  for (const [mask, doubt] of THRESHOLDS) row(`with the model, from ${mask} on`, totalsOf(chosen, mask, doubt, EVERYDAY));
}
if (values.list) {
  const list: string[] = [];
  totalsOf(['18', '19'], -0.3, -0.3, EVERYDAY, list);
  console.log(list.sort().join('\n'));
}
if (values.write) writeWeights([first, second]);
