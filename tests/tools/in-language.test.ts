/** The language of the content reaches all that a command starts: its own modules, its threads and its processes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FOLDER = '.cache/in-language';

// Workers are set as those that draw: see src/flowchart/workers/drawing-pool.ts.
beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    `${FOLDER}/worker.mjs`,
    `import { LANGUAGE } from '#language/language.ts'; export default () => LANGUAGE;`,
  );
  writeFileSync(
    `${FOLDER}/main.mjs`,
    `import { resolve } from 'node:path';
     import { Tinypool } from 'tinypool';
     import { terms } from '#text/terms.ts';
     const said = [terms.limit];
     for (const runtime of ['worker_threads', 'child_process']) {
       const pool = new Tinypool({ filename: resolve('${FOLDER}/worker.mjs'), runtime, minThreads: 0,
         maxThreads: 1, env: process.env, argv: ['1'], execArgv: [] });
       said.push(await pool.run({}));
       await pool.destroy();
     }
     console.log(said.join('; '));
     process.exitCode = 3;`,
  );
});
afterAll(() => rmSync(FOLDER, { recursive: true }));

test.each([
  ['en', 'Time limit; en; en'],
  ['zh-CN', '时限; zh-CN; zh-CN'],
])('what is started in %s says %s, and ends as its script does', (language, said) => {
  const start = `import { startInLanguage } from '${pathToFileURL('src/tools/in-language.ts').href}';`;
  const script = `${start} startInLanguage('${language}', ['${FOLDER}/main.mjs']);`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe(said);
  expect(status).toBe(3);
});
