// @vitest-environment jsdom
/** The form of a long file goes on while the file is read beside it. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { fileText, type Change, type Written } from '../../src/desk/document/written.ts';
import { opened, type DeskState } from '../../src/desk/state/desk-state.ts';
import { blocksIn } from '../../src/desk/document/blocks.ts';
import { useParts, type UsedParts } from '../../src/desk/view/hooks/use-parts.ts';
import type { Read } from '../../src/desk/view/hooks/use-reading.ts';

vi.mock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));

const stage = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, stage));

let parts: UsedParts;
function Stage({ file, read }: { file: Written; read: Read | undefined }) {
  parts = useParts(file, read);
  return null;
}
const show = (file: Written, read?: Written) =>
  void act(() =>
    render(h(Stage, { file, read: read && ({ file: read, blocks: blocksIn(read) } as Read) }), stage),
  );

const LINES = ['---', 'title: 长', '---', '', ...Array.from({ length: 1200 }, (_, at) => `第 ${at} 句。\n`)];
const long = (): DeskState => opened('long.mdx', LINES.join('\n'));
/** Puts a word at the end of a line. */
const put = (line: number, text: string, end = 0): Change => {
  const column = LINES.join('\n').split('\n')[line - 1]!.length + 1 + end;
  return { from: { line, column }, to: { line, column }, text };
};
const lineOf = ({ undo }: DeskState, line: number) => undo.present.lines[line - 1];

test('a long file has no form before it was read, and then the parts that came', () => {
  const { undo } = long();
  show(undo.present);
  expect(parts).toMatchObject({ form: undefined, waits: true });
  show(undo.present, undo.present);
  expect(parts.waits).toBe(false);
  expect(parts.form!.blocks).toHaveLength(1200);
});

test('what is typed in two fields while the file is read is all there, and taken back field by field', () => {
  let state = long();
  show(state.undo.present, state.undo.present);
  const first = state.undo.present;
  state = parts.take(state, [put(5, '甲')], 'a');
  show(state.undo.present, first);
  expect(parts.waits).toBe(true);
  expect(parts.form!.file).toBe(first);
  // The same field again: all that it holds, put in place of what the file has there.
  state = parts.take(state, [put(5, '甲乙')], 'a');
  state = parts.take(state, [put(9, '丙')], 'b');
  expect([lineOf(state, 5), lineOf(state, 9)]).toEqual(['第 0 句。甲乙', '第 2 句。丙']);
  expect(state.undo.past).toHaveLength(2);
});

test('a change of what the form does not show any more is not made', () => {
  let state = long();
  show(state.undo.present, state.undo.present);
  const first = state.undo.present;
  state = parts.take(state, [put(5, '甲')], 'a');
  const other = opened('long.mdx', `${fileText(state.undo.present)}尾`);
  show(other.undo.present, first);
  expect(parts.form).toBeUndefined();
  expect(parts.take(other, [put(5, '乙')], 'a')).toBe(other);
});

test('a file that is not long is read at once', () => {
  const { undo } = opened('short.mdx', '---\ntitle: 短\n---\n\n一句。\n');
  show(undo.present);
  expect(parts.waits).toBe(false);
  expect(parts.form!.blocks).toHaveLength(1);
});
