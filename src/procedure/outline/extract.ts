/**
 * From the MDX syntax tree of one page to its outline: the one reading of the authoring language.
 *
 * Pure. The content loader, the Markdown plugin, the content lint and the tests all call it, so that
 * they cannot disagree. It never throws on an author's mistake: it reports it and reads on.
 */
import { checkLinks, type Anchor } from './check-links.ts';
import { readAsk } from './ask.ts';
import type { Finding } from '../../syntax/diagnostic.ts';
import { COMPONENTS, readStep } from '../source/tags/grammar.ts';
import { ID, ID_FORMAT, PAGE } from '../../syntax/component.ts';
import { readItem, idComment } from './item.ts';
import type { Group, Item, Outline, Section, Step } from '../model/procedure.ts';
import { PageIds } from './page-ids.ts';
import { readQuestion } from '../../questions/read-question.ts';
import { Reader } from '../../syntax/reader.ts';
import { reportMisread, misreadBox } from '../source/misread-markup.ts';
import {
  children,
  isBlank,
  isDiagram,
  isElement,
  isExpression,
  isTaskList,
  place,
  wholeText,
  type SyntaxNode,
} from '../../syntax/node.ts';
import { namesHost, pageOf, protocolOf, readTargets, type Reference } from '../source/link-targets.ts';
import { unknownTag } from '../source/tags/unknown-tag.ts';

export interface Extraction {
  outline: Outline;
  references: Reference[];
  /** The ids of headings, which links may name besides steps and sections. */
  headings: string[];
  findings: Finding[];
}

/**
 * @param root syntax tree with positions, as `readTree` gives it
 * @param source the text that the tree was made from, for the places of attributes
 */
