import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounts a disk in memory of so many megabytes. Null: this user may not mount. `release` takes it away. */
export function mountSmallDisk(megabytes: number): { folder: string; release(): void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'onward-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return null;
  }
  return {
    folder,
    release() {
      execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

/** Whether a small disk can be had here: as root on Linux, mostly. */
export function canMount(): boolean {
  const disk = mountSmallDisk(1);
  disk?.release();
  return disk !== null;
}
