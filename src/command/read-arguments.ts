/** Reads what was typed behind `zhaozhang`. */
import { parseArgs } from 'node:util';
import { COMMANDS, COMMON, isCommand, optionsOf, TAKES_WORDS, type CommandName } from './commands.ts';

/** What was asked for, or what is wrong with it; the words for either stand elsewhere. */
export type Asked =
  | { kind: 'command'; name: CommandName; folder: string | undefined; words: string[]; options: Options }
  | { kind: 'help'; of: CommandName | undefined }
  | { kind: 'version' }
  | { kind: 'unknown-command'; word: string }
  | { kind: 'unknown-option'; of: CommandName; word: string }
  | { kind: 'no-value'; option: string }
  | { kind: 'value'; option: string }
  | { kind: 'too-many'; of: CommandName; word: string };

export type Options = ReadonlyMap<string, string | true>;

/** Every option of every command, for reading before it is known which was meant. */
const ANY = Object.assign({}, COMMON, ...Object.values(COMMANDS)) as typeof COMMON;

/** The command and the folder, whatever else is wrong: they say in which language that is told. */
export function firstWords(args: readonly string[]): {
  command: string | undefined;
  folder: string | undefined;
} {
  const { positionals, values } = parseArgs({
    args: [...args],
    options: ANY,
    strict: false,
    allowPositionals: true,
  });
  const [command, folder] = positionals;
  if (command === undefined || !TAKES_WORDS.has(command)) return { command, folder };
  const { handbook } = values as { handbook?: string | boolean };
  return { command, folder: typeof handbook === 'string' ? handbook : undefined };
}

export function readArguments(args: readonly string[]): Asked {
  const { command } = firstWords(args);
  const wantsHelp = args.includes('--help') || args.includes('-h');
  if (command === undefined || command === 'help')
    return args.includes('--version') || args.includes('-v')
      ? { kind: 'version' }
      : { kind: 'help', of: undefined };
  if (!isCommand(command)) return { kind: 'unknown-command', word: command };
  if (wantsHelp) return { kind: 'help', of: command };

  const known = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const options = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name);
    if (!option) return { kind: 'unknown-option', of: command, word: token.rawName };
    if (option.type === 'boolean' && token.value !== undefined)
      return { kind: 'value', option: token.rawName };
    // `--out --base /kb/`: what looks like an option was not meant as a value.
    if (
      option.type === 'string' &&
      (token.value === undefined || (!token.inlineValue && /^--?[a-z]/.test(token.value)))
    )
      return { kind: 'no-value', option: token.rawName };
    options.set(token.name, token.value ?? true);
  }
  if (options.has('version')) return { kind: 'version' };
  if (TAKES_WORDS.has(command)) {
    const handbook = options.get('handbook') as string | undefined;
    return { kind: 'command', name: command, folder: handbook, words: words.slice(1), options };
  }
  const [, folder, more] = words;
  if (more !== undefined) return { kind: 'too-many', of: command, word: more };
  return { kind: 'command', name: command, folder, words: [], options };
}
