// @vitest-environment jsdom
/** Going on by the page's newer text: nothing that was written down is lost without a word. */
import { expect, it } from 'vitest';
import type { Value } from '../../src/procedure/model/values/value.ts';
import { changes } from '../../src/run/form/form-changes.ts';
import { markOf, newRun, writeValue, type Form } from '../../src/run/model/run.ts';
import { keepForm } from '../../src/run/kept/store.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { renewForm } from '../../src/run/sheet/renew.ts';

const withValues = (...values: Value[]): Form => ({
  ...{ slug: 'any', title: '随便', version: '1' },
  parts: [
    {
      ...{ kind: 'step', id: 'a', name: '量', by: [], records: [], redLines: [] },
      items: [{ id: 'a/x', text: '量门洞', values }],
    },
  ],
});
const height: Value = { id: 'height', kind: 'number', name: '高', max: 500 };
const photo: Value = { id: 'photo', kind: 'photo', name: '照片' };
const old = withValues(height, photo);
const begun = writeValue(
  writeValue(newRun('any', keepForm(old), '', 0), 'height', '400', 1),
  'photo',
  'file:a1b2c3d4e5:2048',
  1,
);

it('says what has no place any more, and the report keeps it by its name', () => {
  const page = withValues({ ...height, id: 'tall' });
  const { message, change } = renewForm(page, begun);
  expect(message).toContain('新版里没有地方放「高」、「照片」，已填的列在报告里。');
  const report = reportOf(page, change(begun, 2), {});
  expect(reportText(report)).toContain('\n新版里没有地方的值\n高：400\n照片：有照片（2 KB）');
  expect(reportCsv(report)).toContain('\r\n高,400\r\n照片,有照片（2 KB）\r\n');
});

it('makes a problem of a kept value that the new range leaves out', () => {
  const { message, change } = renewForm(withValues({ ...height, max: 300 }, photo), begun);
  expect(message).toContain('有 1 项已填的值不在新版的范围内，记为有问题。');
  expect(markOf(change(begun, 2), 'a/x')).toEqual({ state: 'problem', note: '400，高于 300' });
});

it('tells of a value with another id once, and that it is lost', () => {
  expect(changes(withValues(height), withValues({ ...height, id: 'tall' }))).toEqual([
    { kind: 'reworded', part: '量', text: '填写「高」：不大于 500', was: undefined, keeps: false },
  ]);
});
