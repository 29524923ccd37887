import { expect, test } from 'vitest';
import { readAnswer, setAnswer } from '../../src/desk/document/answers.ts';
import { readBlocks, type Entry } from '../../src/desk/document/blocks.ts';
import { fileText, withChanges, written } from '../../src/desk/document/written.ts';

function entryOf(answer: string) {
  const file = written(`- ${answer}\n`);
  const [list] = readBlocks(file);
  if (list?.type !== 'list') throw new Error('no list');
  return { file, entry: list.entries[0] as Entry };
}

test.each([
  ['[否](#end "退回")', '退回', '[否](#end "退回：\\"急\\"")'],
  ["[否](#end '退回')", '退回', '[否](#end \'退回："急"\')'],
  ['[否](#end (退回))', '退回', '[否](#end (退回："急"))'],
])('the outcome of %s is read and changed, and stays enclosed as it was', (answer, outcome, after) => {
  const { file, entry } = entryOf(answer);
  expect(readAnswer(file, entry)).toEqual({ text: '否', to: 'end', outcome, condition: undefined });
  const changed = withChanges(file, setAnswer(file, entry, { outcome: '退回："急"' }));
  expect(fileText(changed)).toBe(`- ${after}\n`);
  const again = entryOf(after);
  expect(readAnswer(again.file, again.entry)?.outcome).toBe('退回："急"');
});
