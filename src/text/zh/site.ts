export const siteText = {
  name: '照章',
  tagline: '服务规程手册',
  description: '一份规程，四种用法：读明白，看流程图，照着做，测一测。',
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
  promise: '勾选、成绩和设置只存在这台设备上；没有账号，没有统计，不连别的网站。',
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
