import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/procedure/model/values/value.ts';
import { pathOf, type Row } from '../../src/run/model/path.ts';
import { undo } from '../../src/run/model/join-runs.ts';
import {
  chosenIn,
  mark,
  markOf,
  newRun,
  writeValue,
  writtenIn,
  type Form,
  type Run,
} from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { verdictOf } from '../../src/run/values/decide.ts';
import { valueCommand } from '../../src/run/values/write-value.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportJson, reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { itemKey } from '../../src/run/way/visit.ts';
import { measuring } from './forms.ts';

const door: Value = { id: 'door', kind: 'number', unit: '毫米', name: '门洞宽', max: 500 };
const span = (text: string, spans: object) => ({ value: 'door', text, spans: [spans] });
/** Measuring, where the door's width decides whether it fits. */
const form: Form = {
  ...measuring,
  parts: measuring.parts.map((part) => ({
    ...part,
    hold: false,
    items: part.items.map((item) => (item.id === 'measure/door' ? { ...item, values: [door] } : item)),
    ask: part.ask && {
      ...part.ask,
      answers: [
        { ...part.ask.answers[0]!, if: span('door <= 500', { max: '500' }) },
        { ...part.ask.answers[1]!, if: span('door > 500', { min: '500', minOpen: true }) },
        part.ask.answers[2]!,
      ],
    },
  })),
};
const fresh = newRun('measuring', 'f', '', 0);
const rowsOf = (run: Run) => pathOf(form, run).rows;
const row = (run: Run, key: string): Row => rowsOf(run).find((one) => one.key === key)!;

function written(
  run: Run,
  key: string,
  text: string,
  now: number,
  reason = '',
): { run: Run; message: string } {
  const place = row(run, key);
  const item = { key: itemKey(place, 'measure/door'), text: '量门洞', values: [door] };
  const command = valueCommand(
    { row: place, value: door, item },
    { form, rows: rowsOf(run), run },
    text,
    reason,
  );
  return { run: command.change(run, now), message: command.message };
}

describe('a value that a question looks at', () => {
  it('takes the answer by itself and says so', () => {
    const { run, message } = written(fresh, 'measure', '400', 10);
    expect(message).toBe('已记下「门洞宽」：400 毫米。按它选了「合格」。');
    expect(chosenIn(run, 'check')).toBe('yes');
    expect(verdictOf(rowsOf(run), run, row(run, 'check'))).toMatchObject({
      written: '400',
      answer: { id: 'yes' },
    });
  });

  it('decides anew when it is written anew, whatever the person has answered meanwhile', () => {
    const first = written(fresh, 'measure', '400', 10).run;
    const otherwise = choose(first, 'check', 'drop', 20);
    expect(verdictOf(rowsOf(otherwise), otherwise, row(otherwise, 'check'))?.answer.id).toBe('yes');
    expect(chosenIn(written(otherwise, 'measure', '600', 30).run, 'check')).toBe('no');
  });

  it('leaves the answer to the person where it is empty', () => {
    const first = written(fresh, 'measure', '400', 10).run;
    const emptied = written(first, 'measure', '', 20);
    expect(emptied.message).toBe('已清空「门洞宽」。');
    expect(chosenIn(emptied.run, 'check')).toBeUndefined();
    const otherwise = choose(first, 'check', 'drop', 20);
    expect(chosenIn(written(otherwise, 'measure', '', 30).run, 'check')).toBe('drop');
  });

  it('decides in its own round', () => {
    const ticked = ['greet/call', 'measure/door', 'measure/wall', 'check/sign'].reduce(
      (run, item) => mark(run, item, { state: 'done' }, 5),
      fresh,
    );
    const again = written(ticked, 'measure', '600', 10).run;
    expect(rowsOf(again).map(({ key }) => key)).toContain('measure~2');
    const second = written(again, 'measure~2', '450', 20).run;
    expect([chosenIn(second, 'check'), chosenIn(second, 'check~2')]).toEqual(['no', 'yes']);
    expect(writtenIn(second, 'door~2')).toBe('450');
  });

  it('is taken back with its answer', () => {
    const after = written(fresh, 'measure', '400', 10).run;
    const back = undo(after, fresh, after, 20);
    expect(chosenIn(back, 'check')).toBeUndefined();
    expect(writtenIn(back, 'door')).toBe('');
  });
});

