/** Steps: where they lead, what holds them up, and by when they are done. */

export const flowRules = {
  'missing-step': {
    about: '指向的步骤不存在',
    mend: '写本页有的步骤编号，结束写 end',
    example: ['(#issue)', '(#isue)'],
  },
  'unreachable-step': {
    about: '有一步走不到，或做完后的问题问不到',
    mend: '给一个答案或 next 指向它',
    example: ['[是](#issue)', '[是](#end "先办手续")'],
    message: (what: string) => `${what}走不到：没有步骤的 next、答案或顺序通向它。`,
  },
  'no-end': {
    about: '从有一步出发走不到结束',
    mend: '给一个答案或 next 指向 end',
    example: ['records="放行条"', 'next="issue"'],
    message: (name: string, id: string) =>
      `从步骤「${name}」（${id}）出发走不到结束，会一直绕圈。请给一个答案或 next 指向 #end。`,
  },
  'next-with-ask': {
    about: '同一步里既写了 next 又写了判断',
    mend: '删去 next，去向写在答案里',
    example: ['name="核对身份"', 'name="核对身份" next="issue"'],
    message: (name: string, next: string) =>
      `步骤「${name}」有判断，去向由答案决定，不能再写 next="${next}"。`,
  },
  'ask-answers': {
    about: '判断少于两个答案，或有两个相同的答案',
    mend: '写至少两个不同的答案',
    example: ['- [否](#end "不予开具")\n', ''],
    message: (question: string, what: string) => `判断「${question}」${what}。`,
  },
  'ask-answer': {
    about: '答案没有写成指向步骤的链接',
    mend: '写成「- [答案](#步骤编号)」',
    example: ['[否](#end "不予开具")', '否，不予开具'],
  },
  hold: {
    about: '关卡（hold）里没有检查项和判断，拦不住后面的步骤',
    mend: '把要做的事逐条写成「- [ ] …」，或删去 hold',
    example: ['within="PT10M">\n\n- [ ] 写明物品\n- [ ] 盖章', 'within="PT10M" hold>\n\n写明物品，盖章。'],
    message: (name: string) =>
      `步骤「${name}」是关卡（hold），却没有检查项和判断：没有要做的事，就拦不住后面的步骤。要做的事请逐条写成「- [ ] …」。`,
  },
  clock: {
    about: '按钟点做的步骤（at、every）写得不对，或排进了先后里',
    mend: '几点写 09:00，隔多久写 PT15M；不写 next、hold 和判断',
    example: ['records="放行条"', 'at="早上9点"'],
  },
  region: {
    about: '一段（<Phase>）里没有步骤，或不分先后（<Together>）的不到两部分',
    mend: '写出步骤，或删去这一层',
    example: ['<Quiz>', '<Phase id="after" name="班后">\n\n</Phase>\n\n<Quiz>'],
  },
  jump: {
    about: '从不分先后的一部分里跳出去，或从外面跳进去',
    mend: '指向 <Together> 的编号：在里面是做完这一部分，在外面是去做它',
    example: [
      '<Quiz>',
      '<Together id="both" name="同时做">\n\n<Step id="a" name="甲" next="end">\n\n- [ ] 甲事\n\n</Step>\n\n<Step id="b" name="乙">\n\n- [ ] 乙事\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ],
  },
  'calls-circle': {
    about: '规程互相调用，绕了一圈又回到自己',
    mend: '删去其中一处 calls',
    example: ['records="放行条"', 'calls="exit-permit"'],
    message: (names: readonly string[]) => `calls 绕了一圈：${names.join(' → ')}。请删去其中一处。`,
  },
  value: {
    about: '要记的值（<Value>）写得不对，或不在检查项里',
    mend: '照上面的表写，写在「- [ ] …」这一行里',
    example: ['- [ ] 盖章', '- [ ] 量高度 <Value id="height" min="9" max="5" />'],
  },
  condition: {
    about: '答案的条件（if）看不懂、看的值没有，或有重叠、有遗漏',
    mend: '写成 {/* if: height > 500 */}，几个答案合起来管到每一个值，又不重叠',
    example: ['[是](#issue)', '[是](#issue) {/* if: height > 500 */}'],
  },
  'limit-differs': {
    about: '两页里同名的步骤时限不同，又没有互相链接',
    mend: '改成一致，或在一页里链接另一页、写进 related',
    example: [
      'limit="10 分钟内" within="PT10M"',
      'limit="15 分钟内" within="PT15M"',
      'procedures/counter/issue-again.mdx',
    ],
    message: (step: string, own: string, other: string, title: string, slug: string) =>
      `步骤「${step}」的时限在这里是「${own}」，在《${title}》（${slug}）里是「${other}」。请核对；两处都对，就在页里链接那一页，或写进 related。`,
  },
  'form-differs': {
    about: '同一张表单或同名步骤里的同一个值，两处的种类、单位或范围不同',
    mend: '改成一致；两处都对，就在一页里链接另一页、写进 related',
    example: ['- [ ] 盖章', '- [ ] 记下 <Value id="count" name="件数" unit="箱" />'],
    message: (what: string, own: string, where: string, other: string, how: string) =>
      `${what}在这里是「${own}」，在${where}里是「${other}」。请核对，${how}。`,
  },
  'time-doubt': {
    about: '时间写得可疑：P15M 是 15 个月，17:30/13:00 到第二天',
    mend: '分钟写 PT15M；从几点到几点，先写早的',
    example: ['records="放行条"', 'at="17:30/13:00"'],
    message: (name: string, what: string) => `步骤「${name}」的时间请核对：${what}。`,
  },
  duration: {
    about: 'within 不是时长，与 limit 不一样长，或只写了 within 没写 limit',
    mend: 'limit 照人读的写，within 写同样长的 P3D、PT10M',
    example: ['within="PT10M"', 'within="PT15M"'],
    message: (name: string, what: string) => `步骤「${name}」${what}。`,
  },
} as const;
