/** What is in an old document, as people have read it: the entries that it holds, with their steps. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export interface ExpectedStep {
  id?: string;
  name: string;
  role?: string;
  actions?: string[];
  within?: string;
  records?: string[];
  warn?: string[];
  /** Each answer leads to a step by its id. */
  decision?: { question: string; branches: { answer: string; goes_to?: string }[] };
}

export interface ExpectedEntry {
  id: string;
  title: string;
  kind: string;
  source: { lines: [number, number]; also?: [number, number][] };
  steps?: ExpectedStep[];
  rules?: string[];
}

export interface Expected {
  seed: string;
  entries: ExpectedEntry[];
}

export const readExpected = async (file: string): Promise<Expected> =>
  parse(await readFile(file, 'utf8')) as Expected;
