/** Eight kinds of edits of every page: what each is told as between two versions. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent, today } from '../../src/procedure/content/content.ts';
import { procedureOf, readPage } from '../../src/procedure/content/page.ts';
import type { Change } from '../../src/procedure/history/compare/change.ts';
import { changesOf } from '../../src/procedure/history/compare/changes.ts';
import { editionOf } from '../../src/procedure/history/edition.ts';
import { pageMeaning } from '../../src/procedure/history/meanings.ts';
import { growthOf, nextVersion } from '../../src/procedure/history/next-version.ts';
import type { Page } from '../../src/procedure/lint/page.ts';
import { roleNames } from '../../src/procedure/model/vocabulary.ts';
import { groups, type Procedure } from '../../src/procedure/model/procedure.ts';
import { formerOf } from '../../src/meanings/former.ts';
import { pageChanges } from '../../src/progress/changed/write-changes.ts';
import { siteContext } from '../../src/quiz/generate/derived-question.ts';
import { formerProcedure } from '../../src/quiz/generate/former-procedure.ts';
import { flowOf, waysFrom } from '../../src/procedure/model/flow.ts';
import { drawnVersions, markedParts } from '../flowchart/drawn-marks.ts';
import { isOtherwise } from '../quiz/is-otherwise.ts';

const { pages, vocabulary } = await readContent('content', today(), () => Promise.resolve(undefined));
const roles = roleNames(vocabulary.roles);

/** The lines of a file, edited, and what that must be told as. */
interface Edit {
  lines: string[];
  told: Partial<Change>[];
  /** What of the flow must be marked in the drawing of either version: a step, the way of an answer, a step with its ways. */
  drawn?: { step?: string; answer?: [step: string, answer: string]; went?: string };
}
type Editor = (lines: string[], page: Page) => Edit[];

let asked = 0;
let drawings = 0;

const IS_LAWS = import.meta.env.MODE === 'laws';
/** So many places of one page are tried. */
const MOST = IS_LAWS ? 3 : 1;

