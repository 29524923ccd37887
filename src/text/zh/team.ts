import { sectionNames } from './sections.ts';
import { useText } from './uses.ts';

/** 缺什么, from the most urgent on. */
const lacks = {
  worked: '做过单，没读过现在的意思',
  changed: '读的是以前的意思，后来改了',
  unread: '没读过',
  unpassed: `${useText.test}没合格`,
  unpractised: '没有带教确认',
};

/** Words of 班组账本. */
export const teamText = {
  title: sectionNames.team,
  description: '把班组成员交来的学习和做单记录读到一起：谁读过、谁合格、谁还缺什么、问题整改到哪一步。',
  lead: '成员交来的记录都在这台设备上，不经过任何服务器。',
  noScript: '班组账本要在这台设备上把记录读到一起，需要打开 JavaScript。',
  emptyTitle: '账本还是空的',
  empty: (places: readonly string[]) => [
    `每个成员在${places.map((place) => `「${place}」`).join('或')}里点「交给班组长」，发出前看得到里面有什么。`,
    '你从群聊或共享文件夹收下文件、文字或码，在这里读进来。',
    '账本只有大家交来的内容，只存在这台设备上；离线也能用。',
  ],
  notKept: '浏览器不让这个页面保存。读进来的只在关掉本页以前有，关掉前请「导出账本」。',
  loading: '正在打开账本…',
  pagesFailed: '各份规程的名称取不到，请联网后再打开一次。交来的记录都在，没有动。',
  bookFailed: '账本打不开：浏览器没有回应。请关掉开着账本的其他页面，再试一次。账本没有动。',
  again: '再试一次',

  // Reading in.
  add: '读进交来的记录',
  files: '选文件',
  folder: '选文件夹',
  camera: '扫码',
  picture: '选码的图片',
  pasteLabel: '把群里的文字粘贴到这里，几段可以一起贴，前后有别的话也没关系',
  read: '读进来',
  reading: '正在读…',
  readingOf: (done: number, of: number) => `读了 ${done}/${of} 个文件`,
  readIn: (name: string, moment: string) => `${name}：${moment} 交的，已读进来`,
  readAgain: (name: string, moment: string) => `${name}：${moment} 交的，以前读过，没有变化`,
  ofFile: (name: string, text: string) => `${name}：${text}`,
  notWhole: '里面有一部分读不懂，没有读；其余都读进来了。请对方更新页面后再交一次',
  ahead: (name: string, count: number) =>
    `${name} 交来的有 ${count} 处时间还没到：可能是手机的钟不准，也可能有人改过。账本里按收到时前后算，请当面问一下`,
  otherSite: (site: string) => `从另一个网址交来的：${site}`,
  refused: {
    broken: '内容不完整，读不出来。请对方再交一次',
    foreign: '不是「交给班组长」的文件，没有读',
    newer: '是更新的版本做的，这里还读不懂。请联网重新打开本页再读；文件请留着',
    changed:
      '内容和校验码对不上：发出以后有字节变了，可能是传的时候坏了，也可能有人改过。没有读进来，请对方再交一次',
    large: '太大，不是「交给班组长」的文件，没有读',
  },
  partBroken: (number: number, of: number) =>
    `第 ${number} 段（共 ${of} 段）不完整或被改过，请重新复制这一段`,
  partAgain: '这一段是已经读进来的记录里的，不用再贴',
  partMissing: (numbers: readonly number[], of: number) =>
    `共 ${of} 段，还差第 ${numbers.slice(0, 20).join('、')}${numbers.length > 20 ? ' 等' : ''} 段。贴上剩下的就行，已贴的不用再贴`,
  cut: '有一个链接不完整，请对方再发一次',
  nothing: (places: readonly string[]) =>
    `这段文字里没有交来的记录，没有读。成员要在${places.map((place) => `「${place}」`).join('或')}里点「交给班组长」，把复制出来的文字原样发来`,
  bookRead: (people: number) => `账本文件已合进来：${people} 人`,
  bookNotWhole: '账本文件里有一部分读不懂，没有合进来；其余都合进来了',
  unreadable: '这个文件打不开了，可能被移走或改过。请重新选一次',
  writeFailed: '这台设备存不下了，没有读进来。请先在「本机数据」清理，文件请留着',
  readFailed: '没有读进来：浏览器没有存住。请刷新本页再读一次，文件请留着',
  noteFull: '这台设备存不下了，刚才的改动没有记下。请先在「本机数据」清理',
  noteFailed: '刚才的改动没有记下：浏览器没有存住。请刷新本页再试一次',

  // The camera.
  cameraTitle: '对准码',
  cameraHow: '对准成员屏幕上的码，读到会自动收下，可以接着扫下一个。',
  cameraNone:
    '用不了相机：没有相机、没有允许，或页面不是用 https 打开的。可以拍下码的照片，用「选码的图片」读。',
  pictureNone: '图片里没有认出码',
  scanned: '已读到一个码',
  close: '关闭',

  // Views.
  views: '怎么看',
  people: '按人',
  pages: '按规程',
  problems: '问题',
  table: '总表',
  back: '所有成员',
  sentAt: (moment: string) => `最近一次交来：${moment}`,
  counts: (read: number, passed: number, runs: number) =>
    `读 ${read} 份 · 合格 ${passed} 份 · 做完 ${runs} 单`,
  lackCount: (count: number) => `缺 ${count} 项`,
  openProblems: (count: number) => `问题 ${count} 处没整改`,
  answeredProblems: (count: number) => `问题 ${count} 处本人说已整改，待确认`,
  noJobs: '还没定岗位',
  noLack: '按岗位要求都齐了',

  // Of a person.
  jobs: '岗位',
  jobsHow: '定了岗位，才知道还缺什么。',
  addJob: '加一个岗位',
  chooseJob: '打几个字，从列出的里面选',
  dropJob: (name: string) => `去掉岗位「${name}」`,
  lacksTitle: '还缺什么',
  lacks,
  lackShort: { worked: '！', changed: '变', unread: '读', unpassed: '测', unpractised: '带' },
  fileOf: (name: string) => `${name}的一人一档`,
  trainingColumns: ['时间', '内容', '编号', '方式', '人员', '结果'],
  kinds: {
    read: useText.read,
    passed: useText.test,
    did: useText.do,
    practised: '有人带着做',
    confirmed: '带教确认',
  },
  knows: (state: 'today' | 'former' | 'unknown', version: string) =>
    ({
      today: '读的就是现在的意思',
      former: `读的是版本 ${version} 的意思，后来改了`,
      unknown: '说不清读的是哪一版',
    })[state],
  score: (right: number, total: number) => `合格，答对 ${right}/${total}`,
  runResult: ({ name, stopped, done, total, problems, doers = [] }: RunWords) =>
    [
      name,
      stopped
        ? `提前结束：${stopped}`
        : total === undefined
          ? `记了 ${done} 项` // An item with a problem is not done.
          : `${problems.some(({ kind }) => kind === 'problem') ? '处理' : '做'}了 ${done}/${total} 项`,
      doers.map(({ name, count }) => (name ? `${name} ${count} 项` : `没写名字的 ${count} 项`)).join('、'),
      problems.length > 0 ? `问题 ${problems.length} 处` : '',
    ]
      .filter(Boolean)
      .join('，'),
  practisedUnder: (under: string, run: string) => `本人说：${under} 带着做的（${run}）`,
  confirmedBy: (by: string, under: string) =>
    [under && `${under} 带教`, by && `${by} 确认`].filter(Boolean).join('，'),
  confirm: '确认带教',
  confirmOf: (title: string) => `确认「${title}」的带教`,
  confirmTitle: '谁带着做的？',
  confirmWhy: (name: string, title: string) => `你确认：${name} 在带教下做过「${title}」，能独立做了。`,
  confirmField: '带教人',
  confirmKeep: '确认',
  unconfirm: '取消确认',
  confirmedOn: (day: string, by: string, under: string) => `${day} ${under} 带教${by ? `，${by} 确认` : ''}`,
  fileEmpty: '还没有可以列出的学习记录。',
  fileWhy: '这里只有本人交来的和你确认的，是记录，不证明当时怎么学、怎么做。',
  print: '打印',
  csv: '导出 CSV',
  csvName: (name: string, day: string) => `一人一档-${name}-${day}.csv`,
  runs: '做过的单',
  runsDone: (count: number) => `做完 ${count} 单`,
  more: (count: number) => `还有 ${count} 条`,
  /** @param handedTo empty where that was not said; undefined where it was not handed over */
  runOpen: (handedTo: string | undefined) =>
    handedTo === undefined ? '没做完' : handedTo ? `已交给 ${handedTo}` : '已交出',
  source: '怎么来的',
  sourceLine: (moment: string, number: number, since: string) =>
    `${moment} 第 ${number} 次交来${since ? `（只有 ${since} 以后的）` : ''}`,
  seals: {
    signed: (key: string) => `有设备签名（钥匙 ${key}），内容没有变`,
    unsigned: '没有签名，校验码对得上',
    unsure: (key: string) => `有签名（钥匙 ${key}），这个浏览器核对不了，校验码对得上`,
  },
  devices: (count: number) =>
    `从 ${count} 台设备交来，每台各有钥匙：本人有几台设备，或者别人用了他的编号。说不准就当面问一下。`,
  otherKey: '同一台设备前后用了不同的钥匙：清过浏览器，或者换了人做的文件。请当面问一下。',
  sealsWhy:
    '校验码对得上，说明从做成文件到读进来没有字节变化。签名对得上，说明出自同一个浏览器。都不说明手机是谁在用，也不说明写的是不是真的：拿着手机的人想怎么写都行。',
  claim: (name: string, other: string) =>
    `${name} 交来的记录说，「${other}」也是自己（换过手机）。合成一个人吗？`,
  claimYes: '是同一个人',
  claimNo: '是两个人',
  forget: '从账本里去掉这个人',
  forgetWhy: (name: string) => `${name} 交来的记录从这台设备的账本里去掉；对方手机上的不动，再交一次又会有。`,
  forgetDo: '去掉',

  // By page.
  pageCounts: (read: number, changed: number, passed: number, people: number) =>
    [`${people} 人`, `读 ${read}`, changed ? `其中 ${changed} 人读的是以前的意思` : '', `合格 ${passed}`]
      .filter(Boolean)
      .join(' · '),
  pageNobody: '还没有人',
  find: '按名称找',
  allPages: (count: number) => `${count} 份规程`,
  times: (count: number, day: string) => `合格 ${count} 次，最近 ${day}`,

  // The table.
  tableName: '谁还缺什么',
  tableWhy: '每格是这个人这份规程还缺的一项，先看最急的。按岗位不要求的，格子是空的或一个圈。',
  legend: {
    done: '齐了',
    ...lacks,
    some: '岗位不要求，读过',
  },
  marks: { done: '✓', some: '○' },
  tableWide: '总表要在宽一点的屏幕上看。手机上请用「按人」「按规程」。',
  none: '没有记录',

  // Handing back.
  handBack: '交回给本人',
  handBackOf: (name: string) => `把要整改的和带教确认交回给 ${name}`,
  handBackHolds: (what: string) => `还没交回的：${what}。`,
  handBackDone: (moment: string) => `要交回的都交回过了，最近一次 ${moment}。`,
  handBackNone: '没有要交回的：给他定的问题和带教确认都会在这里交回。',

  // The whole book.
  book: '账本',
  exportBook: '导出账本',
  bookFile: (day: string) => `班组账本-${day}.json`,
  bookWhy: '换设备，或者怕丢，就导出账本存好；在另一台设备上「选文件」读进来，两边会合到一起。',
  erase: '清空账本',
  eraseWhy: '交来的记录和你定的岗位、整改、带教确认都从这台设备上去掉，不能恢复。',
  eraseDo: '清空',
  said: {
    exported: '账本已存成文件。没有看到文件，就是这个浏览器不让存：请用系统浏览器打开本页再导出。',
    exportFailed: '账本没有导出：浏览器不让存成文件，或者内存不够。请关掉别的页面再试，账本没有动。',
    erased: '账本已清空。',
    forgotten: '已从账本里去掉。',
  },
};

interface RunWords {
  name: string;
  stopped: string;
  done: number;
  total?: number | undefined;
  problems: readonly { kind: string }[];
  doers?: readonly { name: string; count: number }[] | undefined;
}
