export const missingText = {
  title: '查无此章',
  why: '这个地址没有内容。可能是地址打错了，也可能是规程改了名字或已经撤下。',
  procedures: '看全部规程',
  home: '回首页',
};
