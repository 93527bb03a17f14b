import { createRandom } from '../random.ts';

/** Words with their features, all in one array. */
export interface Examples {
  count: number;
  add(features: Int32Array, isName: boolean, weight: number, corpus: string): void;
  /** Where the features of each example begin in `features`. */
  readonly starts: number[];
  readonly features: Int32Array;
  readonly isName: boolean[];
  readonly weights: number[];
  readonly corpus: string[];
}

const MOST_FEATURES_OF_ALL = 40_000_000;

export function exampleStore(): Examples {
  const store: Examples = {
    count: 0,
    starts: [0],
    features: new Int32Array(MOST_FEATURES_OF_ALL),
    isName: [],
    weights: [],
    corpus: [],
    add(features, isName, weight, corpus) {
      const start = store.starts[store.count] as number;
      store.features.set(features, start);
      store.starts.push(start + features.length);
      store.isName.push(isName);
      store.weights.push(weight);
      store.corpus.push(corpus);
      store.count++;
    },
  };
  return store;
}

export interface Settings {
  buckets: number;
  epochs: number;
  rate: number;
  l2: number;
  /** Share of the features that are left out of every look at an example. */
  dropout: number;
  seed: number;
}

const LOOKS_TO_AVERAGE = 20;

/** Logistic regression by AdaGrad, averaged over all it went through: the same weights for the same examples, settings and seed. */
export function learn(
  examples: Examples,
  isChosen: (corpus: string) => boolean,
  { buckets, epochs, rate, l2, dropout, seed }: Settings,
): Float32Array {
  const weights = new Float32Array(buckets);
  const squares = new Float32Array(buckets).fill(1e-3);
  const order = Int32Array.from(examples.corpus.keys().filter((at) => isChosen(examples.corpus[at] as string)));
  const random = createRandom(seed);
  let state = seed | 1;
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  const average = new Float32Array(buckets);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.between(0, i);
      const kept = order[i] as number;
      order[i] = order[j] as number;
      order[j] = kept;
    }
    let looks = 0;
    for (const example of order) {
      if (++looks % Math.ceil(order.length / LOOKS_TO_AVERAGE) === 0)
        for (let at = 0; at < buckets; at++) average[at] = (average[at] as number) + (weights[at] as number) / (epochs * LOOKS_TO_AVERAGE);
      const from = examples.starts[example] as number;
      const to = examples.starts[example + 1] as number;
      let sum = 0;
      const seedOfLook = state;
      for (let at = from; at < to; at++) if (next() >= dropout) sum += weights[examples.features[at] as number] as number;
      const logit = sum / (1 - dropout);
      const error = (1 / (1 + Math.exp(-logit)) - (examples.isName[example] ? 1 : 0)) * (examples.weights[example] as number);
      state = seedOfLook;
      for (let at = from; at < to; at++) {
        if (next() < dropout) continue;
        const bucket = examples.features[at] as number;
        squares[bucket] = (squares[bucket] as number) + error * error;
        weights[bucket] = (weights[bucket] as number) * (1 - l2) - (rate * error) / Math.sqrt(squares[bucket] as number);
      }
    }
  }
  return average;
}

export function meanOf(runs: readonly Float32Array[]): Float32Array {
  return (runs[0] as Float32Array).map((_, at) => runs.reduce((sum, run) => sum + (run[at] as number), 0) / runs.length);
}
