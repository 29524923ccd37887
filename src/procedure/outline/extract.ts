/**
 * From the MDX syntax tree of one page to its outline: the one reading of the authoring language.
 *
 * Pure. The content loader, the Markdown plugin, the content lint and the tests all call it, so that
 * they cannot disagree. It never throws on an author's mistake: it reports it and reads on.
 */
import { checkJumps } from './check-jumps.ts';
import { checkLinks } from './check-links.ts';
import { checkValues } from './check-values.ts';
import { readAsk } from './ask.ts';
import type { Finding } from '../../syntax/diagnostic.ts';
import { BRACES, COMPONENTS } from '../source/tags/grammar.ts';
import { ID, ID_FORMAT, PAGE } from '../../syntax/component.ts';
import { opensList, readComment, readItem } from './item.ts';
import { readLimit } from './limit.ts';
import type { Group, Item, Outline, Region, Section, Value } from '../model/procedure.ts';
import { PageReader, type Around } from './page-reader.ts';
import { readQuestion } from '../../questions/read-question.ts';
import { readStep } from './step.ts';
import { readValue } from './value.ts';
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
import { readTargets, type Reference } from '../source/link-targets.ts';
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
  const page = new PageReader(source);
  const { reader, outline, anchors, references, ids, headings } = page;
  let hasQuiz = false;

  function walk(node: SyntaxNode, around: Around): void {
    if (node.type === 'mdxjsEsm') {
      reader.error('expression', node, '正文里不能写 import 或 export；组件可以直接使用。');
    } else if (isExpression(node)) {
      const misplaced = readComment(node);
      const where =
        misplaced?.key === 'if' ? '条件只能写在 <Ask> 的答案后面' : '编号注释只能写在检查项的行末';
      const advice = misplaced
        ? where
        : `${BRACES}${/^\s*\/\*/.test(node.value ?? '') ? '' : '；要显示大括号，写成 \\{'}`;
      reader.error('expression', node, `这里不能写 {${(node.value ?? '').trim()}}。${advice}。`);
    } else if (isElement(node)) {
      element(node, around);
    } else if (isDiagram(node)) {
      outline.diagrams.push({ text: node.value ?? '', line: place(node).line });
    } else if (isTaskList(node)) {
      taskList(node, around);
    } else if (node.type === 'heading' && node.depth === 1 && !reader.has('markup', node)) {
      reader.error('heading', node);
    } else {
      if (node.type === 'link') page.link(node);
      if (node.type === 'heading') heading(node);
      if (node.type === 'list') openList(node, around.group);
      for (const child of children(node)) walk(child, around);
    }
  }

  function element(node: SyntaxNode, around: Around): void {
    const name = node.name ?? '';
    const { within, group } = around;
    const rule = COMPONENTS.find((component) => component.name === name);
    if (!rule) {
      reader.error('unknown-component', node, unknownTag(name));
      for (const child of children(node)) walk(child, around);
      return;
    }
    if (!rule.within.includes(within)) {
      const places = rule.within.map((place) => (place === PAGE ? '页面最外层' : `<${place}>`)).join('、');
      const here = within === PAGE ? '页面最外层' : `<${within}>`;
      reader.error('component-place', node, `<${name}> 不能写在${here}里，只能写在${places}里。`);
    }
    const attributes = reader.attributes(node);
    const inside: Around = { ...around, within: name };
    if (name === 'Step') step(node, attributes, around);
    else if (name === 'Section') section(node, attributes);
    else if (name === 'Phase' || name === 'Together') region(node, attributes, around);
    else if (name === 'Ask') ask(node, attributes, around);
    else if (name === 'Question') question(node);
    else if (name === 'Limit') limit(node, attributes, around);
    else if (name === 'Value') {
      reader.error(
        'value',
        node,
        `值「${attributes.id ?? ''}」不在检查项里。<Value> 只能写在「- [ ] …」这一行里。`,
      );
    } else {
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
      if (name === 'Gap') page.openPoint(node, 'gap', group);
      if (name === 'Legal') page.openPoint(node, 'legal', group);
      if (name === 'Quiz') only(node, ['Question'], '请写进题目，或写在 <Quiz> 外面');
      for (const child of children(node)) walk(child, inside);
    }
  }

  /** Reports what stands in a component that shows only some others. */
  function only(node: SyntaxNode, allowed: string[], advice: string): void {
    for (const child of children(node)) {
      if (isElement(child) || isBlank(child)) continue;
      const names = allowed.map((name) => `<${name}>`).join('、');
      const message = `<${node.name}> 里只能写 ${names}，这里的内容不会显示。${advice}。`;
      reader.error('component-place', child, message);
    }
  }

  function heading(node: SyntaxNode): void {
    const { id } = (node.data?.hProperties ?? {}) as { id?: string };
    if (id === undefined) return;
    if (!ID.test(id)) reader.error('id-format', node, id, ID_FORMAT);
    ids.claim(node, id);
    headings.push(id);
  }

  function step(node: SyntaxNode, attributes: Record<string, string>, around: Around): void {
    ids.claim(node, attributes.id ?? '');
    const read = readStep(node, attributes, page, around);
    const called = read.name || read.id || '无名';
    outline.steps.push(read);
    page.stepNodes.set(read, node);
    for (const child of children(node)) walk(child, { ...around, within: 'Step', group: read });
    if (read.calls !== undefined && read.items.length === 0 && !read.ask) {
      // Done when the run of that procedure ends, or when somebody ticks it.
      read.items.push({ id: `${read.id}/call`, text: read.name, line: read.line });
    } else if (isBlank(node) && !read.ask) {
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
    for (const child of children(node)) walk(child, { within: 'Section', group: read });
    if (isBlank(node))
      reader.error('empty', node, `小节「${name || id || '无名'}」是空的，请写出内容，或删去。`);
  }

  function region(node: SyntaxNode, attributes: Record<string, string>, around: Around): void {
    const { id = '', name = '', repeat } = attributes;
    ids.claim(node, id);
    const kind = node.name === 'Phase' ? 'phase' : 'together';
    const read: Region = { kind, id, name, region: around.region?.id, repeat, line: place(node).line };
    outline.regions.push(read);
    if (kind === 'together') only(node, ['Step', 'Phase'], '请写进步骤，或写在 <Together> 外面');
    for (const child of children(node)) walk(child, { within: node.name!, region: read });
    const parts = [...outline.steps, ...outline.regions].filter((part) => part.region === id);
    const called = name || id || '无名';
    if (kind === 'phase' && parts.length === 0)
      reader.error('region', node, `<Phase>「${called}」里没有步骤。请写出步骤，或删去。`);
    if (kind === 'together' && parts.length < 2)
      reader.error(
        'region',
        node,
        `<Together>「${called}」里只有 ${parts.length} 部分，至少要两部分才有不分先后。`,
      );
  }

  function ask(node: SyntaxNode, { question = '' }: Record<string, string>, { group }: Around): void {
    const { ask: read, links } = readAsk(node, question, reader);
    anchors.push(...links.map((link) => ({ kind: 'answer' as const, ...link })));
    misplaced(node, 'Ask');
    for (const answer of read.answers) {
      const { to, outcome = '', line } = answer;
      if (to === 'gap' && outcome)
        outline.openPoints.push({ kind: 'gap', text: outcome, group: group?.id, line });
    }
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

  function limit(node: SyntaxNode, attributes: Record<string, string>, around: Around): void {
    const { group } = around;
    const text = wholeText(node);
    if (!text) reader.error('empty', node, '<Limit> 是空的：请写出给人读的时限。');
    const read = readLimit(attributes, text, node, reader, group?.name ?? '');
    if (read && group?.kind === 'step') group.limits.push(read);
    if (read?.from !== undefined && read.from !== 'start')
      anchors.push({ kind: 'from', id: read.from, node });
    for (const child of children(node)) walk(child, { ...around, within: 'Limit' });
  }

  /** Reports what may not stand inside an element whose lists are read in another way. */
  function misplaced(node: SyntaxNode, within: string): void {
    for (const child of children(node)) {
      if (within === 'Ask' && readComment(child)?.key === 'if') continue;
      if (isExpression(child) || isElement(child)) walk(child, { within });
      else misplaced(child, within);
    }
  }

  /** A list whose last entry is just 等 or …… has more than what stands in it. */
  function openList(list: SyntaxNode, group: Group | undefined): SyntaxNode | undefined {
    const last = children(list).at(-1);
    if (!last || !opensList(last)) return undefined;
    if (group) group.open = true;
    return last;
  }

  function taskList(node: SyntaxNode, around: Around): void {
    const { group } = around;
    if (!group) {
      reader.error('item-place', node, '检查项（- [ ] …）只能写在 <Step> 或 <Section> 里。');
      return;
    }
    const opener = openList(node, group);
    for (const entry of children(node)) {
      if (entry === opener) continue;
      if (typeof entry.checked !== 'boolean') {
        if (misreadBox(page.lineOf(entry))) continue;
        reader.error('item-place', entry, `这一行不是检查项，同一列表里要么都写「- [ ] 」，要么都不写。`);
        continue;
      }
      group.items.push(item(entry, group, around));
    }
  }

  function item(entry: SyntaxNode, group: Group, around: Around): Item {
    const values: Value[] = [];
    return readItem(entry, group, reader, values, (node) => {
      if (isElement(node) && node.name === 'Value') {
        const attributes = reader.attributes(node);
        const value = readValue(node, attributes, reader);
        if (value) values.push(value);
        ids.claim(node, attributes.id ?? '');
        return false;
      }
      const walked = isExpression(node) || isElement(node) || isDiagram(node);
      if (walked) walk(node, { ...around, within: group.kind === 'step' ? 'Step' : 'Section' });
      else if (node.type === 'link') page.link(node);
      return !walked;
    });
  }

  references.push(...readTargets(root, reader));
  reportMisread(root, source, reader);
  for (const node of children(root)) if (node.type !== 'yaml') walk(node, { within: PAGE });

  checkLinks(page);
  checkJumps(page);
  checkValues(page);
  return { outline, references, headings, findings: reader.findings };
}
