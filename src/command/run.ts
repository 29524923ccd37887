/** What each command does, once its words have been read. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { helpText } from '#text/command-help.ts';
import { usageMessages as say } from '#text/messages/command-line.ts';
import { CONTENT, ENGINE } from '../procedure/content/site/folder.ts';
import { findPages } from '../procedure/content/files.ts';
import { didYouMean } from '../syntax/nearest.ts';
import { COMMANDS, optionsOf, type CommandName, type OptionName } from './commands.ts';
import { FORMATS, isFormat } from './check/formats.ts';
import { versionOf } from './site/engine-copy.ts';
import { quoted } from './folder/quoted.ts';
import { inWords } from './in-words.ts';
import { readArguments, type Asked, type Options } from './read-arguments.ts';

/** What ends a command that was not understood. */
const MISUSED = 2;

const asked = readArguments(process.argv.slice(2));

async function answer(): Promise<number> {
  switch (asked.kind) {
    case 'version':
      console.log(versionOf(ENGINE));
      return 0;
    case 'help':
      console.log(
        asked.of
          ? helpText.command(asked.of, ownOptions(asked.of))
          : helpText.all(Object.keys(COMMANDS) as CommandName[]),
      );
      return 0;
    case 'unknown-command':
      return refuse(say.unknownCommand(asked.word, didYouMean(asked.word, Object.keys(COMMANDS))));
    case 'unknown-option': {
      const known = [...optionsOf(asked.of).keys()].map((name) => `--${name}`);
      return refuse(say.unknownOption(asked.of, asked.word, didYouMean(asked.word, known), known));
    }
    case 'no-value':
      return refuse(say.noValue(asked.option));
    case 'value':
      return refuse(say.value(asked.option));
    case 'too-many':
      return refuse(say.tooMany(asked.of, asked.word));
    case 'command':
      return (await run(asked)) ? 0 : 1;
  }
}

function refuse(message: string): number {
  console.error(message);
  return MISUSED;
}

const ownOptions = (name: CommandName) => Object.keys(COMMANDS[name]) as OptionName[];

async function run({
  name,
  folder: named,
  words,
  options,
}: Extract<Asked, { kind: 'command' }>): Promise<boolean> {
  const text = (option: string) => options.get(option) as string | undefined;
  if (!isPort(portOf(options))) {
    console.error(say.noPort(String(options.get('port') ?? process.env.PORT)));
    return false;
  }
  if (name === 'init') {
    const { init } = await import('./start/init.ts');
    return init(named ?? '.', text('language'));
  }
  if (name === 'serve') {
    const { serve } = await import('../tools/serve.ts');
    return serve({ dir: outOf(options), base: text('base'), port: portOf(options), strict: false });
  }
  if (name === 'import') {
    const { importFiles } = await import('./import-files.ts');
    return importFiles(words, { to: text('to') ?? 'imported', handbook: CONTENT });
  }
  if (name === 'export') {
    const { exportPages } = await import('./export-pages.ts');
    return exportPages(words, { to: text('to') ?? 'exported', handbook: CONTENT });
  }
  const missing = await notThere(CONTENT, name === 'new');
  if (missing !== undefined) {
    console.error(missing);
    return false;
  }
  switch (name) {
    case 'remarks': {
      const { listRemarks } = await import('./list-remarks.ts');
      return listRemarks(words, CONTENT);
    }
    case 'impact': {
      const { impact } = await import('./impact.ts');
      return impact(CONTENT, words);
    }
    case 'rename': {
      const { rename } = await import('./rename/rename.ts');
      return rename(CONTENT, words, { dryRun: options.has('dry-run') });
    }
    case 'new': {
      const { newProcedure } = await import('./start/new-procedure.ts');
      return newProcedure(CONTENT, options);
    }
    case 'check': {
      const format = text('format') ?? 'text';
      if (!isFormat(format)) {
        console.error(say.noFormat(format, [...FORMATS]));
        return false;
      }
      const { check } = await import('./check/check.ts');
      const once = () => check({ fix: options.has('fix'), only: text('only'), format });
      if (!options.has('watch')) return once();
      const { watching } = await import('./check/watching.ts');
      return watching(CONTENT, once);
    }
    case 'release': {
      const { release } = await import('./release.ts');
      return release({
        why: text('why'),
        approvedBy: text('approved-by'),
        effective: text('effective'),
        answers: text('answers'),
        same: options.has('same'),
        other: options.has('other'),
      });
    }
    case 'dev': {
      const { dev } = await import('./site/build.ts');
      return dev(CONTENT, { port: portOf(options), host: options.has('host') });
    }
    case 'build': {
      const { build } = await import('./site/build.ts');
      const [base, site, verbose] = [text('base'), text('site'), options.has('verbose')];
      return build(CONTENT, { out: outOf(options), base, site, verbose });
    }
  }
}

/** `dist` beside the pages, unless it was said otherwise. */
const outOf = (options: Options): string =>
  (options.get('out') as string | undefined) ?? process.env.DIST ?? `${CONTENT}/dist`;

const portOf = (options: Options): number => Number(options.get('port') ?? process.env.PORT ?? 4321);

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65536;

/** What to say where there is nothing to work on. */
async function notThere(folder: string, mayBeEmpty: boolean): Promise<string | undefined> {
  const shown = folder === '.' ? resolve(folder) : folder;
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return say.noFolder(shown, quoted(shown));
  if (!found.isDirectory()) return say.notAFolder(shown);
  if (mayBeEmpty) return undefined;
  const { files, diagnostics } = await findPages(folder);
  // What stands there and cannot be read, or bears another name, the command tells.
  const isUnread =
    diagnostics.some(({ severity }) => severity === 'error') && !isMissing(`${folder}/procedures`);
  return files.length === 0 && !isUnread ? say.noProcedures(shown, quoted(shown)) : undefined;
}

/** False also where it cannot be seen. */
function isMissing(folder: string): boolean {
  try {
    return !statSync(folder, { throwIfNoEntry: false });
  } catch {
    return false;
  }
}

// Whoever reads what is said may have enough of it: `zhaozhang check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(1);
});

const code = await answer().catch((error: unknown) => {
  console.error(inWords(error));
  return 1;
});
// All is said first; what Astro and the drawing leave open is not waited for.
process.stdout.write('', () => process.exit(code));
