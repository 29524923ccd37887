import { describe, expect, it, test } from 'vitest';
import type { Value } from '../../src/procedure/model/values/value.ts';
import { joinRuns, undo } from '../../src/run/model/join-runs.ts';
import {
  lastTouched,
  mark,
  newRun,
  writeValue,
  writtenIn,
  type Form,
  type Run,
} from '../../src/run/model/run.ts';
import { openTasks, pathOf, progressOf } from '../../src/run/model/path.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { faultOf, readTyped, writtenWords } from '../../src/run/values/written.ts';
import { attachedAs, attachedIn } from '../../src/storage/attachment-name.ts';
import { decode } from '../../src/storage/records/record-type.ts';
import { measuring } from './forms.ts';

const height: Value = { id: 'height', kind: 'number', unit: '毫米', min: 300, max: 500, decimals: 0 };
const fresh = newRun('measuring', 'f', '', 0);
const needing = (values: Value[], forms?: Form['parts'][number]['forms']): Form => ({
  ...measuring,
  parts: measuring.parts.map((part) =>
    part.id === 'greet'
      ? { ...part, items: part.items.map((item) => ({ ...item, values })), ...(forms && { forms }) }
      : part,
  ),
});
const ticked = mark(fresh, 'greet/call', { state: 'done' }, 10);
const first = (form: Form, run: Run) => openTasks(pathOf(form, run), run)[0];

describe('a value that is typed', () => {
  test.each<[typed: string, kept: ReturnType<typeof readTyped>]>([
    ['400', { written: '400' }],
    [' ４００毫米 ', { written: '400' }],
    ['1,200', { written: '1200' }],
    ['－5', { written: '-5' }],
    ['1，200，000', { written: '1200000' }],
    ['-1,200', { written: '-1200' }],
    ...['-1,5', '37，2', '12,5', '0,125', '1,20,000', '12,5毫米'].map(
      (typed): [string, ReturnType<typeof readTyped>] => [
        typed,
        { unread: `「${typed}」里的逗号可能是小数点，没有记下。小数点请写「.」，千位的逗号不写。` },
      ],
    ),
    ['', { written: '' }],
    ['很高', { unread: '「很高」不是数，没有记下。请只写数字。' }],
    ['400.5', { unread: '只写整数，不写小数，没有记下。' }],
  ])('%j', (typed, kept) => {
    expect(readTyped(height, typed)).toEqual(kept);
  });

  it('may have as many places as it says', () => {
    expect(readTyped({ ...height, decimals: 1 }, '36.5')).toEqual({ written: '36.5' });
    expect(readTyped({ ...height, decimals: 1 }, '36.55')).toEqual({
      unread: '小数点后最多 1 位，没有记下。',
    });
    expect(readTyped({ id: 't', kind: 'text' }, ' 门口，左边 ')).toEqual({ written: '门口，左边' });
  });

  it('is never cut: a text is kept whole, or not at all, which is said', () => {
    const text: Value = { id: 't', kind: 'text' };
    expect(readTyped(text, '长'.repeat(5000))).toEqual({ written: '长'.repeat(5000) });
    expect(readTyped(text, '长'.repeat(10_000))).toEqual({
      unread: '最多 5000 个字，这里有 10000 个，没有记下。',
    });
  });

  it('is no picture, whatever it looks like', () => {
    expect(writtenWords({ kind: 'text' }, 'file:abcdefgh:90000')).toBe('file:abcdefgh:90000');
  });
});

describe('a value that was written down', () => {
  test.each<[value: Value, written: string, fault: string | undefined]>([
    [height, '300', undefined],
    [height, '500', undefined],
    [height, '299', '299 毫米，低于 300 毫米'],
    [height, '520', '520 毫米，高于 500 毫米'],
    [height, '', undefined],
    [{ id: 'c', kind: 'choice', of: ['合格', '不合格'], ok: ['合格'] }, '不合格', '不合格'],
    [{ id: 'c', kind: 'choice', of: ['合格', '不合格'], ok: ['合格'] }, '合格', undefined],
    [{ id: 'c', kind: 'choice', of: ['红', '蓝'] }, '蓝', undefined],
    [{ id: 't', kind: 'text' }, '随便', undefined],
  ])('%o %s', (value, written, fault) => {
    expect(faultOf(value, written)).toBe(fault);
  });

  it('is shown with its unit, a picture by its size', () => {
    expect(writtenWords(height, '400')).toBe('400 毫米');
    expect(writtenWords({ kind: 'time' }, '09:30')).toBe('09:30');
    const photo = attachedAs({ id: 'a1b2c3d4e5', bytes: 204_800 });
    expect(attachedIn(photo)).toEqual({ id: 'a1b2c3d4e5', bytes: 204_800 });
    expect(writtenWords({ kind: 'photo' }, photo)).toBe('有照片（200 KB）');
    expect(writtenWords({ kind: 'signature' }, '张三')).toBe('张三');
    expect(attachedIn('file:../../x:1')).toBeUndefined();
  });
});

describe('the values of a run', () => {
  const one = writeValue(fresh, 'height', '400', 20);

  it('are read from records that have none, and kept', () => {
    const { values: _, ...old } = fresh;
    const read = decode(runRecord, JSON.stringify({ version: 1, value: { ...old, slug: 'measuring' } }));
    expect(read).toMatchObject({ kind: 'read', whole: true, value: { values: {} } });
    const kept = decode(runRecord, JSON.stringify({ version: 1, value: one }));
    expect(kept).toMatchObject({ kind: 'read', whole: true, value: { values: one.values } });
  });

  it('are joined, the newest holding, and count as the last touch', () => {
    const two = writeValue(fresh, 'height', '450', 30);
    expect(writtenIn(joinRuns(one, two), 'height')).toBe('450');
    expect(joinRuns(two, one)).toEqual(joinRuns(one, two));
    expect(lastTouched(two)).toBe(30);
  });

  it('are taken back alone', () => {
    const two = writeValue(one, 'height', '450', 30);
    const ticking = mark(two, 'greet/call', { state: 'done' }, 40);
    const back = undo(ticking, one, two, 50);
    expect(writtenIn(back, 'height')).toBe('400');
    expect(back.marks).toEqual(ticking.marks);
    expect(writtenIn(undo(one, fresh, one, 50), 'height')).toBe('');
  });

  it('may be empty unless they are required: then the item stays an open task', () => {
    expect(first(needing([height]), ticked)?.row.key).toBe('measure');
    const form = needing([{ ...height, required: true }]);
    expect(first(form, ticked)).toMatchObject({ row: { key: 'greet' }, item: 'greet/call' });
    expect(progressOf(pathOf(form, ticked), ticked).done).toBe(0);
    expect(first(form, writeValue(ticked, 'height', '400', 20))?.row.key).toBe('measure');
    const hindered = mark(fresh, 'greet/call', { state: 'problem', note: '尺坏了' }, 10);
    expect(first(form, hindered)?.row.key).toBe('measure');
  });

  it('of a record’s form are an open task where they are required', () => {
    const fields: Value[] = [{ id: 'amount', kind: 'number', required: true }];
    const form = needing([], [{ id: 'deposit', name: '押金单', fields }]);
    expect(first(form, ticked)).toMatchObject({ row: { key: 'greet' }, form: 'deposit' });
    expect(first(form, writeValue(ticked, 'deposit.amount', '200', 20))?.row.key).toBe('measure');
  });
});
