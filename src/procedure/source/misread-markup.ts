/** Reports what an author meant as markup and Markdown takes for plain text, and plain text that it takes for markup. */
import { BOX_LIKE, ENTRY_NUMERALS } from '#language/authoring/entries.ts';
import { SPEAKS_OF_SIGN } from '#language/authoring/wording.ts';
import { markupMessages as say } from '#text/messages/source/markup.ts';
import { nearest } from '../../syntax/nearest.ts';
import type { Reader } from '../../syntax/reader.ts';
import { children, place, plain, type Place, type SyntaxNode } from '../../syntax/node.ts';

const MARKER = `[\\s\\u3000>]*(?:\\*\\*)?(?:[-*+－–—−_•·●]{1,2}|[（(]?[\\da-zA-Z${ENTRY_NUMERALS}]{1,3}[.)、．）]|[①-⑳⑴-⒇])?[\\s\\u3000]*`;
const MARK = '[xX×ＸｘvVｖ√✓✔✗✘oO○●*._·-]';
const BOX = new RegExp(
  `^${MARKER}(?:[[［【〔][\\s\\u3000]*(?:(${MARK})[\\s\\u3000]*[\\]］】〕](?![[(:（：])|[\\]］】〕](?![[(])[:：]?)|[□☐☑☒▢◻◽⬜❏❑⎕\\uf0a8\\uf06f\\uf071\\uf0fe]\ufe0f?|[${BOX_LIKE}](?=[ \\u3000\\u00a0]+\\p{Script=Han}{2}))[\\s\\u3000]*(.*)$`,
  'u',
);
/** A blank in brackets at the beginning of a list entry. */
const ROUND_BOX = /^[\s\u3000]*(?:[-*+－–—−•·●])[\s\u3000]*[(（][\s\u3000]*()[)）][\s\u3000]*(.*)$/u;

