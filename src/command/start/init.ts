/** `zhaozhang init`: a folder from which somebody's own handbook begins. Nothing that is there is changed. */
import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { starter, starterLists, starterMessages as say, starterPage, starterReadme } from '#text/starter.ts';
import { LANGUAGE } from '#language/language.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { today } from '../../procedure/content/content.ts';
import { ENGINE } from '../../procedure/content/site/folder.ts';
import { KEPT } from '../site/engine-copy.ts';
import { handbookAround } from '../folder/handbook-of.ts';
import { languageNamed } from '../folder/language-of.ts';
import { quoted } from '../folder/quoted.ts';
import { dependencyOn, type Dependency } from './dependency.ts';
import { editorFiles } from './editor-files.ts';
import { inAYear } from './in-a-year.ts';

const SCRIPTS = {
  new: 'zhaozhang new .',
  dev: 'zhaozhang dev .',
  check: 'zhaozhang check .',
  build: 'zhaozhang build .',
  serve: 'zhaozhang serve .',
};

const WORKFLOW = `name: handbook
on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  site:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npx zhaozhang check . --format=github
      - run: npx zhaozhang build .
      - uses: actions/upload-artifact@v4
        with:
          name: site
          path: dist
`;

const NPMRC = `# Some packages ask for a newer Node than the one that runs npm. The engine brings its own.
loglevel=error
`;

/** @param language as it was asked for, if it was */
export async function init(folder: string, language: string | undefined): Promise<boolean> {
  if (language !== undefined && !languageNamed(language)) {
    console.error(say.unknownLanguage(language, [...LANGUAGES.keys()]));
    return false;
  }
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) {
    console.error(say.notAFolder(folder));
    return false;
  }
  const around = handbookAround(folder);
  if (around !== undefined) {
    console.error(say.within(folder, around));
    return false;
  }
  const engine = dependencyOn(ENGINE);
  const isBegun = ['procedures', ...Object.keys(starterLists)].some((name) => existsSync(join(folder, name)));
  const hadPackage = existsSync(join(folder, 'package.json'));
  for (const [name, text] of [...(isBegun ? [] : contentFiles()), ...filesBeside(folder, engine)]) {
    const file = join(folder, name);
    if (existsSync(file)) {
      console.log(say.kept(file));
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    console.log(say.made(file));
  }
  if (engine.archive && !hadPackage) await bring(engine.archive, folder);
  console.log(isBegun ? say.contentKept(folder) : say.language(LANGUAGE));
  if (hadPackage) {
    const scripts = Object.entries(SCRIPTS).map(([name, script]) => `"scripts.${name}=${script}"`);
    console.log(`\n${say.scripts}\n  npm pkg set ${scripts.join(' ')}`);
  }
  console.log(say.next(nextCommands(folder, hadPackage)));
  return true;
}

/** The pages and lists. */
function contentFiles(): [name: string, text: string][] {
  const day = today();
  const page = starterPage({ today: day, reviewBy: inAYear(day) });
  return [...Object.entries(starterLists), [`procedures/${starter.domain}/${starter.page}.mdx`, page]];
}

/** What tools need beside them. */
function filesBeside(folder: string, { spec }: Dependency): [name: string, text: string][] {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const described = {
    name: name || 'handbook',
    private: true,
    scripts: SCRIPTS,
    dependencies: { zhaozhang: spec },
  };
  return [
    ['README.md', starterReadme],
    ['package.json', `${JSON.stringify(described, null, 2)}\n`],
    ['.npmrc', NPMRC],
    ['.gitignore', `node_modules/\ndist/\n${KEPT}/\n`],
    ['.github/workflows/handbook.yml', WORKFLOW],
    ...editorFiles(),
  ];
}

/** The archive goes along, so that the folder can be installed anywhere. */
async function bring(archive: string, folder: string): Promise<void> {
  const file = join(folder, basename(archive));
  if (existsSync(file)) return;
  await copyFile(archive, file);
  console.log(say.made(file));
}

function nextCommands(folder: string, hadPackage: boolean): string[] {
  if (hadPackage) return [`npx zhaozhang dev ${quoted(folder)}`, `npx zhaozhang build ${quoted(folder)}`];
  const enter = resolve(folder) === resolve('.') ? '' : `cd ${quoted(folder)} && `;
  return [`${enter}npm install`, 'npm run dev'];
}
