import { defineConfig } from 'vitest/config';

/** The tests of the rules alone: what mutation testing runs over and over. */
export default defineConfig({
  test: { include: ['tests/lib/domain/**/*.test.ts'], testTimeout: 60_000 },
});
