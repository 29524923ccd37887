/** What people call things that the authoring language calls by an id: whoever writes the name is told the id. */

/** The ends of a flow, and what is still open. */
export const FLOW_NAMES = { start: ['开始'], end: ['结束'], gap: ['待定'] };

/** The kinds of value. */
export const VALUE_KIND_NAMES = {
  number: ['数', '数字', '数值'],
  choice: ['选择', '单选', '选项'],
  text: ['文字', '文本'],
  time: ['时间', '钟点'],
  date: ['日期', '日子'],
  signature: ['签名', '签字'],
  photo: ['照片', '拍照', '图片'],
};

/** The kinds of page. */
export const PAGE_KIND_NAMES = {
  procedure: ['流程', '规程'],
  norm: ['规范', '标准'],
  policy: ['制度', '规定'],
  guide: ['知识', '指南'],
};

/** The languages of sites, by their tags. */
const LANGUAGES = new Map([
  ['zh-CN', ['zh', 'cn', '中文', '汉语', '简体中文']],
  ['en', ['en-GB', 'en-US', 'English', '英文', '英语']],
]);

export const languageNames = (tag: string): string[] => LANGUAGES.get(tag) ?? [];
