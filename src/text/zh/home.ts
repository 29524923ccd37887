import { useText } from './uses.ts';
export const homeText = {
  lead: (pages: number, domains: number, uses: readonly string[]) =>
    `${pages} 份规程，${domains} 个场景。${uses.join('、')}，点两下就到。`,
  ticked: (done: number, total: number) => `已勾 ${done} / ${total} 项`,
  uses: (count: number) => `一份规程，${count === 3 ? '三' : '两'}种用法`,
  read: useText.read,
  readAbout: '从哪开始、谁来做、在哪分岔，一张流程图看清。',
  do: useText.do,
  doAbout: '一项一项勾，中断了回来接着做。',
  test: useText.test,
  testAbout: '答完就知道为什么对、为什么错。',
  answerRight: '答对了',
  picks: '常用',
  domains: '按场景',
  roles: '按岗位',
  allRoles: (count: number) => `全部 ${count} 个岗位`,
  allDomains: '全部规程，按拼音查',
};
