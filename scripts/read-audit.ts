import { run } from './run.ts';

/** What the registry says of the packages that ship; 'silent': it was not there, or answers no such question. */
export type Audit = { is: 'clean' } | { is: 'found'; output: string } | { is: 'silent' };

/** Asks the registry, through npm, for known weaknesses of what ships: the dependencies without those of development. */
export async function audit(): Promise<Audit> {
  const { output } = await run('npm', ['audit', '--omit=dev', '--json'], { timeout: 60_000 });
  return readAudit(output);
}

/** Reads what `npm audit --json` prints; warnings of npm may stand before and after it. */
export function readAudit(output: string): Audit {
  const said = parse(output.slice(output.indexOf('{\n'), output.lastIndexOf('}') + 1));
  const total = said?.metadata?.vulnerabilities?.total;
  if (typeof total !== 'number') return { is: 'silent' };
  return total === 0 ? { is: 'clean' } : { is: 'found', output };
}

function parse(text: string): { metadata?: { vulnerabilities?: { total?: unknown } } } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
