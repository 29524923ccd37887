/**
 * Runs tests: `npm test` those of the engine, `npm run evaluate` those of the content. Two stages run beside each other
 * where one leaves a core idle; how those that failed ended is repeated, and the totals are the last line.
 *
 * `npm test -- unit lint` runs only the stages named, `npm test -- --of engine --of content` all that there are.
 * ENGINES=1 adds the walk through Firefox and WebKit.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sideBySide, type Speak } from './stages/side-by-side.ts';
import { RESULTS, STAGES, type Stage } from './stages/stages.ts';
import { add, stageTotals, type Totals } from './stages/totals.ts';
import { own } from '../ui/own.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** How many lines of a failed stage are said again: runners sum up their failures last. */
const REPEATED = 60;

interface Run {
  ok: boolean;
  lastLines: string[];
}

/** Runs a package script as npm does: through the shell, with node_modules/.bin first on the path. */
function run(stage: Stage, speak: Speak): Promise<Run> {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...stage.env, PATH: path };
  const command = [own(scripts, stage.script), stage.args].filter(Boolean).join(' ');
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let text = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.setEncoding('utf8').on('data', (part: string) => {
      speak(() => to.write(part));
      text = (text + part).slice(-REPEATED * 400);
    });
  }
  return new Promise((done) => {
    child.on('close', (code) =>
      done({ ok: code === 0, lastLines: text.trimEnd().split('\n').slice(-REPEATED) }),
    );
  });
}

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { of: { type: 'string', multiple: true, default: ['engine'] } },
});
const names = STAGES.map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const chosen = STAGES.filter(({ name, of, optional }) =>
  wanted.length > 0 ? wanted.includes(name) : options.of.includes(of) && !optional,
);
const failedStages = new Map<string, Run>();
const ends = new Map<string, { totals: Totals; line: string }>();
await sideBySide(chosen, async (stage, speak) => {
  speak(() => console.log(`\n── ${stage.name} ──`));
  const started = performance.now();
  let ended: Run;
  if (stage.needs && failedStages.has(stage.needs)) {
    ended = { ok: false, lastLines: [`not run, as ${stage.needs} failed`] };
  } else {
    ended = await run(stage, speak);
    // A runner whose worker process died while it ended says nothing about the tests: it is asked once more.
    if (!ended.ok && stage.report && readReport(stage.report)?.failed === 0) {
      speak(() =>
        console.log(`\n${stage.name} failed though each of its tests passed; it runs once more.\n`),
      );
      ended = await run(stage, speak);
    }
  }
  if (!ended.ok) failedStages.set(stage.name, ended);
  const totals = stageTotals(ended.ok, stage.report && readReport(stage.report));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const line = `${ended.ok ? '✓' : '✗'} ${stage.name.padEnd(16)} ${say(totals).padEnd(22)} ${seconds.padStart(6)} s`;
  ends.set(stage.name, { totals, line });
});
const inOrder = chosen.map(({ name }) => ends.get(name)!);
const totals = inOrder.map((one) => one.totals).reduce(add);

for (const [name, { lastLines }] of failedStages) {
  console.log(`\n── how ${name} ended ──\n${lastLines.join('\n')}`);
}
console.log(`\n${inOrder.map(({ line }) => line).join('\n')}\n`);
writeFileSync(join(RESULTS, 'totals.txt'), `${say(totals)}\n`);
console.log(say(totals));
process.exit(totals.failed > 0 ? 1 : 0);

function readReport({ file, read }: NonNullable<Stage['report']>): Totals | undefined {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // the runner died before it could write one
  }
}

function say({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
