/** What `npm test` and `npm run evaluate` are made of. */
import type { Job } from './side-by-side.ts';
import { browserTotals, unitTotals, type Totals } from './totals.ts';

/** It needs the stage without which it has nothing to test. */
export interface Stage extends Job {
  /** The engine, which is tried on the handbooks of the tests, or the content of this site. */
  of: 'engine' | 'content';
  /** The package script to run, and what to append to it. */
  script: string;
  args?: string;
  env?: Record<string, string>;
  /** Where the stage's test runner writes its JSON report, and how to read it. */
  report?: { file: string; read: (json: unknown) => Totals };
  /** True for a stage that runs only when it is named. */
  optional?: boolean;
}

export const RESULTS = '.cache/results';

const HANDBOOK = { CONTENT_DIR: 'tests/handbook', DIST: '.cache/handbook' };
const UNDER_BASE = { CONTENT_DIR: 'tests/handbook', DIST: '.cache/kb', BASE: '/kb/' };
const ENGLISH = { CONTENT_DIR: 'examples/clinic-en', DIST: '.cache/english' };
const PLAIN = { DIST: '.cache/reading-only' };
/** Three sites, each served from its own folder. */
const EXAMPLES = { DIST: '.cache/shop' };
const CONTENT = { DIST: 'dist' };

type Site = Record<string, string> & { DIST: string };

/** Builds a site. Of builds that begin beside each other one waits for the other. */
const build = (of: Stage['of'], name: string, site: Site): Stage => ({
  ...{ of, name, script: 'build', args: `--out ${site.DIST}`, env: site },
});

const report = (name: string, read: (json: unknown) => Totals) => ({
  file: `${RESULTS}/${name}.json`,
  read,
});

/** Walks through a site that was built. */
const browse = (of: Stage['of'], name: string, script: string, needs: string, site: Site): Stage => ({
  ...{ of, name, script, needs },
  env: { ...site, BROWSER_RESULTS: `${RESULTS}/${name}.json` },
  report: report(name, browserTotals),
});

/** Runs tests without a browser. */
const units = (of: Stage['of'], name: string): Stage => ({
  ...{ of, name, script: name, env: { UNIT_RESULTS: `${RESULTS}/${name}.json` } },
  report: report(name, unitTotals),
});

export const STAGES: readonly Stage[] = [
  { of: 'engine', name: 'types', script: 'types', env: HANDBOOK },
  // What it lints against types are among others those that `types` generates.
  { of: 'engine', name: 'lint', script: 'lint', after: 'types' },
  units('engine', 'unit'),
  // It draws with all cores.
  { ...build('engine', 'build', HANDBOOK), wide: true },
  { ...browse('engine', 'browser', 'browser', 'build', HANDBOOK), wide: true },
  build('engine', 'build-base', UNDER_BASE),
  {
    of: 'engine',
    name: 'engines',
    script: 'engines',
    needs: 'build',
    env: HANDBOOK,
    report: report('engines', (json) => json as Totals),
    // Firefox and WebKit are installed by continuous integration, not by npm.
    optional: !process.env.ENGINES,
  },
  {
    ...browse('engine', 'browser-base', 'browser', 'build-base', UNDER_BASE),
    args: '--project=desktop --grep @base',
  },
  // It waits for npm and for a build in a folder of its own: others run beside it.
  {
    ...{ of: 'engine', name: 'package', script: 'package' },
    report: report('package', (json) => json as Totals),
  },
  // In this order none has to wait for the build that it needs.
  build('engine', 'build-english', ENGLISH),
  { of: 'engine', name: 'build-plain', script: 'build-plain' },
  browse('engine', 'browser-english', 'browser-english', 'build-english', ENGLISH),
  { of: 'engine', name: 'build-examples', script: 'build-examples' },
  browse('engine', 'browser-plain', 'browser-plain', 'build-plain', PLAIN),
  units('content', 'facts'),
  browse('engine', 'browser-examples', 'browser-examples', 'build-examples', EXAMPLES),
  { of: 'content', name: 'check', script: 'check' },
  { ...build('content', 'build-content', CONTENT), wide: true },
  { ...browse('content', 'browser-content', 'browser-content', 'build-content', CONTENT), wide: true },
];
