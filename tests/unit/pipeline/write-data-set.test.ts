import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '#src/schema/manifest.ts';
import { build } from '#src/pipeline/build.ts';
import type { OutputFolder } from '#src/pipeline/effects.ts';
import { outputFolder } from '#src/pipeline/node-effects.ts';
import { readFiles, temporaryFolder } from './folders.ts';
import { changedFiles, exampleFiles, memoryCorpus, type Files } from './in-memory.ts';

const edited = changedFiles(['sources.yaml', 'name: El Faro', 'name: La Boya']);

const write = (files: Files, output: OutputFolder) =>
  build(
    { corpusName: 'corpus', checkOnly: false },
    { corpus: memoryCorpus(files), output, log: () => {} },
  );

/** Does what it is asked to until its steps are used up; then the process is as good as dead. */
function dyingAfter(steps: number, output: OutputFolder): OutputFolder {
  let left = steps;
  const alive =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return act(...args);
    };
  return {
    list: alive(output.list),
    openStage: alive(output.openStage),
    stage: alive(output.stage),
    publish: alive(output.publish),
    remove: alive(output.remove),
    closeStage: alive(output.closeStage),
  };
}

/** The build that a folder holds: its id, once every file that its manifest names is whole. */
function wholeBuild(folder: string): string {
  const files = readFiles(folder);
  const manifest: Manifest = JSON.parse(files.get('manifest.json') ?? '');
  for (const { path, sha256 } of [manifest.index, ...manifest.evidence, ...manifest.articles]) {
    const text = files.get(path) ?? '';
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect(JSON.parse(text).buildId).toBe(manifest.buildId);
  }
  return manifest.buildId;
}

test('a build that is killed at any step leaves a whole data set, the old one or the new one', async () => {
  const before = await write(exampleFiles(), outputFolder(join(temporaryFolder(), 'data')));
  const after = await write(edited, outputFolder(join(temporaryFolder(), 'data')));
  if (!before.ok || !after.ok) throw new Error('the example has problems');
  const seen: string[] = [];
  for (let steps = 0; ; steps += 1) {
    const folder = join(temporaryFolder(), 'data');
    await write(exampleFiles(), outputFolder(folder));
    const killed = await write(edited, dyingAfter(steps, outputFolder(folder))).then(
      () => false,
      () => true,
    );
    const id = wholeBuild(folder);
    expect([before.data.buildId, after.data.buildId]).toContain(id);
    seen.push(id);
    // What the dead build left behind is no obstacle to the next one.
    await write(edited, outputFolder(folder));
    const names = [...readFiles(folder).keys()];
    expect(wholeBuild(folder)).toBe(after.data.buildId);
    expect(names).toHaveLength(4);
    if (!killed) break;
  }
  expect(new Set(seen)).toEqual(new Set([before.data.buildId, after.data.buildId]));
});

test('a disk that is full leaves the old data as they were, and nothing beside them', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'data');
  await write(exampleFiles(), outputFolder(folder));
  const before = readFiles(parent);
  const output = outputFolder(folder);
  const full = { ...output, stage: () => Promise.reject(new Error('ENOSPC: no space left')) };
  await expect(write(edited, full)).rejects.toThrow('ENOSPC');
  expect(readFiles(parent)).toEqual(before);
});
