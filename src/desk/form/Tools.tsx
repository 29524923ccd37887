/** What can be done with a part of the page: up, down, away, and by its handle anywhere. */
import { deskText as words } from '#text/desk.ts';
import { moveBlock, removeBlock } from '../document/edit-blocks.ts';
import { aroundAt, blockAt, childPath, indexIn, parentPath } from '../edit/places.ts';
import { useForm, type Form } from './form-context.ts';
import { sayMoved } from './say-moved.ts';

/** Moves a part by so many places among those beside it. */
export function moveBy(form: Form, path: string, by: -1 | 1, label: string): void {
  const { file, blocks } = form;
  const around = aroundAt(file, blocks, parentPath(path));
  const index = indexIn(path);
  const to = index + by;
  if (to < 0 || to >= around.blocks.length) return form.say(words.cannotMove(label));
  const changes = moveBlock(file, around, index, around, by < 0 ? to : to + 1);
  form.change(changes);
  form.focus(childPath(parentPath(path), to));
  sayMoved(form, label, blockAt(blocks, path)!, to + 1, changes);
}

export function removePart(form: Form, path: string, label: string): void {
  const { file, blocks } = form;
  const around = aroundAt(file, blocks, parentPath(path));
  const index = indexIn(path);
  form.change(removeBlock(around, index));
  form.focus(index > 0 ? childPath(parentPath(path), index - 1) : parentPath(path) || '0');
  form.say(words.removed(label), true);
}

export function Tools({ path, label }: { path: string; label: string }) {
  const form = useForm();
  return (
    <span class="desk-tools">
      <span
        class="desk-handle"
        draggable
        aria-hidden="true"
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/x-desk-path', path);
          event.stopPropagation();
        }}
      >
        ⠿
      </span>
      <button
        type="button"
        class="button plain"
        aria-label={words.up(label)}
        onClick={() => moveBy(form, path, -1, label)}
      >
        ↑
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={words.down(label)}
        onClick={() => moveBy(form, path, 1, label)}
      >
        ↓
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={words.remove(label)}
        onClick={() => removePart(form, path, label)}
      >
        ×
      </button>
    </span>
  );
}