/** The item that a line means whose box is not written as `- [ ] `; undefined where there is no box. */
export function misreadBox(line: string): { form: string; empty: boolean } | undefined {
  const [, mark = '', text = ''] = BOX.exec(line) ?? ROUND_BOX.exec(line) ?? [undefined];
  if (!BOX.test(line) && !ROUND_BOX.test(line)) return undefined;
  const stray = text.trim().replace(/^([^*]*)\*\*$/, '$1');
  const ticked = /[xX×ＸｘvVｖ√✓✔]/.test(mark) || /^[^[［【]*[☑☒]/.test(line);
  return { form: `- [${ticked ? 'x' : ' '}] ${stray || say.anItem}`, empty: !stray };
}

/** What a line of text shows that its author meant otherwise: pattern, and what to write. */
const LINES: [pattern: RegExp, advice: string][] = [
  [/^\s*(?:#{1,6}(?=\p{Script=Han})|#{2,6}(?=[^\s#])|＃+)/u, say.heading],
  [/^\s*[|｜].*[|｜]\s*$/, say.table],
  [/^\s*>?\s*(?::::|\[!\w+\])/, say.callout],
  [/(?<![{｛`]\s*)[/／]\s*[*＊]\s*(?:id|when|if)\s*[:：]/, say.comment],
  [/^\s*\[toc\]\s*$/i, say.contents],
  [/^\s*(?:｀{3}|'{3}|·{3}|‘{3}|``(?!`))\s*mermaid/i, say.diagram],
];

/** The same within a line. */
const WITHIN: [pattern: RegExp, advice: string][] = [
  [/(?<![\\\]])[[［【][^\]］】\n]+[\]］】](?: +\(|（)(?:[#/]|\.{0,2}\/|https?:)/, say.link],
  [/(?<!\\)[［【][^\]］】\n]+[\]］】]\((?:[#/]|\.{0,2}\/|https?:)/, say.link],
  [/(?<!\\)[[［【]\^[^\]］】\s]+[\]］】]/, say.footnote],
  [/(?<![\\!])\[[^\]\n]+\]\((?:[#/]|\.{1,2}\/|https?:|www\.)[^)）\s]*）/, say.linkBracket],
  [/(?<!\\)!\[[^\]\n]*\]\([^)）\s]*）/, say.pictureBracket],
  [/(?<![\\!])\[[^\]\n]+\]\((?:[#/]|\.{1,2}\/|https?:|www\.)[^)\n]*\)/, say.linkBlank],
  [/!\[[^\]\n]*\]\([^)\n]*\.(?:png|jpe?g|webp|avif|gif|svg|bmp)[^)\n]*\)/i, say.pictureBlank],
  [/(?<![\\\p{L}\p{N}:])\\\\(?=[\p{L}\p{N}])/u, say.backslashes],
  [/[｛{]\s*[/／]\s*[*＊]\s*(?:id|when|if)(?![a-z])/, say.commentSigns],
  [/(?<!\\)\[[^\]\n]+\]\[[^\]\n]*\]/, say.linkName],
  [/＊＊[^＊\n]+＊＊/, say.bold],
  [/(?<![*\\\d])\*\*(?![*\d，。、；：？！）」』》】”’])[^*\n]+\*\*(?!\*)/, say.boldBlank],
  [/(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/, say.highlight],
  [/(?<!\\)~~[^~\n]+~~/, say.struck],
];

const WORD_END = /^[\p{L}\p{N}）)】」』》”]$/u;
/** More than one part of a sentence. */
const CLAUSES = /[，、；。].*[^，、；。]/;

/** Looks at every paragraph, text, code block, heading, list and table of the page. */
export function reportMisread(root: SyntaxNode, source: string, reader: Reader): void {
  const lines = source.split('\n');
  const seen = new Set<string>();
  const report = (where: Place, advice: string) => {
    const key = `${where.line}:${where.column} ${advice}`;
    if (!seen.has(key)) reader.error('markup', where, advice);
    seen.add(key);
  };
  /** Line by line, what a paragraph's source is. */
  const paragraph = (node: SyntaxNode, item: SyntaxNode | undefined) => {
    const told = new Set<string>();
    const [from, to] = [place(node).line, node.position?.end.line ?? 0];
    for (let line = from; line <= to; line++) {
      const text = lines[line - 1] ?? '';
      const first = line === from && item !== undefined;
      const column = /^[\s\u3000>]*/.exec(text)![0].length + 1;
      const box = first && typeof item.checked === 'boolean' ? undefined : misreadBox(text);
      if (box) {
        const how = box.empty ? say.emptyBox : say.box;
        reader.error('item-box', { line, column }, how, box.form);
      }
      for (const [pattern, advice] of LINES) {
        if (told.has(advice) || !pattern.test(text)) continue;
        told.add(advice);
        report({ line, column }, advice);
      }
    }
  };
  const text = ({ position }: SyntaxNode) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const raw = source.slice(start.offset, end.offset);
    for (const [pattern, advice] of WITHIN) {
      const at = pattern.exec(raw)?.index;
      if (at === undefined) continue;
      const before = raw.slice(0, at).split('\n');
      const line = start.line + before.length - 1;
      const column = before.length === 1 ? start.column + at : before.at(-1)!.length + 1;
      report({ line, column }, advice);
    }
  };
  const code = (node: SyntaxNode) => {
    const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
    const fence = /^(`{3,}|~{3,})/.exec(raw)?.[1];
    const last = raw
      .slice(raw.lastIndexOf('\n') + 1)
      .replace(/^[\s>]*/, '')
      .trim();
    if (fence && (!raw.includes('\n') || !last.startsWith(fence) || last.replaceAll(fence[0]!, ''))) {
      report(place(node), say.openFence(fence));
    }
    const lang = /^[{.]*(.*?)\}?$/.exec(node.lang ?? '')![1]!;
    if (!/^mermaid$/i.test(lang) && nearest(lang, ['mermaid'])) {
      report(place(node), say.notMermaid(lang, fence ?? '```'));
    }
  };
  const visit = (node: SyntaxNode, within: SyntaxNode | undefined): void => {
    if (node.type === 'paragraph')
      paragraph(node, within?.type === 'listItem' && children(within)[0] === node ? within : undefined);
    else if (node.type === 'text') {
      text(node);
      // Behind other words of its line it is no line of its own: - [ ] <Gap>…</Gap>
      const own = within?.type === 'mdxJsxFlowElement' && !lineBefore(within).trim();
      if (own) paragraph(node, undefined);
    } else if (node.type === 'code') code(node);
    else if (node.type === 'heading') heading(node);
    else if (node.type === 'emphasis') italics(node);
    else if (node.type === 'list') star(node);
    else if (node.type === 'delete') struck(node);
    else if (node.type === 'table' && within?.name !== 'Question') table(node);
    for (const child of children(node)) visit(child, node);
  };
  const heading = (node: SyntaxNode) => {
    const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (source && !raw.trimStart().startsWith('#')) {
      const advice = say.underlined(plain(node));
      report(place(node), advice);
    } else if (!plain(node)) report(place(node), say.emptyHeading);
    else if (/[｛（(]\s*[#＃][\w-]+\s*[｝）)]$/.test(plain(node))) report(place(node), say.headingId);
  };
  const lineBefore = (node: SyntaxNode) => {
    const { line, column } = place(node);
    return (lines[line - 1] ?? '').slice(0, column - 1);
  };
  const around = ({ position }: SyntaxNode) => {
    const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
    return { before: source[from - 1] ?? '', mark: source[from], after: source[to] ?? '' };
  };
  /** 张*三、李*四, 姓名*、电话*: stars within or behind words that Markdown takes away. */
  const italics = (node: SyntaxNode) => {
    const inner = plain(node);
    const { before, mark, after } = around(node);
    const within = /^\p{L}$/u.test(before) && /^\p{L}$/u.test(after) && /^\p{L}$/u.test(inner);
    const marks = (WORD_END.test(before) && CLAUSES.test(inner)) || /[，、；]$/.test(inner);
    if (mark !== '*' || !(within || marks)) return;
    report(place(node), say.italics(inner));
  };
  /** 3~~5 天，6~~8 折: a range, and what stands between two of them. */
  const struck = (node: SyntaxNode) => {
    const inner = plain(node);
    const { before } = around(node);
    const range = /\d/.test(before) && /^\d/.test(inner);
    if (range || (WORD_END.test(before) && CLAUSES.test(inner))) report(place(node), say.range(inner));
  };
  /** * 号表示必填: a star that is spoken of, taken for the dot of a list. */
  const star = (node: SyntaxNode) => {
    const spoken = SPEAKS_OF_SIGN.test(plain(children(node)[0]!));
    if (spoken && source[node.position?.start.offset ?? -1] === '*') report(place(node), say.star);
  };
  const table = (node: SyntaxNode) => {
    const [head, ...rows] = children(node);
    const columns = children(head!).length;
    for (const row of rows) {
      const count = children(row).length;
      if (count <= columns) continue;
      report(place(row), say.cells(count, columns));
    }
  };
  visit(root, undefined);
  definitions(root, report);
}

/** Addresses and footnotes that are defined and never shown, or twice. */
function definitions(root: SyntaxNode, report: (where: Place, advice: string) => void): void {
  const used = new Set<string>();
  const defined: SyntaxNode[] = [];
  const key = ({ type, identifier = '' }: SyntaxNode) =>
    (type.startsWith('footnote') ? '^' : '') + identifier;
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defined.push(node);
    else if (node.identifier !== undefined) used.add(key(node));
    children(node).forEach(visit);
  };
  visit(root);
  const known = new Set<string>();
  for (const node of defined) {
    const name = key(node);
    const written = `[${name}]: …`;
    if (known.has(name)) report(place(node), say.definedTwice(written));
    else if (!used.has(name)) {
      const advice = node.type === 'definition' ? say.unusedLink : say.unusedFootnote;
      report(place(node), advice(written, name));
    }
    known.add(name);
  }
}
