/**
 * From the MDX syntax tree of one page to its outline: the one reading of the authoring language.
 *
 * Pure. The content loader, the Markdown plugin, the content lint and the tests all call it, so that
 * they cannot disagree. It never throws on an author's mistake: it reports it and reads on.
 */
import { repairMessages as tags } from '#text/messages/source/tags.ts';
import { pageMessages as say } from '#text/messages/outline/page.ts';
import { checkJumps } from './check-jumps.ts';
import { checkLinks } from './check-links.ts';
import { checkValues } from './check-values.ts';
import { readAsk } from './ask.ts';
import type { Finding } from '../../syntax/diagnostic.ts';
import { COMPONENTS } from '../source/tags/grammar.ts';
import { ID, ID_FORMAT, PAGE } from '../../syntax/component.ts';
import { misreadComment, readComment } from './item.ts';
import { readLimit } from './limit.ts';
import type { Outline } from '../model/procedure.ts';
import { PageReader, type Around } from './page-reader.ts';
import { readQuestion } from '../../questions/read-question.ts';
import { readRegion, readSection } from './stretches.ts';
import { readStep } from './step.ts';
import { noteOpenList, readTaskList } from './task-list.ts';
import { reportMisread } from '../source/misread-markup.ts';
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
import { reportSourceWords } from '../source/source-words.ts';
import { unknownTag } from '../source/tags/unknown-tag.ts';

export interface Extraction {
  outline: Outline;
  references: Reference[];
  /** The ids of headings, which links may name besides steps and sections. */
  headings: string[];
  /** The ids of steps and sections that say more than their items. */
  explained: string[];
  findings: Finding[];
}

/** Where each comment in braces may stand, for whoever wrote it elsewhere. */
const PLACES = {
  id: say.idPlace,
  when: say.whenPlace,
  if: say.ifPlace,
};

/**
 * @param root syntax tree with positions, as `readTree` gives it
 * @param source the text that the tree was made from, for the places of attributes
 */
export function extract(root: SyntaxNode, source: string): Extraction {
  const page = new PageReader(source);
  const { reader, outline, anchors, references, ids, headings, explained } = page;
  let hasQuiz = false;

  function walk(node: SyntaxNode, around: Around): void {
    if (node.type === 'mdxjsEsm') {
      reader.error('expression', node, tags.imports);
    } else if (isExpression(node)) {
      const misplaced = readComment(node);
      const written = node.value ?? '';
      const advice = misplaced
        ? PLACES[misplaced.key]
        : (misreadComment(written) ?? (/^\s*\/\*/.test(written) ? tags.commentsFor : tags.bracesFor));
      reader.error('expression', node, tags.noBraces(written.trim(), advice));
    } else if (isElement(node)) {
      element(node, around);
    } else if (isDiagram(node)) {
      outline.diagrams.push({ text: node.value ?? '', line: place(node).line });
    } else if (isTaskList(node)) {
      readTaskList(node, page, around, walk);
    } else if (node.type === 'heading' && node.depth === 1 && !reader.has('markup', node)) {
      reader.error('heading', node);
    } else {
      if (node.type === 'link') page.link(node);
      if (node.type === 'heading') heading(node);
      if (node.type === 'list') noteOpenList(node, around.group);
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
      const called = (place: string) => (place === PAGE ? say.outermost : `<${place}>`);
      reader.error('component-place', node, say.place(name, called(within), rule.within.map(called)));
    }
    const attributes = reader.attributes(node);
    const inside: Around = { ...around, within: name };
    if ((name === 'Step' || name === 'Section') && children(node).some(isProse))
      explained.push(attributes.id ?? '');
    if (name === 'Step') readStep(node, attributes, page, around, walk);
    else if (name === 'Section') readSection(node, attributes, page, walk);
    else if (name === 'Phase' || name === 'Together') readRegion(node, attributes, page, around, walk);
    else if (name === 'Ask') ask(node, attributes, around);
    else if (name === 'Question') question(node);
    else if (name === 'Limit') limit(node, attributes, around);
    else if (name === 'Value') {
      const message = say.valuePlace(attributes.id ?? '');
      if (rule.within.includes(within)) reader.error('value', node, message);
    } else {
      if (name === 'Quiz' && within === PAGE) {
        if (hasQuiz) reader.error('component-place', node, say.oneQuiz);
        hasQuiz = true;
      }
      const text = wholeText(node);
      if (name === 'Warn' && text) (group ?? outline).redLines.push(text);
      if (name === 'Warn' && !text) reader.error('empty', node, say.emptyWarn);
      if (name === 'Note' && isBlank(node)) reader.error('empty', node, say.emptyNote);
      if (name === 'Gap') page.openPoint(node, 'gap', group);
      if (name === 'Legal') page.openPoint(node, 'legal', group);
      if (name === 'Quiz') page.reportOthers(node, ['Question'], say.outsideQuiz);
      for (const child of children(node)) walk(child, inside);
    }
  }

  function heading(node: SyntaxNode): void {
    const { id } = (node.data?.hProperties ?? {}) as { id?: string };
    if (id === undefined) return;
    if (!ID.test(id)) reader.error('id-format', node, id, ID_FORMAT);
    ids.claim(node, id);
    headings.push(id);
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
      const message = say.twoAsks(group.name);
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
    if (!text) return reader.error('empty', node, say.emptyLimit);
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

  references.push(...readTargets(root, reader));
  reportMisread(root, source, reader);
  reportSourceWords(source, reader);
  for (const node of children(root)) if (node.type !== 'yaml') walk(node, { within: PAGE });

  checkLinks(page);
  checkJumps(page);
  checkValues(page);
  return { outline, references, headings, explained, findings: reader.findings };
}

/** What a checklist tells of a step or section itself. */
const IN_LISTS = ['Ask', 'Warn', 'Legal', 'Gap', 'Quiz'];

/** What stands in a step or section for readers alone. */
const isProse = (node: SyntaxNode) =>
  !isTaskList(node) && !isBlank(node) && !(isElement(node) && IN_LISTS.includes(node.name ?? ''));
