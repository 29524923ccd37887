/** What can be done with an entry, and put into its line. */
import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import type { Entry } from '../../document/blocks.ts';
import { segments } from '../../document/segments.ts';
import { BLANK } from '../../document/words.ts';
import { commentText, readComment } from '../../edit/lines.ts';
import { idMaker, idsOf, type MakeId } from '../../edit/new-blocks.ts';
import { useForm } from '../form-context.ts';

interface Props {
  entry: Entry;
  path: string;
  within: string;
  label: string;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

/** What is put behind the words of an item. */
const PARTS: Record<keyof typeof words.lineParts, (make: MakeId) => string> = {
  value: (make) => ` <Value id="${make('value')}" />`,
  gap: () => ` <Gap>${BLANK}</Gap>`,
  when: () => ` ${commentText('when', words.case)}`,
};

export function LineMenu({ entry, path, within, label, move, remove }: Props) {
  const { file, blocks, change, focus } = useForm();
  const [open, setOpen] = useState(false);
  const isItem = entry.checked !== undefined && within !== 'Question';
  const parts = segments(file, entry);
  const keys = parts.flatMap((part) => (part.kind === 'comment' ? (readComment(part.text)?.key ?? []) : []));
  const put = (text: string) => {
    // Before the comments, with which an item ends.
    const end = parts.find(({ kind }) => kind === 'comment');
    const at = end && !text.includes('{/*') ? end.from : entry.content.to;
    setOpen(false);
    change([{ from: at, to: at, text: at === entry.content.to ? text : `${text.trim()} ` }]);
    focus(path);
  };
  return (
    <span class="desk-tools">
      <button
        type="button"
        class="button plain"
        aria-label={words.toolsOf(label)}
        aria-expanded={open}
        data-line-menu
        onClick={() => setOpen(!open)}
      >
        ⋯
      </button>
      {open && (
        <span class="desk-choices">
          <button type="button" class="button" onClick={() => move(-1)}>
            {words.upShort}
          </button>
          <button type="button" class="button" onClick={() => move(1)}>
            {words.downShort}
          </button>
          <button type="button" class="button" onClick={remove}>
            {words.removeShort}
          </button>
          {isItem &&
            (Object.keys(PARTS) as (keyof typeof PARTS)[])
              .filter((part) => !keys.includes(part))
              .map((part) => (
                <button
                  key={part}
                  type="button"
                  class="button"
                  data-part={part}
                  onClick={() => put(PARTS[part](idMaker(idsOf(blocks))))}
                >
                  {words.lineParts[part]}
                </button>
              ))}
          {within === 'Question' &&
            entry.checked !== undefined &&
            !entry.children.some(({ type }) => type === 'list') && (
              <button
                type="button"
                class="button"
                data-part="why"
                onClick={() => put(`\n${' '.repeat(entry.from.column + 1)}- ${BLANK}`)}
              >
                {words.why}
              </button>
            )}
        </span>
      )}
    </span>
  );
}
