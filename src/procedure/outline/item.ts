/** From an entry of a task list to an item of the model. */
import { hash, type Group, type Item } from '../model/procedure.ts';
import type { Reader } from '../../syntax/reader.ts';
import { children, isExpression, isTaskList, place, plain, type SyntaxNode } from '../../syntax/node.ts';

const ID_COMMENT = /^\s*\/\*\s*id:\s*([\w-]+)\s*\*\/\s*$/;

// The id that a comment gives to its item; undefined where the node is no such comment.
export const idComment = (node: SyntaxNode): string | undefined =>
  isExpression(node) ? ID_COMMENT.exec(node.value ?? '')?.[1] : undefined;

/** @param other gets every node inside that is no comment, and says whether its children are still to be read */
export function readItem(
  entry: SyntaxNode,
  group: Group,
  reader: Reader,
  other: (node: SyntaxNode) => boolean,
): Item {
  let own: string | undefined;
  const visit = (node: SyntaxNode): void => {
    if (isTaskList(node)) {
      reader.error('item-place', node, '检查项不能再分层，请写成同一级的几条。');
      return;
    }
    const comment = idComment(node);
    if (comment !== undefined) own = comment;
    else if (other(node)) children(node).forEach(visit);
  };
  children(entry).forEach(visit);
  const text = plain(entry);
  if (!text) reader.error('item-place', entry, '检查项是空的，请写出要做的事。');
  const id = `${group.id}/${own ?? hash(text)}`;
  if (group.items.some((item) => item.id === id)) {
    const how = own ? `编号「${own}」在本步骤里已经用过` : '与本步骤里的另一条完全相同';
    reader.error('duplicate-id', entry, `检查项「${text}」${how}。`);
  }
  return { id, text, line: place(entry).line };
}
