/**
 * As much of Vitest as the contract of the store needs, for a page of a browser: the bundle of the contract has it in
 * Vitest's place. A comparison that it does not know is an error, so that none is passed over.
 */
type Work = () => unknown;
const tests: { title: string; before: Work[]; work: Work }[] = [];
let titles: string[] = [];
let befores: Work[] = [];

export function describe(title: string, work: () => void): void {
  const [outerTitles, outerBefores] = [titles, befores];
  titles = [...titles, title];
  befores = [...befores];
  work();
  [titles, befores] = [outerTitles, outerBefores];
}

export function beforeEach(work: Work): void {
  befores.push(work);
}

export function it(title: string, work: Work): void {
  tests.push({ title: [...titles, title].join(' › '), before: befores, work });
}

/** Runs all that was described, one after the other. `failed`: titles, each with why. */
export async function runAll(): Promise<{ passed: number; failed: string[] }> {
  const failed: string[] = [];
  for (const { title, before, work } of tests) {
    try {
      for (const one of before) await one();
      await work();
    } catch (trouble) {
      failed.push(`${title}: ${trouble}`);
    }
  }
  return { passed: tests.length - failed.length, failed };
}

export function expect(value: unknown) {
  return {
    ...comparisons(value, true),
    not: comparisons(value, false),
    rejects: {
      async toThrow(kind: new () => Error = Error): Promise<void> {
        const trouble = await Promise.resolve(value).then(
          () => null,
          (reason: unknown) => reason,
        );
        if (!(trouble instanceof kind)) throw new Error(`threw ${trouble} and no ${kind.name}`);
      },
    },
  };
}

function comparisons(value: unknown, wanted: boolean) {
  const hold = (holds: boolean, words: string, other: unknown) => {
    if (holds !== wanted)
      throw new Error(`${inWords(value)} ${wanted ? '' : 'not '}${words} ${inWords(other)}`);
  };
  return {
    toBe: (other: unknown) => hold(Object.is(value, other), 'to be', other),
    toEqual: (other: unknown) => hold(isSame(value, other, false), 'to equal', other),
    toMatchObject: (other: object) => hold(isSame(value, other, true), 'to match', other),
    toMatch: (pattern: RegExp) => hold(pattern.test(value as string), 'to match', String(pattern)),
    toContain: (other: unknown) => hold((value as string).includes(other as string), 'to contain', other),
  };
}

/** Deep equality; what is undefined counts as not there. `part`: the first may have more fields than the second. */
function isSame(one: unknown, other: unknown, part: boolean): boolean {
  if (one instanceof Set && other instanceof Set) return isSame([...one], [...other], false);
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && one.length !== (other as unknown as unknown[]).length) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const keys = [...Object.keys(other), ...(part ? [] : Object.keys(one))];
  return keys.every((key) => isSame(one[key], other[key], part));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (value instanceof Map || value instanceof Date) throw new Error('maps and dates are not compared here');
  return typeof value === 'object' && value !== null;
}

function inWords(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 300);
}
