/** Whatever is done to a page or a list: it is read, what is wrong is told with its place, and what is not told can be built. */
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileBody } from '../../src/pages/procedures/_body.ts';
import { RULES } from '../../src/rules/rules.ts';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { readContent } from '../../src/procedure/content/content.ts';
import { decode } from '../../src/procedure/source/files/decode.ts';
import { format, type Diagnostic, type Finding } from '../../src/syntax/diagnostic.ts';
import { lintPage } from '../../src/procedure/lint/lint.ts';
import { readVocabulary } from '../../src/procedure/content/vocabulary-lists.ts';
import { rendered } from '../../src/procedure/view/mdx/rendered.ts';
import { groups } from '../../src/procedure/model/procedure.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { splitSource } from '../../src/procedure/source/split-source.ts';
import { children, type SyntaxNode } from '../../src/syntax/node.ts';
import { readTree } from '../../src/procedure/source/syntax-tree.ts';
import { runs } from '../laws.ts';
import { FILE, SOUND } from './example.ts';
import { mutated } from './mutations.ts';

const rules = new Set(Object.keys(RULES));

/** What each message owes its author. */
function owes(findings: Finding[], bytes: Uint8Array): void {
  const lines = decode(bytes).text.split('\n').length;
  for (const finding of findings) {
    const said = JSON.stringify(finding);
    expect(rules, said).toContain(finding.rule);
    expect(finding.rule, said).not.toBe('internal');
    expect(finding.line, said).toBeGreaterThanOrEqual(1);
    expect(finding.line, said).toBeLessThanOrEqual(lines);
    expect(finding.column, said).toBeGreaterThanOrEqual(1);
    const told = format({ file: FILE, ...finding });
    expect(told, said).toMatch(/ (错误|提醒) .*\p{Script=Han}.* \[[a-z-]+\]$/u);
    expect(told, said).not.toMatch(/「」|undefined|\[object|NaN|Error:|Invalid |Expected |\n\s+at /);
  }
}
/** All cases of a full run on a busy machine. */
const TIME = 1_000_000;

const wrong = (findings: Pick<Finding, 'severity'>[]) =>
  findings.some(({ severity }) => severity === 'error');

/** As the build does. */
const build = (bytes: Uint8Array) => compileBody(bytes, 'counter');

/** The ids that the components of a page look up while it is drawn. */
function looked(node: SyntaxNode): string[] {
  const own = ['CheckItem', 'Step', 'Section'].includes(node.name ?? '')
    ? (node.attributes ?? []).filter(({ name }) => name === 'id').map(({ value }) => String(value))
    : [];
  return [...own, ...children(node).flatMap(looked)];
}

/** The slowest of the cases, for the report of a full run. */
function slowest(what: string) {
  const times: number[] = [];
  return {
    async of<T>(work: () => T | Promise<T>): Promise<T> {
      const begin = performance.now();
      const result = await work();
      times.push(performance.now() - begin);
      return result;
    },
    report(more = '') {
      if (import.meta.env.MODE !== 'laws') return;
      const sorted = times.toSorted((a, b) => a - b);
      const ms = (share: number) => `${sorted[Math.ceil(sorted.length * share) - 1]?.toFixed(0)} ms`;
      console.log(
        `${what}: ${times.length} cases, half within ${ms(0.5)}, 99 % ${ms(0.99)}, slowest ${ms(1)}${more}`,
      );
    },
  };
}

test(
  'a page, whatever is done to it',
  async () => {
    const files = globSync('tests/handbook/procedures/**/*.mdx').sort();
    const seeds = [
      SOUND,
      ...files.filter((_, index) => index % 9 === 0).map((file) => readFileSync(file, 'utf8')),
    ];
    const clock = slowest('pages');
    let built = 0;
    await fc.assert(
      fc.asyncProperty(mutated(seeds), async (bytes) => {
        const page = await clock.of(() => {
          const read = readPage(FILE, bytes);
          return { ...read, found: lintPage(read) };
        });
        owes(page.found, bytes);
        expect(page.matter !== undefined || wrong(page.found)).toBe(true);
        if (wrong(page.found)) return;
        built++;
        await build(bytes);
        const known = groups(page.outline).flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
        const { body } = splitSource(decode(bytes).text);
        expect(known).toEqual(expect.arrayContaining(looked(rendered(readTree(body)))));
      }),
      { numRuns: runs(2000, 300) },
    );
    clock.report(`, ${built} without a mistake, all of them built`);
    expect(built).toBeGreaterThan(5);
  },
  TIME,
);

describe('a folder of content', () => {
  const LISTS = ['domains.yaml', 'roles.yaml', 'sources.yaml', 'glossary.yaml', 'synonyms.yaml'];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'laws-'));
    await mkdir(path.join(folder, 'procedures/counter'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test(
    'whatever is done to its lists',
    async () => {
      const texts = new Map(
        LISTS.map((name) => [name, readFileSync(`tests/handbook/${name}`, 'utf8').slice(0, 1500)]),
      );
      const whole = new Map(
        [...texts].map(([name, text]) => [name, text.slice(0, text.lastIndexOf('\n- ') + 1)]),
      );
      for (const [name, text] of whole) await writeFile(path.join(folder, name), text);
      const clock = slowest('lists');
      let sound = 0;
      const cases = fc
        .constantFrom(...LISTS)
        .chain((name) => mutated([whole.get(name)!]).map((bytes) => ({ name, bytes })));
      await fc.assert(
        fc.asyncProperty(cases, async ({ name, bytes }) => {
          await writeFile(path.join(folder, name), bytes);
          const read = await clock.of(() => readVocabulary(folder));
          await writeFile(path.join(folder, name), whole.get(name)!);
          const own = read.diagnostics.filter(({ file }) => file.endsWith(name));
          owes(own, bytes);
          if (wrong(read.diagnostics)) return;
          sound++;
          const entries = [...Object.values(read.vocabulary), read.synonyms] as unknown[][];
          for (const list of entries) expect(list.every((entry) => typeof entry === 'object')).toBe(true);
        }),
        { numRuns: runs(2000, 100) },
      );
      clock.report(`, ${sound} without a mistake`);
      expect(sound).toBeGreaterThan(0);
    },
    TIME,
  );

  test(
    'whatever is done to one file, the others are told',
    async () => {
      const lists = new Map([
        ['domains.yaml', '- { id: counter, name: 前台, summary: 前台的事。 }\n'],
        ['roles.yaml', '- { id: receptionist, name: 接待员, summary: 接待。 }\n'],
        ['sources.yaml', '- { id: old-text, title: 旧文, document: a.txt, lines: [[1, 9]] }\n'],
        ['glossary.yaml', '- { term: 放行条, meaning: 出门的凭条。 }\n'],
        ['synonyms.yaml', '- [退房, 离店]\n'],
      ]);
      const good = SOUND.replace('(#issue)', '(#isue)');
      const cases = fc
        .constantFrom(...lists.keys(), 'procedures/counter/a.mdx')
        .chain((name) => mutated([lists.get(name) ?? SOUND]).map((bytes) => ({ name, bytes })));
      await fc.assert(
        fc.asyncProperty(cases, async ({ name, bytes }) => {
          for (const [other, text] of lists) await writeFile(path.join(folder, other), text);
          await writeFile(path.join(folder, 'procedures/counter/a.mdx'), SOUND);
          await writeFile(path.join(folder, 'procedures/counter/b.mdx'), good);
          await writeFile(path.join(folder, name), bytes);
          const { diagnostics } = await readContent(folder, '2026-11-21', checkMermaid);
          const told = (diagnostic: Diagnostic) => format(diagnostic).replace(`${folder}/`, '');
          expect(diagnostics.map(told)).toContain(
            'procedures/counter/b.mdx:22:3 错误 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？ [missing-step]',
          );
          expect(
            diagnostics
              .map(told)
              .every((line) => /^[\w/.-]+:\d+:\d+ (错误|提醒) [^\n]+ \[[a-z-]+\]$/.test(line)),
          ).toBe(true);
        }),
        { numRuns: runs(500, 30) },
      );
    },
    TIME,
  );
});
