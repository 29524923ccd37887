import { expect, test } from 'vitest';
import { readRemarks } from '../../src/remarks/read-remarks.ts';
import { LONGEST_REMARK, remarkId, remarkLine, type Remark } from '../../src/remarks/remark.ts';

const remark: Remark = {
  slug: 'walk-in',
  version: '1.2.0',
  place: 'deposit/1kes49h',
  meaning: '9f3ka2c',
  text: '押金应是 “一天” 的房费，see the price list at the desk',
};
const line = remarkLine(remark);
const found = { ...remark, id: remarkId(remark) };

test('a remark is one line with page, version, place and meaning', () => {
  expect(line).toBe(
    '“押金应是 “一天” 的房费，see the price list at the desk” [remark 1yni1wq walk-in 1.2.0 deposit/1kes49h 9f3ka2c]',
  );
});

test('it is read again among other words', () => {
  expect(readRemarks(`你好：\n“另一句” 请看\n${line}\n谢谢`)).toEqual({
    found: [{ ...found, line: 3 }],
    broken: [],
  });
});

test('it is read again after a mail program has broken and quoted it', () => {
  for (let width = 12; width < 40; width++) {
    const broken = line.replace(new RegExp(`(.{${width}}\\S*) `, 'g'), '$1\n');
    const quoted = broken
      .split('\n')
      .map((each) => `> ${each}`)
      .join('\r\n');
    expect(readRemarks(`写道：\r\n${quoted}`).found.map(({ id, text }) => ({ id, text }))).toEqual([
      { id: found.id, text: remark.text },
    ]);
  }
});

test('Chinese that was broken anywhere between its quotation marks is the same again', () => {
  const text = '押金写少了一半应该按房费收';
  const whole = remarkLine({ ...remark, text });
  for (let at = 2; at < text.length; at++) {
    const mail = `${whole.slice(0, at)}\n${whole.slice(at)}`;
    expect(readRemarks(mail).found[0]?.text).toBe(text);
  }
});

test('one that lost a word or its end is named with its line', () => {
  const others = [
    line.replace('一天', '两天'),
    line.replace('1.2.0', '1.2.1'),
    line.replace('deposit', 'receipt'),
    line.slice(0, -9),
    line.slice(1),
  ];
  for (const damaged of others) {
    const { found, broken } = readRemarks(`你好\n${damaged}\n`);
    expect(found).toEqual([]);
    expect(broken.map(({ line }) => line)).toEqual([2]);
  }
});

test('a damaged one takes nothing of the next', () => {
  const other = remarkLine({ ...remark, place: '-', text: '错字' });
  const read = readRemarks(`${line.replace('一天', '两天')}\n${other}\n${line}`);
  expect(read.found.map(({ text }) => text)).toEqual(['错字', remark.text]);
  expect(read.broken).toEqual([{ line: 1, text: expect.stringContaining('两天') as string }]);
});

test('the longest one is read again', () => {
  const text = '字'.repeat(LONGEST_REMARK);
  expect(readRemarks(remarkLine({ ...remark, text })).found.map((one) => one.text)).toEqual([text]);
});

test('a text without remarks has none', () => {
  expect(readRemarks('“押金” 写少了 [1] [remarkable]')).toEqual({ found: [], broken: [] });
});
