import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const shared = { restoreMocks: true, mockReset: true, sequence: { shuffle: true } };

export default defineConfig({
  test: {
    projects: [
      { plugins: [WxtVitest()], test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'happy-dom' } },
      { plugins: [WxtVitest()], test: { ...shared, name: 'contract', include: ['tests/contract/**/*.test.ts'], environment: 'node' } },
      { test: { ...shared, name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' } },
      // Real browsers and servers: one file at a time, no shuffling inside a journey.
      {
        test: {
          name: 'lab',
          include: ['tests/lab/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
