/** Reports what an author meant as markup and Markdown takes for plain text, and plain text that it takes for markup. */
import { nearest } from '../../syntax/nearest.ts';
import type { Reader } from '../../syntax/reader.ts';
import { children, place, plain, type Place, type SyntaxNode } from '../../syntax/node.ts';

const MARKER =
  '[\\s\\u3000>]*(?:\\*\\*)?(?:[-*+－–—−_•·●]{1,2}|[（(]?[\\da-zA-Z一二三四五六七八九十]{1,3}[.)、．）]|[①-⑳⑴-⒇])?[\\s\\u3000]*';
const MARK = '[xX×ＸｘvVｖ√✓✔✗✘oO○●*._·-]';
const BOX = new RegExp(
  `^${MARKER}(?:[[［【〔][\\s\\u3000]*(?:(${MARK})[\\s\\u3000]*[\\]］】〕](?![[(:（：])|[\\]］】〕](?![[(])[:：]?)|[□☐☑☒▢◻◽⬜❏❑⎕\\uf0a8\\uf06f\\uf071\\uf0fe]\ufe0f?|[口囗](?=[ \\u3000\\u00a0]+\\p{Script=Han}{2}))[\\s\\u3000]*(.*)$`,
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
  return { form: `- [${ticked ? 'x' : ' '}] ${stray || '问好'}`, empty: !stray };
}

