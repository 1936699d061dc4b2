import { spawn } from 'node:child_process';

/** Runs a shell command with its output shown and no input. @returns whether it ended with code 0 */
export async function runCommand(command: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
