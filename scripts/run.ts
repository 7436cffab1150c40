import { spawn } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;

/** What a command left behind: its exit code (1 where a signal ended it) and everything that it printed. */
export type Ran = { code: number; output: string };

/**
 * Runs a command in the project's folder, or in `cwd`, to its end and keeps what it prints. Our own tools are found as
 * in npm's scripts. `timeout` in ms: after it the command is ended, and its code is 1.
 */
export function run(
  command: string,
  args: readonly string[],
  how: { env?: Record<string, string>; timeout?: number; cwd?: string } = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: how.cwd ?? root,
      env: { ...process.env, ...how.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(how.timeout !== undefined && { timeout: how.timeout }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (problem) => done({ code: 1, output: `${output}${problem.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
