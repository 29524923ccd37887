/** The blank list, as it is built: on the page without a run, and on paper. */
import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { expect, it } from 'vitest';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { formOf } from '../../src/run/form/form.ts';
import { Rows, type Paper } from '../../src/run/rows/Rows.tsx';
import { page, source } from '../procedure/example.ts';

const step = (id: string, attributes: string, inside: string) =>
  `<Step id="${id}" name="做${id}" ${attributes}>\n\n${inside}\n\n</Step>\n`;
const ask = (...answers: string[]) => `<Ask question="怎样？">\n\n${answers.join('\n')}\n\n</Ask>`;

function blank(body: string, paper?: Paper): string {
  const { outline } = page(source(body));
  const procedure = { slug: 'any', title: '随便', version: '1', ...outline } as unknown as Procedure;
  return render(h(Rows, { form: formOf(procedure, (id) => id), paper }));
}

/** Rows of text, without what is only drawn. */
function shown(body: string): string[] {
  return blank(body)
    .split(/<\/?(?:section|h2|h3|li|p|ul|div|details|summary)\b[^>]*>/)
    .map((line) =>
      line
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

it('asks the question at the end of a phase once', () => {
  const lines = shown(
    `<Phase id="p" name="待客" repeat="还有人吗？">\n\n${step('a', '', '- [ ] 问好')}\n\n</Phase>\n`,
  );
  expect(lines.filter((line) => line.includes('还有人吗？'))).toEqual(['还有人吗？']);
});

it('says of what leads to the <Together> around it that this part of it is done', () => {
  const parts =
    step('a', '', `- [ ] 看\n\n${ask('- [好](#t)', '- [坏](#b)')}`) + step('b', 'next="t"', '- [ ] 修');
  const lines = shown(
    `<Together id="t" name="两处">\n\n<Phase id="p" name="里面">\n\n${parts}\n\n</Phase>\n\n${step('c', '', '- [ ] 等')}\n\n</Together>\n`,
  );
  expect(lines).toContain('好 「两处」的这一部分做完');
  expect(lines).toContain('坏 → 做b');
  expect(lines).toContain('「两处」的这一部分做完');
});

it('says in a step, below what there is to do, what must be checked by law and what is open, each once', () => {
  const inside =
    '- [ ] 拍下来接的人<Gap>照片留几天？</Gap>\n\n<Legal>\n\n拍人要先对照法律。\n\n</Legal>\n\n<Gap>谁来处理？</Gap>';
  const lines = shown(step('a', '', inside));
  expect(lines.slice(2, 9)).toEqual([
    ...['第 1 步： 做a', '拍下来接的人', '照做前须依法核对', '拍人要先对照法律。'],
    ...['待定', '照片留几天？', '谁来处理？'],
  ]);
});

it('has room on paper for six times of what is done every so often', () => {
  const inside = '- [ ] 量冷柜 <Value id="cold" name="冷柜" unit="℃" min="0" max="5" />\n- [ ] 擦门';
  const html = blank(step('a', 'every="PT2H"', inside));
  const table = /<table class="checklist-times".*?<\/table>/s.exec(html)![0];
  const cells = [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    row!.replace(/<\/t[hd]>/g, '|').replace(/<[^>]+>/g, ''),
  );
  expect(cells).toEqual([
    ...['各次时间|||||||', '量冷柜|□|□|□|□|□|□|'],
    ...['冷柜 0—5℃|||||||', '擦门|□|□|□|□|□|□|'],
  ]);
});

it('says that the newest version can be scanned only where the code stands beside it', () => {
  const paper = { updated: '2026-11-21', owner: '前厅部' };
  const code = { size: 1, path: '' };
  const says = (one: typeof paper & { code?: typeof code }) => blank(step('a', '', '- [ ] 看'), one);
  expect(says(paper)).not.toContain('扫码看最新版');
  expect(says({ ...paper, code })).toContain('扫码看最新版');
});
