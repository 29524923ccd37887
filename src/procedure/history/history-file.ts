/** `content/history/<slug>.yaml`: the versions of a page, the oldest first. */
import { historyMessages as say } from '#text/messages/history.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, isScalar, parse, visit, type YAMLParseError } from 'yaml';
import { told } from '../../syntax/told.ts';
import type { Edition } from './edition.ts';

export const HISTORY = 'history';

const fileOf = (content: string, slug: string) => path.join(content, HISTORY, `${slug}.yaml`);

const HEAD = `# Written by \`npm run release\`: what this page said in each of its versions, the oldest first.\n`;

/** True where a version of the page was ever released. */
export const hasHistory = (content: string, slug: string): boolean => existsSync(fileOf(content, slug));

/** Empty where the page was never released. Throws, in words for the author, where the file is no list of versions. */
export async function readHistory(content: string, slug: string): Promise<Edition[]> {
  const file = fileOf(content, slug);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const editions = text === '' ? [] : parsed(file, text);
  const isEdition = (each: unknown) => Array.isArray((each as Edition | null)?.parts);
  if (!Array.isArray(editions) || !editions.every(isEdition)) throw told(say.notAList(file));
  return editions as Edition[];
}

function parsed(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw told(say.broken(file, (error as YAMLParseError).linePos?.[0].line ?? 1));
  }
}

export async function writeHistory(content: string, slug: string, editions: Edition[]): Promise<void> {
  const file = fileOf(content, slug);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, HEAD + historyText(editions));
}

/** YAML with one line for each item, limit and answer, so that a difference shows what changed. */
function historyText(editions: Edition[]): string {
  const document = new Document(editions);
  visit(document, {
    Map: (_, map) => {
      if (map.items.every(({ value }) => isScalar(value))) map.flow = true;
    },
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
