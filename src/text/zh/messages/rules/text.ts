/** Markdown, components and their attributes: what can be read, and what would be read as something else. */

export const textRules = {
  syntax: {
    about: '组件没有结尾、引号是中文的，或写法读不懂',
    mend: '尖括号、大括号和引号用英文的，成对写全',
    example: ['</Ask>', ''],
  },
  expression: {
    about: '用了大括号、import 或 export',
    mend: '删去；要显示大括号，写成 \\{',
    example: ['- [ ] 盖章', '- [ ] 盖章 {name}'],
  },
  heading: {
    about: '正文里用了一级标题',
    mend: '改用 ## 或更低的标题',
    example: ['<Step id="ask-id"', '# 标题\n\n<Step id="ask-id"'],
    message: () => '正文里不能用一级标题（#），页面标题写在文件头的 title。请用 ## 或更低的标题。',
  },
  'unknown-component': {
    about: '没有这种组件',
    mend: '用本页列出的组件；不是组件就不用尖括号',
    example: ['- [ ] 盖章', '- [ ] 盖章<br>'],
  },
  'component-place': {
    about: '组件写在了不该写的地方',
    mend: '移到它能写的地方',
    example: ['- [ ] 盖章', '- [ ] 盖章\n\n<Quiz>\n\n</Quiz>\n'],
  },
  'unknown-attribute': {
    about: '组件没有这种属性',
    mend: '写表里有的属性',
    example: ['records="放行条"', 'record="放行条"'],
    message: (tag: string, name: string, known: readonly string[], hint: string) =>
      `<${tag}> 没有属性「${name}」，${known.length ? `可用：${known.join('、')}` : '它没有属性'}。${hint}`,
  },
  'missing-attribute': {
    about: '组件缺少必须写的属性',
    mend: '补上这个属性',
    example: [' name="开放行条"', ''],
    message: (tag: string, name: string, about: string) => `<${tag}> 缺少属性「${name}」（${about}）。`,
  },
  'attribute-value': {
    about: '属性没有写值，或开关写了值',
    mend: '写成 名字="值"；开关只写名字',
    example: ['records="放行条"', 'records'],
    message: (tag: string, name: string, what: string) => `<${tag} ${name}> ${what}。`,
  },
  'id-format': {
    about: '编号不是小写英文、数字和连字符',
    mend: '改成像 check-id 这样的编号',
    example: ['</Quiz>', '</Quiz>\n\n## 附表 {#Form-1}'],
    message: (id: string, what: string) => `编号「${id}」${what}。`,
  },
  'duplicate-id': {
    about: '编号在本页用过了',
    mend: '换一个编号，或改写相同的一条',
    example: ['- [ ] 盖章', '- [ ] 写明物品'],
  },
  'item-place': {
    about: '检查项写在了步骤和小节之外，或没有文字',
    mend: '移进 <Step> 或 <Section>，写成一层',
    example: ['<Step id="ask-id"', '- [ ] 看身份证\n\n<Step id="ask-id"'],
  },
  'item-box': {
    about: '像是检查项，方框却不是「- [ ] 」，会变成普通文字',
    mend: '减号、空格、方括号都用半角，写成「- [ ] 做什么」',
    example: ['- [ ] 盖章', '- 【 】盖章'],
    message: (how: string, form: string) => `${how}。减号、空格、方括号都用半角，写成「${form}」。`,
  },
  empty: {
    about: '步骤、小节、红线、说明或链接里什么也没有',
    mend: '写出内容，或删去',
    example: ['<Quiz>', '<Note>\n\n</Note>\n\n<Quiz>'],
  },
  markup: {
    about: '加粗、表格、链接、脚注、代码块等写得读不出来，或会被读成别的',
    mend: '照提示的写法写，符号用半角',
    example: ['<Quiz>', '＊＊注意＊＊：要带原件。\n\n<Quiz>'],
    message: (advice: string) => `${advice}。`,
  },
  'link-target': {
    about: '链接不是 http:、https:、mailto:、tel: 或本站的地址',
    mend: '写完整的网址，或本站的 /procedures/文件名/',
    example: ['- [ ] 盖章', '- [ ] 盖章，见[附件](file:///c/a.doc)'],
  },
  picture: {
    about: '图片不在本站，或没有这个文件',
    mend: '把图片放在本文件旁边，写成 ./图.png',
    example: ['<Quiz>', '![表](./form.png)\n\n<Quiz>'],
  },
  'picture-alt': {
    about: '图片没有写明画的是什么',
    mend: '在方括号里写明图上看得到的，看不见图的人也能照着做',
    example: ['<Quiz>', '![](/icon-192.png)\n\n<Quiz>'],
    message: (url: string) =>
      `图片「${url}」没有说明。请在方括号里写明图上看得到的：![门禁读卡器正面，指示灯在右上角](${url})。`,
  },
  'picture-text': {
    about: '图片看来只有文字',
    mend: '把文字写进正文，图只留看得见的东西',
    example: ['<Quiz>', '![放行条扫描件](/icon-192.png)\n\n<Quiz>'],
    message: (url: string, word: string) =>
      `图片「${url}」看来只有文字（${word}）：图里的字搜不到，也读不出来。请把文字写进正文。`,
  },
  'picture-file': {
    about: '图片超过 2 MB，或没有页面用它',
    mend: '缩小图片；不用的删去',
    example: ['', '', 'procedures/counter/form.png'],
  },
  diagram: {
    about: '图读不懂，或是画不出来的类型',
    mend: '照提示改这一行，或换一种图',
    example: ['<Quiz>', '```mermaid\nflowchart TD\n  a["甲" --> b\n```\n\n<Quiz>'],
  },
} as const;
