/** A list beside the pages, as Astro is given it: also one that is written, or taken away, while the site is shown. */
import { EventEmitter } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'list-'));
  vi.stubEnv('CONTENT_DIR', folder);
  vi.resetModules();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('a list that is not there is empty, and is read when it is written, changed and removed', async () => {
  const { listLoader } = await import('../../src/procedure/content/list-loader.ts');
  const file = path.join(folder, 'roles.yaml');
  const watched: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (name: string) => watched.push(name) });
  const kept: unknown[] = [];
  await listLoader('roles.yaml', (text) => ({ text })).load({
    ...{ watcher, store: { set: (entry: unknown) => kept.push(entry) } },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  } as never);
  const says = async (event: string, text: string) => {
    watcher.emit('all', event, file);
    await vi.waitFor(() => expect(kept.at(-1)).toEqual({ id: 'all', data: { text } }));
  };
  expect(watched).toEqual([file]);
  expect(kept).toEqual([{ id: 'all', data: { text: '' } }]);
  await writeFile(file, '- 店员\n');
  await says('add', '- 店员\n');
  await writeFile(file, '- 店长\n');
  await says('change', '- 店长\n');
  const before = kept.length;
  watcher.emit('all', 'change', path.join(folder, 'domains.yaml'));
  await rm(file);
  await says('unlink', '');
  expect(kept).toHaveLength(before + 1);
});
