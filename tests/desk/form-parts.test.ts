// @vitest-environment jsdom
/** Parts of the form that lose nothing of what stands beside what is changed. */
import { expect, test, vi } from 'vitest';
import { fileText, withChanges, written, type Change } from '../../src/desk/document/written.ts';
import { stageOf, type Control } from './form-stage.tsx';

vi.mock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));

const DATA = {
  vocabulary: { domains: [], roles: [], sources: [], glossary: [], records: [] },
  pages: [],
  withoutQuiz: false,
};

/** The page in the form, and what it is once a field has been filled in. */
function formOf(body: string) {
  const file = written(`---\ntitle: 借伞\n---\n\n${body}\n`);
  let last: readonly Change[] = [];
  const stage = stageOf(DATA, (changes) => (last = changes));
  stage.show(file);
  const field = (path: string) => document.getElementById(`desk:${path}`) as Control;
  const filled = (path: string, value: Parameters<typeof stage.fill>[1]) => {
    stage.fill(field(path), value);
    return fileText(withChanges(file, last)).split('---\n\n')[1]!.trimEnd();
  };
  return { stage, field, filled };
}

test('an open point in a cell of a table has its form, and stays while the cell is written in', () => {
  const table = '| 伞 | 何时还 |\n| --- | --- |\n| 长 | 次日 <Gap>几点前？</Gap> |';
  const { filled } = formOf(table);
  expect(document.querySelector('[data-path="0/0"]')?.textContent).toContain('待定');
  expect(filled('0~1.1', '当日|次日 ')).toBe(table.replace('次日', '当日\\|次日'));
});

test('of two parts with one name each says which it is', () => {
  const { stage, field } = formOf(
    '<Step id="a" name="登记" next="c">\n\n</Step>\n\n<Step id="b" name="登记">\n\n</Step>\n\n<Step id="c" name="收伞">\n\n</Step>',
  );
  for (const more of stage.all('[data-more]')) stage.press(more);
  const names = stage.offered(field('0@next')).map(({ name }) => name);
  expect(names.filter((name) => /登记|收伞/.test(name))).toEqual([
    '登记（步骤 1）',
    '登记（步骤 2）',
    '收伞',
  ]);
});

test('the direction of a limit stands behind what it is counted in', () => {
  const step = (limit: string) => `<Step id="a" name="约" ${limit}>\n\n</Step>`;
  const { filled } = formOf(step('limit="到货前" within="P1D" workdays'));
  expect(filled('0~direction', 'ahead')).toMatch(/within="P1D" workdays ahead/);
});
