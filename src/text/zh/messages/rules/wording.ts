/** Wording that reads badly or cannot be ticked, and what a step had better say. */

export const wordingRules = {
  'name-long': {
    about: '步骤名超过 14 个字（两个英文字母或数字算一个字）',
    mend: '缩短，细节写进正文',
    example: ['name="开放行条"', 'name="给搬出小区的大件物品开出放行条"'],
    message: (name: string, width: number, most: number) =>
      `「${name}」有 ${width} 个字，超过 ${most} 个字，流程图里放不下。`,
  },
  'item-long': {
    about: '检查项超过 24 个字（两个英文字母或数字算一个字）',
    mend: '缩短，细节写进正文',
    example: ['- [ ] 盖章', '- [ ] 在物品放行条的右下角盖上客服部的公章和经办人的私章'],
    message: (item: string, width: number, most: number) =>
      `检查项「${item}」有 ${width} 个字，超过 ${most} 个。请缩短，细节写进正文。`,
  },
  'item-acts': {
    about: '一个检查项里像有几件事',
    mend: '一条只写一件看得见的事',
    example: ['- [ ] 盖章', '- [ ] 盖章，然后交给业主'],
    message: (item: string) => `检查项「${item}」像是几件事。一条只写一件看得见的事。`,
  },
  'item-vague': {
    about: '用了“及时、尽快、适当”这类看不出做没做到的词',
    mend: '写出具体的时间、数量或对象',
    example: ['- [ ] 盖章', '- [ ] 尽快盖章'],
    message: (item: string, word: string) =>
      `检查项「${item}」里的「${word}」做到与否看不出来，请写出具体的时间、数量或对象。`,
  },
  'source-words': {
    about: '正文里提到了“原文”，读者看不到它',
    mend: '要本单位定的事写 <Gap>，旧文件本身的毛病写进 sources.yaml 的 remark',
    example: ['- [ ] 盖章', '- [ ] 盖章\n\n原文没有写盖哪个章。'],
    message: (count: number) =>
      `本页有 ${count} 行写了“原文”，读者手里没有它。要本单位定的事写成 <Gap>，旧文件本身的毛病写进 sources.yaml 的 remark。`,
  },
  'value-identity': {
    about: '要记的值（<Value>）是身份证件的号码',
    mend: '不记号码：写“已核对证件”这样的检查项',
    example: ['- [ ] 盖章', '- [ ] 记下证件 <Value id="paper" kind="text" name="身份证号" />'],
    message: (name: string) =>
      `「${name}」是身份证件的号码，不该记在用的人的设备里。请改成只勾“已核对证件”。`,
  },
  'doer-is-to': {
    about: '同一个岗位既是做的人（by）又是对象（to）',
    mend: '只留一处：谁做写 by，对谁做写 to',
    example: ['name="开放行条" by="receptionist"', 'name="开放行条" by="receptionist" to="receptionist"'],
    message: (name: string, role: string) =>
      `步骤「${name}」的岗位「${role}」既写在 by 又写在 to。谁做写 by，对谁做写 to。`,
  },
  'limit-within': {
    about: '时限里写明了多长，却没有写 within',
    mend: '同时写 within="P3D" 这样的时长',
    example: [' within="PT10M"', ''],
    message: (name: string, limit: string) =>
      `步骤「${name}」的时限「${limit}」有数字和单位，请同时写 within，例如 within="P3D"。`,
  },
  'limit-flag': {
    about: '时限的文字像是按工作日算、在事情之前，或至少这么久，却没有写明',
    mend: '是就写上 workdays、ahead 或 least；不是就在 allow 里说明',
    example: ['limit="10 分钟内" within="PT10M"', 'limit="3 个工作日内" within="P3D"'],
    message: (name: string, limit: string, flag: string, what: string) =>
      `步骤「${name}」的时限「${limit}」像是${what}。是就写上 ${flag}，不写就不这样算。`,
  },
  'limit-never': {
    about: '时限做不到，或永远不会开始算',
    mend: '改 from，或删去 ahead',
    example: [
      '<Step id="ask-id" name="核对身份" by="receptionist">',
      '<Step id="ask-id" name="核对身份" by="receptionist">\n\n<Limit within="P1D" ahead from="start">提前一天</Limit>',
    ],
    message: (name: string, limit: string, why: string) =>
      `步骤「${name}」的时限「${limit}」${why}。请改 from，或删去 ahead。`,
  },
  'limit-case': {
    about: '同一个步骤里有两个时限用于同一种情况',
    mend: '改 for，或并成一个',
    example: [
      '- [ ] 盖章',
      '- [ ] 盖章\n\n<Limit for="大件">尽早</Limit>\n\n<Limit for="大件">不超过两周</Limit>',
    ],
    message: (name: string, only: string) =>
      `步骤「${name}」有两个时限都用于「${only}」，不知道按哪个算。请改 for，或并成一个。`,
  },
  'when-words': {
    about: 'when 写成了问句，或带着“如果”“时”',
    mend: '只写情况：下雨',
    example: ['records="放行条"', 'when="下雨吗？"'],
    message: (when: string, how: string, said: string) =>
      `when 写的「${when}」${how}。只写情况：「${said}」，页面上会说“${said}时做”，流程图上会问“${said}？”。`,
  },
} as const;
