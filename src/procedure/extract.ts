/**
 * From the MDX syntax tree of one page to its outline: the one reading of the authoring language.
 *
 * Pure. The content loader, the Markdown plugin, the content lint and the tests all call it, so that
 * they cannot disagree. It never throws on an author's mistake: it reports it and reads on.
 */
import type { Finding } from './diagnostic.ts';
import { COMPONENTS, PAGE } from './grammar.ts';
import { hash, type Ask, type Group, type Item, type Outline, type Section, type Step } from './model.ts';
import { didYouMean } from './nearest.ts';
import { readQuestion } from './question.ts';
import { Reader } from './reader.ts';
import { children, isElement, isExpression, isTaskList, place, plain, type SyntaxNode } from './syntax.ts';

/** A name that must be known elsewhere: checked when all pages and the vocabulary are at hand. */
export interface Reference {
  kind: 'role' | 'page';
  /** A role id, or a page's slug. */
  id: string;
  /** For pages: the anchor that the link names. */
  anchor?: string | undefined;
  line: number;
  column: number;
}

export interface Extraction {
  outline: Outline;
  references: Reference[];
  findings: Finding[];
}

const ID_COMMENT = /^\s*\/\*\s*id:\s*([\w-]+)\s*\*\/\s*$/;
const NAMES = COMPONENTS.map((component) => component.name);
const list = (value: string | undefined, separator: RegExp): string[] =>
  (value ?? '').split(separator).flatMap((part) => part.trim() || []);

/** A ```mermaid fence, however its name is spelt: Mermaid, {mermaid}. */
export const isDiagram = ({ type, lang }: SyntaxNode): boolean =>
  type === 'code' && /^[{.]*mermaid\}?$/i.test(lang ?? '');

/**
 * @param root syntax tree with positions, as `readTree` gives it
 * @param source the text that the tree was made from, for the places of attributes
 */
