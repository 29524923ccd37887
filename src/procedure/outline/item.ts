/** From an entry of a task list to an item of the model. */
import { leavesOpen } from '#language/cues/open-list.ts';
import { itemMessages as say } from '#text/messages/outline/item.ts';
import { hash, type Group, type Item } from '../model/procedure.ts';
import { type Value } from '../model/values/value.ts';
import type { Reader } from '../../syntax/reader.ts';
import {
  children,
  isExpression,
  isTaskList,
  place,
  plain,
  wholeText,
  type SyntaxNode,
} from '../../syntax/node.ts';

const COMMENT = /^\s*\/\*\s*(id|when|if):\s*(.*?)\s*\*\/\s*$/;
const OWN_ID = /^[\w-]+$/;

/** What a comment in braces says: `id: x` and `when: …` at the end of an item, `if: …` at that of an answer. */
export function readComment(node: SyntaxNode): { key: 'id' | 'when' | 'if'; value: string } | undefined {
  const [, key, value = ''] = (isExpression(node) && COMMENT.exec(node.value ?? '')) || [];
  if (key === undefined || !value || (key === 'id' && !OWN_ID.test(value))) return undefined;
  return { key: key as 'id', value };
}

const NEARLY = /^\s*\/\*\s*(id|when|if)\s*([:：]?)\s*(.*?)\s*\*\/\s*$/;

/** What is wrong with a comment that means one of the three and cannot be read, as the end of a sentence. */
export function misreadComment(text: string): string | undefined {
  const [, key, colon, value] = NEARLY.exec(text) ?? [];
  if (key === undefined) return undefined;
  if (!value) return say.emptyComment(key);
  if (colon !== ':') return say.commentColon(key, value);
  return say.ownId;
}

/** True of an entry that opens its list: 等, ……. */
export const opensList = (entry: SyntaxNode): boolean => leavesOpen(plain(entry));

/** @param other gets every node inside that is no comment, and says whether its children are still to be read */
export function readItem(
  entry: SyntaxNode,
  group: Group,
  reader: Reader,
  values: Value[],
  other: (node: SyntaxNode) => boolean,
): Item {
  const said: Partial<Record<'id' | 'when', string>> = {};
  const visit = (node: SyntaxNode): void => {
    if (isTaskList(node)) {
      reader.error('item-place', node, say.nested);
      return;
    }
    const comment = readComment(node);
    if (comment && comment.key !== 'if') {
      if (said[comment.key] !== undefined) reader.error('expression', node, say.twoComments(comment.key));
      said[comment.key] = comment.value;
    } else if (other(node)) children(node).forEach(visit);
  };
  children(entry).forEach(visit);
  const text = plain(entry);
  if (!text) {
    reader.error('item-place', entry, wholeText(entry) ? say.onlyGap : say.empty);
  }
  const id = `${group.id}/${said.id ?? hash(text)}`;
  if (group.items.some((item) => item.id === id)) {
    reader.error('duplicate-id', entry, said.id ? say.idTwice(text, said.id) : say.twice(text));
  }
  return {
    id,
    text,
    ...(said.when !== undefined && { when: said.when }),
    ...(values.length > 0 && { values }),
    line: place(entry).line,
  };
}
