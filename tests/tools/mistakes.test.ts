/** What `dev` shows in the browser of what is wrong with the handbook. */
import { expect, test } from 'vitest';
import { mistakesOf } from '../../src/tools/mistakes/mistakes.ts';
import { unshownPage } from '../../src/tools/mistakes/unshown-page.ts';
import { finding } from '../../src/syntax/diagnostic.ts';

const place = { line: 3, column: 9 };

test('names files from the folder of the handbook, and errors before warnings', () => {
  const found = [
    { file: 'shop/procedures/a/b.mdx', ...finding('unknown-page', place, '甲。') },
    { file: 'shop/roles.yaml', ...finding('matter', place, '丙。') },
    { file: 'shop/site.yaml', ...finding('home-example', place, 'a', []) },
    { file: 'shop/site.yaml', ...finding('matter', place, '乙。') },
  ];
  expect(mistakesOf(found, 'shop').map(({ severity, place: at }) => `${severity} ${at}`)).toEqual([
    'error procedures/a/b.mdx:3:9',
    'error roles.yaml:3:9',
    'error site.yaml:3:9',
    'warning site.yaml:3:9',
  ]);
});

test('a page that cannot be made says where to look: at the list of mistakes, or at the terminal', () => {
  const mistake = { severity: 'error', place: 'a.mdx:1:1', message: '甲。' } as const;
  expect(unshownPage([mistake], '/kb/', '/e/panel.ts')).toContain(
    '<p>写错的地方列在页面下方。改好保存，这一页自己会回来。</p>',
  );
  const none = unshownPage([], '/kb/', '/e/panel.ts');
  expect(none).toContain('<p>手册里没有查出错误。程序出了什么事，写在运行 dev 的终端里。</p>');
  expect(none).toContain('<script type="module" src="/kb/@fs/e/panel.ts"></script>');
});
