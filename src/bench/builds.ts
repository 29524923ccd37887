import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { copyContent } from './copy-content.ts';
import { round, type Table } from './weigh.ts';

/** Drawings that a build keeps for the next one. */
const DRAWINGS = resolve('.cache/flowchart');

interface Measured {
  seconds: number;
  /** The greatest sum over all processes of the build, in MB, sampled four times a second. */
  megabytes: number;
}

/** Wall time and memory of a build from nothing, and of one that finds its drawings, for each number of added procedures. */
export async function builds(added: number[]): Promise<Table> {
  const table: Table = new Map();
  for (const count of [0, ...added]) {
    const folder = await mkdtemp(join(tmpdir(), 'zhaozhang-bench-'));
    const content = join(folder, 'content');
    await copyContent(resolve(process.env.CONTENT_DIR ?? 'content'), content, count);
    await rm(DRAWINGS, { recursive: true, force: true });
    for (const drawings of ['not drawn', 'drawn']) {
      const { seconds, megabytes } = await build(content, join(folder, 'dist'));
      const name = `${count === 0 ? "today's content" : `with ${count} copies`}, ${drawings}`;
      const row = { 'wall time, s': round(seconds), 'peak memory, MB': Math.round(megabytes) };
      table.set(name, row);
      console.log(name, row);
    }
    await rm(folder, { recursive: true });
  }
  return table;
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