export function extract(root: SyntaxNode, source: string): Extraction {
  const reader = new Reader(source);
  const outline: Outline = { steps: [], sections: [], questions: [], diagrams: [], redLines: [] };
  const references: Reference[] = [];
  /** Anchors that links within the page name; checked at the end, when all are known. */
  const anchors: { id: string; node: SyntaxNode }[] = [];
  const steps = new Map<Step, SyntaxNode>();
  const ids = new Set<string>();

  function walk(node: SyntaxNode, within: string, group: Group | undefined): void {
    if (node.type === 'mdxjsEsm') {
      reader.error('expression', node, '正文里不能写 import 或 export；组件可以直接使用。');
    } else if (isExpression(node)) {
      const comment = ID_COMMENT.test(node.value ?? '');
      const advice = comment
        ? '编号注释只能写在检查项的行末'
        : '大括号只用来给检查项写编号：{/* id: name */}';
      reader.error('expression', node, `这里不能写 {${(node.value ?? '').trim()}}。${advice}。`);
    } else if (isElement(node)) {
      element(node, within, group);
    } else if (isDiagram(node)) {
      outline.diagrams.push({ text: node.value ?? '', line: place(node).line });
    } else if (isTaskList(node)) {
      taskList(node, group);
    } else if (node.type === 'heading' && node.depth === 1) {
      reader.error(
        'heading',
        node,
        '正文里不能用一级标题（#），页面标题写在文件头的 title。请用 ## 或更低的标题。',
      );
    } else {
      if (node.type === 'link') link(node);
      for (const child of children(node)) walk(child, within, group);
    }
  }

  function element(node: SyntaxNode, within: string, group: Group | undefined): void {
    const name = node.name ?? '';
    const rule = COMPONENTS.find((component) => component.name === name);
    if (!rule) {
      const hint = didYouMean(name, NAMES);
      reader.error('unknown-component', node, `没有组件 <${name}>，可用：${NAMES.join('、')}。${hint}`);
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
      if (name === 'Warn') (group ?? outline).redLines.push(plain(node));
      for (const child of children(node)) walk(child, name === 'Quiz' ? name : within, group);
    }
  }

  function claim(node: SyntaxNode, id: string): void {
    if (!id) return;
    if (ids.has(id)) {
      const where = reader.attributePlace(node, 'id');
      reader.error(
        'duplicate-id',
        where,
        `编号「${id}」在本页已经用过，每个步骤、小节和题目的编号都要不同。`,
      );
    } else if (id === 'start' || id === 'end') {
      const where = reader.attributePlace(node, 'id');
      reader.error(
        'id-format',
        where,
        `编号「${id}」是保留的，表示流程的${id === 'end' ? '结束' : '开始'}，请换一个。`,
      );
    }
    ids.add(id);
  }

  function step(node: SyntaxNode, attributes: Record<string, string>): void {
    const { id = '', name = '', limit, within, next } = attributes;
    claim(node, id);
    const by = list(attributes.by, /[,，、]/);
    const inner = children(node);
    const read: Step = {
      kind: 'step',
      id,
      name,
      by,
      limit,
      within,
      records: list(attributes.records, /[,，、；;]/),
      next,
      hold: 'hold' in attributes,
      items: [],
      redLines: [],
      asksOnly: inner.length > 0 && inner.every((child) => isElement(child) && child.name === 'Ask'),
      line: place(node).line,
    };
    for (const role of by) references.push({ kind: 'role', id: role, ...reader.attributePlace(node, 'by') });
    outline.steps.push(read);
    steps.set(read, node);
    for (const child of inner) walk(child, 'Step', read);
    if (read.ask && next) {
      const where = reader.attributePlace(node, 'next');
      const message = `步骤「${name}」有判断，去向由答案决定，不能再写 next="${next}"。`;
      reader.error('next-with-ask', where, message);
    }
  }

  function section(node: SyntaxNode, { id = '', name = '' }: Record<string, string>): void {
    claim(node, id);
    const read: Section = { kind: 'section', id, name, items: [], redLines: [], line: place(node).line };
    outline.sections.push(read);
    for (const child of children(node)) walk(child, 'Section', read);
  }

  function ask(node: SyntaxNode, { question = '' }: Record<string, string>, group: Group | undefined): void {
    const read: Ask = { question, answers: [], line: place(node).line };
    const inner = children(node);
    const entries = inner.flatMap((child) => (child.type === 'list' ? children(child) : []));
    for (const entry of entries) {
      const links = children(entry).flatMap((child) => children(child).filter(({ type }) => type === 'link'));
      const [link] = links;
      if (links.length !== 1 || !link || !link.url?.startsWith('#')) {
        const how = '应写成「- [有](#verify-booking)」，括号里是 # 加步骤编号，结束写 #end';
        reader.error('ask-answer', entry, `判断「${question}」的答案「${plain(entry)}」写得不对：${how}。`);
        continue;
      }
      const text = plain(link);
      const to = link.url.slice(1);
      const outcome = link.title ?? undefined;
      if (outcome !== undefined && to !== 'end') {
        reader.error('ask-answer', link, `答案「${text}」写了结局名「${outcome}」，但它不通向 #end。`);
      }
      if (read.answers.some((answer) => answer.text === text)) {
        reader.error('ask-answers', link, `判断「${question}」有两个相同的答案「${text}」。`);
      }
      read.answers.push({ id: hash(text), text, to, outcome, line: place(link).line });
      if (to !== 'end') anchors.push({ id: to, node: link });
    }
    if (inner.some((child) => child.type !== 'list')) {
      reader.error('ask-answer', node, `<Ask> 里只能写答案列表。说明请写在 <Ask> 外面。`);
    }
    strays(node, 'Ask');
    if (entries.length < 2) {
      reader.error('ask-answers', node, `判断「${question}」只有 ${entries.length} 个答案，至少要两个。`);
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
    claim(node, reader.attributes(node).id ?? '');
    if (read) outline.questions.push(read);
    if (step) anchors.push({ id: step, node });
    strays(node, 'Question');
  }

  /** Reports what may not stand inside an element whose lists are read in another way. */
  function strays(node: SyntaxNode, within: string): void {
    for (const child of children(node)) {
      if (isExpression(child) || isElement(child)) walk(child, within, undefined);
      else strays(child, within);
    }
  }

  function taskList(node: SyntaxNode, group: Group | undefined): void {
    if (!group) {
      reader.error('item-place', node, '检查项（- [ ] …）只能写在 <Step> 或 <Section> 里。');
      return;
    }
    for (const entry of children(node)) {
      if (typeof entry.checked !== 'boolean') {
        reader.error('item-place', entry, `这一行不是检查项，同一列表里要么都写「- [ ] 」，要么都不写。`);
        continue;
      }
      group.items.push(item(entry, group));
    }
  }

  function item(entry: SyntaxNode, group: Group): Item {
    let own: string | undefined;
    const visit = (node: SyntaxNode): void => {
      if (isTaskList(node)) {
        reader.error('item-place', node, '检查项不能再分层，请写成同一级的几条。');
        return;
      }
      const comment = isExpression(node) ? ID_COMMENT.exec(node.value ?? '') : null;
      if (comment) own = comment[1];
      else if (isExpression(node) || isElement(node))
        walk(node, group.kind === 'step' ? 'Step' : 'Section', group);
      else {
        if (node.type === 'link') link(node);
        children(node).forEach(visit);
      }
    };
    children(entry).forEach(visit);
    const text = plain(entry);
    if (!text) reader.error('item-place', entry, '检查项是空的，请写出要做的事。');
    const id = `${group.id}/${own ?? hash(text)}`;
    if (group.items.some((other) => other.id === id)) {
      const how = own ? `编号「${own}」在本步骤里已经用过` : '与本步骤里的另一条完全相同';
      reader.error('duplicate-id', entry, `检查项「${text}」${how}。`);
    }
    return { id, text, line: place(entry).line };
  }

  function link(node: SyntaxNode): void {
    const target = node.url ?? '';
    if (target.startsWith('#')) anchors.push({ id: target.slice(1), node });
    else if (!/^[a-z]+:/i.test(target)) {
      const [path = '', anchor] = target.split('#');
      const id = path.replace(/^(\.{0,2}\/)*/, '').replace(/(\.mdx|\/)$/, '');
      references.push({ kind: 'page', id, anchor, ...place(node) });
    }
  }

  for (const node of children(root)) if (node.type !== 'yaml') walk(node, PAGE, undefined);

  const targets = [...outline.steps, ...outline.sections].map((group) => group.id);
  for (const { id, node } of anchors) {
    if (targets.includes(id)) continue;
    const where = node.name === 'Question' ? reader.attributePlace(node, 'step') : node;
    const end = node.type === 'link' && id === 'end' ? '只有 <Ask> 的答案能指向 #end。' : '';
    const message = `本页没有编号为「${id}」的步骤或小节。${end || didYouMean(id, targets)}`;
    reader.error(node.name === 'Question' ? 'question-step' : 'missing-step', where, message);
  }
  for (const [step, node] of steps) {
    const { next } = step;
    if (next === undefined || next === 'end' || outline.steps.some(({ id }) => id === next)) continue;
    const known = [...outline.steps.map(({ id }) => id), 'end'];
    const message = `步骤「${step.name}」的 next 指向「${next}」，没有这个步骤。${didYouMean(next, known)}`;
    reader.error('missing-step', reader.attributePlace(node, 'next'), message);
  }
  return { outline, references, findings: reader.findings };
}
