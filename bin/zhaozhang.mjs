#!/usr/bin/env node
/**
 * Runs a command with the Node that the package brings: `zhaozhang build my-handbook`. It is plain JavaScript, as the
 * Node that starts it may be one that reads no TypeScript.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Node reads no TypeScript in an installed package unless this teaches it to. */
const strip = new URL('strip-types.mjs', import.meta.url).href;
const installed = root.split(sep).includes('node_modules');

const node = broughtNode() ?? ownNode();
if (node === undefined) {
  console.error(
    `zhaozhang needs Node 26. npm brings it as an optional dependency, but there is none for ${process.platform} on ${process.arch}, or optional dependencies were left out (--omit=optional). Install again without that, or start zhaozhang with Node 26.`,
  );
  process.exit(1);
}
// What it starts inherits this: the process of the site's language, and the workers that draw.
const options = [
  process.env.NODE_OPTIONS,
  installed && `--import=${strip} --disable-warning=ExperimentalWarning`,
];
const child = spawn(node, [join(root, 'src/command/main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    // A module that was compiled is not compiled again: a command begins in half of the time.
    NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
    ...process.env,
    ENGINE_DIR: root,
    NODE_OPTIONS: options.filter(Boolean).join(' '),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));

/** The file of the Node for this machine among the optional dependencies; undefined where there is none. */
function broughtNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const machine = `-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const name = Object.keys(optionalDependencies).find((each) => each.endsWith(machine));
  try {
    const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(file), JSON.parse(readFileSync(file, 'utf8')).bin.node);
  } catch {
    return undefined;
  }
}

/** The Node that runs this, where it is new enough. */
function ownNode() {
  return Number(process.versions.node.split('.')[0]) >= 26 ? process.execPath : undefined;
}
