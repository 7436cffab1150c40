import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { sentencesTold } from './sentences.ts';

/*
 * Runs the tests of the rules for Stryker within one process: a change costs some milliseconds, where a worker of
 * Vitest for each costs a second. For each change all modules of ours are loaded afresh, so that nothing that one
 * change left in a memory of answers is seen by the next.
 */
type Switchboard = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
};
const switchboard: Switchboard = {};
(globalThis as Record<string, unknown>).__stryker__ = switchboard;

/** The copy in which the rules are changed; the process comes into it only after this module. */
let root = '';
const sentences = new URL('./sentences.ts', import.meta.url).href;
const ofOurs = (url: string) => url.startsWith(root) && !url.startsWith(`${root}node_modules/`);
const plain = new Map<string, string>();
let generation = 0;
/** In the copy, for the processes that come after the first. */
const tookFile = 'took.json';
/** Milliseconds for which a property draws; a change that it has not noticed by then counts as alive. */
const interruptAfterTimeLimit = 500;

function hookModules() {
  registerHooks({
    resolve(specifier, context, next) {
      const from = context.parentURL ?? '';
      if (!ofOurs(from)) return next(specifier, context);
      if (specifier === 'vitest') return { url: sentences, shortCircuit: true };
      if (!specifier.startsWith('.')) return next(specifier, context);
      const url = new URL(specifier, from);
      url.search = `?${generation}`;
      return { url: url.href, shortCircuit: true };
    },
    load(url, context, next) {
      const path = url.replace(/\?.*$/, '');
      if (!ofOurs(path) || !path.endsWith('.ts')) return next(url, context);
      const source = plain.get(path) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(path), 'utf8'));
      plain.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

class RulesRunner implements TestRunner {
  private files: string[] = [];
  /** Milliseconds that each sentence took, and each file with all of its sentences: the quick ones are asked first. */
  private took: Record<string, number> = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    root = pathToFileURL(`${process.cwd()}/`).href;
    this.files = globSync('tests/lib/domain/**/*.test.ts').toSorted();
    if (existsSync(tookFile)) this.took = JSON.parse(readFileSync(tookFile, 'utf8'));
    hookModules();
    await import(new URL('tests/fixed-seed.ts', root).href);
    fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit });
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    generation += 1;
    for (const file of this.files) {
      const of: TestResult[] = [];
      for (const { id, run } of await sentencesOf(file)) of.push(await outcome(id, run));
      for (const one of of) this.took[one.id] = one.timeSpentMs;
      this.took[file] = of.reduce((sum, one) => sum + one.timeSpentMs, 0);
      tests.push(...of);
    }
    writeFileSync(tookFile, JSON.stringify(this.took));
    const { mutantCoverage } = switchboard;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(asked: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = asked.testFilter && new Set(asked.testFilter);
    const own = `/${basename(asked.sandboxFileName, '.ts')}.test.ts`;
    const rank = (name: string) => (name.endsWith(own) ? -1 : (this.took[name] ?? 0));
    const files = wanted ? [...new Set([...wanted].map(fileOf))] : this.files;
    switchboard.hitLimit = asked.hitLimit;
    switchboard.hitCount = 0;
    generation += 1;
    const tests: TestResult[] = [];
    for (const file of files.toSorted((a, b) => rank(a) - rank(b))) {
      // What is worked out while a module loads is changed from then on, everything else only while a sentence runs.
      switchboard.activeMutant = asked.mutantActivation === 'static' ? asked.activeMutant.id : undefined;
      const sentences = await sentencesOf(file);
      switchboard.activeMutant = asked.activeMutant.id;
      for (const { id, run } of sentences.toSorted((a, b) => rank(a.id) - rank(b.id))) {
        if (wanted?.has(id) === false && !id.endsWith(loads)) continue;
        const result = await outcome(id, run);
        tests.push(result);
        if (result.status === TestStatus.Failed) return this.judged(asked, tests);
      }
    }
    return this.judged(asked, tests);
  }

  private judged({ hitLimit }: MutantRunOptions, tests: TestResult[]): MutantRunResult {
    const tooOften = determineHitLimitReached(switchboard.hitCount, hitLimit);
    return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests });
  }
}

const loads = '#loads';

/** The sentences of a test file, with their ids; where it cannot even be loaded, that as one sentence that fails. */
async function sentencesOf(file: string): Promise<{ id: string; run: () => unknown }[]> {
  sentencesTold();
  try {
    await import(`${new URL(file, root).href}?${generation}`);
    return sentencesTold().map(({ name, run }) => ({ id: `${file}#${name}`, run }));
  } catch (error) {
    return [{ id: `${file}${loads}`, run: () => Promise.reject(error) }];
  }
}

async function outcome(id: string, run: () => unknown): Promise<TestResult> {
  const began = performance.now();
  switchboard.currentTestId = id;
  try {
    await run();
    return { id, name: id, timeSpentMs: performance.now() - began, status: TestStatus.Success };
  } catch (error) {
    const timeSpentMs = performance.now() - began;
    return { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage: String(error) };
  } finally {
    switchboard.currentTestId = undefined;
  }
}

function fileOf(id: string): string {
  return id.slice(0, id.indexOf('#'));
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'rules', () => new RulesRunner())];
