import { spawn } from 'node:child_process';

// Each tool sets the mode that it needs; React has no test tools in a mode set from outside.
const { NODE_ENV: _mode, ...env } = process.env;

/** Runs a shell command with its output shown and no input. @returns whether it ended with code 0 */
export async function runCommand(command: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
