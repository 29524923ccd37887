/** A line of words with what stands in it: words in fields, components and comments each in their own form. */
import { deskText as words } from '#text/desk.ts';
import type { Element } from '../document/blocks.ts';
import { segments, setWords, type Line, type Segment } from '../document/segments.ts';
import { BLANK, shownLines, shownWords } from '../document/words.ts';
import { textIn, type Change, type Written } from '../document/written.ts';
import { commentText, readComment } from '../edit/lines.ts';
import { childPath } from '../edit/places.ts';
import { setCell, shownCell } from '../edit/table.ts';
import { TextField } from './fields/TextField.tsx';
import { useForm } from './form-context.ts';

interface Props {
  line: Line;
  path: string;
  /** The path of what the components in it stand in, where it is another. */
  parent?: string;
  label: string;
  quiet?: boolean;
  /** It is a paragraph, whose lines are parted. */
  paragraph?: boolean;
  /** It is a cell of a table. */
  cell?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  onPaste?: (event: ClipboardEvent) => void;
}

/** The parts of a line, with a place for words at its beginning and behind each component. */
function partsOf(file: Written, line: Line): Segment[] {
  const parts = segments(file, line);
  const nothing = (at: Segment['from']): Segment => ({ kind: 'words', from: at, to: at, text: '' });
  return parts.reduce<Segment[]>(
    (all, part, index) => {
      all.push(part);
      const next = parts[index + 1];
      if (part.kind === 'element' && next?.kind !== 'words') all.push(nothing(part.to));
      return all;
    },
    parts[0]?.kind === 'words' ? [] : [nothing(line.content.from)],
  );
}

/** The words of a line as one reads them, without what else stands in it. */
export const isEmptyLine = (file: Written, line: Line): boolean =>
  segments(file, line).every(({ kind, text }) => kind === 'words' && shownWords(text).trim() === '');

export function Words({
  line,
  path,
  parent = path,
  label,
  quiet = false,
  paragraph = false,
  cell = false,
  ...keys
}: Props) {
  const { file, change, forms } = useForm();
  const parts = partsOf(file, line);
  const elements = line.children.filter((block): block is Element => block.type === 'element');
  const typed = (part: Segment, index: number, shown: string) => {
    const own = paragraph ? shown : shown.replace(/\n(?! {2})/g, ' ');
    const begins = paragraph && index === 0;
    const outer = trimmed(own, index === 0, index === parts.length - 1);
    const changes = cell ? setCell(part, outer) : setWords(part, outer, begins);
    const isAll = parts.length === 1 && outer.trim() === '';
    change(
      isAll && part.text.trim() !== BLANK ? [{ from: part.from, to: part.to, text: BLANK }] : changes,
      `${path}~${index}`,
    );
  };
  const shown = (part: Segment, index: number) =>
    cell ? shownCell(part) : (paragraph && index === 0 ? shownLines : shownWords)(part.text);
  return (
    <div class="desk-line">
      {parts.map((part, index) => {
        const at = index === 0 ? path : `${path}~${index}`;
        if (part.kind === 'words')
          return (
            <TextField
              key={index}
              path={at}
              label={label}
              quiet={quiet || index > 0}
              lines
              mute={index === 0}
              value={shown(part, index)}
              onValue={(value) => typed(part, index, value)}
              {...keys}
            />
          );
        if (part.kind === 'comment') return <Comment key={index} part={part} path={at} />;
        const element = elements.find(
          ({ from }) => from.line === part.from.line && from.column === part.from.column,
        )!;
        return (
          <forms.Element
            key={index}
            element={element}
            path={childPath(parent, line.children.indexOf(element))}
          />
        );
      })}
    </div>
  );
}

/** Blanks at the ends of a line are nothing; those beside a component are. */
const trimmed = (text: string, first: boolean, last: boolean): string => {
  const begun = first ? text.trimStart() : text;
  return last ? begun.trimEnd() : begun;
};

function Comment({ part, path }: { part: Segment; path: string }) {
  const { file, change } = useForm();
  const read = readComment(part.text);
  const name = read && new Map(Object.entries(words.comments)).get(read.key);
  if (!read || name === undefined) return <code class="desk-source">{part.text}</code>;
  const set = (value: string): Change[] => {
    // With its last letter the comment goes, and the blank before it.
    if (value.trim()) return [{ from: part.from, to: part.to, text: commentText(read.key, value.trim()) }];
    const before = { line: part.from.line, column: part.from.column - 1 };
    const blank = part.from.column > 1 && textIn(file, { from: before, to: part.from }) === ' ';
    return [{ from: blank ? before : part.from, to: part.to, text: '' }];
  };
  return (
    <TextField path={path} label={name} value={read.value} onValue={(value) => change(set(value), path)} />
  );
}