const PLAIN_ITEM = /^- \[ \] [^<{[\\]+$/;
const replaced = (lines: string[], at: number, ...by: string[]) => lines.toSpliced(at, 1, ...by);

/** The lines of prose outside of everything that the outline reads. */
function proseAt(lines: string[]): number {
  let inside = 0;
  let isFence = false;
  const begin = lines.indexOf('---', 1) + 1;
  return lines.findIndex((line, at) => {
    if (at < begin) return false;
    if (line.startsWith('```')) isFence = !isFence;
    inside += (line.match(/<(?:Warn|Question|Quiz|Gap|Legal|Ask|Note)\b[^>]*(?<!\/)>/g) ?? []).length;
    const isProse = inside === 0 && !isFence && /^\p{Script=Han}[^<{`[]{8,}$/u.test(line);
    inside -= (line.match(/<\/(?:Warn|Question|Quiz|Gap|Legal|Ask|Note)>/g) ?? []).length;
    return isProse;
  });
}

const plainItems = (lines: string[], { outline }: Page) =>
  groups(outline).flatMap(({ id: of, items }) =>
    items.filter(({ line }) => PLAIN_ITEM.test(lines[line - 1]!)).map((item) => ({ ...item, of })),
  );

const LIMIT = / within="P[^"]+"/;

const EDITS: Record<string, Editor> = {
  'a slip of the pen in prose': (lines) => {
    const at = proseAt(lines);
    if (at < 0) return [];
    return [{ lines: replaced(lines, at, lines[at]!.replace(/.$/u, (last) => `${last}${last}`)), told: [] }];
  },
  'another order of items': (lines, page) =>
    plainItems(lines, page)
      .filter(({ line }) => PLAIN_ITEM.test(lines[line] ?? ''))
      .map(({ line }) => ({ lines: lines.toSpliced(line - 1, 2, lines[line]!, lines[line - 1]!), told: [] })),
  'other words with the same id': (lines, page) =>
    plainItems(lines, page).map(({ line, of, id, text }) => ({
      lines: replaced(lines, line - 1, `- [ ] 认真${text} {/* id: ${id.slice(id.indexOf('/') + 1)} */}`),
      told: [{ kind: 'item', of, id, weight: 'words' }],
    })),
  'a new item': (lines, page) =>
    plainItems(lines, page).map(({ line, of }) => ({
      drawn: { step: of },
      lines: replaced(lines, line - 1, lines[line - 1]!, '- [ ] 丙丁戊己庚辛'),
      told: [{ kind: 'item', of, after: '丙丁戊己庚辛', weight: 'minor' }],
    })),
  'another limit': (lines, { outline }) =>
    outline.steps
      .filter(({ line }) => LIMIT.test(lines[line - 1]!))
      .map(({ line, id }) => ({
        drawn: { step: id },
        lines: replaced(lines, line - 1, lines[line - 1]!.replace(LIMIT, ' within="P77D"')),
        told: [{ kind: 'limit', of: id, weight: 'minor' }],
      })),
  'another target of an answer': (lines, { outline }) =>
    outline.steps.flatMap(({ id: of, ask }) =>
      (ask?.answers ?? []).flatMap(({ id, to, line }): Edit[] => {
        const other = outline.steps.find((step) => step.id !== to && step.id !== of);
        if (to === 'end' || to === 'gap' || !other) return [];
        return [
          {
            lines: replaced(lines, line - 1, lines[line - 1]!.replace(`(#${to}`, `(#${other.id}`)),
            told: [{ kind: 'way', of, id, weight: 'major' }],
            drawn: { answer: [of, id] },
          },
        ];
      }),
    ),
  'another red line': (lines, { outline }) =>
    [
      ...outline.redLines.map((text) => ({ of: undefined, text })),
      ...groups(outline).flatMap(({ id, redLines }) => redLines.map((text) => ({ of: id, text }))),
    ]
      .filter(({ text }) => lines.filter((line) => line === text).length === 1)
      .map(({ of, text }) => ({
        ...(of && { drawn: { step: of } }),
        lines: replaced(lines, lines.indexOf(text), `除经理批准外，${text}`),
        told: [{ kind: 'redLine', ...(of && { of }), before: text, after: `除经理批准外，${text}`, weight: 'major' }],
      })),
  'a step that went': (lines, { outline }) => {
    const whole = lines.join('\n');
    const isNamed = (id: string) => [`(#${id}`, `next="${id}"`, `from="${id}"`].some((name) => whole.includes(name));
    return outline.steps
      .filter(({ ask, next, items }) => !ask && next === undefined && items.length > 0)
      .filter(({ id, line }) => !isNamed(id) && lines[line - 1]!.startsWith('<Step'))
      .filter(({ region }) => !region || outline.steps.filter((step) => step.region === region).length > 1)
      .map(({ id, name, line }) => ({
        lines: lines.toSpliced(line - 1, lines.indexOf('</Step>', line) - line + 2),
        told: [{ kind: 'part', of: id, before: name, weight: 'major' }],
        drawn: { went: id },
      }));
  },
};

const procedures = pages.flatMap((each) => (each.matter ? [procedureOf({ ...each, matter: each.matter })] : []));
const names = { role: String, page: String };

const read = (page: Page, text: string) => {
  const { matter, outline } = readPage(page.file, text);
  return procedureOf({ ...page, outline, matter: matter! });
};

test.each(Object.entries(EDITS))('%s is told as what it is, and as nothing else', (_, edit) => {
  let tried = 0;
  for (const page of pages) {
    const text = readFileSync(page.file, 'utf8');
    const was = read(page, text);
    const before = editionOf(was);
    for (const { lines, told, drawn } of edit(text.split('\n'), page).slice(0, MOST)) {
      tried += 1;
      const now = read(page, lines.join('\n'));
      // What was open in a step that went is told of too, and weighs nothing.
      const changes = changesOf(before, editionOf(now), roles).filter(({ kind }) => kind !== 'openPoint');
      expect(changes, page.file).toEqual(told.map((change) => expect.objectContaining(change)));
      expectTold(was, now, changes);
      expectDrawn(was, now, drawn);
    }
  }
  console.log(`${_}: ${tried}`);
  expect(tried).toBeGreaterThan(IS_LAWS ? 20 : 15);
});

/** Once it is released, those who know the page as it was are told of the change alone, and of words nobody is. */
function expectTold(was: Procedure, now: Procedure, changes: Change[]): void {
  const [before, after] = [editionOf(was), editionOf(now)];
  const growth = growthOf(changes);
  const version = nextVersion(before.version, growth);
  const meaning = growth === 'patch' ? { meaning: before.version } : {};
  const page = pageMeaning([before, { ...after, version, ...meaning }], after, roles);
  const site = siteContext([...procedures.filter(({ slug }) => slug !== now.slug), now], vocabulary.roles);
  const written = pageChanges(now, page, names, site);
  const known = { meaning: pageMeaning([before], before).meaning, day: '2026-01-01' };
  const former = written && formerOf(written, known);
  expect(former?.version, now.slug).toBe(growth === 'patch' ? undefined : before.version);
  if (!written || !former) return;
  const sentences = written.former[0]!.groups.flatMap((group) => group.changes);
  const weighty = changes.filter(({ weight }) => weight !== 'words');
  expect(sentences.map(({ kind }) => kind)).toEqual(weighty.map(({ kind }) => kind));
  for (const [index, { kind, before: old, after: next }] of weighty.entries()) {
    // What has ids is told by names, a limit in full.
    if (kind === 'way' || kind === 'limit') continue;
    expect(sentences[index]).toMatchObject({ before: old, after: next });
  }
  const [one] = page.former;
  for (const id of written.former[0]!.asks) {
    const question = written.set.derived.find((each) => each.id === id)!;
    asked += 1;
    expect(isOtherwise(question, now, before, formerProcedure(now, one!)), `${now.slug} ${id}`).toBe(true);
  }
}

/** In the drawings of both versions exactly what was edited is marked. */
function expectDrawn(was: Procedure, now: Procedure, { step, answer, went }: Edit['drawn'] & {} = {}): void {
  const sides = drawnVersions(was, now, roles);
  const ways = (procedure: Procedure) =>
    flowOf(procedure).flatMap((node) =>
      waysFrom(node).map((way) => ({ ...way, said: [way.from, way.answer?.id].filter(Boolean).join(' ') })),
    );
  const expected = ([side, procedure, only]: readonly [string, Procedure, string]): string[] => {
    const nodes = flowOf(procedure);
    const of = (id: string) => nodes.filter((node) => node.of === id);
    if (step) return of(step).some(({ kind }) => kind === 'step') ? [`changed step ${step}`] : [];
    if (answer) {
      const [from, id] = answer;
      const way = ways(procedure).find((one) => one.from === from && one.answer?.id === id)!;
      return [`rerouted way ${from} ${id} → ${way.to}`];
    }
    if (!went || side === 'after') return [];
    const own = of(went).map(({ id }) => id);
    const start = nodes[0]?.of === went ? [`${only} way start → ${nodes[0].id}`] : [];
    return [
      ...own.map((id) => (id === went ? `${only} step ${id}` : `${only} node ${id}`)),
      ...ways(procedure)
        .filter(({ from, to }) => own.includes(from) || own.includes(to))
        .map(({ said, to }) => `${only} way ${said} → ${to}`),
      ...start,
    ];
  };
  for (const [side, procedure, only] of [
    ['before', was, 'gone'],
    ['after', now, 'new'],
  ] as const) {
    drawings += 1;
    // An end that an answer leads to no more is not there any more.
    const marked = markedParts(sides[side]).filter((part) => !(answer && / end | gap /.test(part)));
    expect(marked, `${now.slug} ${side}`).toEqual(expected([side, procedure, only]).sort());
  }
}

test('of these changes some are asked', () => {
  console.log(`asked: ${asked}`);
  expect(asked).toBeGreaterThan(IS_LAWS ? 100 : 50);
});

test('each is looked for in both drawings', () => {
  console.log(`drawings: ${drawings}`);
  expect(drawings).toBeGreaterThan(IS_LAWS ? 1600 : 800);
});
