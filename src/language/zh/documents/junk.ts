/** What scraped pages put around a document, and within it. */

/** Lines that are no part of the document. */
export const JUNK_LINES: { name: string; pattern: RegExp; examples: string[] }[] = [
  {
    name: '网站导航',
    pattern:
      /^(?:当前位置|您(?:现在)?的位置|首页|上一[篇页]|下一[篇页]|返回(?:顶部|首页)|相关(?:文档|文章|推荐|阅读)|猜你喜欢|热门推荐|更多相关|文档库|点击(?:下载|查看)|分享到|收藏本|打印本|关闭窗口|登录|注册)|›|»/u,
    examples: ['当前位置:文档库 › 技术支持服务流程', '相关文档'],
  },
  {
    name: '下载说明',
    pattern:
      /下载(?:本?文档|word|pdf)|仅部分预览|侵(?:犯|权)[^。]{0,12}(?:联系|删除)|付费(?:阅读|下载)|免费(?:下载|预览)|本文(?:档)?由[^。]{0,20}(?:上传|整理|收集)|^-?\s*\d、下载/iu,
    examples: ['- 3、如文档侵犯您的权益,请联系客服反馈'],
  },
  {
    name: '文章信息',
    pattern:
      /^[-\s]*(?:时间|日期|发布时间|来源|作者|小编|编辑|浏览|阅读|点击|文件格式|文档格式|字数|上传者|关键词|标签)\s*[:：]\s*\S{1,30}(?:\s\S{1,12}){0,2}$|小编(?:为|给|整理|带来|推荐)|大家(?:快来)?一起(?:看|品味)/u,
    examples: ['- 时间:2023-11-22 18:47:31', '以下是小编为大家推荐的作品'],
  },
  {
    name: '页码',
    pattern:
      /^[-—\s]*(?:第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|\d+\s*\/\s*\d+|[-—]\s*\d+\s*[-—])[-—\s]*$/u,
    examples: ['第 3 页 共 8 页', '- 2 -'],
  },
  {
    name: '目录',
    pattern: /^\s*目\s*录\s*$|(?<![.…·])[.…·]{4,}\s*\d+\s*$/u,
    examples: ['目 录', '一、总则.......3'],
  },
];

const SYLLABLE = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouüv]{1,3}(?:n|ng|r)?';
const TONED = '[a-z]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]*';

/** The reading of a character in brackets behind it. */
export const PINYIN = new RegExp(`(?<=\\S)[（(](?:${TONED})[）)]`, 'giu');
/** One without a tone; only in a text that has others. */
export const TONELESS_PINYIN = new RegExp(`(?<=\\p{Script=Han})[（(]${SYLLABLE}[）)]`, 'giu');
