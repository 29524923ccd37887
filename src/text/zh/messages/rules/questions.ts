/** Questions. What they may consist of is said by each kind, see src/questions. */

const RIGHT = '- [x] 核对身份\n  - 身份不清不能开。\n- [ ] 盖章\n  - 盖章在最后。';

export const questionRules = {
  'question-kind': {
    about: '没有这种题型，或题型与答案的写法不合',
    mend: '改 kind，或不写 kind',
    example: ['<Question id="who"', '<Question id="who" kind="order"'],
  },
  'question-malformed': {
    about: '题目缺题干、缺答案，或答案写得不对',
    mend: '照这种题型的例子写',
    example: ['先做什么？', ''],
  },
  'question-lost': {
    about: '题目里有图片、图、链接这类不会显示的内容',
    mend: '只留文字',
    example: ['先做什么？', '先做什么？\n\n![图](./a.png)'],
  },
  'question-step': {
    about: '题目的 step 不是本页的步骤或小节',
    mend: '写本页有的步骤或小节的编号',
    example: ['id="who" step="ask-id"', 'id="who" step="ask"'],
  },
  'question-no-right': {
    about: '选择题没有正确选项',
    mend: '正确的选项写成「- [x] …」',
    example: ['- [x] 核对身份', '- [ ] 核对身份'],
  },
  'question-explanation': {
    about: '题目没有讲解',
    mend: '在每个选项下面写为什么，或在答案后另起一段',
    example: [RIGHT, '- [x] 核对身份\n- [ ] 盖章'],
  },
  'option-explanation': {
    about: '有的选项没有说明为什么',
    mend: '在选项下面缩进写「  - 为什么」',
    example: ['\n  - 盖章在最后。', ''],
  },
  'question-all-right': {
    about: '选择题的选项全都正确',
    mend: '加一个错的选项',
    example: [
      '<Question id="who" step="ask-id">\n\n先做什么？\n\n- [x] 核对身份\n  - 身份不清不能开。\n- [ ] 盖章',
      '<Question id="who" kind="multiple">\n\n先做什么？\n\n- [x] 核对身份\n  - 身份不清不能开。\n- [x] 盖章',
    ],
  },
  'blank-accept': {
    about: '填空的答案里有顿号、斜线，像是几种写法没有用 | 隔开',
    mend: '几种写法用 | 隔开',
    example: [RIGHT, '先<Blank accept="核对、检查" />身份。\n\n身份不清不能开。'],
  },
  'question-open-list': {
    about: '多选题或“哪一项不是”的题，问的一列以“等”结尾，没有列完',
    mend: '只问列出来的；没列出的不当作错，或在 allow 里说明',
    example: [
      '- [ ] 盖章\n\n</Step>\n\n<Quiz>\n\n<Question id="who" step="ask-id">\n\n先做什么？',
      '- [ ] 盖章\n- 等\n\n</Step>\n\n<Quiz>\n\n<Question id="who" step="issue">\n\n下面哪一项不用做？',
    ],
    message: (question: string, step: string) =>
      `题目「${question}」把没列出的当作错，但「${step}」的一列以“等”结尾，没有列完。请换一种问法；确实不会错，就在 allow 里说明。`,
  },
  'question-no-order': {
    about: '排序题里有不分先后的步骤',
    mend: '删去其中一项，只排有先后的',
    example: [
      '<Quiz>',
      '<Together id="both" name="同时做">\n\n<Step id="a" name="拍照">\n\n- [ ] 拍照\n\n</Step>\n\n<Step id="b" name="录像">\n\n- [ ] 录像\n\n</Step>\n\n</Together>\n\n<Quiz>\n\n<Question id="order" step="a">\n\n排好先后。\n\n1. 开放行条\n2. 拍照\n3. 录像\n\n先开条。\n\n</Question>',
    ],
    message: (question: string, one: string, other: string) =>
      `题目「${question}」要排「${one}」和「${other}」的先后，但它们不分先后（<Together>，或按钟点做）。请删去一项；确实有先后，就在 allow 里说明。`,
  },
  'question-unsettled': {
    about: '题目问的正是待定（<Gap>）或要先核对法律（<Legal>）的事',
    mend: '等本单位定了再出这道题',
    example: [
      '- [ ] 盖章\n\n</Step>\n\n<Quiz>\n\n<Question id="who" step="ask-id">\n\n先做什么？',
      '- [ ] 盖章\n\n<Gap>公章由谁保管？</Gap>\n\n</Step>\n\n<Quiz>\n\n<Question id="who" step="issue">\n\n公章由谁保管？',
    ],
    message: (question: string, kind: string, text: string) =>
      `题目「${question}」问的像是还没有定的事（${kind}：${text}）。定下来再考；确实已经定了，就在 allow 里说明。`,
  },
  'few-questions': {
    about: '题目不到 3 道',
    mend: '再出几道，至少 3 道',
    example: ['<Question id="who-3" step="ask-id">\n\n先做什么？\n\n' + RIGHT + '\n\n</Question>', ''],
    message: (few: number, least: number) => `本页只有 ${few} 道题，至少 ${least} 道才测得出掌握没有。`,
  },
} as const;
