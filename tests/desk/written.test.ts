import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileText, plainText, textIn, withChanges, written } from '../../src/desk/document/written.ts';
import { runs } from '../laws.ts';

const place = (line: number, column: number) => ({ line, column });

test('a file keeps its byte order mark and the end of each line', () => {
  const text = '\u{feff}甲\r\n乙\n丙\r丁';
  const file = written(text);
  expect(file.lines).toEqual(['甲', '乙', '丙', '丁']);
  expect(fileText(file)).toBe(text);
  expect(plainText(file)).toBe('甲\n乙\n丙\n丁');
});

test('a change touches its lines only, and new lines end like the others', () => {
  const file = written('甲\r\n乙\r\n丙\n');
  const after = withChanges(file, [{ from: place(2, 1), to: place(2, 2), text: '一\n二' }]);
  expect(fileText(after)).toBe('甲\r\n一\r\n二\r\n丙\n');
});

test('lines that are joined keep the end of the last', () => {
  const file = written('甲\r\n乙\n丙\r\n');
  expect(fileText(withChanges(file, [{ from: place(1, 2), to: place(2, 1), text: '' }]))).toBe(
    '甲乙\n丙\r\n',
  );
});

test('several changes do not disturb each other', () => {
  const file = written('abc\ndef');
  const changes = [
    { from: place(1, 1), to: place(1, 2), text: '1\n1' },
    { from: place(2, 2), to: place(2, 4), text: '' },
    { from: place(1, 3), to: place(2, 1), text: '|' },
  ];
  expect(fileText(withChanges(file, changes))).toBe('1\n1b|d');
});

test('any text is written back byte by byte, and taking out what was put in leaves it as it was', () => {
  const text = fc.array(fc.constantFrom('甲', 'b', '\n', '\r\n', '\r', '\u{feff}', '😀'), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (parts, added, row, offset) => {
      const file = written(parts.join(''));
      expect(fileText(file)).toBe(parts.join(''));
      const line = (row % file.lines.length) + 1;
      const column = (offset % (file.lines[line - 1]!.length + 1)) + 1;
      const inserted = added.join('').replace(/\r\n?/g, '\n');
      const after = withChanges(file, [
        { from: place(line, column), to: place(line, column), text: inserted },
      ]);
      const lines = inserted.split('\n');
      const end =
        lines.length === 1
          ? place(line, column + inserted.length)
          : place(line + lines.length - 1, lines.at(-1)!.length + 1);
      const span = { from: place(line, column), to: end };
      expect(textIn(after, span)).toBe(inserted);
      expect(fileText(withChanges(after, [{ ...span, text: '' }]))).toBe(fileText(file));
    }),
    { numRuns: runs(10_000) },
  );
});
