import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

export interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpacks the browser of @sparticuz/chromium once into `.cache/`, next to its fonts and libraries.
 * Several processes may ask at the same time: each unpacks into a folder of its own, and the first
 * to finish gives its folder the final name.
 *
 * @throws when the machine is not Linux x64, the only one that the packaged browser runs on.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to it.');
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = resolve('.cache', `chromium-${await packageVersion(entry)}`);
  if (!existsSync(folder)) await unpackInto(folder, entry);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: await missingParts(folder, executablePath) };
}

async function packageVersion(entry: string): Promise<string> {
  let folder = dirname(entry);
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) folder = dirname(folder);
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

async function unpackInto(folder: string, entry: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}.`);
  // The package unpacks to the temporary folder of its process, and adds the system libraries of
  // Amazon Linux only where it believes to run there: hence a process with both of these set.
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => (m.default.default ?? m.default).executablePath())`;
  await run(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  // The package's own font configuration names /tmp/fonts.
  await writeFile(join(own, 'fonts.conf'), fontConfiguration(folder));
  try {
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** On a bare system the browser finds no libnss3 and no font: then it gets the packaged ones. */
async function missingParts(
  folder: string,
  executablePath: string,
): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  const { stdout } = await run('ldd', [executablePath]).catch(() => ({ stdout: 'not found' }));
  if (stdout.includes('not found')) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  return env;
}
