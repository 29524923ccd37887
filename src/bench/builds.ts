import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { generate } from './generate.ts';
import { table } from './table.ts';

/** Drawings that a build keeps for the next one. */
const DRAWINGS = resolve('.cache/flowchart');
const LISTS = ['domains', 'roles', 'sources', 'glossary'] as const;

interface Measured {
  seconds: number;
  /** The greatest sum over all processes of the build, in MB, sampled four times a second. */
  megabytes: number;
}

/** Wall time and memory of a build from nothing, and of one that finds its drawings, for each size. */
export async function builds(sizes: number[]): Promise<string> {
  const rows: string[][] = [];
  const today = resolve(process.env.CONTENT_DIR ?? 'content');
  for (const count of [0, ...sizes]) {
    const folder = await mkdtemp(join(tmpdir(), 'zhaozhang-bench-'));
    const content = count === 0 ? today : await generated(today, join(folder, 'content'), count);
    await rm(DRAWINGS, { recursive: true, force: true });
    for (const drawings of ['none', 'kept']) {
      const { seconds, megabytes } = await build(content, join(folder, 'dist'));
      rows.push([
        count === 0 ? "today's content" : `${count} generated`,
        drawings,
        `${seconds.toFixed(1)} s`,
        `${Math.round(megabytes)} MB`,
      ]);
      console.log(rows.at(-1)!.join(' · '));
    }
    await rm(folder, { recursive: true });
  }
  return table(['content', 'drawings', 'wall time', 'peak memory'], rows);
}

/** A content folder with today's vocabulary and `count` made-up procedures. */
async function generated(from: string, folder: string, count: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  const ids: Record<string, string[]> = {};
  for (const name of LISTS) {
    await cp(join(from, `${name}.yaml`), join(folder, `${name}.yaml`));
    const entries = parse(await readFile(join(from, `${name}.yaml`), 'utf8')) as { id: string }[];
    ids[name] = entries.map(({ id }) => id);
  }
  const words = { domains: ids['domains']!, roles: ids['roles']!, sources: ids['sources']! };
  for (let index = 0; index < count; index++) {
    const { path, text } = generate(index, words);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Runs the project's own build command on a content folder. */
async function build(content: string, dist: string): Promise<Measured> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { build: string } };
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const started = performance.now();
  const child = spawn(`${scripts.build} --outDir ${dist}`, {
    shell: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: path, CONTENT_DIR: content },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  let megabytes = 0;
  const sampling = setInterval(() => (megabytes = Math.max(megabytes, memory(child.pid!))), 250);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`The build of ${content} failed.\n${errors.slice(-2000)}`);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}

/** Resident memory of a process and all its descendants in MB; 0 where `ps` is missing. */
function memory(root: number): number {
  let listing: string;
  try {
    listing = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  } catch {
    return 0;
  }
  const processes = listing
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.filter(([pid]) => family.has(pid)).reduce((sum, [, , rss]) => sum + rss, 0) / 1000;
}
