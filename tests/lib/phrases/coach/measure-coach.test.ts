import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../../scripts/measure-coach.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'measure-coach-'));
afterAll(() => rmSync(folder, { recursive: true }));

function measure(list: string): string[] {
  const file = join(folder, 'list.tsv');
  writeFileSync(file, list);
  return spawnSync(process.execPath, [script, file], { encoding: 'utf8' }).stdout.trimEnd().split('\n');
}

describe('measuring the coach against a list', () => {
  it('prints each miss and, last, the figures', () => {
    const list =
      'hollow\ten\tjust checking in\nhollow\ten\tsign the contract\nreal\tde\tnachfassen\nreal\ten\tNDA\n';
    const printed = measure(list);
    expect(printed).toHaveLength(3);
    expect(printed[0]).toContain('sign the contract');
    expect(printed[1]).toContain('nachfassen');
    expect(printed[2]).toBe('precision 0.50, recall 0.50, 4 phrases');
  });

  it('passes over blank lines and remarks, reads any line end, and reports bad lines by number', () => {
    const printed = measure(
      '\uFEFF# a remark\r\n\r\nhollow\ten\tping\r\nmaybe\ten\tping\r\nreal\ten\r\nreal\ten\tpricing',
    );
    expect(printed).toHaveLength(3);
    expect(printed[0]).toMatch(/^line 4 /);
    expect(printed[1]).toMatch(/^line 5 /);
    expect(printed[2]).toBe('precision 1.00, recall 1.00, 2 phrases');
  });
});
