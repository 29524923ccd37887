/** What the pages show of an author's text. */
import { experimental_AstroContainer as Container } from 'astro/container';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { mdxToJs, type MdxToJsResult } from 'satteri';
import { describe, expect, test } from 'vitest';
import { Link } from '../../src/procedure/view/mdx/inline/Link.tsx';
import { procedurePlugin } from '../../src/procedure/view/mdx/markdown-plugin.ts';
import Picture from '../../src/procedure/view/mdx/inline/Picture.astro';
import { FEATURES } from '../../src/procedure/source/markdown/satteri.ts';

/** The element as HTML would write it, without the blanks of the compiled module. */
function compiled(text: string): string {
  const options = { mdastPlugins: [procedurePlugin], features: FEATURES, jsx: true };
  const { code } = mdxToJs(text, options) as MdxToJsResult;
  return /return (<[\s\S]*?>);\n\}\nfunction MDXContent/.exec(code)![1]!.replace(/_components\./g, '');
}

test('a page shows the text as the model reads it', () => {
  expect(compiled('**注意：**请等 3~5\r\n天，见http://x.cn/a。**“押金”**必须收。')).toBe(
    '<p><strong>{"注意："}</strong>{"请等 3~5\\n天，见"}<a href="http://x.cn/a">{"http://x.cn/a"}</a>{"。"}<strong>{"“押金”"}</strong>{"必须收。"}</p>',
  );
});

test('no line parts a number from its unit, in prose and in items', () => {
  expect(compiled('等 3 分钟，到 101 室。')).toBe('<p>{"等 3\\xA0分钟，到 101\\xA0室。"}</p>');
  expect(compiled('- 24 小时内')).toContain('{"24\\xA0小时内"}');
});

test.each([
  '```mermaid',
  '```Mermaid',
  '```MERMAID',
  '``` mermaid',
  '~~~mermaid',
  '````mermaid title',
  '```{mermaid}',
])('%s is drawn', (fence) => {
  const end = /^[`~]+/.exec(fence)![0];
  expect(compiled(`${fence}\npie\n${end}`)).toBe('<Diagram code="pie" />');
});

test('footnotes have a Chinese heading, a way back for each mention, and ids of their own', () => {
  const html = compiled('甲[^a]，乙[^a]。\n\n[^a]: 注');
  expect(html).toContain('<h2 className="sr-only" id="footnote-label">{"脚注"}</h2>');
  const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(ids).toEqual(['footnote-fnref-a', 'footnote-fnref-a-2', 'footnote-label', 'footnote-fn-a']);
  const targets = Array.from(html.matchAll(/ href="#([^"]+)"/g), ([, id]) => id!);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  const names = Array.from(html.matchAll(/ aria-label="([^"]+)"/g), ([, name]) => name);
  expect(names).toEqual(['回到正文里的脚注 1', '回到正文里的脚注 1（第 2 处）']);
});

test('numbers and ids of headings are those that were written', () => {
  expect(compiled('1. 甲\n3. 乙\n')).toContain('<li value="3">');
  expect(compiled('## 附表 {#forms}')).toBe('<h2 id="forms">{"附表"}</h2>');
  expect(compiled('## End')).toBe('<h2 id="heading-end">{"End"}</h2>');
});

describe('components of the prose', async () => {
  const container = await Container.create();
  const html = async (component: Parameters<typeof container.renderToString>[0], props: object) => {
    const text = await container.renderToString(component, { props: { ...props }, slots: { default: '文' } });
    return text.replace(/ data-astro-source-\w+="[^"]*"/g, '').trim();
  };

  test('a link keeps what a footnote needs', () => {
    const props = { href: '#footnote-fn-a', id: 'footnote-fnref-a', 'data-footnote-ref': true };
    expect(render(h(Link, { ...props, children: '文' }))).toBe(
      '<a href="#footnote-fn-a" id="footnote-fnref-a" data-footnote-ref="true">文</a>',
    );
  });

  test('a picture of the site is found under its base', async () => {
    expect(await html(Picture, { src: '/favicon.svg', alt: '图', title: '标题' })).toBe(
      '<img src="/favicon.svg" alt="图" title="标题" loading="lazy">',
    );
  });
});
