/** What can be asked of the command, and with which options. */

/** An option holds a text, or is there or not. */
type Option = { type: 'string' | 'boolean'; short?: string };

const text = { type: 'string' } satisfies Option;
const flag = { type: 'boolean' } satisfies Option;

/** Options that every command takes. */
export const COMMON = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} satisfies Record<string, Option>;

/** In the order in which one meets them. */
export const COMMANDS = {
  init: { language: text },
  import: { to: text, handbook: text },
  new: { title: text, id: text, domain: text, role: text, source: text },
  check: { fix: flag, only: text, format: text, watch: flag },
  dev: { port: text, host: flag },
  build: { out: text, base: text, site: text, verbose: flag },
  serve: { out: text, base: text, port: text },
  export: { to: text, handbook: text },
  release: { why: text, 'approved-by': text, effective: text, answers: text, same: flag, other: flag },
  remarks: { handbook: text },
  impact: { handbook: text },
  rename: { 'dry-run': flag, handbook: text },
} satisfies Record<string, Record<string, Option>>;

export type CommandName = keyof typeof COMMANDS;

type Keys<T> = T extends unknown ? keyof T : never;
export type OptionName = Keys<(typeof COMMANDS)[CommandName]> | keyof typeof COMMON;

/** What takes files or names in place of a folder. */
export const TAKES_WORDS: ReadonlySet<string> = new Set<CommandName>([
  'import',
  'export',
  'remarks',
  'impact',
  'rename',
]);

/** The options of a command; what `parseArgs` is told. */
export const optionsOf = (name: CommandName): Map<string, Option> =>
  new Map<string, Option>([...Object.entries(COMMANDS[name]), ...Object.entries(COMMON)]);

export const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);
