import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from '#tests/browser/unpack-chromium.ts';

export interface Chrome {
  /** Absolute path of a Chrome, Chromium or Edge executable. */
  executablePath: string;
  args: string[];
  /** What the browser needs beyond the environment of this process. */
  env: Record<string, string>;
}

/** Tests talk to this machine only, so whatever a browser would fetch for itself is turned off. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for tests: `CHROME_PATH`, else an installed one, else the one that comes inside the
 * package @sparticuz/chromium (Linux x64). Nothing is downloaded.
 *
 * @throws when `CHROME_PATH` names no file, or the packaged browser cannot run on this machine.
 */
export async function findChrome(): Promise<Chrome> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}: there is no such file.`);
    return { executablePath: named, args: flags(), env: {} };
  }
  const installed = findInstalled();
  if (installed !== undefined) return { executablePath: installed, args: flags(), env: {} };
  const unpacked = await unpackChromium();
  return { ...unpacked, args: flags() };
}

function flags(): string[] {
  // Chromium refuses to run its sandbox as root, which is what containers usually are.
  return process.getuid?.() === 0 ? [...quietFlags, '--no-sandbox'] : quietFlags;
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications].find((path) => existsSync(path));
}
