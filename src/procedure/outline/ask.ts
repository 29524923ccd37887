/** From an `<Ask>` in the tree to a decision of the model. */
import { hash, type Ask } from '../model/procedure.ts';
import type { Reader } from '../../syntax/reader.ts';
import { children, place, plain, wholeText, type SyntaxNode } from '../../syntax/node.ts';

const HOW = '应写成「- [有](#verify-booking)」，括号里是 # 加步骤编号，结束写 #end';

/** The decision, and the link of each answer that leads to a step. */
export function readAsk(
  node: SyntaxNode,
  question: string,
  reader: Reader,
): { ask: Ask; links: { id: string; node: SyntaxNode }[] } {
  const ask: Ask = { question, answers: [], line: place(node).line };
  const links: { id: string; node: SyntaxNode }[] = [];
  const inner = children(node);
  const entries = inner.flatMap((child) => (child.type === 'list' ? children(child) : []));
  for (const entry of entries) {
    const found = children(entry).flatMap((child) => children(child).filter(({ type }) => type === 'link'));
    const [link] = found;
    if (found.length !== 1 || !link || !link.url?.startsWith('#')) {
      reader.error('ask-answer', entry, `判断「${question}」的答案「${plain(entry)}」写得不对：${HOW}。`);
      continue;
    }
    const text = plain(link);
    const to = link.url.slice(1);
    const outcome = link.title ?? undefined;
    if (!text) reader.error('ask-answer', link, `判断「${question}」有一个答案没有文字。`);
    else if (wholeText(entry) !== text || typeof entry.checked === 'boolean') {
      const rest = wholeText(entry).replace(text, '').trim() || '- [ ]';
      const message = `答案「${text}」的链接之外还写了「${rest}」，不会显示。请写进方括号，或写在 <Ask> 外面。`;
      reader.error('ask-answer', entry, message);
    }
    if (outcome !== undefined && to !== 'end') {
      reader.error('ask-answer', link, `答案「${text}」写了结局名「${outcome}」，但它不通向 #end。`);
    }
    if (ask.answers.some((answer) => answer.text === text)) {
      reader.error('ask-answers', link, question, `有两个相同的答案「${text}」`);
    }
    ask.answers.push({ id: hash(text), text, to, outcome, line: place(link).line });
    if (to !== 'end') links.push({ id: to, node: link });
  }
  if (inner.some((child) => child.type !== 'list')) {
    reader.error('ask-answer', node, `<Ask> 里只能写答案列表。说明请写在 <Ask> 外面。`);
  }
  if (entries.length < 2) {
    reader.error('ask-answers', node, question, `只有 ${entries.length} 个答案，至少要两个`);
  }
  return { ask, links };
}
