export const attributeMessages = {
  idFormat: '不合格式：用小写英文字母、数字和连字符，以字母开头，例如 check-id',
  id: '编号：小写英文字母、数字和连字符，页内不重复',
  markup: (found: string) => `「${found}」会照样显示出来：这里只写文字，不能加粗、加链接或用标签`,
  spread: (tag: string) => `<${tag}> 里不能写 {…} 展开属性。属性只能写成 名字="值"。`,
  twice: '写了两次，只会用一次。请并成一个，或删去一个',
  braces: (tag: string, name: string) => `<${tag} ${name}> 的值写成了 {…}，只能写成 ${name}="值"。`,
  flag: '是开关，只写名字，不写「=」和值',
  noValue: (name: string) => `没有写值，应写成 ${name}="值"`,
  within: (what: string) => `里的${what}`,
};

/** How each problem is begun in one line. */
export const diagnosticMessages = {
  error: '错误',
  warning: '提醒',
  quoted: (word: string) => `「${word}」`,
  /** In place of what is quoted and holds nothing. */
  nothing: '（空）',
};

/** A sentence with its stop. */
export const ended = (said: string): string => (/[。？]$/.test(said) ? said : `${said}。`);

export const nearestMessages = {
  writeIds: (ids: readonly string[]) => `应写编号${ids.map((id) => `「${id}」`).join('或')}。`,
  didYouMean: (match: string) => `你是不是想写「${match}」？`,
  idOf: (name: string, id: string) => `「${name}」的编号是「${id}」。`,
  withName: (id: string, name: string) => `${id}（${name}）`,
  thereAre: (ids: readonly string[]) => `现有：${ids.join('、')}。`,
  andMore: (ids: readonly string[], more: number) => `现有：${ids.join('、')}，另有 ${more} 个。`,
};
