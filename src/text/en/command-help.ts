/** What `zhaozhang --help` says. */
import type * as zh from '../zh/command-help.ts';

const commands = {
  init: {
    about: 'makes a folder for a handbook: settings, a sample procedure, areas and jobs',
    folder: '<folder>',
  },
  import: {
    about:
      'turns old documents (.docx, .txt, .md, .html) into proposed pages, with an account of every sentence',
    folder: '<file…>',
  },
  new: {
    about: 'writes a new procedure: asks for title, area and job, or takes them as options',
    folder: '[folder]',
  },
  check: {
    about: 'checks all procedures: which file and line, what is wrong and how to put it right',
    folder: '[folder]',
  },
  dev: { about: 'shows the site while you write: each change as it is saved', folder: '[folder]' },
  build: { about: 'builds the site', folder: '[folder]' },
  serve: { about: 'opens the built site on this machine', folder: '[folder]' },
  export: {
    about: 'writes pages as Word files (.docx) with their flowchart, to be filed',
    folder: '<files…>',
  },
  release: { about: 'writes down what each page says in the version that it bears', folder: '[folder]' },
  impact: {
    about: 'lists every place that a change of a record, role, term or page would touch',
    folder: '<name>',
  },
  rename: {
    about: 'calls a record, role or term otherwise: at every place, or at none',
    folder: '<record|role|term> <old> <new>',
  },
  remarks: { about: 'lists what readers say is wrong, each at its line', folder: '<files…>' },
};

const options = {
  language: { value: '<language>', about: 'of the handbook, en or zh-CN; else that of this machine' },
  to: { value: '<folder>', about: 'where the files go; by default “imported” or “exported”' },
  handbook: { value: '<folder>', about: 'the handbook; by default this folder' },
  title: { value: '<title>', about: 'what the procedure is called' },
  id: { value: '<address>', about: 'name of its file and address; else it is made of the title' },
  domain: { value: '<area>', about: 'where it belongs, an id of domains.yaml' },
  role: { value: '<job>', about: 'who does it, an id of roles.yaml' },
  source: { value: '<source>', about: 'what it rests on, an id of sources.yaml' },
  fix: {
    value: '',
    about: 'first writes anew what an earlier language wrote otherwise, and touches nothing else',
  },
  only: { value: '<part of a path>', about: 'only pages whose path has this in it' },
  format: {
    value: '<format>',
    about: 'text for people; github marks the very lines of a pull request',
  },
  watch: { value: '', about: 'stays, and checks again whenever a file changes' },
  port: { value: '<port>', about: 'the first port to try; else 4321' },
  host: { value: '', about: 'lets other machines of the network open it' },
  out: { value: '<folder>', about: 'where the site goes; else dist in the folder of the handbook' },
  base: { value: '<path>', about: 'the path that the site lives under, such as /kb/' },
  site: { value: '<address>', about: 'the address of the site, such as https://example.org; adds a sitemap' },
  why: { value: '<one line>', about: 'why pages that mean something else were changed' },
  'approved-by': { value: '<who>', about: 'who approved it' },
  effective: { value: '<day>', about: 'the day from which on it holds, such as 2026-12-01' },
  answers: {
    value: '<remarks>',
    about: 'which remarks it answers, as remarks names them, with commas between',
  },
  'dry-run': { value: '', about: 'only lists the places, and changes nothing' },
  same: { value: '', about: 'whatever is worded otherwise means the same' },
  other: { value: '', about: 'whatever is worded otherwise means something else' },
  verbose: { value: '', about: 'says also what the tools behind it say' },
  help: { value: '', about: 'shows this' },
  version: { value: '', about: 'shows the version' },
};

type Option = keyof typeof options;

function columns(rows: [left: string, right: string][]): string {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest + 2)}${right}`).join('\n');
}

const optionRows = (names: readonly Option[]) =>
  columns(names.map((name) => [`--${name} ${options[name].value}`.trimEnd(), options[name].about]));

export const helpText: typeof zh.helpText = {
  all: (names) =>
    `Usage: npx zhaozhang <command> [folder] [options]\n\n${columns(names.map((name) => [`${name} ${commands[name].folder}`, commands[name].about]))}\n\n${optionRows(['help', 'version'])}\n\nWithout a folder it is the one that you are in, or the handbook around it. The options of a command: npx zhaozhang <command> --help`,
  command: (name, own) =>
    `Usage: npx zhaozhang ${name} ${commands[name].folder}${own.length > 0 ? ' [options]' : ''}\n\nIt ${commands[name].about}.\n\n${optionRows([...own, 'help'])}`,
};
