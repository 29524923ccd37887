/** Files, front matter and the lists beside the pages, and names that stand for an entry of one. */

export const fileRules = {
  'file-name': {
    about: '文件名不能作网址，或文件不会被读到、读不了',
    mend: '用小写英文字母、数字和连字符起名，以 .mdx 结尾',
    example: ['', '', 'procedures/counter/Exit-Form.mdx'],
  },
  encoding: {
    about: '文件不是 UTF-8 编码，或有看不见的字符',
    mend: '在编辑器里另存为 UTF-8，删去看不见的字符',
    example: ['盖章', '盖\u200b章'],
  },
  'page-size': {
    about: '一页太长，或步骤太多',
    mend: '拆成几页',
    example: ['<Quiz>', `${'很长。'.repeat(70_000)}\n\n<Quiz>`],
  },
  'part-size': {
    about: '一处写得太多：检查项、答案、题目、选项，或标题太长',
    mend: '拆成几步、几题或几页',
    example: [
      '- [ ] 盖章',
      Array.from({ length: 40 }, (_, index) => `- [ ] 盖第 ${index + 1} 个章`).join('\n'),
    ],
  },
  yaml: {
    about: '文件头或名单不是合格的 YAML',
    mend: '看这一行的引号、冒号和缩进',
    example: ['title: 开放行条', 'title: "开放行条'],
  },
  matter: {
    about: '文件头缺少一项、多出一项，或某项写得不对',
    mend: '照上面的表写这一项',
    example: ['reviewBy: 2027-11-01', 'reviewBy: 2027-02-30'],
  },
  'duplicate-slug': {
    about: '文件名在全站用过了',
    mend: '换一个文件名',
    example: ['', '', 'procedures/other/exit-permit.mdx'],
    message: (slug: string, file: string) =>
      `文件名「${slug}」已被 ${file} 用过。文件名就是网址，全站不能重复。`,
  },
  'unknown-role': {
    about: '没有这个岗位',
    mend: '写 roles.yaml 里的编号，新岗位先加进去',
    example: ['name="开放行条" by="receptionist"', 'name="开放行条" by="前台"'],
  },
  'unknown-domain': {
    about: '没有这个场景，或文件放错了文件夹',
    mend: '写 domains.yaml 里的编号，与文件夹同名',
    example: ['domain: counter', 'domain: conter'],
  },
  'unknown-source': {
    about: '没有这条来源',
    mend: '写 sources.yaml 里的编号',
    example: ['[old-text]', '[old-txt, old-text]'],
  },
  'unknown-page': {
    about: '没有这个页面',
    mend: '写另一份规程的文件名',
    example: ['- [ ] 盖章', '- [ ] 盖章，见[旧页](./exit-permt.mdx)'],
  },
  'home-example': {
    about: 'site.yaml 的 home.example 画不成首页上的例子',
    mend: '换一份开头短的规程，或缩短它的名称',
    example: ['name: 手册', 'name: 手册\nhome: { example: exit-permit }', 'site.yaml'],
    message: (slug: string, lacks: readonly string[]) =>
      `「${slug}」画不成首页上的例子：${lacks.join('；')}。首页先用第一份合适的，没有就不放例子。`,
  },
  'role-within': {
    about: 'roles.yaml 里的 within 绕了一圈',
    mend: '删去其中一处 within',
    example: ['name: 接待员,', 'name: 接待员, within: receptionist,', 'roles.yaml'],
    message: (circle: string[]) => `within 绕了一圈：${circle.join(' → ')}。请删去其中一处。`,
  },
  'role-alias': {
    about: '两个岗位用了同一个名称或别的叫法',
    mend: '是同一个岗位就并成一个，不是就只给其中一个',
    example: [
      '- { id: receptionist',
      '- { id: guard, name: 保安, aliases: [前台], summary: 守门。 }\n- { id: receptionist',
      'roles.yaml',
    ],
    message: (name: string, first: string, second: string) =>
      `「${name}」既是岗位「${first}」又是岗位「${second}」的叫法。是同一个岗位就并成一个，不是就只给其中一个。`,
  },
  incomplete: {
    about: '缺少这一类页面必须有的内容',
    mend: '补上缺的内容，或改 kind',
    example: ['trigger: 业主要搬出物品\n', ''],
    message: (kind: string | undefined, what: string) =>
      `${kind ? `kind: ${kind} 的` : ''}页面必须有${what}。`,
  },
  internal: {
    about: '程序读到这个文件时出了错，请交给维护网站的人',
    mend: '把文件发给维护网站的人',
    message: (why: string) => `读这个文件时程序出了错（${why}）。请把文件发给维护网站的人。`,
  },
  comment: {
    about: '文件头里 # 后面的字是注释，页面上没有',
    mend: '要它留在内容里，用单引号括起整段',
    example: ['summary: 给搬出的物品开放行条。', 'summary: 给搬出的物品开放行条。 # 原文'],
    message: (token: string) =>
      `「${token}」是注释，页面上没有它。要它留在内容里，就用单引号括起整段；是注释就另起一行写。`,
  },
  'review-due': {
    about: '过了该复核的日子',
    mend: '复核内容后改 updated 和 reviewBy',
    example: ['reviewBy: 2027-11-01', 'reviewBy: 2026-11-20'],
    message: (day: string) => `本页应在 ${day} 前复核，已经过期。请复核内容后改 updated 和 reviewBy。`,
  },
  'unused-source': {
    about: 'sources.yaml 里的来源没有页面用',
    mend: '把它写成规程，或写进一份规程的 sources',
    example: [
      '- { id: old-text',
      '- { id: lost, title: 丢了, document: a.txt, lines: [[10, 12]] }\n- { id: old-text',
      'sources.yaml',
    ],
    message: (title: string, id: string) =>
      `来源「${title}」（${id}）没有任何页面写在 sources 里：这段原文还没有去处。`,
  },
  'unused-record': {
    about: 'records.yaml 里的表单没有步骤用',
    mend: '写进一个步骤的 records，名称要一样；不用的删去',
    example: [
      '- { id: permit',
      '- { id: lost, name: 旧单, fields: [{ id: count, name: 件数 }] }\n- { id: permit',
      'records.yaml',
    ],
    message: (name: string, id: string, hint: string) =>
      `表单「${name}」（${id}）没有步骤写在 records 里，读者找不到它。${hint}`,
  },
  'record-name': {
    about: 'records 写了表单的编号',
    mend: '写表单的名称',
    example: ['records="放行条"', 'records="permit"'],
    message: (id: string, name: string) => `records 写了表单的编号「${id}」。请写名称：records="${name}"。`,
  },
  history: {
    about: '记版本的文件（history/）读不懂，或者对不上哪一页',
    mend: '从版本库里取回原来的；文件改了名，就把它也改名',
  },
  'history-newer': {
    about: '记版本的文件是更新的引擎写的，里面有这个引擎不认识的内容',
    mend: '升级引擎',
    message: (field: string) =>
      `这里的「${field}」是更新的引擎写的，现在用的这个不认识，所以没有拿这一页和它比，也不能发布。请升级：npm install 新的版本。`,
  },
  unreleased: {
    about: '意思和发布过的版本不同了，还没有发布',
    mend: '运行 release，记下为什么改、谁批准的',
    message: (last: string) => `意思和 ${last} 版不同了，还没有发布。运行 release，记下为什么改、谁批准的。`,
  },
  'stale-figure': {
    about: '时限或检查项里的数改了，别处还写着原来的',
    mend: '也要改就一起改；不是一回事就不用管，发布以后不再提醒',
    message: (figure: string) =>
      `「${figure}」已经从时限或检查项里改掉了，这一行还写着。请看看要不要一起改。`,
  },
  'same-version': {
    about: '版本号改了，说的却和发布过的版本一样',
    mend: '把 version 改回去',
    message: (now: string, last: string) =>
      `版本号是 ${now}，说的却和已经发布的 ${last} 版一样：没有改到照着做的内容。请把 version 改回 ${last}，或写上要改的。`,
  },
  'unused-allow': {
    about: 'allow 里写了本页没有的提醒',
    mend: '删去这一条',
    example: ['sources: [old-text]', 'sources: [old-text]\nallow: { item-long: 原文如此 }'],
    message: (rule: string, hint: string) =>
      `allow 里的「${rule}」没有用处：本页没有这种提醒。请删去。${hint}`,
  },
} as const;
