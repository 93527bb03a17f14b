import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../../../utils/pii/names/model/weights.ts');
const LARGEST = 127;
const LINE = 160;

/** One signed byte for each weight. The few that are far out are cut, so that the many are told apart. */
function bytesOf(weights: Float32Array): { scale: number; base64: string } {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / LARGEST;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))));
  const base64 = Buffer.from(bytes.buffer).toString('base64');
  return { scale, base64: (base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\n') };
}

/** Writes both tables of weights as the product reads them. */
export function writeWeights([first, second]: readonly [Float32Array, Float32Array]): void {
  const [word, context] = [bytesOf(first), bytesOf(second)];
  writeFileSync(
    FILE,
    `/**
 * Weights of the model of names, made by \`node tests/bench/masking/name-model/run.ts --write\` from the screens of tests/bench/masking/first-sight that rules learn
 * from as well, once as they were written and once with other names in them. One signed byte each, in base64. Nothing else is in here, least of all a name.
 */
export const WORD_SCALE = ${word.scale};
export const CONTEXT_SCALE = ${context.scale};
export const WORD_WEIGHTS = \`
${word.base64}
\`;
export const CONTEXT_WEIGHTS = \`
${context.base64}
\`;
`,
  );
}
