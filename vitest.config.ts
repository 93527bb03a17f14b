import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const shared = { restoreMocks: true, mockReset: true, sequence: { shuffle: true } };

// One file at a time and in its order: each drives a browser of its own.
// What fails once and passes then has met a busy machine; `npm run check` names it all the same. The matrix looks again in its own way.
const browsers = { environment: 'node', testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } as const;

// The other projects have it from WXT. A test that drives a browser may read our sources too, and they name each other by this alias.
const resolve = { alias: { '@': import.meta.dirname } };

export default defineConfig({
  test: {
    projects: [
      { plugins: [WxtVitest()], test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'happy-dom' } },
      { plugins: [WxtVitest()], test: { ...shared, name: 'contract', include: ['tests/contract/**/*.test.ts'], environment: 'node' } },
      { test: { ...shared, name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' } },
      {
        resolve,
        test: { ...browsers, name: 'lab', retry: 1, include: ['tests/lab/**/*.test.ts'], exclude: ['tests/lab/{matrix,proofs}.test.ts'] },
      },
      // The verdict on every scenario; by itself, because it takes as long as all the rest of the lab.
      { resolve, test: { ...browsers, name: 'matrix', include: ['tests/lab/matrix.test.ts'] } },
      // That the lab itself is true: every scenario fails and heals without the extension.
      { resolve, test: { ...browsers, name: 'proofs', retry: 1, include: ['tests/lab/proofs.test.ts'] } },
      { resolve, test: { ...browsers, name: 'e2e', retry: 1, include: ['tests/e2e/**/*.test.ts'] } },
    ],
  },
});
