import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { CONTENT } from '../procedure/content/content.ts';
import { copyContent } from './copy-content.ts';
import { round, type Row, type Table } from './weigh.ts';

/** The parts of a build in their order, each with what is logged at its end. */
const PARTS: [part: string, end: RegExp][] = [
  ['reading', /Building static entrypoints/],
  ['bundles', /generating static routes/],
  ['pages', /✓ Completed in/],
  ['search', /\[search\]/],
  ['first paint', /\[first-paint\]/],
  ['offline copy', /\[offline\] \d/],
];

interface Measured {
  seconds: number;
  /** Seconds of each part. */
  parts: Map<string, number>;
  /** The greatest sum over all processes of the build, in MB, sampled four times a second. */
  megabytes: number;
}

/**
 * For each number of added procedures a build from nothing, one that finds its drawings, and one in which a page has
 * changed: wall time and memory, and what part of it each stage takes.
 */
export async function build(added: number[]): Promise<Table> {
  const table: Table = new Map();
  for (const count of added) {
    const folder = await mkdtemp(join(tmpdir(), 'zhaozhang-bench-'));
    const content = join(folder, 'content');
    await copyContent(resolve(CONTENT), content, count);
    const files = (await readdir(content, { recursive: true }))
      .filter((name) => name.endsWith('.mdx'))
      .sort();
    let kept: Measured | undefined;
    for (const state of ['not drawn', 'drawn', 'one page changed']) {
      if (state === 'one page changed') await changePage(join(content, files[0]!));
      const before = await drawingsIn(folder);
      const measured = await run(folder);
      if (state === 'drawn') kept = measured;
      const name = `${files.length} pages, ${state}`;
      const row = rowOf(measured, kept ?? measured, files.length);
      table.set(name, { ...row, 'drawings made': (await drawingsIn(folder)) - before });
      console.log(name, table.get(name));
    }
    await rm(folder, { recursive: true });
  }
  return table;
}

function rowOf({ seconds, megabytes, parts }: Measured, kept: Measured, pages: number): Row {
  return {
    'wall time, s': round(seconds),
    'ms a page': Math.round((1000 * seconds) / pages),
    '× drawn': Number((seconds / kept.seconds).toFixed(2)),
    'peak memory, MB': Math.round(megabytes),
    ...Object.fromEntries(
      [...parts].map(([part, took]) => [`${part}, %`, Math.round((100 * took) / seconds)]),
    ),
  };
}

/** Gives another name to the first step of a page. */
async function changePage(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/(<Step\b[^>]*\sname="[^"]*)(?=")/, '$1+'));
}

const drawingsIn = async (folder: string): Promise<number> =>
  (await readdir(join(folder, 'drawings')).catch(() => [])).length;

/** Runs the project's own build command on the content in a folder, which gets the site and the drawings too. */
async function run(folder: string): Promise<Measured> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { build: string } };
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const started = performance.now();
  const child = spawn(`${scripts.build} --verbose --out ${join(folder, 'dist')}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...{ ...process.env, PATH: path },
      ...{ CONTENT_DIR: join(folder, 'content'), DRAWINGS_DIR: join(folder, 'drawings') },
    },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const parts = new Map<string, number>();
  let before = started;
  child.stdout.on('data', (chunk: Buffer) => {
    // Each is looked for behind the one before it only.
    for (const line of chunk.toString().split('\n')) {
      const [part, end] = PARTS[parts.size] ?? [];
      if (!part || !end!.test(line)) continue;
      const now = performance.now();
      parts.set(part, (now - before) / 1000);
      before = now;
    }
  });
  let megabytes = 0;
  const sampling = setInterval(() => (megabytes = Math.max(megabytes, memory(child.pid!))), 250);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${errors.slice(-2000)}`);
  return { seconds: (performance.now() - started) / 1000, parts, megabytes };
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
