import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Of vitest.config.ts what speaks about the mutated rooms and is the same each time: mutation testing runs it for every mutant.
export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/unit/pii/{checksums,detectors}.test.ts'], environment: 'node', restoreMocks: true, mockReset: true },
});