export function extract(root: SyntaxNode, source: string): Extraction {
  const reader = new Reader(source, COMPONENTS);
  const outline: Outline = { steps: [], sections: [], questions: [], diagrams: [], redLines: [] };
  const references: Reference[] = [];
  /** Anchors that links within the page name; checked at the end, when all are known. */
  const anchors: Anchor[] = [];
  const steps = new Map<Step, SyntaxNode>();
  const ids = new PageIds(reader);
  const headings: string[] = [];
  const lines = source.split('\n');
  let hasQuiz = false;

  function walk(node: SyntaxNode, within: string, group: Group | undefined): void {
    if (node.type === 'mdxjsEsm') {
      reader.error('expression', node, '正文里不能写 import 或 export；组件可以直接使用。');
    } else if (isExpression(node)) {
      const misplaced = idComment(node) !== undefined;
      const advice = misplaced
        ? '编号注释只能写在检查项的行末'
        : `大括号只用来给检查项写编号：{/* id: name */}${/^\s*\/\*/.test(node.value ?? '') ? '' : '；要显示大括号，写成 \\{'}`;
      reader.error('expression', node, `这里不能写 {${(node.value ?? '').trim()}}。${advice}。`);
    } else if (isElement(node)) {
      element(node, within, group);
    } else if (isDiagram(node)) {
      outline.diagrams.push({ text: node.value ?? '', line: place(node).line });
    } else if (isTaskList(node)) {
      taskList(node, group);
    } else if (node.type === 'heading' && node.depth === 1 && !reader.has('markup', node)) {
      reader.error('heading', node);
    } else {
      if (node.type === 'link') link(node);
      if (node.type === 'heading') heading(node);
      for (const child of children(node)) walk(child, within, group);
    }
  }

  function element(node: SyntaxNode, within: string, group: Group | undefined): void {
    const name = node.name ?? '';
    const rule = COMPONENTS.find((component) => component.name === name);
    if (!rule) {
      reader.error('unknown-component', node, unknownTag(name));
      for (const child of children(node)) walk(child, within, group);
      return;
    }
    if (!rule.within.includes(within)) {
      const places = rule.within.map((place) => (place === PAGE ? '页面最外层' : `<${place}>`)).join('、');
      const here = within === PAGE ? '页面最外层' : `<${within}>`;
      reader.error('component-place', node, `<${name}> 不能写在${here}里，只能写在${places}里。`);
    }
    const attributes = reader.attributes(node);
    if (name === 'Step') step(node, attributes);
    else if (name === 'Section') section(node, attributes);
    else if (name === 'Ask') ask(node, attributes, group);
    else if (name === 'Question') question(node);
    else {
      if (name === 'Quiz' && within === PAGE) {
        if (hasQuiz)
          reader.error('component-place', node, '一页只能有一处 <Quiz>，请把全部题目写在同一个 <Quiz> 里。');
        hasQuiz = true;
      }
      const text = wholeText(node);
      if (name === 'Warn' && text) (group ?? outline).redLines.push(text);
      if (name === 'Warn' && !text) reader.error('empty', node, '<Warn> 是空的：请写出绝对不可以做的事。');
      if (name === 'Note' && isBlank(node))
        reader.error('empty', node, '<Note> 是空的，请写出说明，或删去。');
      for (const child of children(node)) {
        if (name === 'Quiz' && !isElement(child) && !isBlank(child)) {
          const message = '<Quiz> 里只能写 <Question>，这里的内容不会显示。请写进题目，或写在 <Quiz> 外面。';
          reader.error('component-place', child, message);
        }
        walk(child, name, group);
      }
    }
  }

  function heading(node: SyntaxNode): void {
    const { id } = (node.data?.hProperties ?? {}) as { id?: string };
    if (id === undefined) return;
    if (!ID.test(id)) reader.error('id-format', node, id, ID_FORMAT);
    ids.claim(node, id);
    headings.push(id);
  }

  function step(node: SyntaxNode, attributes: Record<string, string>): void {
    const { id = '', name = '' } = attributes;
    ids.claim(node, id);
    const called = name || id || '无名';
    const inner = children(node);
    const read: Step = {
      kind: 'step',
      id,
      name,
      ...readStep(attributes),
      items: [],
      redLines: [],
      asksOnly: inner.length > 0 && inner.every((child) => isElement(child) && child.name === 'Ask'),
      line: place(node).line,
    };
    for (const role of read.by)
      references.push({ kind: 'role', id: role, ...reader.attributePlace(node, 'by') });
    outline.steps.push(read);
    steps.set(read, node);
    for (const child of inner) walk(child, 'Step', read);
    if (isBlank(node) && !read.ask) {
      reader.error('empty', node, `步骤「${called}」是空的：没有检查项、判断，也没有正文。`);
    } else if (read.hold && !read.items.length && !read.ask && !reader.has('item-box', node)) {
      reader.error('hold', reader.attributePlace(node, 'hold'), called);
    }
    if (read.ask && read.next) {
      reader.error('next-with-ask', reader.attributePlace(node, 'next'), called, read.next);
    }
  }

  function section(node: SyntaxNode, { id = '', name = '' }: Record<string, string>): void {
    ids.claim(node, id);
    const read: Section = { kind: 'section', id, name, items: [], redLines: [], line: place(node).line };
    outline.sections.push(read);
    for (const child of children(node)) walk(child, 'Section', read);
    if (isBlank(node))
      reader.error('empty', node, `小节「${name || id || '无名'}」是空的，请写出内容，或删去。`);
  }

  function ask(node: SyntaxNode, { question = '' }: Record<string, string>, group: Group | undefined): void {
    const { ask: read, links } = readAsk(node, question, reader);
    anchors.push(...links.map((link) => ({ kind: 'answer' as const, ...link })));
    misplaced(node, 'Ask');
    if (group?.kind !== 'step') return;
    if (group.ask) {
      const message = `步骤「${group.name}」有两处判断，一个步骤只能有一处。请拆成两个步骤。`;
      reader.error('component-place', node, message);
    }
    group.ask = read;
  }

  function question(node: SyntaxNode): void {
    const read = readQuestion(node, reader);
    const step = reader.attributes(node).step;
    ids.claim(node, reader.attributes(node).id ?? '');
    if (read) outline.questions.push(read);
    if (step) anchors.push({ kind: 'question', id: step, node });
    misplaced(node, 'Question');
  }

  /** Reports what may not stand inside an element whose lists are read in another way. */
  function misplaced(node: SyntaxNode, within: string): void {
    for (const child of children(node)) {
      if (isExpression(child) || isElement(child)) walk(child, within, undefined);
      else misplaced(child, within);
    }
  }

  function taskList(node: SyntaxNode, group: Group | undefined): void {
    if (!group) {
      reader.error('item-place', node, '检查项（- [ ] …）只能写在 <Step> 或 <Section> 里。');
      return;
    }
    for (const entry of children(node)) {
      if (typeof entry.checked !== 'boolean') {
        if (misreadBox(lines[place(entry).line - 1] ?? '')) continue;
        reader.error('item-place', entry, `这一行不是检查项，同一列表里要么都写「- [ ] 」，要么都不写。`);
        continue;
      }
      group.items.push(item(entry, group));
    }
  }

  function item(entry: SyntaxNode, group: Group): Item {
    return readItem(entry, group, reader, (node) => {
      const walked = isExpression(node) || isElement(node) || isDiagram(node);
      if (walked) walk(node, group.kind === 'step' ? 'Step' : 'Section', group);
      else if (node.type === 'link') link(node);
      return !walked;
    });
  }

  function link(node: SyntaxNode): void {
    const target = node.url ?? '';
    if (isBlank(node)) reader.error('empty', node, `链接「${target}」没有文字，读者看不到。`);
    if (target.startsWith('#')) anchors.push({ kind: 'link', id: target.slice(1), node });
    else if (!protocolOf(target) && !namesHost(target)) {
      const { slug, anchor } = pageOf(target);
      references.push({ kind: 'page', id: slug, anchor, ...place(node) });
    }
  }

  references.push(...readTargets(root, reader));
  reportMisread(root, source, reader);
  for (const node of children(root)) if (node.type !== 'yaml') walk(node, PAGE, undefined);

  checkLinks(outline, headings, anchors, steps, reader);
  return { outline, references, headings, findings: reader.findings };
}
