/** What to write instead of a tag that is no component. */
import { COMPONENTS } from './grammar.ts';
import { didYouMean } from '../../../syntax/nearest.ts';

export const NAMES = COMPONENTS.map((component) => component.name);

/** HTML tags that people know, and how the same is written here. */
const INSTEAD: [tags: string[], how: string][] = [
  [['br', 'p'], '要换行就空一行，另起一段'],
  [['b', 'strong'], '加粗写成 **文字**'],
  [['i', 'em'], '斜体写成 *文字*'],
  [['s', 'del', 'strike'], '删除线写成 ~~文字~~'],
  [['a'], '链接写成 [文字](网址)'],
  [['img'], '图片写成 ![图里有什么](文件名)'],
  [['hr'], '分隔线写成单独一行 ---，前后各空一行'],
  [['ul', 'ol', 'li'], '列表每条以「- 」或「1. 」开头'],
  [['table', 'thead', 'tbody', 'tr', 'td', 'th'], '表格写成 | 甲 | 乙 |'],
  [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], '标题写成「## 标题」'],
  [['code', 'pre'], '原样的文字用反引号 ` 括起来'],
  [['u', 'font', 'span', 'div', 'center', 'small', 'big', 'sub', 'sup', 'mark'], '样子由网站统一定，请删去'],
  [['script', 'style', 'iframe', 'input', 'button', 'form', 'video', 'audio', 'svg', 'details'], '请删去'],
];

/** A sentence for the author of `<name>`. */
export function unknownTag(name: string): string {
  const [, how] = INSTEAD.find(([tags]) => tags.includes(name.toLowerCase())) ?? [];
  if (how !== undefined) return `不能写 HTML 标签 <${name}>：${how}。`;
  if (!/^[A-Za-z]/.test(name)) {
    return `「<${name}>」会被当作组件。不是组件就不用尖括号，可写成〈${name}〉或 \\<${name}>。`;
  }
  const less = /^[a-z]/.test(name) ? `是小于号就写成 \\<。` : '';
  return `没有组件 <${name}>，可用：${NAMES.join('、')}。${didYouMean(name, NAMES) || less}`;
}
