import { join } from 'node:path';
import { build, type Rollup } from 'vite';

/** The contract of the store as one script for a page of a browser; it leaves the promise of what came of it there. */
export async function storeContractScript(): Promise<string> {
  const here = import.meta.dirname;
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { vitest: join(here, 'small-vitest.ts') } },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(here, 'contract-in-page.ts'), output: { format: 'iife' } },
    },
  })) as Rollup.RollupOutput;
  return made.output[0].code;
}
