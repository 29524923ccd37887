/** Files of text in any letters, HTML and Markdown as programs export them. */
import { describe, expect, test } from 'vitest';
import { decodeDocument } from '../../src/import/document/decode-document.ts';
import { readDocumentFile } from '../../src/import/document/read-file.ts';

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('letters', () => {
  const GBK = bytes(0xbd, 0xd3, 0xb4, 0xfd, 0xc1, 0xf7, 0xb3, 0xcc, 0xa3, 0xac, 0xb7, 0xfe, 0xce, 0xf1);
  const BIG5 = bytes(0xb1, 0xb5, 0xab, 0xdd, 0xac, 0x79, 0xb5, 0x7b, 0xa1, 0x41, 0xaa, 0x41, 0xb0, 0xc8);
  test.each([
    ['UTF-8', new TextEncoder().encode('接待流程'), '接待流程', 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('接待')), '接待', 'utf-8'],
    ['GBK', GBK, '接待流程，服务', 'gb18030'],
    ['Big5', BIG5, '接待流程，服務', 'big5'],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, ...utf16('接待 A', false)), '接待 A', 'utf-16le'],
    ['UTF-16 without one', utf16('接待\n1. A\n2. B\n', true), '接待\n1. A\n2. B\n', 'utf-16be'],
  ])('%s is known by itself', (_, file, text, encoding) => {
    expect(decodeDocument(file)).toEqual({ text, encoding });
  });

  test('what is no text is none', () => {
    expect(
      decodeDocument(Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256)),
    ).toBeUndefined();
  });
});

const blocks = async (name: string, text: string) => {
  const document = await readDocumentFile(name, new TextEncoder().encode(text));
  if ('problem' in document) throw new Error(document.problem);
  return document.blocks.map(
    ({ kind, level, ordinal, aside, start, end }) =>
      `${aside ? 'aside ' : ''}${kind} ${level} ${ordinal ?? '-'} ${document.text.slice(start, end).replaceAll('\t', '|')}`,
  );
};

test('a page of HTML gives its matter, and what stands around it as such', async () => {
  const page = `<!doctype html><title>x</title><nav><a href="/">首页</a></nav><script>x()</script>
<h1>退货 流程</h1><div>客服受理。<br>登记原因。</div>
<ol start="3"><li><p>清点</p><p>拍照</p></li><li>入库<ul><li>贴标签</li></ul></li></ol>
<table><tr><th>步骤</th><th>责任人</th></tr><tr><td><p>复核</p><p>签字</p></td><td>财务</td></tr></table><footer>版权</footer>`;
  expect(await blocks('a.html', page)).toEqual([
    'aside paragraph 0 - 首页',
    'heading 1 - 退货 流程',
    'paragraph 0 - 客服受理。',
    'paragraph 0 - 登记原因。',
    'item 1 3 清点',
    'paragraph 0 - 拍照',
    'item 1 4 入库',
    'item 2 0 贴标签',
    'row 0 - 步骤|责任人',
    'row 0 - 复核\u2028签字|财务',
    'aside paragraph 0 - 版权',
  ]);
});

test('Markdown gives headings, lists and tables without its signs', async () => {
  const page = `---\ntitle: x\n---\n# 盘点流程\n\n**每月** [一次](http://a.cn)\n\n2. 打印\`清单\`\n   - 按货架\n3. 清点\n\n| 步骤 | 时限 |\n| --- | --- |\n| 复盘 | 2 天 |\n\n> 注意\n\n<p>散文</p>\n`;
  expect(await blocks('a.md', page)).toEqual([
    'heading 1 - 盘点流程',
    'paragraph 0 - 每月 一次',
    'item 1 2 打印清单',
    'item 2 0 按货架',
    'item 1 3 清点',
    'row 0 - 步骤|时限',
    'row 0 - 复盘|2 天',
    'paragraph 0 - 注意',
    'paragraph 0 - 散文',
  ]);
});
