/** What stands in place of what `site.yaml` does not say. */
export const siteDefaults = {
  name: '规程手册',
  description: '一份规程，几种用法：读明白，看流程图，照着做，测一测。',
  /** Where not all uses are on. */
  shortDescription: '从哪开始、谁来做、在哪分岔：本单位的规程。',
  homeTitle: '按规程办事，心里有数',
};

export const siteText = {
  sealDone: '办结',
  sealPass: '合格',
  skip: '跳到正文',
  mainNav: '主要栏目',
  more: '更多',
  searchPrompt: '搜规程、步骤、表单、时限',
  footFind: '找规程',
  footLookUp: '速查',
  footWork: '做和学',
  footLearn: '学习',
  footAbout: '关于本手册',
  contact: '有不对的地方：',
  promise: (checklist: boolean, quiz: boolean) =>
    `${[...(checklist ? ['勾选'] : []), ...(quiz ? ['成绩'] : []), '设置'].join('、')}只存在这台设备上；没有账号，没有统计，不连别的网站。`,
  printed: (address: string) => `${address} · 打印件以网页上的最新版本为准`,
  printedNote: '以网页上的最新版本为准',
};

/** The page in place of one that is not there. */
export const missingText = {
  title: '查无此章',
  why: '这个地址没有内容。可能是地址打错了，也可能是规程改了名字或已经撤下。',
  procedures: '看全部规程',
  home: '回首页',
};