/** What a line of text shows that its author meant otherwise: pattern, and what to write. */
const LINES: [pattern: RegExp, advice: string][] = [
  [
    /^\s*(?:#{1,6}(?=\p{Script=Han})|#{2,6}(?=[^\s#])|＃+)/u,
    '小标题读不出来：# 用半角，后面空一格，写成「## 小标题」',
  ],
  [/^\s*[|｜].*[|｜]\s*$/, '表格读不出来：竖线用半角的 |，第二行写 | --- | --- |，表格前空一行'],
  [/^\s*>?\s*(?::::|\[!\w+\])/, '提示框读不出来：说明写成 <Note>…</Note>，红线写成 <Warn>…</Warn>'],
  [
    /(?<![{｛`]\s*)[/／]\s*[*＊]\s*(?:id|when|if)\s*[:：]/,
    '编号和条件读不出来，会变成文字：要放进大括号，写成 {/* when: 下雨 */}',
  ],
  [/^\s*\[toc\]\s*$/i, '目录会自动生成，请删去'],
  [/^\s*(?:｀{3}|'{3}|·{3}|‘{3}|``(?!`))\s*mermaid/i, '图读不出来：开头和结尾各一行，写三个半角的反引号 ```'],
];

/** The same within a line. */
const WITHIN: [pattern: RegExp, advice: string][] = [
  [
    /(?<![\\\]])[[［【][^\]］】\n]+[\]］】](?: +\(|（)(?:[#/]|\.{0,2}\/|https?:)/,
    '链接读不出来：写成「[文字](地址)」，括号都用半角，中间不空格',
  ],
  [
    /(?<!\\)[［【][^\]］】\n]+[\]］】]\((?:[#/]|\.{0,2}\/|https?:)/,
    '链接读不出来：写成「[文字](地址)」，括号都用半角，中间不空格',
  ],
  [/(?<!\\)[[［【]\^[^\]］】\s]+[\]］】]/, '没有这条脚注：脚注的内容要另起一段，写成「[^1]: 内容」'],
  [
    /(?<![\\!])\[[^\]\n]+\]\((?:[#/]|\.{1,2}\/|https?:|www\.)[^)）\s]*）/,
    '链接读不出来：右边的括号也要用半角的「)」，写成「[文字](地址)」',
  ],
  [
    /(?<!\\)!\[[^\]\n]*\]\([^)）\s]*）/,
    '图片读不出来：右边的括号也要用半角的「)」，写成「![说明](./photo.png)」',
  ],
  [
    /(?<![\\!])\[[^\]\n]+\]\((?:[#/]|\.{1,2}\/|https?:|www\.)[^)\n]*\)/,
    '链接读不出来：地址里不能有空格，括号要成对，写成「[文字](地址)」',
  ],
  [
    /!\[[^\]\n]*\]\([^)\n]*\.(?:png|jpe?g|webp|avif|gif|svg|bmp)[^)\n]*\)/i,
    '图片读不出来：文件名里不能有空格，括号要成对，写成「![说明](./photo.png)」',
  ],
  [
    /(?<![\\\p{L}\p{N}:])\\\\(?=[\p{L}\p{N}])/u,
    '两个反斜线只会显示出一个：请用反引号把整个地址括起来，写成 `\\\\server\\文件夹`',
  ],
  [
    /[｛{]\s*[/／]\s*[*＊]\s*(?:id|when|if)(?![a-z])/,
    '编号和条件读不出来：大括号、斜线和星号都用半角，写成 {/* when: 下雨 */}',
  ],
  [/(?<!\\)\[[^\]\n]+\]\[[^\]\n]*\]/, '链接读不出来：没有这个名字的链接地址，请写成「[文字](地址)」'],
  [/＊＊[^＊\n]+＊＊/, '加粗读不出来：星号用半角，写成「**文字**」'],
  [
    /(?<![*\\\d])\*\*(?![*\d，。、；：？！）」』》】”’])[^*\n]+\*\*(?!\*)/,
    '加粗读不出来：星号里面紧挨着文字，不留空格，写成「**文字**」',
  ],
  [/(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/, '高亮读不出来：请写成加粗「**文字**」'],
  [/(?<!\\)~~[^~\n]+~~/, '删除线读不出来：波浪线里面紧挨着文字，不留空格，写成「~~文字~~」'],
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
        const how = box.empty ? '检查项是空的，或方框读不出来' : '像是检查项，但方框读不出来';
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
      report(place(node), `代码块或图没有结尾，后面的内容都成了它的一部分。请在它的末尾另起一行写 ${fence}`);
    }
    const lang = /^[{.]*(.*?)\}?$/.exec(node.lang ?? '')![1]!;
    if (!/^mermaid$/i.test(lang) && nearest(lang, ['mermaid'])) {
      report(place(node), `「${lang}」不是图的名字，这里会显示成代码。图写成「${fence ?? '```'}mermaid」`);
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
      const advice = `下面紧跟着 --- 或 ===，这段文字就成了标题。要分隔线，中间空一行；要小标题，写成「## ${plain(node)}」`;
      report(place(node), advice);
    } else if (!plain(node)) report(place(node), '小标题是空的');
    else if (/[｛（(]\s*[#＃][\w-]+\s*[｝）)]$/.test(plain(node)))
      report(place(node), '小标题的编号读不出来：写成「## 小标题 {#part}」，括号和 # 用半角');
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
    report(place(node), `「*${inner}*」会显示成斜体，星号就不见了。要显示星号，写成 \\*`);
  };
  /** 3~~5 天，6~~8 折: a range, and what stands between two of them. */
  const struck = (node: SyntaxNode) => {
    const inner = plain(node);
    const { before } = around(node);
    const range = /\d/.test(before) && /^\d/.test(inner);
    if (range || (WORD_END.test(before) && CLAUSES.test(inner)))
      report(place(node), `「~~${inner}~~」会被划掉。表示范围只写一个波浪线：3~5`);
  };
  /** * 号表示必填: a star that is spoken of, taken for the dot of a list. */
  const star = (node: SyntaxNode) => {
    const spoken = /^(?:号|为|是|表示|代表|标记)/.test(plain(children(node)[0]!));
    if (spoken && source[node.position?.start.offset ?? -1] === '*')
      report(place(node), '行首的 * 会变成列表的圆点，星号就不见了。要显示星号，写成 \\*');
  };
  const table = (node: SyntaxNode) => {
    const [head, ...rows] = children(node);
    const columns = children(head!).length;
    for (const row of rows) {
      const count = children(row).length;
      if (count <= columns) continue;
      const how = '多出来的不显示。单元格里的竖线写成 \\|';
      report(place(row), `这一行有 ${count} 格，表头只有 ${columns} 格，${how}`);
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
    if (known.has(name)) report(place(node), `「${written}」写了两次，第二次不会显示`);
    else if (!used.has(name)) {
      const how = node.type === 'definition' ? '不是链接地址的话，冒号请用全角' : `请在正文里写上 [${name}]`;
      report(place(node), `「${written}」没有用到，不会显示。${how}`);
    }
    known.add(name);
  }
}
