export const searchText = {
  label: '搜索',
  title: '搜索',
  lead: '搜规程的标题、步骤、检查项和正文。',
  field: '搜什么',
  placeholder: '搜规程、步骤、表单、时限',
  submit: '搜索',
  close: '关闭',
  page: '在搜索页里筛选',
  keys: '↑ ↓ 选择 · 回车打开 · Esc 关闭',
  hint: '输入词语或一句问话，比如「押金」「客人没有预订怎么办」。',
  waiting: '正在找……',
  parts: { page: '正文', step: '步骤' },
  facets: { domain: '场景', role: '岗位', kind: '类型' },
  all: { domain: '全部场景', role: '全部岗位', kind: '全部类型' },
  counted: (name: string, count: number) => `${name}（${count}）`,
  announce: (total: number, title: string, step: string) =>
    `找到 ${total} 页。第一条：${title}${step ? `，步骤「${step}」` : ''}。`,
  more: (rest: number) => `再看后面的（还有 ${rest} 页）`,
  nothing: '没有找到。',
  nothingAdvice: '换个说法，或少写几个字再试；也可以到规程列表里按场景找。',
  again: '再试一次',
  allProcedures: '看全部规程',
  failures: {
    missing: {
      what: '这里没有搜索索引。',
      advice:
        '索引在构建网站时生成；开发服务器和直接打开的文件里没有。构建并启动网站后就能搜，现在可以到规程列表里找。',
    },
    failed: {
      what: '搜索索引没有取到。',
      advice: '可能是断网了。连上网再试一次；现在可以到规程列表里找。',
    },
  },
  withoutScript:
    '搜索要用到脚本，而这里没有运行脚本：请在浏览器里允许脚本，并通过网址（不是文件）打开本站。现在可以到规程列表里找。',
};
