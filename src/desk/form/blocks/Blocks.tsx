/** What stands in the page, or in a component, in its order, each in its form; and what can be added behind it. */
import { deskText as words } from '#text/desk.ts';
import type { Block } from '../../document/blocks.ts';
import { moveBlock } from '../../document/edit-blocks.ts';
import { shownWords } from '../../document/words.ts';
import { aroundAt, childPath, indexIn, parentPath, blockAt } from '../../edit/places.ts';
import { ElementForm } from '../ElementForm.tsx';
import { useForm, type Form } from '../form-context.ts';
import { sayMoved } from '../say-moved.ts';
import { AddMenu, mayStand } from './AddMenu.tsx';
import { Answers } from './Answers.tsx';
import { ListForm } from './ListForm.tsx';
import { FEW, isWithin, Near } from './Near.tsx';
import { TextForm } from './TextForm.tsx';

interface Props {
  blocks: readonly Block[];
  /** Of what they stand in; empty for the page. */
  path: string;
  /** The component that they stand in. */
  within: string;
}

/** What is let go over a part comes to stand before it. */
function drop(form: Form, from: string, before: string): void {
  const { file, blocks } = form;
  const block = blockAt(blocks, from);
  if (!block || before === from || before.startsWith(`${from}/`)) return;
  const target = parentPath(before);
  if (block.type === 'element' && !mayStand(block.name, target, blocks)) return;
  const [source, into] = [parentPath(from), target].map((path) => aroundAt(file, blocks, path));
  // The same surroundings are the same object only where they are asked for once.
  const around = parentPath(from) === target ? source! : into!;
  const [index, to] = [indexIn(from), indexIn(before)];
  const changes = moveBlock(file, source!, index, around, to);
  if (changes.length === 0) return;
  form.change(changes);
  const isBelow = parentPath(from) === target && index < to;
  sayMoved(form, labelOf(form, block, from), block, isBelow ? to : to + 1, changes);
}

export function Blocks({ blocks, path, within }: Props) {
  const form = useForm();
  return (
    <>
      {blocks.map((block, index) => {
        const at = childPath(path, index);
        return (
          <div
            key={index}
            class="desk-block"
            onDragOver={(event) => {
              if (event.dataTransfer?.types.includes('text/x-desk-path')) event.preventDefault();
            }}
            onDrop={(event) => {
              const from = event.dataTransfer?.getData('text/x-desk-path');
              if (!from) return;
              event.preventDefault();
              event.stopPropagation();
              drop(form, from, at);
            }}
          >
            {blocks.length > FEW ? (
              <Near
                begins={index < FEW}
                holds={(other) => isWithin(other, at)}
                brief={(open) => <Brief block={block} path={at} onOpen={open} />}
              >
                {() => <BlockForm block={block} path={at} within={within} />}
              </Near>
            ) : (
              <BlockForm block={block} path={at} within={within} />
            )}
          </div>
        );
      })}
      <AddMenu path={path} within={within} count={blocks.length} />
    </>
  );
}

/** What a part is called: a component by its kind and its place or name, anything else by how it begins. */
function labelOf({ file, numbers }: Form, block: Block, path: string): string {
  if (block.type !== 'element')
    return shownWords(file.lines[block.from.line - 1]!.slice(block.from.column - 1));
  const name = block.attributes.find((attribute) => attribute.name === 'name')?.value;
  return [words.components.get(block.name) ?? block.name, name || numbers.get(path)]
    .filter(Boolean)
    .join(' ');
}

/** A part in one line. */
function Brief({ block, path, onOpen }: { block: Block; path: string; onOpen: () => void }) {
  const { file, numbers, messages } = useForm();
  const problems = [...messages.keys()].filter((other) => isWithin(other, path)).length;
  const isElement = block.type === 'element';
  const kind = isElement ? (words.components.get(block.name) ?? block.name) : '';
  const name = isElement
    ? (block.attributes.find((attribute) => attribute.name === 'name')?.value ?? '')
    : shownWords(file.lines[block.from.line - 1]!.slice(block.from.column - 1));
  return (
    <button
      type="button"
      class="desk-brief"
      data-path={path}
      data-kind={isElement ? block.name : undefined}
      data-name={name}
      onClick={onOpen}
      onFocus={onOpen}
    >
      {[kind, numbers.get(path), name].filter(Boolean).join(' ')}
      {problems > 0 && <span class="desk-count">{problems}</span>}
    </button>
  );
}

export function BlockForm({ block, path, within }: { block: Block; path: string; within: string }) {
  if (block.type === 'element') return <ElementForm element={block} path={path} />;
  if (block.type === 'list' && within === 'Ask') return <Answers list={block} path={path} />;
  if (block.type === 'list') return <ListForm list={block} path={path} within={within} />;
  return block.type === 'text' ? <TextForm block={block} path={path} /> : null;
}
