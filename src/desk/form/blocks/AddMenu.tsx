/** What can be added to the page, or to a component: what the grammar lets stand there. */
import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { COMPONENTS } from '../../../procedure/source/tags/grammar.ts';
import { KIND_NAMES } from '../../../questions/kinds.ts';
import { questionText } from '#text/questions.ts';
import type { Block } from '../../document/blocks.ts';
import { idMaker, idsOf, newBlock, newQuestion, type Plain } from '../../edit/new-blocks.ts';
import { BLANK } from '../../document/words.ts';
import { textIn } from '../../document/written.ts';
import { insertEntries, isOrdered } from '../../edit/entries.ts';
import { blockAt, childPath, componentAt, insertAt } from '../../edit/places.ts';
import { useForm } from '../form-context.ts';

/** What is no component, by what it may be added to. */
const PLAIN_IN = new Map<string, readonly Plain[]>([
  ['page', ['paragraph', 'heading', 'points', 'table', 'picture']],
  ['Step', ['items', 'paragraph', 'points', 'numbered', 'picture', 'table']],
  ['Section', ['paragraph', 'items', 'points', 'numbered', 'table', 'picture']],
  ['Note', ['paragraph', 'points', 'table']],
  ['Warn', ['paragraph', 'points']],
  ['Legal', ['paragraph', 'points']],
  ['Gap', ['paragraph']],
  ['Question', ['paragraph']],
]);

/** In lines of text, and added there. */
const INLINE = ['Value', 'Blank', 'Number'];
/** One is enough. */
const ONCE = ['Quiz', 'Ask'];

const componentsIn = (within: string): string[] =>
  COMPONENTS.filter((rule) => rule.within.includes(within) && !INLINE.includes(rule.name)).map(
    ({ name }) => name,
  );

export const mayStand = (name: string, path: string, blocks: readonly Block[]): boolean =>
  COMPONENTS.find((rule) => rule.name === name)?.within.includes(componentAt(blocks, path)) ?? true;

function lastIn(blocks: readonly Block[], path: string): Block | undefined {
  const block = blockAt(blocks, path);
  return (!block ? blocks : block.type === 'list' ? block.entries : block.children).at(-1);
}

interface Props {
  path: string;
  within: string;
  /** How many stand there. */
  count: number;
}

export function AddMenu({ path, within, count }: Props) {
  const form = useForm();
  const [open, setOpen] = useState(false);
  const add = (text: string, name: string) => {
    const { file, blocks } = form;
    setOpen(false);
    form.say(words.added(name));
    const last = lastIn(blocks, path);
    if (last?.type !== 'list' || !/^(?:- |1\. )/.test(text)) {
      form.change(insertAt(file, blocks, path, count, text));
      return form.focus(childPath(path, count));
    }
    const isTask = last.entries.some(({ checked }) => checked !== undefined);
    // Behind a list of its kind it is one entry more; behind another it begins with another sign, to be a list of its own.
    if (isTask === text.startsWith('- [') && isOrdered(file, last) === text.startsWith('1')) {
      form.change(insertEntries(file, last, last.entries.length, [BLANK]));
      return form.focus(childPath(childPath(path, count - 1), last.entries.length));
    }
    const sign = textIn(file, last).startsWith('-') ? text.replace(/^-/gm, '*') : text;
    form.change(insertAt(file, blocks, path, count, sign));
    form.focus(childPath(path, count));
  };
  const make = () => idMaker(idsOf(form.blocks));
  const there = (path ? [] : form.blocks).flatMap((block) => (block.type === 'element' ? [block.name] : []));
  const components = componentsIn(within).filter((name) => !ONCE.includes(name) || !there.includes(name));
  const plain = PLAIN_IN.get(within) ?? [];
  const isQuiz = within === 'Quiz';
  const [main, ...others] = isQuiz
    ? []
    : within === 'Step'
      ? [...plain.slice(0, 1), ...components, ...plain.slice(1)]
      : [...components.slice(0, 1), ...plain, ...components.slice(1)];
  if (main === undefined && !isQuiz) return null;
  const button = (name: string, isMain = false) => (
    <button
      key={name}
      type="button"
      class="button"
      data-add={name}
      onClick={() => add(newBlock(name, make()), nameOf(name))}
    >
      {isMain ? words.addOne(nameOf(name)) : nameOf(name)}
    </button>
  );
  return (
    <div class="desk-add">
      {main !== undefined && button(main, true)}
      {isQuiz || open ? (
        <span class="desk-choices">
          {isQuiz
            ? KIND_NAMES.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  class="button"
                  data-add={kind}
                  onClick={() => add(newQuestion(kind, make()), questionText.kinds[kind].name)}
                >
                  {words.addOne(questionText.kinds[kind].name)}
                </button>
              ))
            : others.map((name) => button(name))}
        </span>
      ) : (
        others.length > 0 && (
          <button
            type="button"
            class="button plain"
            data-add-more
            aria-expanded={open}
            onClick={() => setOpen(true)}
          >
            {words.addOther}
          </button>
        )
      )}
    </div>
  );
}

const nameOf = (name: string): string => words.components.get(name) ?? words.plain[name as Plain];
