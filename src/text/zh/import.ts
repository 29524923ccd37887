/** What is said where old documents come in. */

export const importWords = {
  /** The domain and the owner of a page that has none yet. */
  domain: 'unsorted',
  domainName: '待归类',
  owner: '待定',
  /** Where the old text stops in the middle of a sentence. */
  brokenOff: '旧文件到这里断了，后面怎么做？',
  /** The answers of a question, and what has to be settled where the old text does not speak of the no. */
  yes: '是',
  no: '否',
  /** A question of several cases, and the answer that none of them holds. */
  whichCase: '属于哪种情况？',
  otherwise: '其余',
  ifNot: (question: string) => `“${question}”答“否”时怎么办？`,
};

/** What a file holds and its text cannot, and how its program calls its styles. */
export const documentNotes = {
  headingStyles: (level: number) => [`标题 ${level}`, `标题${level}`],
  pictures: (count: number) => `文件里有 ${count} 张图片，没有读入，请自己放进页面。`,
  changes: (inserted: number, deleted: number) =>
    `文件里有没接受的修订（插入 ${inserted} 处，删除 ${deleted} 处），按全部接受来读。`,
  headers: '页眉和页脚没有读入。',
  comments: '批注没有读入。',
  diagrams: '文件里的图示（SmartArt）没有读入，里面的文字请自己抄。',
};

/** Why something is left out; junk is called by its own name. */
const REASONS = new Map([
  ['around', '网页四周的文字'],
  ['repeated', '前后重复，已收了较全的一份'],
  ['repeated-title', '标题重复'],
  ['reading', '括号里的注音'],
  ['heading-alone', '只有标题，下面没有内容'],
  ['head-of-table', '表头'],
  ['contact', '联系方式，不是步骤'],
  ['interpretation', '谁负责解释，不是步骤'],
  ['validity', '从哪天起用，不是步骤'],
  ['chapter-name', '只是章节名'],
  ['page-left-out', '作者整页不收'],
  ['nothing-said', '没有可做的事'],
]);

/** The account of every sentence, for whoever compares it with the old document. */
export const ledgerWords = {
  heads: ['行', '列', '原来的话', '怎样处理', '当作什么', '哪一页', '哪一步', '为什么不收', '请核对'],
  and: '、',
  fates: { kept: '照收', split: '拆开收', left: '没有收' },
  roles: {
    title: '标题',
    heading: '小标题',
    name: '步骤名',
    item: '检查项',
    prose: '正文',
    'red-line': '红线',
    legal: '须依法核对',
    when: '条件',
    question: '判断',
    limit: '时限',
    record: '表单',
    doer: '谁来做',
    number: '序号',
    note: '说明',
    gap: '待定',
  },
  why: (reason: string) => REASONS.get(reason) ?? reason,
  doubts: {
    doer: '谁来做，是从句子里读出来的',
    record: '表单的名称是从句子里截下来的',
    case: '条件到哪里为止，看不准',
    'doer-from-before': '没写谁做，照上一步填的',
    role: '文件里的叫法和岗位表不一样',
    'doer-from-title': '没写谁做，照标题填的',
    'name-shortened': '步骤名是从句子里截下来的',
    kind: '是流程、规范还是制度，看不准',
    question: '照前后几句读成一个判断',
    'broken-off': '到这里断了',
  },
};

/** What is said of an old document that is read. */
export const importMessages = {
  problems: {
    empty: (file: string) => `${file} 是空的。`,
    'no-words': (file: string) => `${file} 里没有文字。如果是扫描件，先把文字识别出来。`,
    'no-text': (file: string) => `${file} 不是文字文件，读不了。能读的有 .docx、.txt、.md、.html。`,
    'old-word': (file: string) =>
      `${file} 是旧的 Word 格式，或加了密码。请在 Word 里另存为 .docx，再来一次。`,
    pdf: (file: string) => `${file} 是 PDF。请用它原来的 Word 文件，或把文字复制到 .txt 里。`,
    broken: (file: string) => `${file} 坏了，读不了。请在 Word 里打开，另存一份，再来一次。`,
    'no-reader': (file: string) =>
      `读 ${file} 的程序没有取到。它不在离线副本里，没有网就读不了老文件：连上网，再选一次这个文件。`,
    'not-word': (file: string) => `${file} 不是 Word 文件。能读的有 .docx、.txt、.md、.html。`,
    'too-large': (file: string) => `${file} 太大了。请先拆成几个文件，每个不超过三十万字。`,
    'too-deep': (file: string) => `${file} 里表格套表格，套得太深，读不了。请先把它们拆开。`,
  },
  untouched: '什么也没有改动。',
  script: '  原文是繁体，页面里换成了简体。',
};
