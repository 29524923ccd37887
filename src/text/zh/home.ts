export const homeText = {
  title: '照章办事，心里有数',
  lead: (pages: number, domains: number) =>
    `${pages} 份规程，${domains} 个场景。读得懂，照着做，考得过；点两下就到清单。`,
  ticked: (done: number, total: number) => `已勾 ${done} / ${total} 项`,
  uses: '一份规程，三种用法',
  read: '读',
  readAbout: '从哪开始、谁来做、在哪分岔，一张流程图看清。',
  do: '做',
  doAbout: '照着清单一项一项勾，中断了回来接着做。',
  test: '测',
  testAbout: '答完就知道为什么对、为什么错。',
  answerRight: '答对了',
  domains: '按场景',
  roles: '按岗位',
  allRoles: (count: number) => `全部 ${count} 个岗位`,
  allDomains: '全部规程，按拼音查',
  lookUp: '随手查',
};
