/** From an entry of a task list to an item of the model. */
import { hash, type Group, type Item } from '../model/procedure.ts';
import { type Value } from '../model/value.ts';
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
  if (!value) return `${key} 后面没有写内容`;
  if (colon !== ':') return `${key} 后面要用半角的冒号：{/* ${key}: ${value} */}`;
  return '编号（id）只用英文字母、数字和连字符';
}

/** True of an entry that opens its list: 等, ……. */
export const opensList = (entry: SyntaxNode): boolean => /^(?:等等?|…+|\.{3,})[。.]?$/.test(plain(entry));

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
      reader.error('item-place', node, '检查项不能再分层，请写成同一级的几条。');
      return;
    }
    const comment = readComment(node);
    if (comment && comment.key !== 'if') {
      if (said[comment.key] !== undefined)
        reader.error('expression', node, `一条检查项只能有一个 ${comment.key}，这里写了第二个。请合成一个。`);
      said[comment.key] = comment.value;
    } else if (other(node)) children(node).forEach(visit);
  };
  children(entry).forEach(visit);
  const text = plain(entry);
  if (!text) {
    const how = wholeText(entry) ? '：<Gap> 里的字不算。没有要做的事，就写成普通的列表' : '，请写出要做的事';
    reader.error('item-place', entry, `检查项是空的${how}。`);
  }
  const id = `${group.id}/${said.id ?? hash(text)}`;
  if (group.items.some((item) => item.id === id)) {
    const how = said.id ? `编号「${said.id}」在本步骤里已经用过` : '与本步骤里的另一条完全相同';
    reader.error('duplicate-id', entry, `检查项「${text}」${how}。`);
  }
  return {
    id,
    text,
    ...(said.when !== undefined && { when: said.when }),
    ...(values.length > 0 && { values }),
    line: place(entry).line,
  };
}
