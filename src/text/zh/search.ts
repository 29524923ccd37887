import { kindText, terms } from './terms.ts';

function shortened(query: string): string {
  const characters = [...query];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : query;
}

/** What a found page is called, by its kind; and one of no kind. */
export const searchKindText = { ...kindText, record: terms.record, term: '术语', page: '正文' };

export const searchText = {
  field: '搜什么',
  placeholder: '搜规程、步骤、时限',
  submit: '搜索',
  hint: '输入词语或一句问话，比如「押金」「客人没有预订怎么办」。',
  browse: '到这里翻',
  waiting: '正在找……',
  // In letters, and not from `uses.ts`: the search has no room for a file more.
  uses: { read: '读', do: '照着做', test: '测一测' },
  use: (use: string, title: string) => `${use}：${title}`,
  recent: '最近搜过',
  clear: '清除记录',
  choose: '你是不是要找',
  mayMean: (words: string) => `你是不是要找：${words}。`,
  readAs: (words: string) => `按「${words}」找到的。`,
  found: (total: number) => `找到 ${total} 页`,
  foundAs: (words: string, total: number) => `按「${words}」找到 ${total} 页`,
  facets: { domain: '场景', role: '岗位', kind: '类型' },
  all: { domain: '全部场景', role: '全部岗位', kind: '全部类型' },
  counted: (name: string, count: number) => `${name}（${count}）`,
  announce: (total: number, title: string, step: string) =>
    `找到 ${total} 页。第一条：${title}${step ? `，步骤「${step}」` : ''}。`,
  more: (rest: number) => `再看后面的（还有 ${rest} 页）`,
  nothing: (query: string) => `没有找到「${shortened(query)}」。`,
  nothingHere: (query: string) => `选定的范围里没有「${shortened(query)}」。`,
  suggested: '试试这些',
  nothingHereAdvice: '别的场景、岗位或类型里有。',
  widen: (count: number) => `看全部范围里的 ${count} 页`,
  nothingAdvice: '繁体简体、拼音和首字母、别的叫法都试过了。换个说法再试。',
  redLines: '看红线',
  again: '再试一次',
  allProcedures: '看全部规程',
  failures: {
    missing: {
      what: '这里没有搜索索引。',
      advice: '现在可以到规程列表里找。',
    },
    failed: {
      what: '搜索索引没有取到。',
      advice: '可能是断网了。连上网再试一次；现在可以到规程列表里找。',
    },
  },
};

/** What the search itself says, away from the pages. */
export const searchAnswerText = {
  parts: {
    ...terms,
    when: '条件',
    phase: '阶段',
    value: '填写项',
    asked: '常有人问',
    legal: '依法核对',
    step: '步骤',
    section: '小节',
    item: '检查项',
    question: '题',
  },
  absent: (words: readonly string[], total: number) =>
    `书里没有${words.map((word) => `「${word}」`).join('、')}这个词，下面 ${total} 页是意思相近的。`,
};

/** What only the build says. */
export const searchPageText = {
  notFound: (askNow: string) => `没有要找的？${askNow}`,
  title: '搜索',
  withoutScript:
    '搜索要用到脚本，而这里没有运行脚本：请在浏览器里允许脚本，并通过网址（不是文件）打开本站。现在可以到规程列表里找。',
};
