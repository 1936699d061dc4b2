import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { readFiles, temporaryFolder, writeFiles } from './folders.ts';
import { changedFiles, exampleFiles } from './in-memory.ts';

const EXAMPLE = resolve('tests/golden/worked-example/corpus');
const TIMEOUT = 30_000;

/** Runs the command as `npm run data --` does. */
async function data(args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/pipeline/cli.ts', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { output, errors, code };
}

describe('npm run data', { timeout: TIMEOUT }, () => {
  test('writes the data of a corpus and says what is in them', async () => {
    const out = join(temporaryFolder(), 'data');
    const { output, code } = await data(['--corpus', EXAMPLE, '--out', out]);
    expect(code).toBe(0);
    expect(output).toMatch(
      /^1 article, 2 events, 2 statements, 4 quotes, \d+\.\d kB in 4 files\nwritten to .* in \d+ ms\n$/,
    );
    expect(readFiles(out).has('manifest.json')).toBe(true);
  });

  test('several at once write to the same folder without getting in each other’s way', async () => {
    const out = join(temporaryFolder(), 'data');
    writeFiles(out, new Map([['.stage-999999999/left-by-a-killed-build.json', '{}']]));
    const runs = await Promise.all(
      [1, 2, 3, 4].map(() => data(['--corpus', EXAMPLE, '--out', out])),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const files = [...readFiles(out).keys()];
    expect(files).toHaveLength(4);
    expect(files).toContain('manifest.json');
  });

  test('lists what is wrong, exits with 1 and writes nothing', async () => {
    const folder = temporaryFolder();
    writeFiles(
      join(folder, 'corpus'),
      changedFiles(['sources.yaml', 'reliability: C', 'reliability: X']),
    );
    const { output, code } = await data([
      '--corpus',
      join(folder, 'corpus'),
      '--out',
      join(folder, 'data'),
    ]);
    expect(code).toBe(1);
    expect(output).toContain(`${join(folder, 'corpus')}/sources.yaml:3:16  schema`);
    expect(readFiles(join(folder, 'data')).size).toBe(0);
  });

  test('--check writes nothing', async () => {
    const out = join(temporaryFolder(), 'data');
    const { output, code } = await data(['--check', '--corpus', EXAMPLE, '--out', out]);
    expect(code).toBe(0);
    expect(output).toMatch(/checked in \d+ ms/);
    expect(readFiles(out).size).toBe(0);
  });

  test('--help says how to use it', async () => {
    const { output, code } = await data(['--help']);
    expect(code).toBe(0);
    for (const option of ['--check', '--corpus DIR', '--out DIR']) expect(output).toContain(option);
  });

  test.each([
    ['an unknown option', ['--chek'], /--chek/],
    ['a corpus that is not there', ['--corpus', '/nowhere'], /no such file or directory/],
    [
      'an output folder inside the corpus',
      ['--corpus', EXAMPLE, '--out', `${EXAMPLE}/data`],
      /within one another/,
    ],
    [
      'an output folder around the corpus',
      ['--corpus', EXAMPLE, '--out', resolve('tests')],
      /within one another/,
    ],
  ])('exits with 2 on %s', async (_what, args, message) => {
    const { errors, code } = await data(args);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
  });

  test('does not follow a link out of the corpus', async () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'secret'), new Map([['a.md', 'secret words']]));
    writeFiles(join(folder, 'corpus'), exampleFiles());
    symlinkSync(join(folder, 'secret/a.md'), join(folder, 'corpus/articles/a.md'));
    symlinkSync(join(folder, 'secret'), join(folder, 'corpus/codings/secret'));
    const { output, code } = await data([
      '--corpus',
      join(folder, 'corpus'),
      '--out',
      join(folder, 'data'),
    ]);
    expect(code).toBe(1);
    expect(output).toContain('corpus/articles/a.md:1:1  files');
    expect(output).toContain('corpus/codings/secret:1:1  files');
    expect(output).not.toContain('secret words');
  });

  test('makes the same bytes in another folder, time zone and language', async () => {
    const environments = [
      { TZ: 'Pacific/Kiritimati', LANG: 'es_PE.UTF-8', LC_ALL: 'es_PE.UTF-8' },
      { TZ: 'Etc/GMT+12', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'Asia/Kathmandu', LANG: 'C', LC_ALL: 'C' },
    ];
    const builds = await Promise.all(
      environments.map(async (env, i) => {
        const folder = join(temporaryFolder(), `number ${i}`);
        const files = [...exampleFiles()];
        // Written in another order each time: folders list their files as they like.
        writeFiles(join(folder, 'corpus'), new Map(i % 2 === 0 ? files : files.toReversed()));
        await data(['--corpus', join(folder, 'corpus'), '--out', join(folder, 'data')], env);
        return readFiles(join(folder, 'data'));
      }),
    );
    expect(builds[0]?.size).toBe(4);
    expect(builds[1]).toEqual(builds[0]);
    expect(builds[2]).toEqual(builds[0]);
  });
});
