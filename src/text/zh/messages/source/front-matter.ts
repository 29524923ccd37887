export const frontMatterMessages = {
  none: '文件开头没有文件头。第一行应是 ---，接着是 title 等各项，再一行 ---。',
  noOpening: '文件头的前面要有一行 ---（三个英文连字符）。',
  noEnd: '文件头没有结束：各项之后要另起一行写 ---。',
  closing: '文件头的结尾要写成一行 ---（三个英文连字符）。',
};
