import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const all = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];

/** What takes minutes. */
const campaigns = ['tests/simulation/*.test.ts', 'tests/lib/sites/mutations.test.ts'];
/** What looks at the built extension. */
const built = ['tests/manifest.test.ts', 'tests/sizes.test.ts', 'tests/built.test.ts'];
/** What puts something of its own in the place of one of our modules: nobody else may load that. */
const doubles = globSync(all, { cwd: root }).filter((path) =>
  readFileSync(`${root}${path}`, 'utf8').includes('vi.mock('),
);

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      // What stands alone comes first, so that no core waits for a long one at the end.
      { extends: true, test: { name: 'campaigns', include: campaigns } },
      { extends: true, test: { name: 'doubles', include: doubles } },
      { extends: true, test: { name: 'built', include: built, isolate: false } },
      // What one test has loaded serves the next: a third of the time.
      {
        extends: true,
        test: {
          name: 'unit',
          include: all,
          exclude: [...campaigns, ...built, ...doubles, 'tests/e2e/**'],
          isolate: false,
        },
      },
    ],
  },
});
