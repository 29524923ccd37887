/** `zhaozhang new`: a page that passes the check, to be filled in. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { addressOf } from '#language/address.ts';
import { newMessages as say, newPage } from '#text/starter.ts';
import { today } from '../../procedure/content/content.ts';
import { ADDRESS, findPages } from '../../procedure/content/files.ts';
import { readVocabulary } from '../../procedure/content/vocabulary-lists.ts';
import { isJob } from '../../procedure/model/vocabulary.ts';
import { markupIn } from '../../syntax/markup-in.ts';
import { named, whichId } from '../../syntax/nearest.ts';
import type { Options } from '../read-arguments.ts';
import { inAYear } from './in-a-year.ts';

interface Entry {
  id: string;
  name: string;
}

/** What is chosen from a list beside the pages. */
const LISTS = ['domain', 'role', 'source'] as const;
type Choices = Record<(typeof LISTS)[number], readonly Entry[]>;

type Answers = Record<(typeof LISTS)[number] | 'title' | 'id', string>;

/** Asks a question at the terminal; undefined where nobody can answer. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** Writes the page; false where it cannot, which has been told. */
export async function newProcedure(
  folder: string,
  options: Options,
  ask: Ask = terminal(),
): Promise<boolean> {
  const { vocabulary } = await readVocabulary(folder);
  const choices: Choices = {
    domain: vocabulary.domains,
    role: vocabulary.roles.filter(isJob),
    source: vocabulary.sources.map(({ id, title }) => ({ id, name: title })),
  };
  const answers = await answersTo(options, choices, ask);
  if (typeof answers === 'string') {
    console.error(answers);
    return false;
  }
  const { title, id, domain, role, source } = answers;
  const file = `${folder}/procedures/${domain}/${id}.mdx`.replace(/^\.\//, '');
  const { files } = await findPages(folder);
  const same = files.find((each) => basename(each) === `${id}.mdx`);
  if (same !== undefined) {
    console.error(say.taken(same));
    return false;
  }
  const day = today();
  const owner = choices.role.find((entry) => entry.id === role)!.name;
  const asYaml = (text: string) => stringify(text, { lineWidth: 0, blockQuote: false }).trim();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    newPage({
      ...{ domain, role, source, today: day, reviewBy: inAYear(day) },
      ...{ title: asYaml(title), owner: asYaml(owner) },
    }),
    { flag: 'wx' },
  );
  console.log(say.written(join(file)));
  return true;
}

/** All that the page needs, or what is missing or wrong. */
async function answersTo(options: Options, choices: Choices, ask: Ask): Promise<Answers | string> {
  const given = (name: string) => options.get(name) as string | undefined;
  for (const what of LISTS) if (choices[what].length === 0) return say.noList(`${what}s.yaml`);
  const title = (given('title') ?? (await ask?.(say.title)))?.trim();
  const missing = [
    ...(title === undefined ? ['--title'] : []),
    ...LISTS.filter((what) => !ask && given(what) === undefined && choices[what].length > 1).map(
      (what) => `--${what}`,
    ),
  ];
  if (title === undefined || missing.length > 0) return say.needed(missing);
  if (title === '' || /[\r\n]/.test(title) || markupIn(title) !== undefined) return say.badTitle;
  const proposed = addressOf(title);
  const id = given('id') ?? ((await ask?.(say.id(proposed))) || proposed);
  if (id === '') return say.noId(title);
  if (!ADDRESS.test(id)) return say.badId(id);
  const chosen = { title, id } as Answers;
  for (const what of LISTS) {
    const list = choices[what];
    const word = given(what) ?? (list.length > 1 && (await ask?.(say.choose(what, list.map(shown))))) ?? '';
    const entry = word ? list.find((each) => each.id === word || each.name === word) : list[0];
    const hint = () => whichId(String(word), list.map(named));
    if (!entry) return say.unknown(`--${what}`, String(word), hint(), list.map(shown));
    chosen[what] = entry.id;
  }
  return chosen;
}

const shown = ({ id, name }: Entry): string => `${id} ${name}`;

function terminal(): Ask {
  if (!process.stdin.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return (question) => lines.question(question);
}