describe('a value that is not as it should be', () => {
  it('makes its item a problem, with the reason', () => {
    const { run } = written(fresh, 'measure', '600', 10, '墙未拆');
    expect(markOf(run, 'measure/door')).toEqual({
      state: 'problem',
      note: '600 毫米，高于 500 毫米。墙未拆',
    });
  });

  it('is one even where nobody says why', () => {
    const { run } = written(fresh, 'measure', '600', 10);
    expect(markOf(run, 'measure/door')).toEqual({ state: 'problem', note: '600 毫米，高于 500 毫米' });
  });

  it('opens the item again once it is mended, and leaves other problems alone', () => {
    const { run } = written(fresh, 'measure', '600', 10, '墙未拆');
    expect(markOf(written(run, 'measure', '480', 20).run, 'measure/door').state).toBe('open');
    const other = mark(run, 'measure/door', { state: 'problem', note: '门框歪' }, 15);
    expect(markOf(written(other, 'measure', '480', 20).run, 'measure/door').note).toBe('门框歪');
  });
});

describe('the report', () => {
  const filled = written(fresh, 'measure', '600', 10, '墙未拆').run;
  const other = choose(filled, 'check', 'drop', 20);
  const report = reportOf(form, other, {});

  it('says what was written down, and where the person answered otherwise', () => {
    const lines = reportText(report).split('\n');
    const at = lines.findIndex((line) => line.startsWith('！ 量门洞'));
    expect(lines.slice(at, at + 2)).toEqual([
      expect.stringMatching(/（有问题：600 毫米，高于 500 毫米。墙未拆）$/),
      '   门洞宽：600 毫米',
    ]);
    expect(lines).toContain('！按记下的值（600 毫米）应是「不合格」，由人另选');
  });

  it('has a column for each value, by its name, with the bare number', () => {
    const csv = reportCsv(report).split('\r\n');
    expect(csv).toContain('步骤,岗位,检查项,状态,时间,说明,门洞宽（毫米）');
    expect(csv.findLast((line) => line.includes('量门洞'))).toMatch(/,600$/);
    expect(csv.some((line) => line.includes('按记下的值（600 毫米）应是「不合格」，由人另选'))).toBe(true);
  });

  it('has them as JSON', () => {
    const { parts } = JSON.parse(reportJson(report)) as typeof report;
    const value = {
      id: 'door',
      name: '门洞宽',
      unit: '毫米',
      kind: 'number',
      written: '600',
      text: '600 毫米',
    };
    expect(parts[1]!.items[0]!.values).toEqual([{ ...value, fault: '600 毫米，高于 500 毫米' }]);
    expect(parts[2]!.otherwise).toEqual({ value: '600 毫米', answer: '不合格' });
  });

  it('says where photos and signatures lie in the zip of an export', () => {
    const values: Value[] = [
      { id: 'shot', name: '照片', kind: 'photo' },
      { id: 'sign', name: '签名', kind: 'signature' },
    ];
    const [first, ...others] = form.parts;
    const withPictures = {
      ...form,
      parts: [{ ...first!, items: [{ id: 'p', text: '拍照', values }] }, ...others],
    };
    const shot = writeValue(writeValue(fresh, 'shot', 'file:abcdefgh:2048', 5), 'sign', 'file:12345678:9', 6);
    const { parts } = JSON.parse(reportJson(reportOf(withPictures, shot, {}))) as typeof report;
    expect(parts[0]!.items[0]!.values).toMatchObject([
      { written: 'file:abcdefgh:2048', file: 'pictures/abcdefgh.jpg' },
      { written: 'file:12345678:9', file: 'pictures/12345678.png' },
    ]);
  });

  it('has the records that were filled in', () => {
    const fields: Value[] = [{ id: 'sum', name: '金额', kind: 'number', unit: '元', max: 100 }];
    const withRecord = {
      ...form,
      parts: form.parts.map((part) =>
        part.id === 'greet' ? { ...part, forms: [{ id: 'deposit', name: '押金单', fields }] } : part,
      ),
    };
    const paid = reportOf(withRecord, writeValue(fresh, 'deposit.sum', '200', 5), {});
    expect(reportText(paid)).toContain(
      '\n▤ 《押金单》\n   押金单·金额：200 元\n！押金单·金额：200 元，高于 100 元',
    );
    const csv = reportCsv(paid).split('\r\n');
    expect(csv).toContain('步骤,岗位,检查项,状态,时间,说明,押金单·金额（元）,门洞宽（毫米）');
    expect(csv).toContain('约时间,客服,表单《押金单》,,,,200,');
    expect(csv).toContain('复核,,尺寸合格吗？,（未选）,,,,');
    const { parts } = JSON.parse(reportJson(paid)) as typeof paid;
    expect(parts[0]!.forms).toMatchObject([{ id: 'deposit', name: '押金单', values: [{ written: '200' }] }]);
  });
});
